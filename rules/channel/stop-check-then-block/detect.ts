import { asymmetryOf } from '#go/asymmetry.ts'
import { unguardedAfter } from '#go/stop-check.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { exitByArm, selectFix } from '#rule/fix/select.ts'
import { questionOf } from '#rule/witness.ts'

/** A look at the stop signal, and then a bare wait that does not listen to it. Sends that `send-ignores-done` reports are left to it. */
export const detect: Detect = ({ select }, { file, pkg, report }) => {
  if (file.isTest) return
  for (const { op, channel, stop, signal } of unguardedAfter(pkg, file, select as Node)) {
    if (op.kind === 'send' && asymmetryOf(pkg, file, op.node)) continue
    const what = op.kind === 'send' ? 'send on' : 'receive from'
    const look = { node: file.child(stop, 'communication'), message: `${signal} is looked at here, before the ${what} ${channel.name}` }
    report(op.node, `the ${what} ${channel.name} does not listen to ${signal}, which is only looked at before it`, {
      identity: channel.identity,
      question: questionOf(channel, op),
      related: [look],
      codeFlow: [look, { node: op.node, message: `the ${what} ${channel.name} waits here, with no way out` }],
      ...selectFix(file, op.node, exitByArm(pkg, file, op.node, look.node)),
    })
  }
}
