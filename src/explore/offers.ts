import type { Node } from '#go/tree.ts'
import type { Operation } from './code.ts'
import { evaluate } from './evaluate.ts'
import type { Run } from './machine.ts'
import { resolve } from './resolve.ts'
import { type Frame, type Goroutine, isReference, type Place, type Primitive, type State, type Target, topOf, type Value } from './state.ts'

/** One communication that a goroutine is ready for. */
export interface Arm {
  readonly direction: 'send' | 'receive'
  readonly channel: number
  readonly value: Value
  readonly slot: number
  readonly okSlot: number
  readonly to: number
  /** Where a range loop goes on once the channel is closed; -1 for any other receive. */
  readonly closedTo: number
  readonly node: Node
}

/** A way on that nobody knows of when it is open. */
export interface Other {
  readonly to: number
  readonly node: Node
}

/** What a goroutine waits to do, or could do next, where others take part or see it. */
export type Offer =
  | {
      readonly kind: 'communicate'
      readonly arms: readonly Arm[]
      /** Where a select goes on when no arm is ready; -1 where it has no default. */
      readonly fallback: number
      /** Arms that nobody knows: each may be taken at any time. */
      readonly others: readonly Other[]
      readonly isSelect: boolean
      readonly place: Place
    }
  | { readonly kind: 'primitive'; readonly name: Primitive; readonly on: number; readonly values: readonly Value[]; readonly place: Place }

/** The state in which everything that the offer needs has been read, and the offer; undefined where the goroutine just goes on. */
export function offerOf(run: Run, state: State, goroutine: Goroutine): readonly [State, Offer] | undefined {
  const frame = topOf(goroutine)
  const pending = frame.deferred.at(-1)
  if (frame.returned) return pending?.target.kind === 'primitive' ? [state, primitiveOffer(pending.target, pending.place)] : undefined
  const operation = frame.code.operations[frame.at] as Operation
  const place = { file: frame.code.fn.file, node: operation.node }
  switch (operation.kind) {
    case 'send':
    case 'receive':
    case 'range':
      return single(run, state, frame, operation, place)
    case 'select':
      return select(run, state, frame, operation, place)
    case 'call': {
      const [after, target] = resolve(run, state, frame, operation.call)
      return target.kind === 'primitive' ? [after, primitiveOffer(target, place)] : undefined
    }
    default:
      return undefined
  }
}

function primitiveOffer({ name, on, values }: Target & { readonly kind: 'primitive' }, place: Place): Offer {
  return { kind: 'primitive', name, on, values, place }
}

type Single = Operation & { readonly kind: 'send' | 'receive' | 'range' }

function single(run: Run, state: State, frame: Frame, operation: Single, place: Place): [State, Offer] {
  const [between, channel] = evaluate(run.pkg, state, frame, operation.kind === 'range' ? operation.over : operation.channel)
  const [after, value] = operation.kind === 'send' ? evaluate(run.pkg, between, frame, operation.value) : ([between, undefined] as const)
  const to = operation.next[0] ?? -1
  const arm = {
    direction: operation.kind === 'send' ? 'send' : 'receive',
    value,
    slot: operation.kind === 'receive' ? operation.slot : operation.kind === 'range' ? operation.value : -1,
    okSlot: operation.kind === 'receive' ? operation.okSlot : -1,
    to,
    closedTo: operation.kind === 'range' ? (operation.next[1] ?? -1) : -1,
    node: operation.node,
  } as const
  return [after, gather(after, [[channel, arm]], -1, false, place)]
}

function select(run: Run, state: State, frame: Frame, operation: Operation & { readonly kind: 'select' }, place: Place): [State, Offer] {
  let after = state
  const arms: [Value, Omit<Arm, 'channel'>][] = []
  for (const arm of operation.arms) {
    const [between, channel] = evaluate(run.pkg, after, frame, arm.channel)
    const [next, value] = evaluate(run.pkg, between, frame, arm.value)
    after = next
    arms.push([
      channel,
      { direction: arm.direction, value, slot: arm.slot, okSlot: arm.okSlot, to: arm.next, closedTo: -1, node: arm.node },
    ])
  }
  return [after, gather(after, arms, operation.fallback, true, place)]
}

/** A nil channel is never ready; one that is shared or not known may be at any time. */
function gather(
  state: State,
  all: readonly (readonly [Value, Omit<Arm, 'channel'>])[],
  fallback: number,
  isSelect: boolean,
  place: Place,
): Offer {
  const arms: Arm[] = []
  const others: Other[] = []
  for (const [channel, arm] of all) {
    if (channel === null) continue
    const thing = isReference(channel) ? state.heap[channel.to] : undefined
    if (thing?.kind === 'channel' && !thing.isShared && isReference(channel)) arms.push({ ...arm, channel: channel.to })
    else others.push({ to: arm.to, node: arm.node })
    if (arm.closedTo >= 0 && others.length > 0) others.push({ to: arm.closedTo, node: arm.node })
  }
  return { kind: 'communicate', arms, fallback, others, isSelect, place }
}
