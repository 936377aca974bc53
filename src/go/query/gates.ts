import type { GoTree, Grammar, Node } from '../tree.ts'
import type { Shape, Step } from './compile.ts'

/**
 * Most patterns ask for a call by the name of what is called. Shapes that do are kept by that name, so that a call is compared with
 * the few that know its name and not with all: one text is cut out and looked up, where each shape would walk to it anew.
 */
export interface Gate {
  /** From the root to the node with the name. */
  readonly path: readonly Turn[]
  readonly byWord: ReadonlyMap<string, readonly Shape[]>
}

/** To the child in the field, or to the only named child, if it is of one of the kinds. */
interface Turn {
  readonly field: number
  readonly kinds: Uint8Array
}

/** The shapes of one root kind: those behind gates, and those that every node of the kind is compared with. */
export interface Rooted {
  readonly gates: readonly Gate[]
  readonly open: readonly Shape[]
}

/** Fields that a node has once at most. */
const SINGLE_FIELDS: ReadonlySet<string> = new Set(['function', 'field', 'operand', 'arguments'])

/** Kinds with one child besides their tokens. */
const SINGLE_CHILD: ReadonlySet<string> = new Set(['expression_statement', 'defer_statement', 'go_statement'])

export function rooted(shapes: readonly Shape[], grammar: Grammar): Rooted {
  const gates = new Map<string, { path: readonly Turn[]; byWord: Map<string, Shape[]> }>()
  const open: Shape[] = []
  for (const shape of shapes) {
    const found = gateOf(shape, grammar)
    if (!found) {
      open.push(shape)
      continue
    }
    const key = found.path.map(({ field, kinds }) => `${field} ${kinds}`).join()
    const gate = gates.get(key) ?? { path: found.path, byWord: new Map<string, Shape[]>() }
    gates.set(key, gate)
    for (const word of found.words) gate.byWord.set(word, [...(gate.byWord.get(word) ?? []), shape])
  }
  return { gates: [...gates.values()], open }
}

/** The name that all of the shape's patterns want of one node, where the way to that node is without choice. */
function gateOf(shape: Shape, grammar: Grammar): { path: readonly Turn[]; words: ReadonlySet<string> } | undefined {
  const [root] = shape.roots
  if (!root || shape.roots.length > 1) return undefined
  return pathsFrom(root, grammar)
    .map(({ path, captures }) => ({ path, words: captures.map((capture) => wordsOf(shape, capture)).find((words) => words !== undefined) }))
    .find((found): found is { path: readonly Turn[]; words: ReadonlySet<string> } => found.words !== undefined)
}

interface Reached {
  readonly path: readonly Turn[]
  readonly captures: readonly number[]
}

function pathsFrom(step: Step, grammar: Grammar): readonly Reached[] {
  return step.children.flatMap((options) => {
    const [child] = options
    if (!child || options.length > 1 || !isWithoutChoice(step, child, grammar)) return []
    const turn = { field: child.field, kinds: child.kinds }
    const below = pathsFrom(child, grammar).map(({ path, captures }) => ({ path: [turn, ...path], captures }))
    return [{ path: [turn], captures: child.captures }, ...below]
  })
}

function isWithoutChoice(parent: Step, child: Step, grammar: Grammar): boolean {
  if (child.field !== 0) return SINGLE_FIELDS.has(grammar.fieldNames[child.field] ?? '')
  return [...parent.kinds.keys()].every((kind) => parent.kinds[kind] === 0 || SINGLE_CHILD.has(grammar.kindNames[kind] ?? ''))
}

/** What the capture's text must be for any of the patterns; undefined where one does not say. */
function wordsOf(shape: Shape, capture: number): ReadonlySet<string> | undefined {
  const words = shape.patterns.map(({ checks }) => checks.find((check) => check.only?.capture === capture)?.only?.words)
  if (words.includes(undefined)) return undefined
  return new Set(words.flatMap((set) => [...(set as ReadonlySet<string>)]))
}

/** The shapes that know the name at the end of the gate's path. */
export function shapesBehind(tree: GoTree, node: Node, { path, byWord }: Gate): readonly Shape[] | undefined {
  let at = node
  for (const { field, kinds } of path) {
    at = childIn(tree, at, field, kinds)
    if (at < 0) return undefined
  }
  return byWord.get(tree.text.slice(tree.start[at], tree.end[at]))
}

function childIn({ kind, field: fields, last }: GoTree, node: Node, field: number, kinds: Uint8Array): Node {
  const end = last[node] as number
  for (let child = node + 1; child < end; child = last[child] as number)
    if ((field === 0 || fields[child] === field) && kinds[kind[child] as number] === 1) return child
  return -1
}
