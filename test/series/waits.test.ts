import { describe, expect, test } from 'vitest'
import type { WaitPoint } from '#model/waits.ts'
import { ringsOf } from '#series/rings.ts'
import { type ReleaseLookup, waitGraphOf } from '#series/waits.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { waitAddresses } from '#snapshot/wait-address.ts'
import { dump, VERSIONS } from '../snapshot/dumps.ts'

const CONTEXT = { root: '/src/m', modules: [{ path: 'example.com/m', dir: '' }], declaredFunction: () => undefined }

const stack = (id: number, state: string, top: string, calls: readonly (readonly [string, number])[]) =>
  `goroutine ${id} [${state}]:\n${top}${calls.map(([name, line]) => `example.com/m/bank.${name}(0xc000)\n\t/src/m/bank/bank.go:${line} +0x1d\n`).join('')}created by main.main in goroutine 1\n\t/src/m/main.go:9 +0x1d\n\n`

const locked = (address: string) =>
  `sync.runtime_SemacquireMutex(0x0?, 0x0?, 0x0?)\n\truntime/sema.go:95 +0x25\ninternal/sync.(*Mutex).lockSlow(${address})\n\tinternal/sync/mutex.go:149 +0x15d\nsync.(*Mutex).Lock(...)\n\tsync/mutex.go:46\n`

/** Two goroutines that take two locks in either order, and three more that come behind them. */
const DEADLOCK = [
  stack(10, 'sync.Mutex.Lock, 3 minutes', locked('0xc0000000b0'), [['give', 21]]),
  stack(11, 'sync.Mutex.Lock', locked('0xc0000000a0'), [['take', 31]]),
  ...[12, 13, 14].map((id) => stack(id, 'sync.Mutex.Lock', locked('0xc0000000a0'), [['give', 20]])),
].join('')

const graph = (text: string, releasesOf: ReleaseLookup = () => []) => {
  const [snapshot] = readSnapshots(text, 'dump.txt').snapshots
  if (!snapshot) throw new Error('no snapshot')
  return waitGraphOf(snapshot, waitAddresses(text), CONTEXT, releasesOf)
}

const unlocks: ReleaseLookup = () => [
  { kind: 'unlock', site: { file: 'bank/bank.go', function: 'give', line: 23 } },
  { kind: 'unlock', site: { file: 'bank/bank.go', function: 'take', line: 33 } },
]

describe('addresses of what goroutines wait for', () => {
  test.each(VERSIONS)('%s: those of mutexes and conditions are in every dump, since 1.25 those of wait groups too', (version) => {
    const { text } = dump(version, 'text')
    const [snapshot] = readSnapshots(text, 'dump').snapshots
    const addresses = waitAddresses(text)
    const inside = (name: string) =>
      snapshot?.goroutines.find(({ frames }) => frames.some((frame) => frame.function.endsWith(`leak.${name}`)))?.id ?? -1
    const since125 = Number(version.split('.')[1]) >= 25 ? ['wait'] : []
    for (const name of ['lock', 'condition', ...since125]) expect(addresses.get(inside(name)), name).toMatch(/^0x[0-9a-f]+$/)
    for (const name of ['send', 'receive', 'sleep']) expect(addresses.get(inside(name)), name).toBeUndefined()
  })

  test('those of channels are in dumps that show the runtime’s own frames', () => {
    const text =
      'goroutine 7 gp=0xc0 m=nil [chan receive]:\nruntime.gopark(0x0?, 0x0?, 0x0?, 0x0?, 0x0?)\n\truntime/proc.go:435 +0xce fp=0x1 sp=0x2 pc=0x3\nruntime.chanrecv(0xc000016070, 0x0, 0x1)\n\truntime/chan.go:664 +0x445\nruntime.chanrecv1(0xc000016070?, 0x0?)\n\truntime/chan.go:506 +0x12\nmain.f()\n\t/src/m/main.go:7 +0x1\n'
    expect([...waitAddresses(text)]).toEqual([[7, '0xc000016070']])
  })

  test('a value that is not live or nil, an argument of the user’s function, and text that is no dump have none', () => {
    const not = ['sync.(*WaitGroup).Wait(0xc00001?)', 'sync.(*WaitGroup).Wait(0x0)', 'main.f(0xc000016070)', 'sync.(*WaitGroup).Wait(']
    for (const call of not) expect([...waitAddresses(`goroutine 7 [semacquire]:\n${call}\n\ta.go:1\n`)], call).toEqual([])
    expect([...waitAddresses('goroutine 7 [semacquire]:')]).toEqual([])
    expect([...waitAddresses('')]).toEqual([])
  })
})

