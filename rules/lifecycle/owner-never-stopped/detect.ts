import { resultTargets } from '#go/contracts.ts'
import { undone } from '#go/duties.ts'
import { isErrorPath } from '#go/error-paths.ts'
import { openedWork } from '#go/opened-work.ts'
import { stoppableWork } from '#go/owned-work.ts'
import { isProcessWork, ownerOf } from '#go/owners.ts'
import { sharedChannelsAt } from '#go/peers.ts'
import { isStopName, stopInReach } from '#go/stop-reach.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { neverAnswered } from '#go/unanswered.ts'
import { endlessSpawn, waitsForTicksAlone } from '#go/unending.ts'
import type { Bench, Detect, GoFile, GoPackage, Spot } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'

/** A value with a goroutine of its own that nobody stops: because its maker forgets to, or because nothing can. */
export const detect: Detect = ({ go, call, receive }, bench) => {
  if (go !== undefined) reportUnstoppable(go, bench)
  else if (call !== undefined) reportForgotten(call, bench)
  else if (receive !== undefined) reportUnusedStop(receive, bench)
}

/** The goroutine has no end, and the type it works for offers none. */
function reportUnstoppable(go: Node, { file, pkg, report }: Bench): void {
  const endless = endlessSpawn(pkg, file, go)
  const owner = endless ? ownerOf(pkg, endless) : ''
  if (!endless || owner === '' || isProcessWork(pkg, file, go)) return
  if (stopInReach(pkg, endless) || waitsForTicksAlone(pkg, endless.unending)) return
  const { fn, loop } = endless.unending
  const started: Spot = { node: go, message: 'the goroutine is started here' }
  const loops: Spot = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: 'this loop has no way out' }
  report(go, `nothing can end this goroutine: its loop has no way out, and ${owner} has no method to stop it`, {
    identity: owner,
    related: [loops],
    codeFlow: [started, loops],
  })
}

/** The constructor starts a goroutine, and a way out of its caller calls nothing that ends it. */
function reportForgotten(call: Node, bench: Bench): void {
  const { file, pkg, report } = bench
  const work = stoppableWork(pkg, file, call)
  if (!work) reportOpened(call, bench)
  if (!work || isOfProcess(pkg, file, call)) return
  const duty = { owner: 0, errorGuard: work.errorGuard, release: work.release }
  const open = undone(pkg, file, call, duty)
  if (!open || isErrorPath(pkg, file, call, work.errorGuard, open)) return
  const stop = work.stop.file.text(work.stop.file.child(work.stop.node, 'name'))
  const name = open.how === 'dropped' ? `the ${work.type}` : file.text(resultTargets(file, call)[0] ?? NONE)
  const details = dutyDetails(file, call, open, name)
  const started: Spot = { ...work.spawn, message: `the goroutine of ${work.type} is started here` }
  const message =
    open.how === 'dropped'
      ? `the ${work.type} is thrown away, so its goroutine can never be stopped`
      : `${name} is not stopped on every way out: its goroutine goes on until ${stop} is called`
  const isPlain = work.stop.file.named(work.stop.file.child(work.stop.node, 'parameters')).length === 0
  report(call, message, {
    ...details,
    related: [started, ...(details.related ?? [])],
    codeFlow: [...(details.codeFlow ?? []), started],
    ...(isPlain ? releaseFix(pkg, file, call, { ...duty, plain: stop }, open) : {}),
  })
}

/** What the set-up of a process makes lives as long as it. */
function isOfProcess(pkg: GoPackage, file: GoFile, call: Node): boolean {
  return isProcessMain(pkg, file, file.functionAround(call)) || /^init$/.test(file.functionName(call))
}

/** The same of what further functions start or open for the value, where Go says which of its methods end it. */
function reportOpened(call: Node, { file, pkg, allContracts, report }: Bench): void {
  const work = file.isTest ? undefined : openedWork(pkg, file, call, allContracts)
  if (!work || isOfProcess(pkg, file, call)) return
  const open = undone(pkg, file, call, work)
  if (!open || isErrorPath(pkg, file, call, work.errorGuard, open)) return
  const [stop = ''] = work.release
  const name = open.how === 'dropped' ? `the ${work.type}` : file.text(resultTargets(file, call)[work.owner] ?? NONE)
  const details = dutyDetails(file, call, open, name)
  const opened: Spot = {
    ...work.opened,
    message: `the ${work.noun} of ${work.type} is ${work.noun === 'goroutine' ? 'started' : 'opened'} here`,
  }
  const message =
    open.how === 'dropped'
      ? `the ${work.type} is thrown away, so its ${work.noun} can never be ended`
      : `${name} leaves this function without ${stop} on some way: its ${work.noun} stays`
  report(call, message, {
    ...details,
    related: [opened, ...(details.related ?? [])],
    codeFlow: [...(details.codeFlow ?? []), opened],
  })
}

/** The goroutine would end on a channel of its own, and nothing closes it or sends on it. */
function reportUnusedStop(receive: Node, { file, pkg, report }: Bench): void {
  const [channel, ...more] = sharedChannelsAt(pkg, file, receive)
  if (!channel || more.length > 0 || channel.kind !== 'field' || !isStopName(channel.name) || file.isTest) return
  if (!neverAnswered(channel, ['close', 'send'])) return
  const made = channel.makes.map((make): Spot => ({ file: make.file, node: make.node, message: `${channel.name} is made here` }))
  report(receive, `nothing closes ${channel.identity}, so what waits for it to end never ends`, {
    identity: channel.identity,
    related: made.slice(0, 1),
    codeFlow: [...made.slice(0, 1), { node: receive, message: `the stop that is waited for here never comes` }],
  })
}
