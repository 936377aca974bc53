import type { Graph, Step } from './cfg.ts'
import type { GoFile } from './file.ts'
import type { Scopes } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** What a path knows about a simple condition: its canonical key and whether it held. */
export interface Fact {
  readonly key: string
  readonly is: boolean
}

export interface PathQuestion {
  /** The question begins behind this step, on paths that come to it from the entry. */
  readonly from: number
  /** A path that meets such a step is fine and is not followed further. */
  readonly satisfied: (step: Step) => boolean
  /** Steps that each do a part of what is owed; a path is fine once it met `enough` of them (default 1). */
  readonly part?: (step: Step) => boolean
  readonly enough?: number
  /** A path that meets such a step before being satisfied is the answer. Default: the graph's exit. */
  readonly bad?: (step: Step) => boolean
  /** Take only this way out of the first step: what its condition was, or whether a range had a next element. */
  readonly first?: boolean
  /** What is known behind the first step, such as `err` being nil. */
  readonly assume?: readonly Fact[]
}

/** States visited before a question is given up; a path then counts as not found, for unsure means silent. */
const STATE_LIMIT = 20_000
/** Conditions remembered at a time; the oldest is forgotten first. */
const FACT_LIMIT = 6

/**
 * The steps of one path that reaches a bad step unsatisfied, or undefined when there is none within bounds.
 * Paths are followed from the entry, so what was known before the question began still counts. States are keyed by the
 * simple conditions passed: `if x { lock } … if x { unlock }` has no path between the two.
 */
export function findPath(flow: Flow, question: PathQuestion): Step[] | undefined {
  const { graph } = flow
  const search = { flow, question, keys: relevantKeys(flow, question.assume ?? []) }
  const bad = question.bad ?? ((step: Step) => step.id === graph.exit)
  const seen = new Set<string>()
  const stack: State[] = [{ step: graph.steps[graph.entry] as Step, facts: [], parts: -1, before: undefined }]
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop() as State
    const asked = state.parts >= 0
    const parts = state.parts + (asked && question.part?.(state.step) ? 1 : 0)
    const key = `${state.step.id}|${parts}|${state.facts.map((fact) => `${fact.key}=${fact.is}`).join('&')}`
    if (seen.has(key)) continue
    seen.add(key)
    if (asked && (question.satisfied(state.step) || (question.part && parts >= (question.enough ?? 1)))) continue
    if (asked && bad(state.step)) return pathOf(state)
    const onward = { ...state, parts }
    stack.push(...successors(search, onward).reverse())
    if (!asked && state.step.id === question.from) stack.push(...begin(search, onward).reverse())
  }
  return undefined
}

/** A function's graph with what is needed to read its conditions. */
export interface Flow {
  readonly file: GoFile
  readonly scopes: Scopes
  readonly graph: Graph
}

interface State {
  readonly step: Step
  readonly facts: readonly Fact[]
  /** Parts done since the question began; -1 before it has begun. */
  readonly parts: number
  readonly before: State | undefined
}

interface Search {
  readonly flow: Flow
  readonly question: PathQuestion
  readonly keys: ReadonlySet<string>
}

/** The states in which the question begins: behind its first step, with what is assumed from there on. */
function begin(search: Search, state: State): State[] {
  const { first, assume = [] } = search.question
  const next = first === undefined ? state.step.next : state.step.next.filter((edge) => edge.when === first)
  const known = state.facts.filter((fact) => !assume.some((other) => other.key === fact.key))
  return successors(search, { ...state, step: { ...state.step, next }, parts: 0 }).map((after) => {
    const kept = after.facts.filter((fact) => known.some((other) => other.key === fact.key))
    return { ...after, facts: [...kept, ...assume], before: undefined }
  })
}

function successors({ flow, keys }: Search, state: State): State[] {
  const { step } = state
  const kept = forget(flow, step, state.facts)
  const found = step.kind === 'condition' ? atomOf(flow, step.node) : undefined
  const atom = found && keys.has(found.key) ? found : undefined
  const next: State[] = []
  for (const edge of step.next) {
    const to = flow.graph.steps[edge.to] as Step
    if (!atom || edge.when === undefined) {
      next.push({ step: to, facts: kept, parts: state.parts, before: state })
      continue
    }
    const is = edge.when === atom.is
    const known = kept.find((fact) => fact.key === atom.key)
    if (known && known.is !== is) continue
    const facts = known ? kept : [...kept, { key: atom.key, is }].slice(-FACT_LIMIT)
    next.push({ step: to, facts, parts: state.parts, before: state })
  }
  return next
}

const repeatedKeys = new WeakMap<Graph, ReadonlySet<string>>()

