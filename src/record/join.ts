import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { TEST_LABEL } from '#record/attribute.ts'
import type { TestProcess } from '#record/process.ts'

/** `debug=1` cuts stacks at 32 frames up to Go 1.22; with runtime frames hidden fewer are left. */
const COMPARED = 24

/**
 * Gives the goroutines of a `debug=2` dump the test labels that only the grouped text of the same moment carries
 * (before Go 1.26; recorder reference 2.8). Identical stacks with different labels resolve to counts only: a direct
 * child of a test takes that test's label first, the others take what is left, in order of their ids.
 */
export function joinLabels(goroutines: readonly GoroutineRecord[], grouped: Snapshot, process: TestProcess): readonly GoroutineRecord[] {
  const stock = stockOf(grouped)
  const testOf = new Map(process.tests.map((test) => [test.goroutine, test.name]))
  const labels = new Map<number, string>()
  const open: GoroutineRecord[] = []
  for (const goroutine of goroutines) {
    const own = testOf.get(goroutine.id) ?? testOf.get(goroutine.createdBy?.goroutine ?? 0) ?? ''
    const left = stock.get(keyOf(goroutine))
    if (own !== '' && take(left, own)) labels.set(goroutine.id, own)
    else if (process.before?.has(goroutine.id) && take(left, '')) continue
    else open.push(goroutine)
  }
  for (const goroutine of open.toSorted((a, b) => a.id - b.id)) {
    const left = stock.get(keyOf(goroutine))
    const label = [...(left ?? [])].find(([, count]) => count > 0)?.[0] ?? ''
    if (take(left, label) && label !== '') labels.set(goroutine.id, label)
  }
  return goroutines.map((goroutine) => withLabel(goroutine, labels.get(goroutine.id)))
}

/** Stack to label to how many goroutines carry it. */
type Stock = Map<string, Map<string, number>>

function stockOf({ goroutines, counts }: Snapshot): Stock {
  const stock: Stock = new Map()
  for (const [at, group] of goroutines.entries()) {
    const key = keyOf(group)
    const labels = stock.get(key) ?? new Map<string, number>()
    const label = group.labels[TEST_LABEL] ?? ''
    labels.set(label, (labels.get(label) ?? 0) + (counts[at] ?? 0))
    stock.set(key, labels)
  }
  return stock
}

/** Functions from the inside out; what the runtime hides in one of the two texts is left out of both. */
function keyOf({ frames }: GoroutineRecord): string {
  const names = frames.map((frame) => frame.function).filter((name) => !name.startsWith('runtime.') && name !== 'panic')
  return names.slice(0, COMPARED).join('\n')
}

function take(labels: Map<string, number> | undefined, label: string): boolean {
  const count = labels?.get(label) ?? 0
  if (count === 0) return false
  labels?.set(label, count - 1)
  return true
}

function withLabel(goroutine: GoroutineRecord, label: string | undefined): GoroutineRecord {
  return label === undefined ? goroutine : { ...goroutine, labels: { ...goroutine.labels, [TEST_LABEL]: label } }
}
