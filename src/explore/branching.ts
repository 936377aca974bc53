import { type Act, goTo } from './acts.ts'
import { evaluate } from './evaluate.ts'
import { type Move, withSlot } from './machine.ts'
import { type Frame, MADE, type State } from './state.ts'

/** Both ways where nothing says which; the way that is taken is remembered. */
export function branch({ run, state, goroutine, frame, operation }: Act<'branch'>): Move[] {
  const [after, value] = evaluate(run.pkg, state, frame, operation.condition)
  const [yes = -1, no = -1] = operation.next
  const known = typeof value === 'boolean' ? value : factOf(frame, operation)
  return [true, false]
    .filter((way) => known === undefined || known === way)
    .flatMap((way) => {
      const to = way ? yes : no
      if (to < 0) return []
      const [refined, next] = known === undefined ? remember(after, frame, operation, way) : ([after, frame] as const)
      return [goTo(refined, goroutine, next, to)]
    })
}

function factOf(frame: Frame, { key, is }: Act<'branch'>['operation']): boolean | undefined {
  const fact = key === '' ? undefined : frame.facts.find((candidate) => candidate.key === key)
  return fact && fact.is === is
}

/** Facts remembered at a time; the oldest is forgotten first. */
const FACTS = 6

function remember(state: State, frame: Frame, { condition, key, is }: Act<'branch'>['operation'], way: boolean): [State, Frame] {
  const isNegated = condition.kind === 'not'
  const of = condition.kind === 'not' ? condition.of : condition
  if (of.kind === 'slot') return withSlot(state, frame, of.slot, isNegated ? !way : way)
  if (of.kind === 'binary' && of.left.kind === 'slot' && of.right.kind === 'constant' && of.right.value === null) {
    const isNil = (of.operator === '==') === way
    if (of.operator === '==' || of.operator === '!=') return withSlot(state, frame, of.left.slot, isNil ? null : MADE)
  }
  const again = frame.code.operations.filter((operation) => operation.kind === 'branch' && operation.key === key).length > 1
  if (key === '' || !again) return [state, frame]
  return [state, { ...frame, facts: [...frame.facts.slice(1 - FACTS), { key, is: way === is }] }]
}
