import { parameterAt } from './calls.ts'
import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import { type Duty, type Undone, undone } from './duties.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { deferredBefore } from './rows.ts'
import type { Variable } from './scope.ts'
import { settles } from './settles.ts'
import { declarationsOf, type Target } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { unendingLoop } from './unending.ts'

/** A step that asks whether a watch's channel is still open, and the answer that says so. */
interface Question {
  readonly step: Step
  readonly open: boolean
}

/**
 * Whether a Kubernetes watch can stay unstopped. One whose channel was read until it was closed has ended by itself: a range that runs
 * to its end, or a receive whose second value was false. Only the ways on which the channel is still open are asked after.
 */
export function watchLeftOpen(pkg: GoPackage, file: GoFile, call: Node, duty: Duty): Undone | undefined {
  const left = undone(pkg, file, call, duty)
  if (!left || left.how === 'dropped' || left.variable.kind === 'result') return left
  const { variable } = left
  if (isStoppedAtEnd(file, variable, duty)) return undefined
  const fn = file.functionAround(call)
  const flow = pkg.flow({ file, node: fn })
  const channels = channelsOf(pkg, file, variable)
  const questions = [...channels].flatMap((channel) => questionsAbout(flow, channel))
  if (questions.length === 0) return left
  const before = undone(pkg, file, call, { ...duty, release: [...duty.release, 'ResultChan'] })
  if (before) return before
  return leavesOpen(pkg, flow, variable, questions, duty)
}

/** `defer func() { w.Stop() }()` stops whatever the variable holds by then. */
function isStoppedAtEnd(file: GoFile, watch: Variable, { release }: Duty): boolean {
  return watch.uses.some((use) => {
    const literal = file.functionAround(use)
    const isDeferred = file.is(literal, 'func_literal') && file.is(file.parent(file.parent(literal)), 'defer_statement')
    return isDeferred && release.includes(file.text(file.child(file.parent(use), 'field')))
  })
}

/** Where the channel is named: `w.ResultChan()` calls, and uses of variables that hold it. */
function channelsOf(pkg: GoPackage, file: GoFile, watch: Variable): Set<Node> {
  const found = new Set<Node>()
  for (const use of watch.uses) {
    const selector = file.parent(use)
    const call = file.parent(selector)
    if (!file.is(selector, 'selector_expression') || file.text(file.child(selector, 'field')) !== 'ResultChan') continue
    found.add(call)
    const target = resultTargets(file, call)[0] ?? NONE
    const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
    for (const other of variable?.uses ?? []) found.add(other)
  }
  return found
}

function questionsAbout({ file, scopes, graph }: Flow, channel: Node): Question[] {
  const around = file.parent(channel)
  if (file.is(around, 'range_clause')) {
    const step = graph.stepAt(channel)
    return step?.kind === 'range' ? [{ step, open: true }] : []
  }
  if (!file.is(around, 'unary_expression')) return []
  const list = file.parent(around)
  const statement = file.is(list, 'expression_list') ? file.parent(list) : list
  const ok = scopes.variableOf(file.named(file.child(statement, 'left'))[1] ?? NONE)
  if (!ok) return []
  return graph.steps.flatMap((step) => (step.kind === 'condition' && asks(file, step.node, ok) ? [{ step, open: true }] : []))
}

function asks(file: GoFile, condition: Node, ok: Variable): boolean {
  return file.is(condition, 'identifier') && ok.uses.includes(condition)
}

function leavesOpen(pkg: GoPackage, flow: Flow, variable: Variable, questions: readonly Question[], duty: Duty): Undone | undefined {
  const { file, graph } = flow
  const settling = new Set<number | undefined>(questions.map(({ step }) => step.id))
  for (const use of variable.uses) if (settles(pkg, file, use, duty)) settling.add(graph.stepAround(use)?.id)
  const heads = questions.map(({ step }) => step)
  if (deferredBefore(flow, settling, heads)) return undefined
  for (const { step: head, open } of questions) {
    const path = findPath(flow, { from: head.id, first: open, satisfied: (step) => settling.has(step.id) })
    if (path) return { how: 'path', variable, leaves: path.findLast((step) => step.kind === 'return')?.node ?? NONE, path }
  }
  return undefined
}

/**
 * The call of a `go` statement that a watch is given to, where what it starts takes single events for ever: its loop has no way out,
 * asks nowhere whether the channel is closed, and the watch is neither stopped there nor handed on.
 */
export function endlessReader(pkg: GoPackage, file: GoFile, watch: Variable): Node {
  for (const use of watch.uses) {
    const call = file.parent(file.parent(use))
    if (!file.is(file.parent(use), 'argument_list') || !file.is(file.parent(call), 'go_statement')) continue
    const index = file.named(file.child(call, 'arguments')).indexOf(use)
    const targets = declarationsOf(pkg, file, call)
    if (targets.length === 1 && targets.every((target) => readsForEver(target, index))) return call
  }
  return NONE
}

function readsForEver(target: Target, index: number): boolean {
  const { file } = target
  const parameter = parameterAt(target.pkg, target, index)
  if (!parameter || parameter.uses.length === 0) return false
  const reads = parameter.uses.map((use) => file.parent(file.parent(use)))
  const isOnlyRead = parameter.uses.every((use) => file.text(file.child(file.parent(use), 'field')) === 'ResultChan')
  if (!isOnlyRead || !reads.every((read) => isSingle(file, read))) return false
  return unendingLoop(target.pkg, target) !== undefined
}

/** `event := <-w.ResultChan()`, without a second value. */
function isSingle(file: GoFile, read: Node): boolean {
  const receive = file.parent(read)
  if (!file.is(receive, 'unary_expression')) return false
  const list = file.parent(receive)
  return !file.is(list, 'expression_list') || file.named(file.child(file.parent(list), 'left')).length < 2
}