/** Conditions worth remembering: those asked more than once in the function, and those that are assumed. */
function relevantKeys(flow: Flow, assume: readonly Fact[]): ReadonlySet<string> {
  let repeated = repeatedKeys.get(flow.graph)
  if (!repeated) {
    const counts = new Map<string, number>()
    for (const step of flow.graph.steps) {
      const key = step.kind === 'condition' ? atomOf(flow, step.node)?.key : undefined
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    repeated = new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key))
    repeatedKeys.set(flow.graph, repeated)
  }
  return assume.length === 0 ? repeated : new Set([...repeated, ...assume.map((fact) => fact.key)])
}

/** Drops what a step may have changed: facts about variables it assigns, and facts about fields when it calls something. */
function forget(flow: Flow, step: Step, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0 || step.node === NONE || step.kind === 'condition') return facts
  const assigned = assignedIn(flow, step.node)
  const calls = hasCall(flow.file, step.node)
  if (assigned.length === 0 && !calls) return facts
  return facts.filter((fact) => !assigned.some((name) => mentions(fact.key, name)) && !(calls && fact.key.includes('.')))
}

/** Whether the key speaks of the variable; `x#1` is not part of `x#12`. */
function mentions(key: string, name: string): boolean {
  if (name === '') return false
  for (let at = key.indexOf(name); at >= 0; at = key.indexOf(name, at + 1)) if (!/\d/.test(key[at + name.length] ?? '')) return true
  return false
}

function hasCall(file: GoFile, node: Node): boolean {
  for (const _ of file.descendants(node, 'call_expression')) return true
  return false
}

/** Canonical names of the variables that a statement (not what is nested in it as blocks) assigns. */
function assignedIn(flow: Flow, node: Node): string[] {
  const { file } = flow
  const lists: Node[] = []
  if (file.is(node, 'communication_case')) lists.push(file.child(file.child(node, 'communication'), 'left'))
  else if (file.is(node, 'inc_statement') || file.is(node, 'dec_statement')) lists.push(node)
  else if (file.is(node, 'var_declaration')) for (const spec of file.descendants(node, 'var_spec')) lists.push(spec)
  else lists.push(file.child(node, 'left'))
  return lists.filter((list) => list >= 0).flatMap((list) => file.named(list).map((target) => canonical(flow, target)))
}

/** The key of a condition that can be remembered: `err==nil#12`, and which outcome of it the condition asks for. */
export function atomOf(flow: Flow, condition: Node): Fact | undefined {
  const { file } = flow
  const at = file.bare(condition)
  const operator = file.text(file.child(at, 'operator'))
  if (file.is(at, 'binary_expression') && (operator === '==' || operator === '!=')) {
    const left = canonical(flow, file.child(at, 'left'))
    const right = canonical(flow, file.child(at, 'right'))
    if (!left || !right) return undefined
    const [a, b] = left === 'nil' ? [right, left] : [left, right]
    return { key: `${a}==${b}`, is: operator === '==' }
  }
  const key = canonical(flow, at)
  return key ? { key, is: true } : undefined
}

/** The fact that a variable is (not) nil. */
export function nilFact(flow: Flow, identifier: Node, isNil: boolean): Fact {
  return { key: `${canonical(flow, identifier)}==nil`, is: isNil }
}

/** A side-effect-free expression with variables told apart: `s#3.mu`, `err#7`; empty for anything that calls or receives. */
export function canonical(flow: { file: GoFile; scopes: Scopes }, node: Node): string {
  const { file, scopes } = flow
  const at = file.bare(node)
  if (file.is(at, 'identifier')) {
    const variable = scopes.variableOf(at)
    return variable ? `${variable.name}#${variable.id}` : file.text(at)
  }
  if (file.is(at, 'selector_expression')) {
    const operand = canonical(flow, file.child(at, 'operand'))
    return operand && `${operand}.${file.text(file.child(at, 'field'))}`
  }
  if (file.is(at, 'unary_expression')) {
    const operator = file.text(file.child(at, 'operator'))
    const operand = operator === '<-' ? '' : canonical(flow, file.child(at, 'operand'))
    return operand && (operator === '&' || operator === '*' ? operand : `${operator}${operand}`)
  }
  if (file.is(at, 'index_expression')) {
    const operand = canonical(flow, file.child(at, 'operand'))
    const index = canonical(flow, file.child(at, 'index'))
    return operand && index && `${operand}[${index}]`
  }
  if (file.is(at, 'binary_expression')) {
    const left = canonical(flow, file.child(at, 'left'))
    const right = canonical(flow, file.child(at, 'right'))
    return left && right && `${left}${file.text(file.child(at, 'operator'))}${right}`
  }
  return LITERALS.some((kind) => file.is(at, kind)) ? file.text(at) : ''
}

const LITERALS = ['nil', 'true', 'false', 'int_literal', 'interpreted_string_literal', 'raw_string_literal'] as const

function pathOf(state: State): Step[] {
  const steps: Step[] = []
  for (let at: State | undefined = state; at; at = at.before) steps.push(at.step)
  return steps.reverse()
}
