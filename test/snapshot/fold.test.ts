import { describe, expect, test } from 'vitest'
import type { Snapshot } from '#model/goroutine.ts'
import { aggregate } from '#snapshot/aggregate.ts'
import { parseDump } from '#snapshot/dump.ts'
import { foldDump } from '#snapshot/fold.ts'
import { dumps, KINDS } from './dumps.ts'

/** Pieces of this many bytes. */
function folded(text: string | Uint8Array, size = 1 << 20): readonly Snapshot[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const fold = foldDump('dump', bytes.length > 1 << 20 ? undefined : 1 << 17)
  for (let at = 0; at < bytes.length; at += size) fold.push(bytes.subarray(at, at + size))
  return fold.end()
}

const groups = (snapshots: readonly Snapshot[]) =>
  aggregate(snapshots, KINDS).map(({ keys, count, leaked, longestWaitMinutes, tests }) => ({
    ...keys,
    count,
    leaked,
    longestWaitMinutes,
    tests,
  }))

const TEXTS = dumps().filter(({ name }) => !name.endsWith('grouped'))

describe('a dump that is read piece by piece', () => {
  test.each(TEXTS)('$version $name has the groups and gaps of the same dump read whole', ({ text }) => {
    for (const repeated of [text, text + text.replaceAll(/^goroutine (\d+)/gm, 'goroutine 9$1')]) {
      const whole = parseDump(repeated, 'dump')
      const pieces = folded(repeated, 1000)
      expect(groups(pieces)).toEqual(groups([whole]))
      expect(pieces.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total)
      expect(pieces.flatMap(({ gaps }) => gaps)).toEqual(whole.gaps)
    }
  })

  test('counts goroutines of one stack, whatever their ids, arguments and creators are', () => {
    const block = (id: number) =>
      `goroutine ${id} [chan send, ${id % 2} minutes]:\nmain.f(0x${id.toString(16)}, {0x1, 0x${id}})\n\t/a/main.go:5 +0x1d\ncreated by main.g in goroutine ${id + 7}\n\t/a/main.go:9 +0x2\n\n`
    const [snapshot] = folded(Array.from({ length: 5000 }, (_, at) => block(at + 1)).join(''), 777)
    expect(snapshot).toMatchObject({ total: 5000, counts: [2500, 2500], goroutines: [{ id: 1 }, { id: 2 }], gaps: [] })
  })

  test('tells bodies apart by each byte of them, whatever stands between parentheses', () => {
    const pieces = ['a', 'b', 'aaaaaaaa', 'aaaaaaab', 'baaaaaaa', 'aaaaaaaaaaaaaaaab', '\0\0\0\0\0\0\0\0', 'é\x7fü']
    const given = ['', '0x1', '0x1, {0x2, ...}', '0x1\t', '(0x1', '0x1, _, 0x', 'func()', '\u00ff)', '0x1?'.repeat(9)]
    const block = (name: string, words: string) =>
      `[select]:\nmain.${name}(${words})\n\t/${name}/m.go:5 +0x1d\nmain.main()\n\t/m.go:9 +0x2\n\n`
    const all = pieces.flatMap((name) => given.map((words) => block(name, words)))
    const text = [...all, ...all].map((one, at) => `goroutine ${at + 1} ${one}`).join('')
    expect(groups(folded(text, 333))).toEqual(groups([parseDump(text, 'dump')]))
  })

  test('is cut off at any byte as the same dump read whole is', () => {
    const text = TEXTS.find(({ version, name }) => version === 'go1.27.3' && name === 'labels')?.text ?? ''
    for (let length = 200; length < text.length; length += 307) {
      const whole = parseDump(text.slice(0, length), 'dump')
      const pieces = folded(text.slice(0, length), 500)
      expect(groups(pieces)).toEqual(groups([whole]))
      if (whole.truncated)
        expect({ length, truncated: pieces.at(-1)?.truncated }).toEqual({ length, truncated: !/\n\ngo?$/.test(text.slice(0, length)) })
    }
  })

  test('is two snapshots where an id comes again', () => {
    const { text } = TEXTS[0] ?? { text: '' }
    const both = folded(`${text}\n${text}`)
    expect(both.map(({ total }) => total)).toEqual([parseDump(text, 'd').total, parseDump(text, 'd').total])
  })

  test('has a gap for a header of no known form and for a block that does not fit, and goes on behind them', () => {
    const good = 'goroutine 7 [chan send]:\nmain.f()\n\t/a.go:1 +0x1\ncreated by main.g\n\t/a.go:2 +0x1\n\n'
    const [strange] = folded(`goroutine 1 {odd}:\nx\n\n${good}`)
    expect(strange).toMatchObject({ total: 1, gaps: [{ what: '1 goroutine in dump', why: expect.stringContaining('goroutine 1 {odd}:') }] })
    const [large] = folded(`goroutine 1 [running]:\nmain.f(${'x'.repeat(5 << 20)})\n\t/a.go:1\n\n${good}`)
    expect(large).toMatchObject({ total: 1, goroutines: [{ id: 7 }], gaps: [{ why: expect.stringContaining('more than 4 MiB') }] })
  })

  test('a line of 100 MB costs its own block, which is counted once, and outside of a block nothing', () => {
    const block = (id: number) => `goroutine ${id} [chan send]:\nmain.f()\n\t/a.go:1 +0x1\n\n`
    const fold = foldDump('dump')
    const line = Buffer.alloc(1 << 20, 'x')
    const push = (text: string) => fold.push(Buffer.from(text))
    const huge = () => Array.from({ length: 100 }, () => fold.push(line))
    push(block(7))
    huge()
    push(`\n\n${block(8)}goroutine 9 [select]:\nmain.f(`)
    huge()
    push(`)\n\t/a.go:2 +0x1\n\n${block(10)}`)
    expect(fold.end()).toMatchObject([
      { total: 3, gaps: [{ what: '1 goroutine in dump', why: expect.stringContaining('more than 4 MiB') }] },
    ])
  })

  test('with line breaks of Windows, among lines of a log, is read as well', () => {
    const text =
      'started\r\n\r\ngoroutine 7 [select]:\r\nmain.f()\r\n\t/a.go:1 +0x1\r\ncreated by main.g\r\n\t/a.go:2 +0x1\r\n\r\nexit status 2\r\n'
    expect(folded(text, 5)).toMatchObject([{ total: 1, goroutines: [{ state: 'select', frames: [{ line: 1 }] }], gaps: [] }])
  })
})
