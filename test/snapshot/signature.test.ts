import { describe, expect, test } from 'vitest'
import { digest } from '#model/hash.ts'
import { parseDump } from '#snapshot/dump.ts'
import { type SignatureContext, signatureOf } from '#snapshot/signature.ts'

const CONTEXT: SignatureContext = { root: '/repo', modules: [{ path: 'example.com/m', dir: '' }], declaredFunction: () => undefined }

function stack(text: string, context = CONTEXT) {
  const [record] = parseDump(text, 'd').goroutines
  if (record === undefined) throw new Error('no goroutine in the text')
  return signatureOf(record, context)
}

/** Lines of a block in short: `function file:line`. */
function block(state: string, frames: readonly string[], created: string): string {
  const lines = [...frames, `created by ${created}`].map((line) => line.replace(/ (\S+)$/, '\n\t$1 +0x1'))
  return `goroutine 5 [${state}]:\n${lines.map((line) => (line.startsWith('created') ? line : line.replace('\n', '(0x1)\n'))).join('\n')}\n`
}

const LOOP = ['example.com/m/a.(*Watcher).loop /repo/a/watch.go:41']
const START = 'example.com/m/a.(*Watcher).Start in goroutine 7 /repo/a/watch.go:30'
const BASE = block('chan send', LOOP, START)

