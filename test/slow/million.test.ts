import { expect, test } from 'vitest'
import { compare } from '#baseline/compare.ts'
import { parseBaseline } from '#baseline/format.ts'
import { leak, recording } from '../baseline/evidence.ts'

const MILLION = 1_000_000

const line = (nth: number) =>
  `{"v":1,"module":"example.com/m","package":"example.com/m/a","kind":"chan-send","k2":"${nth.toString(16)}","count":3,"tests":["TestA"],"tier":"proven","go":"go1.27.3","since":"3f2a91c","note":"","owner":"","until":""}`

test('a baseline of a million entries with Windows line ends, a conflict and a later version is read to its end and compared', () => {
  const lines = Array.from({ length: MILLION }, (_, nth) => line(nth))
  lines.push('<<<<<<< HEAD', line(0).replace('"v":1', '"v":2'))
  const { baseline, gaps } = parseBaseline(lines.join('\r\n'), 'b')
  expect([baseline.entries.length, gaps.map(({ what }) => what)]).toEqual([MILLION, ['b line 1000001', 'b line 1000002']])
  const head = recording([leak({ k2: 'ff', count: 3, tier: 'proven' }), leak({ k2: 'none', tier: 'proven' })])
  const growth = compare({ head: [head], base: [], committed: baseline }).filter(({ state }) => state !== 'gone')
  expect(growth.map(({ k2, state }) => [k2, state])).toEqual([
    ['ff', 'same'],
    ['none', 'new'],
  ])
})
