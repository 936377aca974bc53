import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { TEST_LABEL } from '#record/attribute.ts'
import type { TestProcess } from '#record/process.ts'

/** `debug=1` cuts stacks at 32 frames up to Go 1.22; with runtime frames hidden fewer are left. */
const COMPARED = 24

/**
 * Gives the goroutines of a `debug=2` dump the labels that only the grouped text of the same moment carries
 * (before Go 1.26; recorder reference 2.8). Identical stacks with different labels resolve to counts only: a direct
 * child of a test takes that test's labels first, the others take what is left, in order of their ids.
 */
export function joinLabels(goroutines: readonly GoroutineRecord[], grouped: Snapshot, process: TestProcess): readonly GoroutineRecord[] {
  const stock = stockOf(grouped)
  const testOf = new Map(process.tests.map((test) => [test.goroutine, test.name]))
  const labels = new Map<number, Labels>()
  const open: GoroutineRecord[] = []
  for (const goroutine of goroutines) {
    const own = testOf.get(goroutine.id) ?? testOf.get(goroutine.createdBy?.goroutine ?? 0) ?? ''
    const left = stock.get(keyOf(goroutine))
    const taken = own === '' ? undefined : take(left, own)
    if (taken) labels.set(goroutine.id, taken)
    else if (process.before?.has(goroutine.id) && take(left, '')) continue
    else open.push(goroutine)
  }
  for (const goroutine of open.toSorted((a, b) => a.id - b.id)) {
    const taken = takeAny(stock.get(keyOf(goroutine)))
    if (taken) labels.set(goroutine.id, taken)
  }
  return goroutines.map((goroutine) => ({ ...goroutine, labels: { ...goroutine.labels, ...labels.get(goroutine.id) } }))
}

type Labels = GoroutineRecord['labels']

/** By test, those with the same stack. */
type Groups = Map<string, { readonly labels: Labels; left: number }[]>

function stockOf({ goroutines, counts }: Snapshot): Map<string, Groups> {
  const stock = new Map<string, Groups>()
  for (const [at, { labels, frames }] of goroutines.entries()) {
    const key = keyOf({ frames })
    const groups: Groups = stock.get(key) ?? new Map()
    const test = labels[TEST_LABEL] ?? ''
    const list = groups.get(test) ?? []
    list.push({ labels, left: counts[at] ?? 0 })
    groups.set(test, list)
    stock.set(key, groups)
  }
  return stock
}

/** Functions from the inside out; what the runtime hides in one of the two texts is left out of both. */
function keyOf({ frames }: Pick<GoroutineRecord, 'frames'>): string {
  const names = frames.map((frame) => frame.function).filter((name) => !name.startsWith('runtime.') && name !== 'panic')
  return names.slice(0, COMPARED).join('\n')
}

/** The labels of one of them, which is then gone. */
function take(groups: Groups | undefined, test: string): Labels | undefined {
  const list = groups?.get(test) ?? []
  while (list.at(-1)?.left === 0) list.pop()
  const group = list.at(-1)
  if (group === undefined) return undefined
  group.left--
  return group.labels
}

function takeAny(groups: Groups | undefined): Labels | undefined {
  for (const test of groups?.keys() ?? []) {
    const taken = take(groups, test)
    if (taken) return taken
  }
  return undefined
}
