import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SamplePoint, Series } from '#model/series.ts'
import type { WaitPoint } from '#model/waits.ts'
import { boxes, changeOf, layoutOf } from '#report/html/client/flame-layout.ts'
import { EVERYTHING, Index, queryOf, queryText } from '#report/html/client/search.ts'
import type { PageData, RowDetail, RowView, SourceLines } from '#report/html/data.ts'
import { type DetailCode, decodeDetail } from '#report/html/detail-code.ts'
import { decodeFront, encodeFront, type FrontCode } from '#report/html/front-code.ts'
import { islandText } from '#report/html/island.ts'
import { pageText } from '#report/html/markup.ts'
import { renderHtml } from '#report/html/page.ts'
import { decodeRow, encodeRows, type RowChunk } from '#report/html/row-code.ts'
import { decodeTree, type TreeCode } from '#report/html/tree-code.ts'
import fc from '../property.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { commandsIn } from './runner-grammar.ts'
import { finding, growth, leak, lostCancel, SOURCES, sampleReport } from './sample.ts'

const LINKS = { serverUrl: 'https://github.com', repository: 'example/shop', headSha: '77ab0e1c02f4c8d1b6a3d5e7f9012345678abcde' }

function rendered(part: Parameters<typeof sampleReport>[0] = {}): string {
  return renderHtml(sampleReport(part), { sources: SOURCES, links: LINKS })
}

function island<T>(page: string, id: string): T {
  const text = new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(page)?.[1]
  if (text === undefined) throw new Error(`no island ${id}`)
  return JSON.parse(text) as T
}

/** The rows of a page as its script reads them. */
function rowsOfPage(page: string): readonly RowView[] {
  const data = island<PageData>(page, 'data')
  const chunks = Array.from({ length: Math.ceil(data.rows / data.rowChunk) }, (_, at) => island<RowChunk>(page, `rows-${at}`))
  return chunks.flatMap((chunk) => chunk.id.map((_, at) => decodeRow(chunk, at)))
}

/** What is shown of the worst row when it is opened. */
function firstDetail(page: string): RowDetail | undefined {
  const [code] = island<DetailCode[]>(page, 'details-0')
  return code && decodeDetail(code)
}

function namesOfPage(page: string): readonly string[] {
  return decodeFront(island<FrontCode>(page, 'names-0'))
}

