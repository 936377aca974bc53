import type { GoFile } from '#go/file.ts'
import type { FunctionRef } from '#go/package.ts'
import type { Node } from '#go/tree.ts'

/**
 * An expression as far as exploration follows it; everything else is `unknown`.
 * count: a number or length that several places speak of, by a name that is the same in all of them.
 */
export type Expression =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'constant'; readonly value: null | boolean | number }
  /** Some value that is not nil. */
  | { readonly kind: 'made' }
  | { readonly kind: 'slot'; readonly slot: number; readonly name: string }
  | { readonly kind: 'field'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'literal'; readonly fn: FunctionRef; readonly captures: readonly Capture[] }
  | { readonly kind: 'function'; readonly fn: FunctionRef }
  | { readonly kind: 'global'; readonly name: string; readonly file: GoFile; readonly node: Node }
  | { readonly kind: 'count'; readonly key: string; readonly of: Expression; readonly isLength: boolean }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }

/** A variable of the outer function that a literal uses: where it stands outside and inside. */
export interface Capture {
  readonly from: number
  readonly to: number
}

/** What a new value is. `shape` is the struct type it is made of. */
export type Allocation =
  | { readonly kind: 'channel'; readonly capacity: Expression; readonly name: string }
  | { readonly kind: 'struct'; readonly shape: Shape; readonly fields: readonly { readonly name: string; readonly value: Expression }[] }
  | { readonly kind: 'lock' | 'group' | 'errgroup' | 'once' | 'cond' }

/** A struct type: a declared name of the package, or the text of its fields. */
export interface Shape {
  readonly name: string
  readonly file: GoFile
  /** The `struct_type` node. */
  readonly node: Node
}

/** What a call calls, before its values are known. */
export type Callee =
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'value'; readonly of: Expression }
  | { readonly kind: 'function'; readonly fns: readonly FunctionRef[] }
  | {
      readonly kind: 'method'
      readonly of: Expression
      readonly name: string
      readonly fns: readonly FunctionRef[]
      readonly package: string
    }
  | { readonly kind: 'imported'; readonly package: string; readonly name: string }

export interface Call {
  readonly callee: Callee
  readonly arguments: readonly Expression[]
  /** `f(xs...)`, or an argument count that the parameters do not have. */
  readonly spread: boolean
}

export interface SelectArm {
  readonly direction: 'send' | 'receive'
  readonly channel: Expression
  readonly value: Expression
  /** Where a received value and its `ok` go; -1 for nowhere. */
  readonly slot: number
  readonly okSlot: number
  readonly node: Node
  readonly next: number
}

/** One step of a function's skeleton. `next` are indexes into the skeleton's operations. */
export type Operation = { readonly node: Node; next: number[] } & Action

export type Action =
  | { readonly kind: 'pass' }
  | { readonly kind: 'set'; readonly slot: number; readonly isNew: boolean; readonly value: Expression }
  | { readonly kind: 'store'; readonly of: Expression; readonly name: string; readonly value: Expression }
  /** The values go where exploration does not follow. */
  | { readonly kind: 'escape'; readonly values: readonly Expression[] }
  | { readonly kind: 'allocate'; readonly slot: number; readonly what: Allocation }
  /** `turns`: it is the condition of a loop. `next` is where it leads when the condition holds, and when it does not; -1 where it cannot be so. */
  | { readonly kind: 'branch'; readonly condition: Expression; readonly key: string; readonly is: boolean; readonly turns: boolean }
  /** Any of `next`. */
  | { readonly kind: 'choose' }
  | { readonly kind: 'match'; readonly value: Expression; readonly cases: readonly (readonly string[])[] }
  | { readonly kind: 'send'; readonly channel: Expression; readonly value: Expression }
  | { readonly kind: 'receive'; readonly channel: Expression; readonly slot: number; readonly okSlot: number }
  /** The head of a range loop: `next` is the body, then what follows the loop. */
  | {
      readonly kind: 'range'
      readonly over: Expression
      readonly count: Expression
      readonly turn: number
      readonly value: number
      readonly isChannel: boolean
      readonly isOther: boolean
    }
  | { readonly kind: 'select'; readonly arms: readonly SelectArm[]; readonly fallback: number }
  | { readonly kind: 'call'; readonly call: Call; readonly results: readonly number[] }
  | { readonly kind: 'go' | 'defer'; readonly call: Call }
  | { readonly kind: 'return'; readonly values: readonly Expression[]; readonly isBare: boolean }
  | { readonly kind: 'panic' }

/** The skeleton of one function: what it does to channels, locks, wait groups and goroutines. */
export interface Code {
  readonly fn: FunctionRef
  readonly operations: readonly Operation[]
  readonly entry: number
  readonly slots: number
  /** Slots of the receiver (where there is one) and the parameters; -1 for one without a name. */
  readonly parameters: readonly number[]
  readonly isVariadic: boolean
  /** Slots of named results. */
  readonly results: readonly number[]
  /** Slots that hold a box, because a function literal shares the variable. */
  readonly boxed: ReadonlySet<number>
  /** Slots that hold something which is read later, for each operation. */
  readonly live: readonly ReadonlySet<number>[]
  /** Condition keys to be dropped when a slot gets another value, by slot. */
  readonly keys: ReadonlyMap<number, string>
  /** A large number of turns was taken for a small one. */
  readonly isClamped: boolean
  /** Statements that are not followed. */
  readonly isOpaque: boolean
}
