import { describe, expect, test } from 'vitest'
import { benignEntry, benignReason } from '#snapshot/benign.ts'
import { isKnownState, isSystemState, waitKindOf } from '#snapshot/kind.ts'
import { matchesStack } from '#snapshot/stack-pattern.ts'

const frames = (...names: string[]) => names.map((name) => ({ function: name, file: '/x/a.go', line: 1 }))

describe('wait kinds', () => {
  test.each([
    ['chan receive', 'chan-recv'],
    ['chan receive (durable)', 'chan-recv'],
    ['chan send (synctest)', 'chan-send'],
    ['chan send (nil chan)', 'forever'],
    ['select (no cases)', 'forever'],
    ['sync.RWMutex.Lock', 'lock'],
    ['sync.WaitGroup.Wait (durable)', 'wg'],
    ['IO wait', 'io'],
    ['coroutine', 'coro'],
    ['runnable', 'spin'],
    ['GC assist wait', 'spin'],
    ['a word of Go 1.40', 'other'],
    ['constructor', 'other'],
  ])('%s is %s', (state, kind) => {
    expect(waitKindOf({ state, frames: [] })).toBe(kind)
  })

  test.each([
    [['sync.runtime_SemacquireMutex', 'sync.(*Mutex).lockSlow', 'sync.(*Mutex).Lock', 'a.run'], 'lock'],
    [['sync.runtime_Semacquire', 'sync.(*WaitGroup).Wait', 'a.run'], 'wg'],
    [['sync.runtime_SemacquireRWMutexR', 'sync.(*RWMutex).RLock', 'a.run'], 'rlock'],
    [['internal/poll.runtime_Semacquire', 'internal/poll.(*fdMutex).rwlock', 'a.run'], 'other'],
    [['a.run', 'sync.(*Mutex).Lock'], 'other'],
  ])('semacquire on %j is %s', (names, kind) => {
    expect(waitKindOf({ state: 'semacquire', frames: frames(...names) })).toBe(kind)
  })

  test('a state is the runtime own only without a user frame, a passing collector state of a busy goroutine is not', () => {
    expect(isSystemState({ state: 'GC worker (idle)', frames: frames('runtime.gcBgMarkWorker') })).toBe(true)
    expect(isSystemState({ state: 'GC assist wait', frames: frames('runtime.gcAssistAlloc', 'a.run') })).toBe(false)
    expect(isSystemState({ state: 'chan receive', frames: frames('runtime.gopark') })).toBe(false)
  })

  test('a word that no version has printed so far is told apart from a known one', () => {
    expect(['chan send', 'semacquire', 'finalizer wait', 'select (durable)', 'quantum wait'].map(isKnownState)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('the benign catalogue', () => {
  const record = (names: readonly string[], created?: string) => ({
    state: 'select',
    frames: frames(...names),
    ...(created !== undefined && { createdBy: { function: created, file: '/x/a.go', line: 1 } }),
  })

  test.each([
    [['testing.(*T).Run', 'example.com/m.TestParent', 'testing.tRunner'], 'testing.(*T).Run', 'a test that waits for its subtests', false],
    [['testing.tRunner.func1', 'testing.tRunner'], 'testing.(*T).Run', 'a test that waits for its subtests', false],
    [['os/signal.signal_recv', 'os/signal.loop'], 'os/signal.Notify.func1.1', 'signal delivery, one for the whole process', false],
    [['net/http.(*persistConn).writeLoop'], 'net/http.(*Transport).dialConn', 'an idle HTTP connection kept for the next request', true],
    [
      ['github.com/onsi/ginkgo/v2/internal/interrupt_handler.(*InterruptHandler).registerForInterrupts.func2'],
      'x',
      "ginkgo's interrupt handler",
      false,
    ],
    [
      ['github.com/bsm/ginkgo/v2/internal/interrupt_handler.(*InterruptHandler).registerForInterrupts.func2'],
      'x',
      "ginkgo's interrupt handler",
      false,
    ],
    [
      ['google.golang.org/grpc/internal/transport.(*controlBuffer).get', 'google.golang.org/grpc/internal/transport.(*loopyWriter).run'],
      'x',
      'a gRPC client connection that lives as long as the process',
      true,
    ],
    [
      ['io.Copy', 'os/exec.(*Cmd).writerDescriptor.func1'],
      'os/exec.(*Cmd).Start',
      'copies the input or output of a child process that still runs',
      true,
    ],
    [
      [
        'internal/poll.runtime_pollWait',
        'net.(*TCPListener).Accept',
        'net/http.(*Server).Serve',
        'net/http/httptest.(*Server).goServe.func1',
      ],
      'net/http/httptest.(*Server).goServe',
      'the accept loop of a test server that lives as long as the tests',
      true,
    ],
  ])('%j is harmless', (names, created, reason, singleton) => {
    expect(benignEntry(record(names, created))).toMatchObject({ reason, singleton })
  })

  test.each([
    [['internal/poll.runtime_pollWait', 'example.com/m.TestHang', 'testing.tRunner'], 'testing.(*T).Run'],
    [['example.com/m.worker'], 'example.com/m.Start'],
    [['syscall.Syscall6', 'os.(*Process).Wait', 'os/exec.(*Cmd).Wait', 'example.com/m.run'], 'example.com/m.Start'],
    [['net/http.(*persistConn).readLoop', 'example.com/m.wrapped'], 'example.com/m.Start'],
    [['example.com/k8s.io/klog.(*loggingT).flushDaemon'], 'x'],
  ])('a goroutine of the user is not excused by a library on its stack: %j', (names, created) => {
    expect(benignReason(record(names, created))).toBeUndefined()
  })

  test('the runtime workers of a foreign dump are harmless', () => {
    expect(benignReason({ state: 'finalizer wait', frames: frames('runtime.gopark', 'runtime.runfinq') })).toBe(
      'a worker of the Go runtime',
    )
  })
})

describe('stack patterns', () => {
  const none = { top: [], any: [], createdBy: [], state: [] }
  const leak = {
    state: 'chan send',
    kind: 'chan-send' as const,
    frames: frames('example.com/m/a.(*Box[...]).run.func1', 'example.com/m/a.Serve'),
    createdBy: { function: 'example.com/m/a.Start', file: '', line: 0 },
  }

  test.each([
    [{ ...none, state: ['chan send'] }, true],
    [{ ...none, state: ['chan-send'] }, true],
    [{ ...none, state: ['chan receive'] }, false],
    [{ ...none, top: ['(*Box).run'] }, true],
    [{ ...none, top: ['a.Serve'] }, false],
    [{ ...none, any: ['x', 'a.Serve'] }, true],
    [{ ...none, createdBy: ['a.Start'] }, true],
    [{ ...none, any: ['a.Serve'], state: ['select'] }, false],
    [none, false],
  ])('%j', (pattern, expected) => {
    expect(matchesStack(pattern, leak)).toBe(expected)
  })

  test('the library call that a goroutine is stuck in counts as its top', () => {
    const stuck = {
      state: 'semacquire',
      kind: 'wg' as const,
      frames: frames('sync.runtime_Semacquire', 'sync.(*WaitGroup).Wait', 'a.example/m.run', 'a.example/m.main'),
    }
    expect(matchesStack({ ...none, top: ['sync.(*WaitGroup).Wait'], state: ['sync.WaitGroup.Wait'] }, stuck)).toBe(true)
    expect(matchesStack({ ...none, top: ['m.main'] }, stuck)).toBe(false)
  })
})
