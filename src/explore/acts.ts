import type { Expression, Operation } from './code.ts'
import { evaluate } from './evaluate.ts'
import type { Move, Run } from './machine.ts'
import { type Frame, type Goroutine, type State, type Value, withTop } from './state.ts'

/** An operation of the innermost function of a goroutine, about to be done. */
export interface Act<K extends Operation['kind'] = Operation['kind']> {
  readonly run: Run
  readonly state: State
  readonly goroutine: Goroutine
  readonly frame: Frame
  readonly operation: Operation & { readonly kind: K }
}
/** Every way in which it can go on; undefined where others take part. */
export type Actor = (act: Act<never>) => readonly Move[] | undefined

/** A move that nobody has to be told of. */
export function quiet(state: State): Move {
  return { state, events: [] }
}

/** Goes on elsewhere in the same function. */
export function goTo(state: State, goroutine: Goroutine, frame: Frame, to: number): Move {
  return quiet(withTop(state, goroutine, { ...frame, at: to }))
}

/** What a call may have changed is asked again: conditions on fields. */
export function forgetFields(frame: Frame): Frame {
  const facts = frame.facts.filter((fact) => !fact.key.includes('.'))
  return facts.length === frame.facts.length ? frame : { ...frame, facts }
}

/** The values of several expressions, in order. */
export function all(run: Run, state: State, frame: Frame, expressions: readonly Expression[]): [State, readonly Value[]] {
  let after = state
  const values = expressions.map((expression) => {
    const [next, value] = evaluate(run.pkg, after, frame, expression)
    after = next
    return value
  })
  return [after, values]
}
