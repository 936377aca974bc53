import type { FunctionRef, GoPackage } from '#go/package.ts'
import { remembered } from '#go/remembered.ts'
import type { Node } from '#go/tree.ts'
import type { Limits } from './machine.ts'
import { type Found, placeKey, search } from './search.ts'
import type { Place } from './state.ts'
import { type WitnessStep, witnessOf } from './witness.ts'

export type { WitnessStep } from './witness.ts'

/** Can one of the operations wait for ever, when this function is called? */
export interface Question {
  /** The function that makes what the operation is about, or holds it. */
  readonly fn: FunctionRef
  /** Send statements, receives, range clauses or calls of locks and wait groups. */
  readonly operations: readonly Place[]
  /** The `make` call of the channel; left out for locks and wait groups. */
  readonly make?: Place
}

/**
 * blocked: on this schedule it waits for ever · free: on none that was followed, and `complete` where that was every one ·
 * unknown: it was not followed far enough to say.
 */
export type Answer =
  | { readonly kind: 'blocked'; readonly witness: readonly WitnessStep[] }
  | { readonly kind: 'free'; readonly complete: boolean }
  | { readonly kind: 'unknown'; readonly reason: string }

/** What a rule may ask. */
export type Explore = (question: Question) => Answer

/** Bounds of one exploration. They count and never measure time: the same sources give the same answer. */
export const LIMITS: Limits = { states: 800, goroutines: 6, depth: 10, steps: 300, work: 1_500 }

/** A test that is long has many ways, and what is said of it is a note. */
const IN_TESTS: Limits = { ...LIMITS, states: 300, work: 600 }

const known = new WeakMap<GoPackage, Map<FunctionRef['file'], Map<Node, Found>>>()

/** The exploration of a package's functions, each followed once when first asked for. */
export function exploring(pkg: GoPackage, limits: Limits = LIMITS): Explore {
  return ({ fn, operations, make }) => {
    const found = followed(pkg, fn, limits)
    const keys = operations.map(placeKey)
    const key = keys.find((candidate) => found.stranded.has(candidate)) ?? ''
    const stranded = found.stranded.get(key)
    if (stranded) return { kind: 'blocked', witness: witnessOf(stranded, key) }
    if (make && found.shared.has(placeKey(make))) return { kind: 'unknown', reason: 'the channel goes to code that is not followed' }
    if (!keys.every((candidate) => found.met.has(candidate)))
      return { kind: 'unknown', reason: 'no schedule that was followed comes to the operation' }
    return { kind: 'free', complete: found.isComplete && !found.isSampled }
  }
}

/** A function followed through its schedules; once for each. */
export function followed(pkg: GoPackage, fn: FunctionRef, limits: Limits = LIMITS): Found {
  if (limits !== LIMITS) return search(pkg, fn, limits)
  const byFile = remembered(known, pkg, () => new Map<FunctionRef['file'], Map<Node, Found>>())
  const byNode = remembered(byFile, fn.file, () => new Map<Node, Found>())
  return remembered(byNode, fn.node, () => search(pkg, fn, fn.file.isTest ? IN_TESTS : limits))
}