describe('the page', () => {
  it('says the verdict and its reasons without its script', () => {
    const before = rendered().split('<script', 1)[0] ?? ''
    expect(before).toContain('1 goroutine leak is new')
    expect(before).toContain('1 new leak is proven by the runtime')
    expect(before).toContain('<noscript>')
  })

  it('allows exactly the script and the style that it holds, and no address', () => {
    const page = rendered()
    const hash = (text: string | undefined) =>
      createHash('sha256')
        .update(text ?? '', 'utf8')
        .digest('base64')
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${hash(/<script>(.*?)<\/script>/s.exec(page)?.[1])}'`)
    expect(policy).toContain(`style-src 'sha256-${hash(/<style>(.*?)<\/style>/s.exec(page)?.[1])}'`)
    expect(page.match(/<(?:link|img|iframe|object|embed|base|form)\b/g)).toBeNull()
    expect(page.match(/<script(?! type="application\/json")/g)).toHaveLength(1)
  })

  it('names every finding by its fingerprint and every leak without a finding by its key', () => {
    const rows = rowsOfPage(rendered())
    expect(rows.map((row) => row.id)).toEqual([
      'f-f1aa0c5e2d9b4711',
      'f-a77be01290cd3345',
      'f-known00000000001',
      'l-k2-loop',
      'f-supp000000000001',
      'l-k2-gone',
    ])
  })

  it('tells rows with one fingerprint apart by a number', () => {
    const rows = rowsOfPage(rendered({ growth: [], findings: [finding(), finding(), finding()] }))
    expect(rows.map((row) => row.id)).toEqual(['f-f1aa0c5e2d9b4711', 'f-f1aa0c5e2d9b4711--2', 'f-f1aa0c5e2d9b4711--3'])
  })

  it('leads from a reason to the row of its evidence, once', () => {
    expect(rendered()).toContain('<a href="#f-f1aa0c5e2d9b4711"><code>internal/quote/quote.go:21</code></a>')
    expect(rendered().match(/<a href="#f-f1aa0c5e2d9b4711">/g)).toHaveLength(1)
  })

  it('has the steps of a trail in their order, and the source around each of them', () => {
    const page = rendered()
    const detail = firstDetail(page)
    expect(detail?.steps.map(([file, line, start, end, kind]) => [file, line, start, end, kind])).toEqual([
      [0, 19, 2, 9, 'step'],
      [0, 21, 3, 32, 'both'],
      [0, 27, 7, 16, 'step'],
      [0, 18, 13, 30, 'beside'],
    ])
    expect(island<PageData>(page, 'data').files[0]).toEqual({
      name: 'internal/quote/quote.go',
      url: 'https://github.com/example/shop/blob/77ab0e1c02f4c8d1b6a3d5e7f9012345678abcde/internal/quote/quote.go',
    })
    const lines = new Map(island<SourceLines>(page, 'source-0'))
    for (const line of [15, 21, 24, 30]) expect(lines.get(line)).toBe(SOURCES.get('internal/quote/quote.go')?.split('\n')[line - 1])
    expect(detail?.diff).toContain('+ answers := make(chan answer, 1)')
  })

  it('holds each line of source once, however many rows lie on it', () => {
    const findings = Array.from({ length: 30 }, (_, at) => finding({ fingerprint: `f${at}`, fixes: [] }))
    expect(rendered({ growth: [], findings }).split('timer := time.NewTimer(limit)').length - 1).toBe(1)
  })

  it('says where a stack was seen in numbers of names', () => {
    const page = rendered()
    const names = namesOfPage(page)
    const detail = firstDetail(page)
    expect(detail?.stacks[0]?.frames.map((frame) => names[frame])).toEqual([
      'example.com/shop/internal/quote.(*Client).Within.func1 internal/quote/quote.go:21',
    ])
    expect(names[detail?.stacks[0]?.created ?? -1]).toContain('(*Client).Within internal/quote/quote.go:19')
  })

  it('keeps the details of later rows in islands of their own', () => {
    const findings = Array.from({ length: 120 }, (_, at) => lostCancel({ fingerprint: `f${at}` }))
    const page = rendered({ growth: [], findings })
    expect(island<DetailCode[]>(page, 'details-2')).toHaveLength(20)
    expect(page).not.toContain('id="details-3"')
  })

  it('counts under a test what it left, and of that what the base did not have', () => {
    const { tests } = island<PageData>(rendered(), 'data')
    expect(tests.map(({ test, goroutines, fresh }) => [test, goroutines, fresh])).toEqual([
      ['TestQuoteTimeout', 3, 3],
      ['TestPublish', 12, 0],
    ])
  })

  it('of a check has no part about goroutines', () => {
    const page = rendered({ growth: [], leaks: [], captures: [] })
    expect(page).not.toContain('id="goroutines"')
    expect(page).not.toContain('id="stacks"')
  })

  it('is the same for the same report', () => {
    expect(rendered()).toBe(rendered())
  })
})

