import type { Grammar } from '../tree.ts'
import { type Rooted, rooted } from './gates.ts'
import type { Alternation, NodePattern, Pattern, TopPattern } from './pattern.ts'
import { type Check, checkOf } from './predicates.ts'
import { readQuery } from './read.ts'

/** What a node must be, in the grammar's numbers. */
export interface Step {
  /** 1 for each kind that fits. */
  readonly kinds: Uint8Array
  /** Field that the node must have in its parent; 0 for any. */
  readonly field: number
  readonly immediate: boolean
  readonly children: readonly (readonly Step[])[]
  /** Fields that no child may have. */
  readonly without: readonly number[]
  readonly endsLast: boolean
  /** Numbers of the captures that take the node. */
  readonly captures: readonly number[]
}

/** Patterns of one shape: what is looked for is looked for once, and each pattern's predicates decide. */
export interface Shape {
  readonly roots: readonly Step[]
  readonly captureCount: number
  readonly patterns: readonly ShapedPattern[]
}

export interface ShapedPattern {
  readonly index: number
  /** Name of each capture number. */
  readonly names: readonly string[]
  readonly checks: readonly Check[]
}

export interface Matcher {
  readonly patternStarts: readonly number[]
  /** The shapes whose root may be of a kind, by kind. */
  readonly byKind: readonly (Rooted | undefined)[]
}

const compiled = new WeakMap<Grammar, Map<string, Matcher | undefined>>()

/**
 * A matcher for the query; undefined where the query asks for what it does not do, or for a kind or field that there is not.
 * Compiled once a text: a run asks twice, when it decides whether it needs wasm and when it looks.
 */
export function compileQuery(text: string, grammar: Grammar): Matcher | undefined {
  let known = compiled.get(grammar)
  if (!known) {
    known = new Map()
    compiled.set(grammar, known)
  }
  if (!known.has(text)) known.set(text, compile(text, grammar))
  return known.get(text)
}

function compile(text: string, grammar: Grammar): Matcher | undefined {
  const query = readQuery(text)
  if (!query || query.patterns.length === 0) return undefined
  const shapes = new Map<string, Shape & { patterns: ShapedPattern[] }>()
  for (const [index, top] of query.patterns.entries()) {
    const pattern = patternOf(top, index)
    if (!pattern) return undefined
    const key = keyOf(top.pattern)
    const known = shapes.get(key)
    if (known) {
      known.patterns.push(pattern)
      continue
    }
    const roots = stepsOf(top.pattern, { grammar, field: 0, immediate: false, outer: [], counter: { next: 0 } })
    if (!roots) return undefined
    shapes.set(key, { roots, captureCount: pattern.names.length, patterns: [pattern] })
  }
  return { patternStarts: query.patterns.map(({ start }) => start), byKind: byKind([...shapes.values()], grammar) }
}

function byKind(shapes: readonly Shape[], grammar: Grammar): (Rooted | undefined)[] {
  const table: Shape[][] = []
  for (const shape of shapes) {
    const kinds = new Set(shape.roots.flatMap((root) => [...root.kinds.keys()].filter((kind) => root.kinds[kind] === 1)))
    for (const kind of kinds) table[kind] = [...(table[kind] ?? []), shape]
  }
  return Array.from(table, (found) => found && rooted(found, grammar))
}

function patternOf({ pattern, predicates }: TopPattern, index: number): ShapedPattern | undefined {
  const names = captureNames(pattern)
  const checks = predicates.map((predicate) => checkOf(predicate, names))
  return checks.includes(undefined) || new Set(names).size < names.length ? undefined : { index, names, checks: checks as Check[] }
}

/** What of a pattern its shape depends on: all but the names of its captures. */
function keyOf(pattern: Pattern): string {
  const captures = '@'.repeat(pattern.captures.length)
  if (pattern.form === 'either') return `[${pattern.options.map(keyOf).join(' ')}]${captures}`
  const children = pattern.children.map((child) => `${child.immediate ? '. ' : ''}${child.field ?? ''}:${keyOf(child.pattern)}`)
  const without = pattern.without.map((field) => `!${field}`)
  return `(${pattern.named} ${JSON.stringify(pattern.kind)} ${[...children, ...without].join(' ')}${pattern.endsLast ? ' .' : ''})${captures}`
}

/** Names in the order in which `stepsOf` numbers captures: a node's own before those below it. */
function captureNames(pattern: Pattern): string[] {
  const below = pattern.form === 'either' ? pattern.options : pattern.children.map((child) => child.pattern)
  return [...pattern.captures, ...below.flatMap(captureNames)]
}

interface Context {
  readonly grammar: Grammar
  readonly field: number
  readonly immediate: boolean
  /** Captures of the alternations around. */
  readonly outer: readonly number[]
  readonly counter: { next: number }
}

/** The steps that a pattern may be: one, or one for each option. */
function stepsOf(pattern: Pattern, context: Context): readonly Step[] | undefined {
  const own = pattern.captures.map(() => context.counter.next++)
  const captures = [...context.outer, ...own]
  return pattern.form === 'either' ? options(pattern, { ...context, outer: captures }) : nodeStep(pattern, captures, context)
}

function options({ options: patterns }: Alternation, context: Context): readonly Step[] | undefined {
  const steps = patterns.map((option) => stepsOf(option, context))
  return steps.includes(undefined) ? undefined : (steps as (readonly Step[])[]).flat()
}

function nodeStep(pattern: NodePattern, captures: readonly number[], context: Context): readonly Step[] | undefined {
  const { grammar, field, immediate, counter } = context
  const kinds = kindsOf(pattern, grammar)
  const without = pattern.without.map((name) => grammar.fieldNames.indexOf(name, 1))
  const children = pattern.children.map((child) => {
    const number = child.field === undefined ? 0 : grammar.fieldNames.indexOf(child.field, 1)
    if (number < 0) return undefined
    return stepsOf(child.pattern, { grammar, field: number, immediate: child.immediate, outer: [], counter })
  })
  if (!kinds || without.includes(-1) || children.includes(undefined)) return undefined
  return [{ kinds, field, immediate, children: children as (readonly Step[])[], without, endsLast: pattern.endsLast, captures }]
}

/** 1 for each kind. ERROR fits no wildcard; several kinds may have one name. */
function kindsOf({ kind, named }: NodePattern, grammar: Grammar): Uint8Array | undefined {
  const kinds = new Uint8Array(grammar.kindNames.length)
  const numbers = kind === undefined ? [...kinds.keys()] : (numbersOf(grammar).get(kind) ?? [])
  for (const number of numbers)
    if (number !== grammar.errorKind && (named === undefined || grammar.isNamed(number) === named)) kinds[number] = 1
  return kinds.includes(1) ? kinds : undefined
}

const numbers = new WeakMap<Grammar, ReadonlyMap<string, readonly number[]>>()

/** The numbers of the kinds of each name. */
function numbersOf(grammar: Grammar): ReadonlyMap<string, readonly number[]> {
  let known = numbers.get(grammar)
  if (!known) {
    const table = new Map<string, number[]>()
    for (const [number, name] of grammar.kindNames.entries()) table.set(name, [...(table.get(name) ?? []), number])
    known = table
    numbers.set(grammar, known)
  }
  return known
}
