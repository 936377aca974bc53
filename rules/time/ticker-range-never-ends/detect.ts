import { calleeOf } from '#go/calls.ts'
import { fieldOf, mentionsOfField } from '#go/fields.ts'
import { findPath } from '#go/flow.ts'
import { isProcessWork } from '#go/owners.ts'
import { spawnsOf } from '#go/spawns.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isNamed, typeOf } from '#go/types.ts'
import type { Bench, Detect, GoFile, Spot } from '#rule/detect.ts'

/** A goroutine's loop over a ticker has no way out: Stop does not close the channel. */
export const detect: Detect = ({ loop, channel }, bench) => {
  const { file, pkg, report } = bench
  const ticker = tickerOf(bench, channel as Node)
  const fn = file.functionAround(loop as Node)
  if (!ticker || fn < 0 || canLeave(bench, fn, loop as Node)) return
  const spawns = spawnsOf(pkg, { file, node: fn }).filter((spawn) => !isProcessMain(pkg, spawn.file, spawn.file.functionAround(spawn.node)))
  const [spawn] = spawns
  if (!spawn || pkg.name === 'main') return
  const stop = stopOf(bench, ticker)
  const started: Spot = { file: spawn.file, node: spawn.node, message: 'the goroutine is started here' }
  const trail: Spot[] = [started, { node: channel as Node, message: 'it waits here for the next tick, for ever' }]
  if (stop) trail.push({ ...stop, message: 'Stop ends the ticks and leaves the loop waiting: it does not close the channel' })
  const name = file.text(channel as Node)
  report(channel as Node, `the loop over ${name} never ends, not even when the ticker is stopped`, {
    identity: name,
    codeFlow: trail,
    related: trail.filter((spot) => spot.node !== channel),
    confidence: stop ? 'high' : 'medium',
    ...(!stop && (file.is(ticker, 'call_expression') || isOfProcess(bench, spawn)) ? { level: 'note' as const } : {}),
  })
}

/** Who asks for `time.Tick` means the loop to run for ever, for nothing can stop it: advice. So with what is started by the set-up of a process, or by a function that is given nothing and gives nothing: meant to run as long. */
function isOfProcess({ pkg }: Bench, { file, node }: { file: GoFile; node: Node }): boolean {
  const around = file.declarationAround(node)
  const isBare =
    file.child(around, 'receiver') < 0 && file.child(around, 'result') < 0 && file.named(file.child(around, 'parameters')).length === 0
  return isBare || isProcessWork(pkg, file, node)
}

/** The ticker expression `t` of `t.C`, or the `time.Tick(d)` call itself; undefined for any other channel. */
function tickerOf({ file, pkg }: Bench, channel: Node): Node | undefined {
  if (file.is(channel, 'call_expression')) {
    const callee = calleeOf(pkg, file, channel)
    return callee.package === 'time' && callee.name === 'Tick' ? channel : undefined
  }
  if (!file.is(channel, 'selector_expression') || file.text(file.child(channel, 'field')) !== 'C') return undefined
  const operand = file.child(channel, 'operand')
  return isTicker({ file, pkg } as Bench, operand) ? operand : undefined
}

function isTicker({ file, pkg }: Bench, operand: Node): boolean {
  if (file.is(operand, 'call_expression')) return calleeOf(pkg, file, operand).name === 'NewTicker'
  const known = typeOf(pkg, file, operand, (path, name) =>
    path === 'time' && name === 'NewTicker' ? { kind: 'named', package: 'time', name: 'Ticker' } : undefined,
  )
  return isNamed(known, 'time', 'Ticker')
}

/** Whether the loop has an exit: break, return, goto, or a condition. */
function canLeave({ file, flow }: Bench, fn: Node, loop: Node): boolean {
  const { graph } = flow({ file, node: fn })
  const body = file.child(loop, 'body')
  const head = graph.steps.find((step) => step.kind === 'range' && file.parent(step.node) === loop)
  const inside = graph.steps.find((step) => step.node >= 0 && file.contains(body, step.node))
  const start = head ?? inside
  if (!start) return true
  const first = head ? { first: true } : {}
  return (
    findPath(flow({ file, node: fn }), {
      ...first,
      from: start.id,
      satisfied: (step) => step.id === head?.id,
      bad: (step) => step.id === graph.exit || step.id === graph.panic,
    }) !== undefined
  )
}

/** A `t.Stop()` of the same ticker, which tells that somebody means the loop to end. */
function stopOf({ file, pkg }: Bench, ticker: Node): Spot | undefined {
  if (file.is(ticker, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(ticker)
    const use = variable?.uses.find((at) => file.text(file.child(file.parent(at), 'field')) === 'Stop') ?? NONE
    return use < 0 ? undefined : { file, node: file.parent(use), message: '' }
  }
  if (!file.is(ticker, 'selector_expression')) return undefined
  const mention = mentionsOfField(pkg, fieldOf(pkg, file, ticker)).find(({ path }) => path[0] === 'Stop')
  return mention && { file: mention.file, node: mention.node, message: '' }
}