describe('the tree of stacks', () => {
  const page = rendered({
    growth: [
      growth(),
      growth({
        base: 2,
        head: 1,
        state: 'fewer',
        leak: leak({ keys: { k1: 'x', k2: 'k2-x', k3: 'x' }, frames: [{ function: 'a.other', file: 'a.go', line: 1 }] }),
      }),
      growth({ base: 4, head: 0, state: 'gone', package: 'b', leak: leak({ package: 'b', keys: { k1: 'y', k2: 'k2-y', k3: 'y' } }) }),
    ],
  })
  const tree = decodeTree(island<TreeCode>(page, 'stacks'))
  const names = namesOfPage(page)
  const layout = layoutOf(tree, (name) => names[name] ?? '')
  const named = (part: string): number => tree.name.findIndex((name) => names[name]?.includes(part))

  it('adds up what runs through a frame on either side', () => {
    expect([tree.base[0], tree.head[0]]).toEqual([6, 4])
    const shared = named('example.com/shop/internal/quote')
    expect([tree.base[shared], tree.head[shared]]).toEqual([2, 4])
  })

  it('gives a stack that went as much room as it had, so that nothing hides it', () => {
    expect(layout.weight[0]).toBe(3 + 2 + 4)
    expect(changeOf(tree, named('b'))).toBe('gone')
  })

  it('tells new, grown, shrunk and gone apart', () => {
    expect(changeOf(tree, named('Within.func1'))).toBe('new')
    expect(changeOf(tree, named('a.other'))).toBe('fewer')
    expect(changeOf(tree, 0)).toBe('fewer')
  })

  it('draws children side by side within their parent, and leaves out what is too narrow to see', () => {
    const drawn = boxes(layout, 0, 0)
    expect(drawn).toHaveLength(tree.name.length)
    for (const { node, x, width } of drawn) {
      const children = drawn.filter((box) => tree.parent[box.node] === node)
      expect(children.reduce((sum, box) => sum + box.width, 0)).toBeLessThanOrEqual(width + 1e-9)
      for (const child of children) expect(child.x).toBeGreaterThanOrEqual(x - 1e-9)
    }
    expect(boxes(layout, 0, 0.4).every((box) => box.width >= 0.4)).toBe(true)
  })
})

describe('the tree of very many packages', () => {
  const tree = (packages: readonly string[]) => {
    const page = rendered({
      growth: packages.map((owner, at) =>
        growth({ package: owner, leak: leak({ package: owner, keys: { k1: `${at}`, k2: `k${at}`, k3: `${at}` } }) }),
      ),
    })
    const names = namesOfPage(page)
    const { name, parent, head } = decodeTree(island<TreeCode>(page, 'stacks'))
    return name.map((each, at) => ({ name: names[each], below: names[name[parent[at] ?? -1] ?? -1], head: head[at] }))
  }
  const many = Array.from({ length: 60 }, (_, at) => `example.com/shop/internal/area${at % 3}/part${at}`)

  it('puts them below the folders in which they branch off, each of which has what all of them have', () => {
    const nodes = tree(many)
    const whole = nodes[0]?.head ?? 0
    expect(nodes.filter(({ below }) => below === 'all goroutines').map(({ name }) => name)).toEqual(['example.com/shop/internal'])
    const areas = nodes.filter(({ below }) => below === 'example.com/shop/internal')
    expect(areas.map(({ name }) => name)).toEqual([0, 1, 2].map((at) => `example.com/shop/internal/area${at}`))
    expect(areas.map(({ head }) => head)).toEqual([whole / 3, whole / 3, whole / 3])
    expect(nodes.filter(({ below }) => below === 'example.com/shop/internal/area1')).toHaveLength(20)
  })

  it('is left as it is where they can be told apart', () => {
    expect(tree(many.slice(0, 12)).filter(({ below }) => below === 'all goroutines')).toHaveLength(12)
  })
})

