import { type Act, all, forgetFields, goTo } from './acts.ts'
import type { Allocation } from './code.ts'
import { evaluate, fromZero } from './evaluate.ts'
import type { Move, Run } from './machine.ts'
import { share } from './reach.ts'
import { fieldsOf } from './shapes.ts'
import { allocated, type Frame, isReference, type Reference, type State, type Value, withThing } from './state.ts'

/** A field that is promoted from an embedded struct is that struct's. */
export function store({ run, state, goroutine, frame, operation }: Act<'store'>): Move[] {
  const [between, owner] = evaluate(run.pkg, state, frame, operation.of)
  const [after, value] = evaluate(run.pkg, between, frame, operation.value)
  const next = operation.next[0] ?? 0
  const kept = forgetFields(frame)
  const holder = isReference(owner) ? holderOf(run, after, owner, operation.name) : undefined
  const thing = holder ? after.heap[holder.to] : undefined
  if (thing?.kind === 'cond' && operation.name === 'L' && holder)
    return [goTo(withThing(after, holder.to, { ...thing, lock: value }), goroutine, kept, next)]
  if (!holder || thing?.kind !== 'struct') return [goTo(share(after, [value]), goroutine, kept, next)]
  const stored = withThing(after, holder.to, { ...thing, fields: new Map([...thing.fields, [operation.name, value]]) })
  return [goTo(thing.isShared ? share(stored, [value]) : stored, goroutine, kept, next)]
}

function holderOf(run: Run, state: State, owner: Reference, name: string, depth = 4): Reference | undefined {
  const thing = state.heap[owner.to]
  if (thing?.kind === 'cond') return owner
  if (thing?.kind !== 'struct' || depth === 0) return undefined
  if (fieldsOf(thing.shape).some((entry) => entry.name === name)) return owner
  for (const embedded of fieldsOf(thing.shape).filter((entry) => entry.isEmbedded)) {
    const value = thing.fields.get(embedded.name)
    const found = isReference(value) ? holderOf(run, state, value, name, depth - 1) : undefined
    if (found) return found
  }
  return undefined
}

/** A new value, with what its fields are given. */
export function make(run: Run, state: State, frame: Frame, what: Allocation, node: number): [State, Value] {
  if (what.kind === 'channel') {
    const [after, capacity] = evaluate(run.pkg, state, frame, what.capacity)
    const isKnown = typeof capacity === 'number'
    return allocated(after, {
      kind: 'channel',
      capacity: isKnown ? capacity : 0,
      buffer: [],
      isClosed: false,
      children: undefined,
      name: what.name,
      made: { file: frame.code.fn.file, node },
      isShared: !isKnown,
    })
  }
  if (what.kind !== 'struct') {
    const [after, value] = fromZero(state, what, false)
    return [after, value]
  }
  const [after, values] = all(
    run,
    state,
    frame,
    what.fields.map((entry) => entry.value),
  )
  const fields = new Map(what.fields.map((entry, index) => [entry.name, values[index]] as const))
  return allocated(after, { kind: 'struct', shape: what.shape, fields, isShared: false })
}
