import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { theOutside } from '#adapters/outside.ts'
import { readSeries } from '#drive/series.ts'
import { findSeries, memoryOfSample } from '#drive/series-files.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import type { SeriesFiles } from '#ports.ts'

const START = Date.UTC(2026, 2, 1, 12)

/** A folder `/s` in memory. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): SeriesFiles {
  return {
    list: async (path) => (path === '/s' ? Object.keys(files).sort() : undefined),
    read: async (path) => {
      const content = files[path.replace(/^\/s\//, '')]
      if (content === undefined) return { kind: 'absent' }
      return { kind: 'bytes', bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
    },
  }
}

const dump = (count: number, state = 'chan send') =>
  Array.from(
    { length: count },
    (_, id) =>
      `goroutine ${id + 1} [${state}]:\nmain.leak()\n\t/src/m/main.go:7 +0x1d\ncreated by main.main in goroutine 1\n\t/src/m/main.go:9 +0x1d\n`,
  ).join('\n')

const MEMORY = JSON.stringify({ HeapAlloc: 1, NextGC: 2, Sys: 3, NumGC: 4, LastGC: 0 })

const read = (files: Readonly<Record<string, string | Uint8Array>>, path = '/s') =>
  readSeries(
    { paths: [path] },
    {
      policy: DEFAULT_POLICY.series,
      context: { root: '', modules: [], declaredFunction: () => undefined },
      outside: { ...theOutside(() => {}), seriesFiles: folder(files) },
    },
  )

describe('a folder of snapshots', () => {
  test('has their times in the names, memory beside them, and pages and lists left out', async () => {
    const names = {
      '2026-03-01T12-00-00Z.txt': 'x',
      '2026-03-01T12-00-00Z.memstats.json': MEMORY,
      '1772366460.pb.gz': 'x',
      'notes.md': 'x',
      'what.json': '{}',
    }
    const found = await findSeries('/s', folder(names))
    expect(found.samples).toEqual([
      { file: '1772366460.pb.gz', total: null, at: START + 60_000, memoryFile: '' },
      { file: '2026-03-01T12-00-00Z.txt', total: null, at: START, memoryFile: '2026-03-01T12-00-00Z.memstats.json' },
    ])
    expect([found.listed, found.gaps]).toEqual([false, []])
  })

  test('is read in order of time, and a file that is no dump is a gap', async () => {
    const { series, gaps } = await read({
      '2026-03-01T12-02-00Z.txt': dump(30),
      '2026-03-01T12-00-00Z.txt': dump(10),
      '2026-03-01T12-01-00Z.txt': '<html>502</html>',
      'dump.txt': dump(9),
    })
    expect(series[0]?.samples.map(({ total }) => total)).toEqual([10, 30])
    expect(gaps.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'series sample 2026-03-01T12-01-00Z.txt',
      'series sample dump.txt of /s',
    ])
  })

  test('a dump that is cut off counts as far as it goes, and is a gap', async () => {
    const { series, gaps } = await read({ '2026-03-01T12-00-00Z.txt': dump(10), '2026-03-01T12-01-00Z.txt': dump(10).slice(0, -30) })
    expect(series[0]?.samples.map(({ total }) => total)).toEqual([10, 10])
    expect(gaps).toEqual([
      { kind: 'series', what: 'sample 2026-03-01T12-01-00Z.txt', why: 'the dump is cut off; goroutines behind that point were not seen' },
    ])
  })

  test('of more samples than a week has minutes keeps the last', async () => {
    const list = JSON.stringify(Array.from({ length: 10_100 }, (_, index) => ({ at: START + index * 60_000, total: index })))
    const found = await findSeries('/s/list.json', folder({ 'list.json': list }))
    expect([found.samples.length, found.samples[0]?.total, found.gaps.length]).toEqual([10_080, 20, 1])
  })
})

describe('a list', () => {
  test('goes before the names in its folder, and names files of that folder only', async () => {
    const list = JSON.stringify([
      { at: START, file: 'a.txt' },
      { at: START + 60_000, file: '../b.txt' },
      { at: START + 120_000, file: '/etc/passwd' },
      { at: START + 180_000, file: 'missing.txt' },
    ])
    const { series, gaps } = await read({ 'series.json': list, 'a.txt': dump(5), '2026-03-01T12-00-00Z.txt': dump(50) })
    expect(series[0]?.samples.map(({ total }) => total)).toEqual([5])
    expect(gaps.slice(0, 3).map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'sample ../b.txt: it leads out of the folder of the series',
      'sample /etc/passwd: it leads out of the folder of the series',
      'sample missing.txt: the file is not there',
    ])
  })

  test('that is not there is the caller’s to mend', async () => {
    await expect(findSeries('/nowhere', folder({}))).rejects.toMatchObject({ name: 'UserError', message: 'there is no series at /nowhere' })
  })

  test('takes its own latency before the one that holds for all', async () => {
    const list = (p95Ms: number | undefined) => JSON.stringify({ p95Ms, samples: [{ at: START, total: 1 }] })
    const of = async (text: string) => {
      const outside = { ...theOutside(() => {}), seriesFiles: folder({ 'l.json': text }) }
      const context = { root: '', modules: [], declaredFunction: () => undefined }
      return (await readSeries({ paths: ['/s/l.json'], p95Ms: 9 }, { policy: DEFAULT_POLICY.series, context, outside })).series[0]?.p95Ms
    }
    expect([await of(list(5)), await of(list(undefined))]).toEqual([5, 9])
  })
})

describe('memory beside a sample', () => {
  const files = folder({ 'good.json': MEMORY, 'bad.json': '{}' })
  const of = async (memoryFile: string) => memoryOfSample({ file: '', total: 1, at: START, memoryFile }, '/s', files)

  test('is read, or a gap says why not', async () => {
    expect(await of('good.json')).toMatchObject({ memory: { heapAlloc: 1 }, gaps: [] })
    expect((await of('bad.json')).gaps[0]?.why).toMatch(/HeapAlloc is missing/)
    expect((await of('lost.json')).gaps[0]?.why).toBe('it is not there')
    expect((await of('../x.json')).gaps[0]?.why).toBe('it leads out of the folder of the series')
  })
})

test('who waits for whom is that of the newest snapshot', async () => {
  const { waits } = await read({ '2026-03-01T12-01-00Z.txt': dump(3, 'chan receive'), '2026-03-01T12-00-00Z.txt': dump(9) })
  expect(waits.map(({ source, points }) => [source, points[0]?.count, points[0]?.kind])).toEqual([
    ['2026-03-01T12-01-00Z.txt', 3, 'chan-recv'],
  ])
})

test('the disk gives what it was asked for, unpacked, and nothing that is no file', async () => {
  const { seriesFiles } = await import('#adapters/files/series.ts')
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const dir = mkdtempSync(`${tmpdir()}/goroutine-gate-files-`)
  writeFileSync(`${dir}/b.gz`, gzipSync('packed'))
  writeFileSync(`${dir}/a.txt`, 'plain')
  writeFileSync(`${dir}/broken.gz`, Buffer.from([0x1f, 0x8b, 1]))
  writeFileSync(`${dir}/.hidden`, 'x')
  const text = async (name: string) => {
    const read = await seriesFiles.read(`${dir}/${name}`)
    return read.kind === 'bytes' ? Buffer.from(read.bytes).toString() : read.kind
  }
  expect(await seriesFiles.list(dir)).toEqual(['a.txt', 'b.gz', 'broken.gz'])
  expect(await seriesFiles.list(`${dir}/a.txt`)).toBeUndefined()
  expect([await text('a.txt'), await text('b.gz'), await text('broken.gz'), await text(''), await text('none')]).toEqual([
    'plain',
    'packed',
    'unreadable',
    'unreadable',
    'absent',
  ])
  rmSync(dir, { recursive: true })
})