describe('who waits for whom', () => {
  test('goroutines that wait for one lock are one point, wherever they stand', () => {
    const { points, rings } = graph(DEADLOCK)
    expect(
      points.map(({ id, by, count, longestWaitMinutes, waiters }) => [
        id,
        by,
        count,
        longestWaitMinutes,
        waiters.map((each) => each.site?.line),
      ]),
    ).toEqual([
      ['0xc0000000a0', 'address', 4, 0, [20, 31]],
      ['0xc0000000b0', 'address', 1, 3, [21]],
    ])
    expect(rings).toEqual([])
  })

  test('two locks taken in either order hold each other up, as the unlocks of the source say', () => {
    const { points, rings } = graph(DEADLOCK, unlocks)
    expect(points[0]?.releases[0]).toEqual({
      kind: 'unlock',
      site: { file: 'bank/bank.go', function: 'give', line: 23 },
      waitsAt: ['0xc0000000a0', '0xc0000000b0'],
      running: 0,
    })
    expect(rings).toEqual([['0xc0000000a0', '0xc0000000b0']])
  })

  test('where a goroutine that does not wait may give the lock back, there is no ring', () => {
    const busy = stack(20, 'IO wait', 'internal/poll.runtime_pollWait(0x7f, 0x72)\n\truntime/netpoll.go:351 +0x85\n', [['take', 32]])
    const { points, rings } = graph(DEADLOCK + busy, unlocks)
    expect(points[0]?.releases.map(({ running }) => running)).toEqual([0, 1])
    expect(rings).toEqual([])
  })

  test('without an address the line decides, and what nobody waits for is left out', () => {
    const text = [
      ...[10, 11].map((id) => stack(id, 'chan send', '', [['publish', 41]])),
      stack(12, 'chan send', '', [['publish', 52]]),
      stack(13, 'running', '', [['publish', 41]]),
    ].join('')
    expect(graph(text).points.map(({ id, by, kind, count, site }) => [id, by, kind, count, site?.function])).toEqual([
      ['bank/bank.go:41 chan-send', 'site', 'chan-send', 2, 'publish'],
      ['bank/bank.go:52 chan-send', 'site', 'chan-send', 1, 'publish'],
    ])
  })

  test('a dump without goroutines has no points', () => {
    const empty = { source: 'd', format: 'text' as const, goroutines: [], counts: [], total: 0, truncated: false, gaps: [] }
    expect(waitGraphOf(empty, new Map(), CONTEXT, () => [])).toEqual({ source: 'd', points: [], rings: [] })
  })
})

describe('rings', () => {
  const point = (id: string, ...waitsAt: readonly string[]): WaitPoint => ({
    id,
    by: 'address',
    kind: 'lock',
    state: 'sync.Mutex.Lock',
    count: 1,
    longestWaitMinutes: 0,
    waiters: [],
    releases: [{ kind: 'unlock', site: { file: 'a.go', function: 'f', line: 1 }, waitsAt, running: 0 }],
  })

  test('of three, beside a tail that leads into them and a pair of their own', () => {
    const points = [
      point('a', 'b'),
      point('b', 'c'),
      point('c', 'a'),
      point('tail', 'a'),
      point('x', 'y'),
      point('y', 'x'),
      point('lost', 'gone'),
    ]
    expect(ringsOf(points)).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ])
  })

  test('of fifty thousand do not end the stack', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => point(`p${index}`, `p${(index + 1) % 50_000}`))
    expect(ringsOf(many)[0]).toHaveLength(50_000)
  })
})