describe('what stands packed in the islands', () => {
  it('comes out as it went in: texts that begin like the one before them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'example.com/a.(*T).f ', '\u{1f600}'), nasty)), (parts) => {
        const texts = parts.map((part) => part.join(''))
        expect(decodeFront(encodeFront(texts))).toEqual(texts)
      }),
    )
    expect(encodeFront(['a/b.go:1', 'a/b.go:17', '', 'x'])).toEqual([0, 'a/b.go:1', 8, '7', 0, '', 0, 'x'])
  })

  it('comes out as it went in: rows with any text, place and count', () => {
    const row = rowsOfPage(rendered())[0] as RowView
    fc.assert(
      fc.property(nasty, fc.nat(), fc.option(fc.nat()), (text, line, base) => {
        const rows: readonly RowView[] = [
          { ...row, message: text, fn: text, file: `${text}:9`, line, base },
          { ...row, file: '', line: 0, standing: 'gone', by: 'test', level: 'note', blocks: false },
        ]
        const chunk = encodeRows(rows)
        expect(rows.map((_, at) => decodeRow(chunk, at))).toEqual(rows)
      }),
    )
  })

  it('holds a text that many rows share once', () => {
    const findings = Array.from({ length: 200 }, (_, at) => finding({ fingerprint: `f${at}`, fixes: [] }))
    const chunk = island<RowChunk>(rendered({ growth: [], findings }), 'rows-0')
    expect(chunk.texts.filter((text) => text === findings[0]?.message)).toHaveLength(1)
    expect(chunk.texts.length).toBeLessThan(200 + 10)
  })
})

describe('the search', () => {
  const data = island<PageData>(rendered(), 'data')
  const rows = rowsOfPage(rendered())
  const index = new Index({ data, chunk: () => encodeRows(rows) })
  const found = (query: Partial<typeof EVERYTHING>) => index.find({ ...EVERYTHING, ...query }).map((at) => rows[at]?.id)

  it('wants every word, in any order and in any case, anywhere in a row', () => {
    expect(found({ words: 'TIMER quote.go' })).toEqual(['f-f1aa0c5e2d9b4711'])
    expect(found({ words: 'testpublish' })).toEqual(['l-k2-loop', 'l-k2-gone'])
    expect(found({ words: 'timer nowhere' })).toEqual([])
    expect(found({ words: 'internal/quote/quote.go:21' })).toEqual(['f-f1aa0c5e2d9b4711'])
    expect(found({ words: 'F1AA0C5E' })).toEqual(['f-f1aa0c5e2d9b4711'])
    expect(found({ words: '' })).toHaveLength(rows.length)
  })

  it('finds a row by what its rule is called', () => {
    const [first] = rows
    const rule = data.rules[first?.rule ?? -1]
    expect(found({ words: rule?.id.toUpperCase() ?? '-' })).toContain(first?.id)
    expect(found({ words: rule?.title ?? '-' })).toContain(first?.id)
  })

  it('goes through every island, and gives the rows their own numbers', () => {
    const chunks = rows.map((row) => encodeRows([row]))
    const apart = new Index({ data: { ...data, rowChunk: 1 }, chunk: (number) => chunks[number] as RowChunk })
    for (const words of ['timer', 'testpublish', 'go', '']) {
      expect(apart.find({ ...EVERYTHING, words })).toEqual(index.find({ ...EVERYTHING, words }))
      expect(apart.find({ ...EVERYTHING, words, level: 'warning' })).toEqual(index.find({ ...EVERYTHING, words, level: 'warning' }))
    }
  })

  it('finds text in any of its normal forms', () => {
    const [row] = rows
    const composed = new Index({
      data: { ...data, rows: 1 },
      chunk: () => encodeRows([{ ...(row as RowView), message: 'Caf\u0065\u0301' }]),
    })
    expect(composed.find({ ...EVERYTHING, words: 'caf\u00e9' })).toEqual([0])
  })

  it('narrows by level, standing, pack, package and who says it', () => {
    expect(found({ level: 'error' })).toEqual(['f-f1aa0c5e2d9b4711'])
    expect(found({ standing: 'open' })).toEqual(['f-f1aa0c5e2d9b4711', 'f-a77be01290cd3345'])
    expect(found({ standing: 'suppressed', pack: 'context' })).toEqual(['f-supp000000000001'])
    expect(found({ folder: 'internal/bus' })).toEqual(['l-k2-loop', 'l-k2-gone'])
    expect(found({ by: 'both' })).toEqual(['f-f1aa0c5e2d9b4711'])
  })

  it('can be sent as an address', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const query = { ...EVERYTHING, words: words.replace(/\p{Cs}/gu, ''), level: 'error' }
        expect(queryOf(queryText(query))).toEqual(query)
      }),
    )
  })
})

