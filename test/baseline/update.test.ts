import { describe, expect, test } from 'vitest'
import { pruned, updated, updatedFindings } from '#baseline/update.ts'
import type { Finding } from '#model/finding.ts'
import { entry, leak, recording } from './evidence.ts'

const B = 'example.com/m/b'

/** Package `a`: one entry as before, one lower, one higher, one gone; one leak that is new. Package `b` was not looked at. */
const BASELINE = {
  entries: [
    entry({ k2: 'gone', note: 'why' }),
    entry({ k2: 'higher', count: 1, owner: 'me' }),
    entry({ k2: 'lower', count: 5, until: '2030-01-01' }),
    entry({ k2: 'same', count: 2 }),
    entry({ package: B, k2: 'unseen' }),
  ],
  knownFindings: [{ rule: 'r', fingerprint: 'f', file: 'a.go', function: '', since: 'old' }],
}
const RECORDINGS = [
  recording([
    leak({ k2: 'same', count: 2 }),
    leak({ k2: 'lower', count: 3 }),
    leak({ k2: 'higher', count: 4 }),
    leak({ k2: 'new', count: 1, tier: 'proven' }),
  ]),
]

const outline = (baseline: typeof BASELINE | ReturnType<typeof updated>) =>
  baseline.entries.map((each) => `${each.k2} ${each.count} ${each.since}`)

describe('updating the baseline', () => {
  test.each([
    ['replace', ['higher 4 3f2a91c', 'lower 3 3f2a91c', 'new 1 now', 'same 2 3f2a91c', 'unseen 1 3f2a91c']],
    ['append', ['gone 1 3f2a91c', 'higher 4 3f2a91c', 'lower 5 3f2a91c', 'new 1 now', 'same 2 3f2a91c', 'unseen 1 3f2a91c']],
    ['shrink', ['higher 1 3f2a91c', 'lower 3 3f2a91c', 'same 2 3f2a91c', 'unseen 1 3f2a91c']],
  ] as const)('%s', (how, expected) => {
    expect(outline(updated(BASELINE, RECORDINGS, how, 'now'))).toEqual(expected)
  })

  test('notes, owners and dates stay, new entries know their Go version and tier, findings are not touched', () => {
    const { entries, knownFindings } = updated(BASELINE, RECORDINGS, 'replace', 'now')
    expect(entries.find((each) => each.k2 === 'higher')?.owner).toBe('me')
    expect(entries.find((each) => each.k2 === 'lower')?.until).toBe('2030-01-01')
    expect(entries.find((each) => each.k2 === 'new')).toEqual(entry({ k2: 'new', tier: 'proven', since: 'now' }))
    expect(knownFindings).toEqual(BASELINE.knownFindings)
  })

  test('twice is as once', () => {
    for (const how of ['replace', 'append', 'shrink'] as const) {
      const once = updated(BASELINE, RECORDINGS, how, 'now')
      expect(updated(once, RECORDINGS, how, 'later')).toEqual(once)
    }
  })

  test('nothing is lowered or removed in a package that was seen only in part', () => {
    const partial = [recording([leak({ k2: 'lower', count: 3 })], { 'example.com/m/a': 'partial' })]
    for (const how of ['replace', 'shrink'] as const) expect(outline(updated(BASELINE, partial, how, 'now'))).toEqual(outline(BASELINE))
  })

  test('what only failed tests left is not accepted, and does not remove what is known', () => {
    const failed = [recording([leak({ k2: 'same', count: 2, testFailed: true }), leak({ k2: 'new', testFailed: true })])]
    expect(outline(updated({ entries: [entry({ k2: 'same', count: 2 })], knownFindings: [] }, failed, 'replace', 'now'))).toEqual([
      'same 2 3f2a91c',
    ])
  })
})

describe('pruning', () => {
  test('removes what fully captured packages no longer show and leaves counts alone', () => {
    expect(outline(pruned(BASELINE, RECORDINGS))).toEqual(['higher 1 3f2a91c', 'lower 5 3f2a91c', 'same 2 3f2a91c', 'unseen 1 3f2a91c'])
  })

  test('removes the entries of packages that do not exist', () => {
    expect(outline(pruned(BASELINE, [], new Set([B])))).toEqual(['unseen 1 3f2a91c'])
  })
})

describe('known findings', () => {
  const finding = (fingerprint: string, standing: Finding['standing'] = { kind: 'new' }): Finding => ({
    ruleId: 'r',
    level: 'error',
    confidence: 'high',
    message: 'm',
    region: { file: 'a.go', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    function: 'run',
    related: [],
    codeFlow: [],
    fixes: [],
    fingerprint,
    standing,
    seenIn: [],
    waits: [],
  })
  const known = { entries: [], knownFindings: [{ rule: 'r', fingerprint: 'gone', file: 'a.go', function: '', since: 'old' }] }
  const now = [finding('new'), finding('quiet', { kind: 'suppressed', by: 'comment', why: 'x' })]

  test.each([
    ['replace', ['new']],
    ['append', ['gone', 'new']],
    ['shrink', []],
  ] as const)('%s; a suppressed finding is not written down', (how, expected) => {
    expect(updatedFindings(known, now, how, 'now').knownFindings.map((each) => each.fingerprint)).toEqual(expected)
  })
})
