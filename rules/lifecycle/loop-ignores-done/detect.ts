import { deafArm, hasLostBreak, lostBreak } from '#go/lost-break.ts'
import { isProcessWork } from '#go/owners.ts'
import { type StopInReach, stopInReach } from '#go/stop-reach.ts'
import type { Node } from '#go/tree.ts'
import { endlessSpawn, waitsForTicksAlone, waitsForValuesAlone } from '#go/unending.ts'
import type { Bench, Detect, GoFile, Spot } from '#rule/detect.ts'

/** A goroutine without an end, although there is something that tells when to end. */
export const detect: Detect = (captures, bench) => {
  if (captures.break !== undefined) reportBreak(captures.break, bench)
  else if (captures.arm !== undefined) reportDeaf(captures.arm, bench)
  else reportEndless(captures.go as Node, bench)
}

function reportEndless(go: Node, { file, pkg, report }: Bench): void {
  const endless = endlessSpawn(pkg, file, go)
  if (!endless || isProcessWork(pkg, file, go)) return
  const { unending } = endless
  const reach = stopInReach(pkg, endless)
  if (hasLostBreak(pkg, unending)) return
  // Loops over ticks, and over a channel that nothing closes, have rules of their own.
  if (!reach || waitsForTicksAlone(pkg, unending) || (reach.how === 'owner' && waitsForValuesAlone(unending))) return
  const stop = spotOf(reach)
  const loop: Spot = { file: unending.fn.file, node: headOf(unending.fn.file, unending.loop), message: 'this loop has no way out' }
  report(go, messageOf(reach), {
    identity: unending.fn.file.functionName(unending.loop) || file.functionName(go),
    related: [loop, stop],
    codeFlow: [{ node: go, message: 'the goroutine is started here' }, loop, stop],
    ...(reach.how === 'signal' && !reach.near ? { level: 'note' as const } : {}),
  })
}

/** `case <-ctx.Done(): break` in a loop: the loop goes on, and spins. */
function reportBreak(node: Node, { file, pkg, report }: Bench): void {
  const lost = lostBreak(pkg, file, node)
  if (!lost) return
  const waits: Spot = { node: lost.arm, message: `${lost.signal} tells to end here, and stays ready` }
  const loop: Spot = { node: headOf(file, lost.loop), message: 'this loop goes on' }
  report(node, `the break on ${lost.signal} leaves the select and not the loop, which never ends`, {
    identity: `break ${lost.signal}`,
    related: [waits, loop],
    codeFlow: [waits, { node, message: 'the break leads to the end of the select' }, loop],
    level: 'error',
    confidence: 'high',
  })
}

/** `case <-done: ticker.Stop()` in a loop: the loop goes on, and spins. */
function reportDeaf(arm: Node, { file, pkg, report }: Bench): void {
  const deaf = deafArm(pkg, file, arm)
  // A break in the arm is told of at its place.
  if (!deaf || hasBreak(file, arm)) return
  const waits: Spot = { node: deaf.arm, message: `${deaf.signal} tells to end here, and stays ready` }
  const loop: Spot = { node: headOf(file, deaf.loop), message: 'this loop goes on' }
  report(deaf.arm, `the loop does not end on ${deaf.signal}: this arm leads back to its select, which is ready again at once`, {
    identity: `arm ${deaf.signal}`,
    related: [loop],
    codeFlow: [waits, loop],
  })
}

function hasBreak(file: GoFile, arm: Node): boolean {
  return file.named(arm).some((list) => file.named(list).some((statement) => file.is(statement, 'break_statement')))
}

function messageOf(reach: StopInReach): string {
  if (reach.how === 'owner') return `the goroutine never ends, not even after ${nameOf(reach)} was called: its loop has no way out`
  return `the goroutine never ends: its loop has no way out and does not look at ${reach.variable.name}`
}

function nameOf({ owner, method }: Extract<StopInReach, { how: 'owner' }>): string {
  return `${owner}.${method.file.text(method.file.child(method.node, 'name'))}`
}

function spotOf(reach: StopInReach): Spot {
  if (reach.how === 'signal')
    return { file: reach.file, node: reach.variable.declared, message: `${reach.variable.name} tells when to end` }
  const { file, node } = reach.method
  return { file, node: file.child(node, 'name'), message: `${nameOf(reach)} does not reach the loop` }
}

/** The first token of the loop, so that the place is a line and not the whole loop. */
function headOf(file: GoFile, loop: Node): Node {
  return file.children(loop)[0] ?? loop
}
