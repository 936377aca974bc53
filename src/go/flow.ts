import { type Graph, ownPart, type Step } from './cfg.ts'
import { atomOf, canonical, type Fact, mentions, type Names } from './conditions.ts'
import { learnedAt } from './learned.ts'
import type { Node } from './tree.ts'

export { atomOf, canonical, type Fact, nilFact } from './conditions.ts'

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

/** A function's graph with what is needed to read its conditions. */
export interface Flow extends Names {
  readonly graph: Graph
}

/** States visited before a question is given up; a path then counts as not found, for unsure means silent. */
const STATE_LIMIT = 20_000
/** Conditions remembered at a time beside those that are assumed; the oldest is forgotten first. */
const FACT_LIMIT = 6
/** Parts that a state's number has room for. */
const PARTS_LIMIT = 62

/**
 * The steps of one path that reaches a bad step unsatisfied, or undefined when there is none within bounds.
 * Paths are followed from the entry, so what was known before the question began still counts. States are keyed by the
 * simple conditions passed: `if x { lock } … if x { unlock }` has no path between the two.
 */
export function findPath(flow: Flow, question: PathQuestion): Step[] | undefined {
  const { graph } = flow
  const search: Search = { flow, assumed: new Set(question.assume?.map((fact) => fact.key)), notes: notesOf(flow) }
  const stack = startOf(search, question)
  const seen = new Set<string | number>()
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop() as State
    if (question.part?.(state.step)) state.parts++
    const key = keyOf(state)
    if (seen.has(key)) continue
    seen.add(key)
    if (question.satisfied(state.step) || (question.part && state.parts >= (question.enough ?? 1))) continue
    if (question.bad ? question.bad(state.step) : state.step.id === graph.exit) return pathOf(state)
    pushReversed(stack, successors(search, state, state.step.next))
  }
  return undefined
}

interface State {
  readonly step: Step
  readonly facts: readonly Fact[]
  /** Parts done since the question began. */
  parts: number
  readonly before: State | undefined
}

interface Search {
  readonly flow: Flow
  readonly assumed: ReadonlySet<string>
  readonly notes: Notes
}

/** The states in which the question begins, the first to be followed last: behind its first step, with what is assumed from there on. */
function startOf(search: Search, { from, first, assume = [] }: PathQuestion): State[] {
  const step = search.flow.graph.steps[from] as Step
  const next = first === undefined ? step.next : step.next.filter((edge) => edge.when === first)
  const states = search.notes
    .arrivals(from)
    .flatMap((known) => successors(search, { step, facts: known, parts: 0, before: undefined }, next))
  return states.reverse().map((after) => {
    const others = after.facts.filter((fact) => !search.assumed.has(fact.key))
    return { ...after, facts: [...others, ...assume], before: undefined }
  })
}

/** A number where nothing is known, which is the usual case. */
function keyOf({ step, facts, parts }: State): string | number {
  if (facts.length === 0 && parts < PARTS_LIMIT) return step.id * PARTS_LIMIT + parts
  let key = `${step.id}|${parts}`
  for (const fact of facts) key += `|${fact.key}=${fact.is}`
  return key
}

function pushReversed(stack: State[], states: readonly State[]): void {
  for (let at = states.length - 1; at >= 0; at--) stack.push(states[at] as State)
}

function successors(search: Search, state: State, next: Step['next']): State[] {
  const { notes, flow } = search
  const { step } = state
  const kept = notes.learn(step, notes.forget(step, state.facts))
  const found = notes.atom(step)
  const atom = found && (notes.repeated.has(found.key) || search.assumed.has(found.key)) ? found : undefined
  const states: State[] = []
  for (const edge of next) {
    const to = flow.graph.steps[edge.to] as Step
    const facts = atom && edge.when !== undefined ? withFact(search, kept, { key: atom.key, is: edge.when === atom.is }) : kept
    if (facts) states.push({ step: to, facts, parts: state.parts, before: state })
  }
  return states
}

/** The facts and one more; undefined where they say the opposite. What is assumed is never forgotten to make room. */
function withFact({ assumed }: Search, facts: readonly Fact[], fact: Fact): readonly Fact[] | undefined {
  const known = facts.find((other) => other.key === fact.key)
  if (known) return known.is === fact.is ? facts : undefined
  const others = facts.filter((other) => !assumed.has(other.key))
  const oldest = others.length >= FACT_LIMIT ? others[0] : undefined
  return [...(oldest ? facts.filter((other) => other !== oldest) : facts), fact]
}