describe('text of others', () => {
  it('cannot end an island, nor begin a comment or a command in it, and comes out as it went in', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const island = islandText({ text: `</script>${text}<!--` })
        expect(island).not.toMatch(/[<>&]|##\[|[\p{Cc}\u2028\u2029]/u)
        expect(JSON.parse(island)).toEqual({ text: `</script>${text}<!--` })
      }),
    )
  })

  it('is no markup, no attribute and no command outside of the islands', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(pageText(text)).not.toMatch(/[<>"'`]|##\[|^\s*::/)
      }),
    )
  })

  it('makes no command of the page when it is printed into a log', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(commandsIn(renderHtml(reportOf(text), { sources: sourcesOf(text) }))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('adds no element to the page that the page does not have with harmless text', () => {
    const elements = (page: string) => (page.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[^\s>]*/g) ?? []).sort()
    const harmless = elements(renderHtml(reportOf('text'), { sources: sourcesOf('text') }))
    fc.assert(
      fc.property(nasty, (text) => {
        // Texts that become empty, or like another, merge reasons' evidence: those may lose an element, none may gain one.
        const page = elements(renderHtml(reportOf(text), { sources: sourcesOf(text) }))
        for (const name of new Set(page))
          expect(page.filter((each) => each === name).length).toBeLessThanOrEqual(harmless.filter((each) => each === name).length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('counts over time and waits', () => {
  const sample = (at: number, total: number): SamplePoint => ({
    source: `${at}`,
    at,
    total,
    blocked: 0,
    states: {},
    waits: null,
    stretch: 0,
  })
  const series: Series = {
    ...{ source: 'dumps', service: 'api', trend: null, forecast: null, jump: null, load: null, p95Ms: null, windowMs: 0, periods: [] },
    samples: [sample(1_000, 10), sample(31_000, 40), sample(61_000, 90)],
    signatures: [
      {
        k2: 'k',
        kind: 'select',
        state: 'select',
        site: { file: 'bus.go', function: 'Bus.loop', line: 16 },
        frames: [],
        counts: [1, null, 9],
        share: 0.1,
        trend: null,
        aged: null,
        depth: 1,
      },
    ],
  }
  const point = (id: string, waitsAt: readonly string[]): WaitPoint => ({
    ...{ id, by: 'site', kind: 'chan-recv', state: 'chan receive', count: 2, longestWaitMinutes: 3, waiters: [] },
    site: { file: `${id}.go`, function: id, line: 1 },
    releases: [{ kind: 'send', site: { file: `${id}.go`, function: id, line: 9 }, waitsAt, running: 0 }],
  })

  it('are drawn from the first sample on, the total and each signature, without what nobody counted', () => {
    const { curves } = island<PageData>(rendered({ series: [series] }), 'data')
    expect(curves.map(({ points }) => points)).toEqual([
      [
        [0, 10],
        [30, 40],
        [60, 90],
      ],
      [
        [0, 1],
        [60, 9],
      ],
    ])
    expect(curves[0]?.name).toContain('api (dumps): 3 samples')
  })

  it('lead from a place that waits to the place where its releaser waits, and name the rings', () => {
    const { waits } = island<PageData>(
      rendered({ waits: [{ source: 'last', points: [point('A', ['B']), point('B', ['A'])], rings: [['A', 'B']] }] }),
      'data',
    )
    expect(waits[0]?.points.map(({ id, inRing, releases }) => [id, inRing, releases[0]?.waitsAt])).toEqual([
      ['w-0-0', true, ['w-0-1']],
      ['w-0-1', true, ['w-0-0']],
    ])
    expect(waits[0]?.rings).toEqual([['A A.go:1', 'B B.go:1']])
  })

  it('have their section even where no test was recorded', () => {
    expect(rendered({ growth: [], leaks: [], series: [series] })).toContain('id="goroutines"')
  })
})
