import { describe, expect, test } from 'vitest'
import { differenceLines, differenceOf } from '#baseline/difference.ts'
import { showBaseline } from '#baseline/show.ts'
import { entry } from './evidence.ts'

const FINDING = { rule: 'channel/x', fingerprint: 'f', file: 'a/a.go', function: 'Ask', since: '3f2a91c' }

describe('the baseline as a table', () => {
  test('has a row for each leak with age, owner and date, as far as they are known', () => {
    const entries = [
      entry({ count: 12, tests: ['TestA', 'TestB'], owner: 'ann', until: '2026-01-01', note: 'see #7' }),
      entry({ package: 'example.com/m/longer', since: 'unknown0', tests: [] }),
    ]
    const text = showBaseline({ entries, knownFindings: [FINDING] }, new Map([['3f2a91c', '2026-03-01']]), '2026-03-31')
    expect(text).toBe(`2 leaks, 13 goroutines
  count  waits      tier      package               tests             since     age   owner  until                note
  12     chan-send  survivor  example.com/m/a       TestA and 1 more  3f2a91c   30 d  ann    2026-01-01 (passed)  see #7
  1      chan-send  survivor  example.com/m/longer  –                 unknown0  –     –      –                    –
1 findings
  rule       file    function  since    age
  channel/x  a/a.go  Ask       3f2a91c  30 d
`)
  })

  test('hands no control character of the file to a terminal', () => {
    expect(showBaseline({ entries: [entry({ note: '\u001b[2J' })], knownFindings: [] }, new Map(), '2026-01-01')).not.toContain('\u001b')
  })
})

describe('the difference of two baselines', () => {
  test('is what was added, removed and changed, leaks before findings', () => {
    const from = { entries: [entry({ k2: 'gone' }), entry({ k2: 'kept' }), entry({ k2: 'more', count: 2 })], knownFindings: [FINDING] }
    const to = {
      entries: [entry({ k2: 'kept', tests: ['TestB'] }), entry({ k2: 'more', count: 5, owner: 'ann' }), entry({ k2: 'new' })],
      knownFindings: [],
    }
    expect(differenceLines(differenceOf(from, to))).toEqual([
      '+ 1 × chan-send  example.com/m/a  TestA',
      '- 1 × chan-send  example.com/m/a  TestA',
      '~ 5 × chan-send  example.com/m/a  TestA  (ann): count 2 → 5, owner – → ann',
      '- channel/x  a/a.go  Ask',
    ])
  })

  test('of a baseline with itself is nothing', () => {
    const same = { entries: [entry()], knownFindings: [FINDING] }
    expect(differenceLines(differenceOf(same, same))).toEqual([])
  })
})
