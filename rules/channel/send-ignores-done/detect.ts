import { type Asymmetry, asymmetryOf } from '#go/asymmetry.ts'
import { generatorSend } from '#go/generators.ts'
import { leavingWorkers } from '#go/leaving-workers.ts'
import { spawnsOf } from '#go/spawns.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Bench, Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { besideChannel, type Exit, exitByArm, exitOn, selectFix } from '#rule/fix/select.ts'

/** A bare send where one side of the channel can leave on a stop signal. */
export const detect: Detect = ({ send, channel }, bench) => {
  const { file, pkg } = bench
  const at = send as Node
  if (isProcessMain(pkg, file, file.functionAround(at))) return
  const asymmetry = asymmetryOf(pkg, file, at)
  if (asymmetry && saidBefore(at, channel as Node, asymmetry, bench)) return
  if (asymmetry) reportAsymmetry(at, channel as Node, asymmetry, bench)
  else if (!reportWorkers(at, channel as Node, bench)) reportGenerator(at, channel as Node, bench)
}

/** Whether an earlier send of the same code stays for the same reason: a goroutine waits at one of them, and one finding is enough. */
function saidBefore(at: Node, channel: Node, { how }: Asymmetry, { file, pkg }: Bench): boolean {
  const fn = file.functionAround(at)
  const name = file.text(channel)
  for (const send of file.descendants(fn, 'send_statement', true)) {
    if (send >= at) return false
    if (file.text(file.child(send, 'channel')) === name && asymmetryOf(pkg, file, send)?.how === how) return true
  }
  return false
}

function reportAsymmetry(at: Node, channel: Node, asymmetry: Asymmetry, { file, pkg, report }: Bench): void {
  const { how, stop, peer, signal } = asymmetry
  const name = file.text(channel)
  const message =
    how === 'sender'
      ? `send on ${name} cannot be left, though the loop around it ends on ${signal}`
      : how === 'ended'
        ? `send on ${name} blocks for ever once its receiver has ended, which ${signal} would tell`
        : `send on ${name} blocks for ever once its receiver has left on ${signal}`
  const stopSpot = {
    ...stop,
    message: MESSAGES[how](signal),
  }
  report(at, message, {
    identity: name,
    ...(isGoroutines(pkg, file, at) ? {} : { level: 'note' as const }),
    related: how === 'sender' ? [stopSpot] : [{ ...peer, message: `the receive from ${name}` }, stopSpot],
    codeFlow: [{ node: at, message: `the send on ${name} has no other way out` }, stopSpot],
    ...selectFix(file, at, exitOf(at, channel, asymmetry, { file, pkg })),
  })
}

/** How the send could look at the signal as well: by the arm of its own loop, or by the field that stands beside the channel. */
function exitOf(
  at: Node,
  channel: Node,
  { how, stop, peer, signal }: Asymmetry,
  { file, pkg }: Pick<Bench, 'file' | 'pkg'>,
): Exit | undefined {
  if (how === 'sender') return exitByArm(pkg, file, at, stop.node)
  const own = besideChannel(file, channel, peer, signal)
  return own === '' ? undefined : exitOn(file, at, own)
}

/** Whether a goroutine of this package sends and would stay. Who else calls the function after the end is not known: advice. */
function isGoroutines(pkg: GoPackage, file: GoFile, at: Node): boolean {
  return spawnsOf(pkg, { file, node: file.functionAround(at) }).length > 0
}

/** Everybody who receives can end first: on a stop signal, or because something failed. */
function reportWorkers(at: Node, channel: Node, { file, pkg, report }: Bench): boolean {
  const found = leavingWorkers(pkg, file, at)
  if (!found) return false
  const { receive, leaves, signal, many } = found
  const name = file.text(channel)
  const why = signal === '' ? 'has failed' : `has left on ${signal}`
  const leaving = leaves < 0 ? receive.node : leaves
  report(at, `send on ${name} blocks for ever once ${many ? 'every' : 'the'} goroutine that receives ${why}`, {
    identity: name,
    ...(many && signal === '' ? { level: 'note' as const } : {}),
    related: [
      { node: receive.node, message: `the receive from ${name}` },
      { node: leaving, message: 'the receiver ends here' },
    ],
    codeFlow: [
      { node: receive.thread.spawn, message: 'the goroutine that receives is started here' },
      { node: leaving, message: 'it can end here, and takes nothing from then on' },
      { node: at, message: `the send on ${name} has no other way out` },
    ],
    ...(signal === '' ? {} : selectFix(file, at, exitByArm(pkg, file, at, leaving))),
  })
  return true
}

/** A function hands out a channel and was given a context, but its goroutine's send cannot be left when that ends. */
function reportGenerator(at: Node, channel: Node, { file, pkg, report }: Bench): void {
  const found = generatorSend(pkg, file, at)
  if (!found) return
  const name = file.text(channel)
  const made = { node: found.make, message: `${name} is made here, and returned` }
  report(at, `send on ${name} cannot be left when ${found.context} ends: it blocks for ever once nobody receives any more`, {
    identity: name,
    level: 'note',
    confidence: 'low',
    related: [made],
    codeFlow: [made, { node: at, message: `the send on ${name} has no other way out` }],
    ...selectFix(file, at, exitOn(file, at, `${found.context}.Done()`)),
  })
}

const MESSAGES = {
  sender: (signal: string) => `elsewhere the loop leaves on ${signal}`,
  receiver: (signal: string) => `the receiver leaves here on ${signal}`,
  ended: (signal: string) => `the receiver closes ${signal} when it ends`,
}