/** What is read off a graph's steps once, however many questions are asked of it. */
interface Notes {
  /** What can be known on coming to a step from the entry, each set of facts once; none for a step that no path comes to. */
  arrivals(step: number): readonly (readonly Fact[])[]
  /** Conditions that the function asks more than once: only those are worth remembering. */
  readonly repeated: ReadonlySet<string>
  atom(step: Step): Fact | undefined
  /** Drops what a step may have changed: facts about variables it assigns, and facts about fields when it calls something. */
  forget(step: Step, facts: readonly Fact[]): readonly Fact[]
  /** Adds what a step makes known of variables that conditions ask about. */
  learn(step: Step, facts: readonly Fact[]): readonly Fact[]
}

const notesByGraph = new WeakMap<Graph, Notes>()

function notesOf(flow: Flow): Notes {
  let notes = notesByGraph.get(flow.graph)
  if (!notes) {
    notes = takeNotes(flow)
    notesByGraph.set(flow.graph, notes)
  }
  return notes
}

function takeNotes(flow: Flow): Notes {
  const atoms = flow.graph.steps.map((step) => (step.kind === 'condition' ? atomOf(flow, step.node) : undefined))
  const changes: (Change | undefined)[] = []
  const counts = new Map<string, number>()
  for (const atom of atoms) if (atom) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1)
  const learned = learnedIn(flow, counts)
  for (const facts of learned.values()) for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1)
  let arrivals: ReadonlyMap<number, readonly (readonly Fact[])[]> | undefined
  const notes: Notes = {
    arrivals(step) {
      arrivals ??= arrivalsIn({ flow, assumed: new Set(), notes })
      return arrivals.get(step) ?? []
    },
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key)),
    atom: (step) => atoms[step.id],
    learn(step, facts) {
      const more = learned.get(step.id)
      if (!more) return facts
      const others = facts.filter((fact) => !more.some(({ key }) => key === fact.key))
      return [...others, ...more]
    },
    forget(step, facts) {
      if (facts.length === 0 || step.kind === 'condition') return facts
      changes[step.id] ??= changeOf(flow, step)
      const { assigned, calls } = changes[step.id] as Change
      if (assigned.length === 0 && !calls) return facts
      return facts.filter((fact) => !assigned.some((name) => mentions(fact.key, name)) && !(calls && fact.key.includes('.')))
    },
  }
  return notes
}

/** What steps make known, of all that conditions ask about. */
function learnedIn(flow: Flow, asked: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Fact[]> {
  const learned = new Map<number, readonly Fact[]>()
  if (asked.size === 0) return learned
  for (const step of flow.graph.steps) {
    const facts = learnedAt(flow, flow.graph, step).filter(({ key }) => asked.has(key))
    if (facts.length > 0) learned.set(step.id, facts)
  }
  return learned
}

/** Follows all paths from the entry once, for all questions. */
function arrivalsIn(search: Search): ReadonlyMap<number, readonly (readonly Fact[])[]> {
  const { steps, entry } = search.flow.graph
  const arrivals = new Map<number, (readonly Fact[])[]>()
  const seen = new Set<string | number>()
  const stack: State[] = [{ step: steps[entry] as Step, facts: [], parts: 0, before: undefined }]
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop() as State
    const key = keyOf(state)
    if (seen.has(key)) continue
    seen.add(key)
    const known = arrivals.get(state.step.id)
    if (known) known.push(state.facts)
    else arrivals.set(state.step.id, [state.facts])
    pushReversed(stack, successors(search, { ...state, before: undefined }, state.step.next))
  }
  return arrivals
}

interface Change {
  /** Canonical names of the variables that the step assigns. */
  readonly assigned: readonly string[]
  readonly calls: boolean
}

function changeOf(flow: Flow, step: Step): Change {
  const { file } = flow
  const part = ownPart(file, step)
  const targets = targetsOf(flow, part).flatMap((list) => (file.is(list, 'identifier') ? [list] : file.named(list)))
  return { assigned: targets.map((target) => canonical(flow, target)), calls: hasCall(flow, part) }
}

function hasCall({ file }: Flow, node: Node): boolean {
  for (const _ of file.descendants(node, 'call_expression')) return true
  return false
}

/** What a statement (not what is nested in it as blocks) assigns: lists of targets, and names that are declared. */
function targetsOf({ file }: Flow, node: Node): Node[] {
  if (file.is(node, 'inc_statement') || file.is(node, 'dec_statement')) return [node]
  if (file.is(node, 'var_declaration'))
    return [...file.descendants(node, 'var_spec', true)].flatMap((spec) => file.childrenIn(spec, 'name'))
  const left = file.child(node, 'left')
  return left < 0 ? [] : [left]
}

function pathOf(state: State): Step[] {
  const steps: Step[] = []
  for (let at: State | undefined = state; at; at = at.before) steps.push(at.step)
  return steps.reverse()
}
