import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { waitKindOf } from '#snapshot/kind.ts'
import { parseProfile } from '#snapshot/profile.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { signatureOf } from '#snapshot/signature.ts'
import { dump, dumps, FOLDER, KINDS, parse, VERSIONS } from './dumps.ts'

describe('real dumps of every Go version', () => {
  test.each(dumps())('$version $name parses into its golden record', async (each) => {
    const { goroutines, counts, ...rest } = parse(each)
    const lines = [rest, ...goroutines.map((record, index) => (counts.length > 0 ? { count: counts[index], ...record } : record))]
    const printed = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    await expect(printed).toMatchFileSnapshot(`${FOLDER}${each.version}/${each.name}.jsonl`)
  })

  test.each(dumps())('$version $name is read whole: every header, frame and creator of the text is in the result', (each) => {
    const { goroutines, counts, truncated, gaps } = parse(each)
    const grouped = each.name.endsWith('grouped')
    const texts = each.text.split('\n\n').map((block) => block.split('[originating', 1)[0] ?? '')
    const found = {
      goroutines: grouped ? counts.reduce((sum, count) => sum + count, 0) : goroutines.length,
      frames: goroutines.reduce((sum, record) => sum + record.frames.length, 0),
      creators: goroutines.filter((record) => record.createdBy !== undefined).length,
    }
    expect({ ...found, truncated, gaps }).toEqual({
      goroutines: grouped ? Number(/total (\d+)/.exec(each.text)?.[1]) : lines(texts, /^goroutine \d+ .*:$/gm),
      frames: grouped ? lines(texts, /^#\t0x/gm) : lines(texts, /^\t.*:\d+/gm) - lines(texts, /^created by /gm),
      creators: lines(texts, /^created by /gm),
      truncated: false,
      gaps: [],
    })
  })

  test.each(VERSIONS)('%s: each wait of the program has its kind', (version) => {
    const kinds = parse(dump(version, 'text')).goroutines.map((record) => [signatureOf(record, KINDS).site?.function, waitKindOf(record)])
    const later = [
      ['pull', 'coro', 23],
      ['box.mapped', 'chan-send', 27],
    ] as const
    const minor = Number(version.split('.')[1])
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['send', 'chan-send'],
        ['receive', 'chan-recv'],
        ['receive', 'forever'],
        ['choose', 'select'],
        ['forever', 'forever'],
        ['lock', 'lock'],
        ['readLock', 'rlock'],
        ['writeLock', 'lock'],
        ['wait', 'wg'],
        ['condition', 'cond'],
        ['sleep', 'sleep'],
        ['accept', 'io'],
        ['box.drain', 'chan-recv'],
        ['box.run', 'chan-recv'],
        ['watcher.loop', 'chan-send'],
        ['closure', 'chan-recv'],
        ...later.filter(([, , since]) => minor >= since).map(([name, kind]) => [name, kind]),
      ]),
    )
  })

  test('one leak has one k2 in all Go versions, and different leaks have different ones', () => {
    const newest = k2s('go1.27.3')
    expect(new Set(newest.values()).size).toBe(newest.size)
    for (const version of VERSIONS) {
      const older = k2s(version)
      expect(older.size).toBeGreaterThan(20)
      for (const [stack, k2] of older) expect({ version, stack, k2 }).toEqual({ version, stack, k2: newest.get(stack) })
    }
  })

  test('the dump with system frames of SIGQUIT gives the same identities as the plain one', () => {
    const plain = identities('go1.27.3', 'text')
    const full = new Set(identities('go1.27.3', 'quit'))
    expect(plain.filter((keys) => !full.has(keys))).toEqual([])
  })

  test.each([
    ['go1.26.8', 'labels'],
    ['go1.27.3', 'labels'],
    ['go1.26.8', 'leaked'],
    ['go1.27.3', 'leaked'],
    ['go1.21.13', 'grouped'],
    ['go1.26.8', 'grouped'],
  ])('%s %s: labels are decoded, whatever they hold', (version, name) => {
    const labels = parse(dump(version, name)).goroutines.map((record) => record.labels)
    expect(labels.filter((each) => Object.keys(each).length > 0)).toHaveLength(4)
    expect(labels).toEqual(
      expect.arrayContaining([
        { plain: 'TestPlain', 'second key': 'x=1' },
        { 'goroutine-gate.test': 'TestLeak/sub#01', 'second key': 'x=1' },
        { nasty: ']: [x, 3 minutes] {a: b} "q" \\ \n\ttab é \u0001\ufffd 世界', 'second key': 'x=1' },
        { empty: '', 'second key': 'x=1' },
      ]),
    )
  })

  test.each(
    VERSIONS.filter((version) => version !== 'go1.20.14'),
  )('%s: the protobuf profile holds the stacks and labels of the grouped one', (version) => {
    const bytes = gunzipSync(readFileSync(`${FOLDER}${version}/profile.pb.gz`))
    const profile = parseProfile(bytes, 'p')
    const grouped = parse(dump(version, 'grouped'))
    expect(profile).toMatchObject({ total: grouped.total, truncated: false, gaps: [] })
    expect(readSnapshots(bytes, 'p').snapshots).toEqual([profile])
    const stacks = (snapshot: typeof grouped | undefined) =>
      snapshot?.goroutines
        .map(({ labels, frames }, index) => {
          const own = frames.filter((frame) => frame.function.startsWith('example.com'))
          return JSON.stringify([snapshot.counts[index], Object.entries(labels).sort(), own.map((frame) => [frame.file, frame.line])])
        })
        .filter((stack) => stack.includes('/leak/'))
        .sort()
    expect(stacks(profile)).toEqual(stacks(grouped))
  })

  test('a protobuf profile tells the waits apart by the functions of the runtime', () => {
    const profile = parseProfile(gunzipSync(readFileSync(`${FOLDER}go1.27.3/profile.pb.gz`)), 'p')
    const kinds = profile?.goroutines.map((record) => `${signatureOf(record, KINDS).site?.function} ${waitKindOf(record)}`)
    const expected = [
      'send chan-send',
      'receive chan-recv',
      'choose select',
      'forever forever',
      'lock lock',
      'wait wg',
      'accept io',
      'sleep sleep',
      'pull coro',
    ]
    expect(kinds).toEqual(expect.arrayContaining(expected))
  })

  test('a protobuf profile that is cut off keeps what it holds up to there and is marked truncated, or is a gap', () => {
    const bytes = gunzipSync(readFileSync(`${FOLDER}go1.27.3/profile.pb.gz`))
    for (let length = 1; length < bytes.length; length += 7) {
      expect(readSnapshots(bytes.subarray(0, length), 'p').gaps.length).toBeGreaterThan(0)
    }
  })

  test('the leak profile marks what can never run again, and only that', () => {
    const leaked = parse(dump('go1.27.3', 'leaked')).goroutines
    const unmarked = leaked.filter((record) => !record.leaked).map((record) => waitKindOf(record))
    expect(unmarked).not.toContain('forever')
    expect(unmarked).toEqual(expect.arrayContaining(['spin', 'sleep', 'io', 'coro']))
    expect(leaked.filter((record) => record.leaked).length).toBeGreaterThan(20)
  })
})

function lines(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
}

/** By kind and source lines, which are the same in all dumps of the program: what tells its leaks apart without our keys. */
function k2s(version: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const record of parse(dump(version, 'text')).goroutines.slice(1)) {
    const { kind, keys } = signatureOf(record, KINDS)
    const own = [...record.frames, record.createdBy].filter((frame) => frame?.function.startsWith('example.com'))
    found.set(`${kind} ${[...new Set(own.map((frame) => `${frame?.file}:${frame?.line}`))].join(' ')}`, keys.k2)
  }
  return found
}

function identities(version: string, name: string): readonly string[] {
  const users = parse(dump(version, name)).goroutines.filter((record) =>
    record.frames.some((frame) => frame.function.startsWith('example.com')),
  )
  return users.map((record) => JSON.stringify(signatureOf(record, KINDS).keys))
}
