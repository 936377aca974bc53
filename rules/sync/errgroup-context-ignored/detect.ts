import { declaredValue } from '#go/channel-names.ts'
import { resultTargets } from '#go/contracts.ts'
import { type GroupSend, groupSend } from '#go/group-senders.ts'
import { meansTheSame } from '#go/meaning.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { exitOn, selectFix } from '#rule/fix/select.ts'

/** A send within an errgroup that does not listen to the group's context, though its receiver can fail. */
export const detect: Detect = ({ send }, { file, pkg, report }) => {
  const at = send as Node
  if (file.functionAround(at) < 0 || !pkg.imports(file).has('errgroup')) return
  const found = groupSend(pkg, file, at)
  if (!found) return
  const channel = found.channel.variable.name
  const signal = signalOf(pkg, file, at, found)
  const group = found.group.variable.name
  const takes = { file: found.receive.file, node: found.receive.node, message: `the only receiver of ${channel}, in the same group` }
  const leaves = { file: found.receive.file, node: found.leaves, message: 'leaves here when something fails' }
  report(
    at,
    `send on ${channel} does not listen to the context of ${group}: it blocks for ever when the receiver fails, and so does ${group}.Wait`,
    {
      identity: channel,
      related: [takes, leaves],
      codeFlow: [
        { node: found.send.thread.spawn, message: `this goroutine of ${group} sends` },
        { node: at, message: `the send on ${channel} waits here` },
        leaves,
      ],
      ...(signal === '' ? {} : selectFix(file, at, exitOn(file, at, signal))),
    },
  )
}

/** What tells that the group's context has ended, where its name is known to the send; empty where it is not. */
function signalOf(pkg: GoPackage, file: GoFile, at: Node, { group }: GroupSend): string {
  const made = declaredValue(file, group.variable)
  const context = file.is(made, 'call_expression') ? (resultTargets(file, made)[1] ?? NONE) : NONE
  return file.is(context, 'identifier') && file.text(context) !== '_' && meansTheSame(pkg, file, context, at)
    ? `${file.text(context)}.Done()`
    : ''
}
