import type { GoroutineRecord } from '#model/goroutine.ts'
import type { AttributedBy } from '#model/recording.ts'
import type { TestProcess } from '#record/process.ts'

/** Label key that the hooks set when a test starts. */
export const TEST_LABEL = 'goroutine-gate.test'
/** Value of the label on the goroutine that the hooks plant to check themselves. */
export const PLANTED = '(planted)'

/** Whose goroutine it is, and which rule said so. */
export interface Attribution {
  /** Full test name; empty where only the package is known. */
  readonly test: string
  readonly by: AttributedBy
}

/**
 * The rules of recorder reference 5 in their order: label, chain of creators up to a test's goroutine, a function of
 * the form `pkg.TestX`, the only test that ran when it was first seen, the package. `alive` are all goroutines of
 * the dump, through which the chain of creators leads.
 */
export function attributor(process: TestProcess, alive: readonly GoroutineRecord[]): (goroutine: GoroutineRecord) => Attribution {
  const byId = new Map(alive.map((goroutine) => [goroutine.id, goroutine]))
  const testOf = new Map(process.tests.filter((test) => test.goroutine > 0).map((test) => [test.goroutine, test.name]))
  const topLevel = new Set(process.tests.map((test) => test.name).filter((name) => !name.includes('/')))
  return (goroutine) => {
    const label = goroutine.labels[TEST_LABEL]
    if (label !== undefined && label !== '') return { test: label, by: 'label' }
    const parent = byParent(goroutine, byId, testOf)
    if (parent !== undefined) return { test: parent, by: 'parent' }
    const named = byName(goroutine, topLevel)
    if (named !== undefined) return { test: named, by: 'created-by' }
    const window = byWindow(goroutine.id, process)
    return window === undefined ? { test: '', by: 'package' } : { test: window, by: 'window' }
  }
}

function byParent(
  goroutine: GoroutineRecord,
  byId: ReadonlyMap<number, GoroutineRecord>,
  testOf: ReadonlyMap<number, string>,
): string | undefined {
  const own = testOf.get(goroutine.id)
  if (own !== undefined) return own
  const visited = new Set<number>()
  for (let id = goroutine.createdBy?.goroutine; id !== undefined && !visited.has(id); id = byId.get(id)?.createdBy?.goroutine) {
    const test = testOf.get(id) ?? byId.get(id)?.labels[TEST_LABEL]
    if (test !== undefined && test !== '') return test
    visited.add(id)
  }
  return undefined
}

/** Outermost first: a timer's callback has no creator of its own, but its first function is often `TestX.func1`. */
function byName(goroutine: GoroutineRecord, topLevel: ReadonlySet<string>): string | undefined {
  const functions = [goroutine.createdBy, ...goroutine.frames.toReversed()].map((frame) => frame?.function ?? '')
  return functions.map(declaredName).find((name) => topLevel.has(name))
}

/** `TestX` of `example.com/m/a_test.TestX.func1`. */
function declaredName(qualified: string): string {
  return qualified.slice(qualified.lastIndexOf('/') + 1).split('.')[1] ?? ''
}

function byWindow(id: number, { looks }: TestProcess): string | undefined {
  const first = looks.find((look) => look.alive.has(id))
  return first?.startedSince.length === 1 ? first.name : undefined
}
