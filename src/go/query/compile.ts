import type { Grammar } from '../tree.ts'
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
  readonly byKind: readonly (readonly Shape[] | undefined)[]
}

/** A matcher for the query; undefined where the query asks for what it does not do, or for a kind or field that there is not. */
export function compileQuery(text: string, grammar: Grammar): Matcher | undefined {
  const query = readQuery(text)
  if (!query || query.patterns.length === 0) return undefined
  const shapes = new Map<string, Shape & { patterns: ShapedPattern[] }>()
  for (const [index, top] of query.patterns.entries()) {
    const compiled = compilePattern(top, index, grammar)
    if (!compiled) return undefined
    const known = shapes.get(compiled.key)
    if (known) known.patterns.push(compiled.pattern)
    else shapes.set(compiled.key, { roots: compiled.roots, captureCount: compiled.pattern.names.length, patterns: [compiled.pattern] })
  }
  const byKind: Shape[][] = []
  for (const shape of shapes.values())
    for (let kind = 0; kind < grammar.kindNames.length; kind++)
      if (shape.roots.some((root) => root.kinds[kind] === 1)) byKind[kind] = [...(byKind[kind] ?? []), shape]
  return { patternStarts: query.patterns.map(({ start }) => start), byKind }
}

function compilePattern({ pattern, predicates }: TopPattern, index: number, grammar: Grammar) {
  const names = captureNames(pattern)
  const roots = stepsOf(pattern, { grammar, field: 0, immediate: false, outer: [], counter: { next: 0 } })
  const checks = predicates.map((predicate) => checkOf(predicate, names))
  if (!roots || checks.includes(undefined) || new Set(names).size < names.length) return undefined
  return { roots, pattern: { index, names, checks: checks as Check[] }, key: JSON.stringify(roots, (_, value) => keyPart(value)) }
}

function keyPart(value: unknown): unknown {
  return value instanceof Uint8Array ? value.join('') : value
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

/** 1 for each kind; ERROR fits no wildcard, and names that are several kinds fit by name. */
function kindsOf({ kind, named }: NodePattern, grammar: Grammar): Uint8Array | undefined {
  const { kindNames, errorKind } = grammar
  const kinds = new Uint8Array(kindNames.length)
  if (kind === 'ERROR' || kind === 'MISSING') return undefined
  for (let number = 0; number < errorKind; number++) {
    const isNamed = grammar.isNamed(number)
    if (kind === undefined ? named === undefined || isNamed : kindNames[number] === kind && isNamed === named) kinds[number] = 1
  }
  return kinds.includes(1) ? kinds : undefined
}
