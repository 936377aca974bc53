import { selectOf } from '#go/channels.ts'
import { sharedChannelsAt } from '#go/peers.ts'
import type { Node } from '#go/tree.ts'
import { isMeantToBlock, waitTrail } from '#go/unanswered.ts'
import { uncheckedChannel } from '#go/unchecked-channels.ts'
import { afterFuncBehind, isNeverMade } from '#go/unmade.ts'
import type { Bench, Detect } from '#rule/detect.ts'

/** A bare operation on a channel that is nil whatever happens: never made, or the `C` of a timer from `time.AfterFunc`. */
export const detect: Detect = ({ wait, spawn }, bench) => {
  const { file, pkg, report } = bench
  if (spawn !== undefined) return reportUnchecked(spawn, bench)
  const at = wait as Node
  if (file.isTest || selectOf(file, at).alternatives > 0) return
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || !isNeverMade(channel) || isMeantToBlock(pkg, channel, op)) continue
    const declared = { ...channel.declared, message: `${channel.name} is declared here and never made` }
    const waits = waitTrail(channel, op, 'an operation on a nil channel never goes on')
    report(at, `${channel.name} is nil: nothing in the package makes it, so this waits for ever`, {
      ...waits,
      related: [declared],
      codeFlow: [declared, ...waits.codeFlow],
    })
    return
  }
  const timer = file.is(at, 'unary_expression') ? afterFuncBehind(pkg, file, at) : undefined
  if (!timer) return
  const name = file.text(file.child(at, 'operand'))
  const made = { ...timer, message: 'time.AfterFunc calls its function and leaves C nil' }
  report(at, `${name} is nil, for a timer of time.AfterFunc has no channel, so this waits for ever`, {
    identity: name,
    related: [made],
    codeFlow: [made, { node: at, message: 'the receive from a nil channel never goes on' }],
  })
}

/** The goroutine is started before anybody asks whether there is a channel. */
function reportUnchecked(spawn: Node, { file, pkg, report }: Bench): void {
  const found = file.isTest ? undefined : uncheckedChannel(pkg, file, spawn)
  if (!found) return
  const { call, variable, wait } = found
  const given = { node: call, message: `${variable.name} comes from here, or an error does` }
  const waits = { ...wait, message: 'the goroutine waits here, for ever where there is no channel' }
  report(spawn, `this goroutine waits for ${variable.name} before anybody asks for the error that came with it: then it is nil`, {
    identity: variable.name,
    level: 'warning',
    confidence: 'medium',
    related: [given, waits],
    codeFlow: [given, { node: spawn, message: 'the goroutine is started here, whatever came' }, waits],
  })
}
