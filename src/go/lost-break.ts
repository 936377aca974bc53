import { channelClassOf, channelUse } from './channel-classes.ts'
import { hasWayOut } from './endless.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { stopSignal } from './stop-reach.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import type { Unending } from './unending.ts'

/** A `break` that was meant to leave a loop and only leaves a select in it. */
export interface LostBreak {
  /** The endless loop that goes on. */
  readonly loop: Node
  /** Where the select waits for the signal. */
  readonly arm: Node
  /** Text of the stop signal: `ctx.Done()`. */
  readonly signal: string
}

/**
 * Whether a `break` answers a stop signal and leads back to the same select: the loop then goes on, and the signal, which
 * stays ready, makes it spin. Silent where something after the select can still leave the loop.
 */
export function lostBreak(pkg: GoPackage, file: GoFile, node: Node): LostBreak | undefined {
  const arm = file.parent(file.parent(node))
  if (!file.is(arm, 'communication_case') || file.named(node).length > 0 || file.contains(file.child(arm, 'communication'), node))
    return undefined
  return goesOn(pkg, file, arm)
}

/** A select arm for a stop signal that answers it without leaving the loop, as `LostBreak`; the signal has to stay ready. */
export function deafArm(pkg: GoPackage, file: GoFile, arm: Node): LostBreak | undefined {
  const communication = file.child(arm, 'communication')
  if (stopSignal(file, communication) === '' || !staysReady(pkg, file, communication) || isSilenced(file, arm)) return undefined
  const found = goesOn(pkg, file, arm)
  return found && !hasWayOut(file, found.loop) ? found : undefined
}

/** A context's end, or a channel that the package closes and never sends on. */
function staysReady(pkg: GoPackage, file: GoFile, communication: Node): boolean {
  const channel = file.bare(file.child(file.bare(file.child(communication, 'right')), 'operand'))
  if (file.is(channel, 'call_expression')) return true
  const { ops } = channelUse(pkg, channelClassOf(pkg, file, channel))
  return ops.some(({ kind }) => kind === 'close') && !ops.some(({ kind }) => kind === 'send')
}

/** `done = nil`, `ctx = other`: the arm will not be chosen again. */
function isSilenced(file: GoFile, arm: Node): boolean {
  const waited = file.text(file.child(arm, 'communication'))
  for (const statement of file.descendants(arm, 'assignment_statement')) {
    for (const target of file.named(file.child(statement, 'left'))) if (waited.includes(file.text(target))) return true
  }
  return false
}

function goesOn(pkg: GoPackage, file: GoFile, arm: Node): LostBreak | undefined {
  const select = file.parent(arm)
  const signal = stopSignal(file, file.child(arm, 'communication'))
  const fn = file.functionAround(arm)
  const loop = signal === '' ? NONE : loopAround(file, select, fn)
  if (loop < 0 || fn < 0 || !isEndless(file, loop)) return undefined
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.steps.find((step) => step.kind === 'arm' && step.node === arm)
  const again = flow.graph.steps.find((step) => step.kind === 'select' && step.node === select)
  if (!start || !again) return undefined
  const leaves = findPath(flow, {
    from: start.id,
    satisfied: (step) => step.id === again.id,
    bad: ({ id, node: at }) => id === flow.graph.exit || id === flow.graph.panic || (at >= 0 && !file.contains(loop, at)),
  })
  return leaves ? undefined : { loop, arm: file.child(arm, 'communication'), signal }
}

function isEndless(file: GoFile, loop: Node): boolean {
  const head = file.named(loop)[0] ?? NONE
  return file.named(loop).length === 1 || (file.is(head, 'for_clause') && file.child(head, 'condition') < 0)
}

/** Whether a loop without an end has such a break or arm in it, which is then the reason. */
export function hasLostBreak(pkg: GoPackage, { fn: { file }, loop }: Unending): boolean {
  for (const node of file.descendants(loop, 'break_statement', true)) if (lostBreak(pkg, file, node)) return true
  for (const arm of file.descendants(loop, 'communication_case', true)) if (deafArm(pkg, file, arm)) return true
  return false
}
