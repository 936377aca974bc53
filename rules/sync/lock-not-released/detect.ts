import { isHandedOn } from '#go/handed-locks.ts'
import { lockOperand } from '#go/holds.ts'
import { lockClassOf } from '#go/lock-classes.ts'
import { type HeldPath, heldPath, lockCall, mutexType } from '#go/locks.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Details, Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { deferInstead } from '#rule/fix/defer.ts'
import { unlockFix } from '#rule/fix/unlock.ts'

/** Functions named like this hold the lock on purpose when they return. */
const HANDS_OVER = /lock|acquire|begin|enter|^start/i

/** Whether a return gives an error: whoever gets one was not handed anything. */
function isFailure(file: GoFile, leaves: Node): boolean {
  const [last = NONE] = file.named(file.first(leaves)).slice(-1)
  return file.is(leaves, 'return_statement') && /^(err|Err[A-Z]\w*|errors\.New\(.*|fmt\.Errorf\(.*)/s.test(file.text(last))
}

/** `mu.Unlock(); mu.Lock(); return`: the lock was let go for a moment, and is given back as it was found. */
function givesBack(file: GoFile, lock: Node): boolean {
  const statement = file.parent(lock)
  const list = file.named(file.parent(statement))
  const index = list.indexOf(statement)
  const released = file.text(file.child(file.child(lock, 'function'), 'operand'))
  const before = file.text(list[index - 1] ?? NONE)
  return file.is(list[index + 1] ?? NONE, 'return_statement') && (before === `${released}.Unlock()` || before === `${released}.RUnlock()`)
}

/** A panic is rarely recovered from, and the `default` of a switch is mostly there for values that nobody has. */
function levelOf(pkg: GoPackage, file: GoFile, lock: Node, { panics, path, leaves }: HeldPath): Pick<Details, 'level' | 'confidence'> {
  const isMutex = mutexType(pkg, file, lock) === 'mutex'
  const isByDefault = path.some(({ kind, node }) => kind === 'case' && file.is(node, 'default_case'))
  // Another function of the package only releases it: what succeeds here may hold it until that is called.
  const isHanded = !isFailure(file, leaves) && isHandedOn(pkg, lockClassOf(pkg, file, lockOperand(file, lock)))
  if (panics || isByDefault || isHanded) return { level: 'note' }
  return isMutex ? {} : { level: 'warning', confidence: 'medium' }
}

/** One way out that forgets the lock gets its unlock; for more of them, or one that needs what the lock guards, the unlocks become one `defer`. */
function fixOf(file: GoFile, fn: Node, lock: Node, { leaves }: HeldPath, release: string): Pick<Details, 'fix'> {
  const calls = [...file.descendants(fn, 'call_expression')]
  const operand = file.text(file.child(file.child(lock, 'function'), 'operand'))
  const unlock = `${operand}.${release}()`
  const releases = calls.filter((call) => file.text(call) === unlock)
  const isOnce = calls.filter((call) => call !== lock && file.text(call) === file.text(lock)).length === 0
  const one = unlockFix(file, leaves, unlock)
  const forgets = (statement: Node): boolean =>
    statement > lock && !releases.some((call) => file.end(call) <= file.start(statement) && nextTo(file, call, statement))
  const forgetting = [...file.descendants(fn, 'return_statement', true)].filter(forgets)
  if (one.fix && forgetting.length <= 1) return one
  const all = isOnce ? deferInstead(file, fn, file.parent(lock), releases) : {}
  return all.fix ? all : one
}

/** Whether a statement stands right behind the one that a call is. */
function nextTo(file: GoFile, call: Node, statement: Node): boolean {
  const siblings = file.named(file.parent(statement))
  return siblings[siblings.indexOf(statement) - 1] === file.parent(call)
}

/** A way out of the function leaves the lock held, though other ways release it. */
export const detect: Detect = ({ call }, { file, pkg, flow, report }) => {
  const at = call as Node
  const fn = file.functionAround(at)
  if (fn < 0 || mutexType(pkg, file, at) === 'other') return
  const ref = { file, node: fn }
  const lock = givesBack(file, at) ? undefined : lockCall(flow(ref), at)
  const held = lock && heldPath(pkg, ref, lock)
  if (!lock || !held || (HANDS_OVER.test(file.text(file.child(fn, 'name'))) && !isFailure(file, held.leaves))) return
  const name = file.text(file.child(file.child(at, 'function'), 'operand'))
  const release = file.text(file.child(file.child(held.release, 'function'), 'field'))
  report(
    at,
    held.panics
      ? `${name} is still locked when the function panics, for its ${release} is not deferred`
      : `${name} is still locked when the function leaves by another way than its ${release}`,
    {
      identity: `${name}.${lock.method}`,
      ...levelOf(pkg, file, at, held),
      ...fixOf(file, fn, at, held, release),
      related: [
        { node: held.leaves, message: `the function can leave here with ${name} locked` },
        { node: held.release, message: `${name} is released here, on other ways out` },
      ],
      codeFlow: [
        { node: at, message: `${name} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name}; whoever locks it next waits for ever` },
      ],
    },
  )
}
