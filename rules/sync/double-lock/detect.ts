import { takenAgain } from '#go/held-again.ts'
import { holdsOf } from '#go/lock-summaries.ts'
import { isConditionallyHeld } from '#go/locks.ts'
import { lockKey, mutexKind } from '#go/mutexes.ts'
import { deferredRelock, type Relock, relock } from '#go/relocks.ts'
import type { Node } from '#go/tree.ts'
import type { Bench, Details, Detect, Spot } from '#rule/detect.ts'

/** A lock is taken again by the goroutine that holds it: that goroutine, and everybody after it, waits for ever. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  const fn = file.functionAround(at)
  const kind = mutexKind(pkg, file, at)
  if (fn < 0 || !kind) return
  const ref = { file, node: fn }
  const flow = bench.flow(ref)
  const name = file.text(file.child(file.child(at, 'function'), 'operand'))
  const deferred = deferredRelock(flow, at)
  if (deferred >= 0) {
    report(
      deferred,
      `${name} is locked again when the function returns, while it is still held`,
      detailsOf(name, kind, bench, at, [{ node: deferred, message: 'and this locks it again on every way out; Unlock was meant' }]),
    )
    return
  }
  if (isConditionallyHeld(flow, lockKey(flow, at))) return
  const found = relock(pkg, ref, at)
  if (found)
    report(found.again, messageOf(name, found, bench), {
      ...detailsOf(name, found.effect?.always === false ? 'like' : kind, bench, at, trailOf(name, found, bench)),
      question: kind === 'sync' ? { fn: ref, operations: [found.effect?.trail.at(-1) ?? { file, node: found.again }] } : undefined,
    })
  else reportFurtherDown(at, name, bench)
}

/**
 * Through an interface, a function value, or an element that points back to its owner: of such trails most were wrong when read, because the
 * callee locks only where its caller does not, so it is told and warns nobody.
 */
function reportFurtherDown(at: Node, name: string, { file, pkg, report }: Bench): void {
  const hold = holdsOf(pkg, { file, node: file.functionAround(at) }).find((candidate) => candidate.call === at)
  const again = hold && (takenAgain(pkg, hold, 'Lock') ?? (hold.method === 'Lock' ? takenAgain(pkg, hold, 'RLock') : undefined))
  if (!again || again.trail.length < 2 || file.isTest) return
  const last = again.trail.length - 1
  const trail = again.trail.map(
    (spot, index): Spot => ({
      ...spot,
      message:
        index === last ? `${name} is locked a second time here` : index === 0 ? `this is called with ${name} held` : 'which calls this',
    }),
  )
  const taken: Spot = { file, node: at, message: `${name} is locked here` }
  report(again.at, `${file.text(file.child(again.at, 'function'))} leads to a lock of ${name}, which is already held here`, {
    identity: name,
    level: 'note',
    confidence: 'medium',
    related: [taken, ...trail.slice(1)],
    codeFlow: [taken, ...trail],
  })
}

function messageOf(name: string, { how, again }: Relock, { file }: Bench): string {
  if (how === 'loop') return `${name} is locked again by the next turn of the loop while it is still held`
  if (how === 'direct') return `${name} is locked again while it is still held`
  return `${file.text(file.child(again, 'function'))} locks ${name}, which is already held here`
}

/** What leads from the held lock to the second one: the way round the loop, or the calls down to it. */
function trailOf(name: string, { how, again, effect, path }: Relock, { file }: Bench): Spot[] {
  if (effect) {
    const inner = effect.trail.map((place, index) => ({
      ...place,
      message: index === effect.trail.length - 1 ? `${name} is locked a second time here` : 'which calls this',
    }))
    return [{ node: again, message: `this is called with ${name} held` }, ...inner]
  }
  const last = path.findLast((step) => step.node >= 0 && !file.contains(step.node, again))
  const round: Spot[] = how === 'loop' && last ? [{ node: last.node, message: `the loop goes round from here with ${name} held` }] : []
  return [...round, { node: again, message: `${name} is locked a second time here, and nobody can release it` }]
}

function detailsOf(name: string, kind: 'sync' | 'like', { file }: Bench, first: Node, trail: readonly Spot[]): Details {
  const taken: Spot = { file, node: first, message: `${name} is locked here` }
  return {
    identity: name,
    ...(kind === 'sync' ? {} : { level: 'warning' as const, confidence: 'medium' as const }),
    related: [taken, ...trail.slice(0, -1), ...trail.slice(-1)],
    codeFlow: [taken, ...trail],
  }
}