describe('identities', () => {
  test('site and spawn are the declared functions of the user, with paths relative to the repository', () => {
    expect(stack(BASE)).toMatchObject({
      kind: 'chan-send',
      site: { file: 'a/watch.go', function: 'Watcher.loop', line: 41 },
      spawn: { file: 'a/watch.go', function: 'Watcher.Start', line: 30 },
    })
  })

  test('one that runs has the identity of where it began, wherever the moment finds it', () => {
    const outer = 'example.com/m/a.spin /repo/a/spin.go:9'
    const keysOf = (state: string, frames: readonly string[]) => stack(block(state, frames, START)).keys
    const inLoop = keysOf('runnable', [outer])
    expect(keysOf('running', ['example.com/m/a.(*Context).Set /repo/a/context.go:41', outer])).toEqual(inLoop)
    expect(keysOf('preempted', ['math/rand.Int /usr/local/go/src/math/rand/rand.go:1', outer])).toEqual(inLoop)
    expect(keysOf('runnable', ['example.com/m/a.other /repo/a/spin.go:19'])).not.toEqual(inLoop)
    expect(keysOf('chan send', ['example.com/m/a.(*Context).Set /repo/a/context.go:41', outer])).not.toEqual(keysOf('chan send', [outer]))
  })

  test.each([
    ['lines moved', block('chan send', ['example.com/m/a.(*Watcher).loop /repo/a/watch.go:141'], START.replace(':30', ':130'))],
    [
      '-trimpath',
      block('chan send', ['example.com/m/a.(*Watcher).loop example.com/m/a/watch.go:41'], START.replace('/repo', 'example.com/m')),
    ],
    ['another checkout', BASE.replaceAll('/repo', '/somewhere/else')],
    ['minutes, thread, leak mark and labels', BASE.replace('[chan send]', '[chan send (leaked), 7 minutes, locked to thread] {k: v}')],
    ['a closure number', block('chan send', ['example.com/m/a.(*Watcher).loop.func3.1 /repo/a/watch.go:41'], START)],
    ['type arguments', block('chan send', ['example.com/m/a.(*Watcher[...]).loop /repo/a/watch.go:41'], START)],
    ['a synctest bubble', BASE.replace('[chan send]', '[chan send (durable), synctest bubble 1]')],
  ])('all three keys stay the same: %s', (_, changed) => {
    expect(stack(changed).keys).toEqual(stack(BASE).keys)
  })

  test.each([
    ['another wait', BASE.replace('chan send', 'chan receive')],
    ['another blocking function', BASE.replace('loop', 'drain')],
    ['another creator', BASE.replace('.Start', '.Restart')],
    ['another package', BASE.replaceAll('/m/a.', '/m/b.')],
  ])('k1 and k2 differ: %s', (_, changed) => {
    expect(stack(changed).keys.k1).not.toBe(stack(BASE).keys.k1)
    expect(stack(changed).keys.k2).not.toBe(stack(BASE).keys.k2)
  })

  test('k2 does not see the calls between start and blocking site, k1 does', () => {
    const between = block(
      'chan send',
      ['example.com/m/a.send /repo/a/watch.go:50', 'example.com/m/a.(*Watcher).retry /repo/a/watch.go:45', ...LOOP],
      START,
    )
    const direct = block('chan send', ['example.com/m/a.send /repo/a/watch.go:50', ...LOOP], START)
    expect(stack(between).keys.k2).toBe(stack(direct).keys.k2)
    expect(stack(between).keys.k1).not.toBe(stack(direct).keys.k1)
  })

  test('library frames between the user and the wait do not matter beyond the function that was called', () => {
    const old = [
      'sync.runtime_SemacquireMutex /usr/local/go/src/runtime/sema.go:77',
      'sync.(*Mutex).Lock /usr/local/go/src/sync/mutex.go:90',
      ...LOOP,
    ]
    const now = [
      'internal/sync.runtime_SemacquireMutex runtime/sema.go:95',
      'internal/sync.(*Mutex).lockSlow internal/sync/mutex.go:149',
      'internal/sync.(*Mutex).Lock internal/sync/mutex.go:70',
      'sync.(*Mutex).Lock sync/mutex.go:46',
      ...LOOP,
    ]
    expect(stack(block('sync.Mutex.Lock', now, START)).keys).toEqual(stack(block('semacquire', old, START)).keys)
  })

  test('frames that only system dumps show do not matter', () => {
    const full = [
      'runtime.gopark runtime/proc.go:1',
      'runtime.chansend1 runtime/chan.go:1',
      ...LOOP,
      'example.com/m/a.(*Watcher).Start.gowrap1 /repo/a/watch.go:30',
      'runtime.goexit runtime/asm.s:1',
    ]
    expect(stack(block('chan send', full, START)).keys).toEqual(stack(BASE).keys)
  })

  test('a creator in a library says nothing: the closure it runs anchors the identity and is the spawn', () => {
    const run = (library: string, method: string) =>
      stack(
        block(
          'chan send',
          [...LOOP, `example.com/m/a.${method}.func1 /repo/a/watch.go:29`, 'sync.(*WaitGroup).Go.func1 sync/waitgroup.go:9'],
          `${library} in goroutine 7 sync/waitgroup.go:8`,
        ),
      )
    const go = run('sync.(*WaitGroup).Go', 'Serve')
    expect(go.spawn).toEqual({ file: 'a/watch.go', function: 'Serve', line: 29 })
    expect(run('golang.org/x/sync/errgroup.(*Group).Go', 'Serve').keys.k2).toBe(go.keys.k2)
    expect(run('sync.(*WaitGroup).Go', 'Listen').keys.k2).not.toBe(go.keys.k2)
  })

  test('stacks without any user frame still have identities of their own, without site', () => {
    const tls = block(
      'IO wait',
      ['internal/poll.runtime_pollWait runtime/netpoll.go:1', 'crypto/tls.(*Conn).Read crypto/tls/conn.go:9'],
      'crypto/tls.(*Conn).Handshake in goroutine 3 crypto/tls/conn.go:3',
    )
    const other = tls.replace('Conn).Read', 'Conn).Write')
    expect(stack(tls).site).toBeUndefined()
    expect(stack(tls).keys.k2).not.toBe(stack(other).keys.k2)
    expect(stack(tls).keys.k1).not.toBe(stack(other).keys.k1)
  })

  test('the source knows better than a printed name: an encloser that the compiler put before an inlined closure is dropped', () => {
    const source: SignatureContext = {
      ...CONTEXT,
      declaredFunction: (file, line) => (file === 'a/watch.go' && line === 41 ? 'listen' : undefined),
    }
    const plain = block('select', ['example.com/m/a.listen.func1 /repo/a/watch.go:41'], START)
    const race = block('select', ['example.com/m/a.Serve.listen.func1 /repo/a/watch.go:41'], START)
    expect(stack(race, source).keys).toEqual(stack(plain, source).keys)
    expect(stack(race, source).site?.function).toBe('listen')
  })

  test('a go statement that was inlined into another package belongs to the package of its line', () => {
    const source: SignatureContext = {
      ...CONTEXT,
      declaredFunction: (file, line) => (file === 'a/watch.go' && line === 30 ? 'Watcher.Start' : undefined),
    }
    const inlined = block('chan send', LOOP, 'example.com/m/server.Run in goroutine 1 /repo/a/watch.go:30')
    expect(stack(inlined, source).keys.k2).toBe(stack(BASE, source).keys.k2)
  })

  test('a dependency in the module cache or a vendor folder is not the user', () => {
    const dependency = (file: string) => block('select', [`github.com/x/y.(*Pool).worker ${file}`], START)
    for (const file of [
      '/home/ann/go/pkg/mod/github.com/x/y@v1.2.0/pool.go:9',
      '/repo/vendor/github.com/x/y/pool.go:9',
      'github.com/x/y@v1.3.0/pool.go:12',
    ]) {
      expect(stack(dependency(file)).site).toBeUndefined()
      expect(stack(dependency(file)).keys).toEqual(stack(dependency('github.com/x/y@v1.2.0/pool.go:9')).keys)
    }
  })
})

test('the hash is 64-bit FNV-1a', () => {
  expect(digest()).toBe('cbf29ce484222325')
  // fnv1a64("a\0"), computed with big integers.
  let hash = 0xcbf29ce484222325n
  for (const byte of [0x61, 0x00, 0xc3, 0xa9, 0x00]) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  expect(digest('a', 'é')).toBe(hash.toString(16).padStart(16, '0'))
})
