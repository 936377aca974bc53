import { type ChannelOp, channelMakes } from './channels.ts'
import { contextParameter } from './context-scope.ts'
import { canComeAgain, mostOnOnePath, timesStarted } from './counting.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Variable } from './scope.ts'
import { channelMadeBy } from './stranded.ts'
import type { Target } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/** A function that starts goroutines which send on a channel, and returns that channel: whoever calls it must receive. */
export interface Generator {
  readonly target: Target
  /** Which result the channel is. */
  readonly result: number
  /** The `make` of the channel. */
  readonly make: Node
  /** The send that waits when nobody receives any more. */
  readonly send: ChannelOp
  /** Sends that find no room and need a receiver; Infinity where there is no end to them. */
  readonly owed: number
  /** The function's context parameter whose end ends the waiting sends as well; undefined where nothing does. */
  readonly until: Variable | undefined
}

const known = new WeakMap<Target['file'], Map<Node, readonly (Generator | undefined)[]>>()

/** What the function's channels owe, by result; undefined where it is no generator, or where not all is known of it. */
export function generatorOf(target: Target): Generator | undefined {
  const byNode = remembered(known, target.file, () => new Map<Node, readonly (Generator | undefined)[]>())
  const found = remembered(byNode, target.node, () => {
    const makes = channelMakes(target.file).filter((make) => target.file.functionAround(make) === target.node)
    const generators = makes.flatMap((make) => generatorBy(target, make) ?? [])
    // Two of them hang together in ways that we do not see.
    return generators.length === 1 ? generators : []
  })
  return found[0]
}

/** The send, repeated and with no other way out, of a function that hands out its channel although it was given a context. */
export function generatorSend(pkg: GoPackage, file: GoFile, send: Node): { readonly make: Node; readonly context: string } | undefined {
  const node = file.declarationAround(send)
  const context = node < 0 ? undefined : contextParameter(pkg, file, node)
  if (!context) return undefined
  const found = generatorOf({ pkg, file, node })
  const isHere = found?.send.node === send && found.owed === Number.POSITIVE_INFINITY && !found.until
  return isHere ? { make: found.make, context: context.text } : undefined
}

function generatorBy(target: Target, make: Node): Generator | undefined {
  const { pkg, file } = target
  const channel = channelMadeBy(pkg, file, make)
  if (!channel || channel.owner.root.node !== target.node || typeof channel.capacity !== 'number') return undefined
  const results = new Set(channel.escapes.map((use) => returnedAs(target, use)))
  const [result = NONE] = results
  if (results.size !== 1 || result < 0) return undefined
  const { owner, ops } = channel
  if (ops.some((op) => op.kind === 'receive' || op.kind === 'range' || (op.kind === 'send' && op.thread === owner))) return undefined
  const sends = ops.filter((op) => op.kind === 'send')
  const untils = sends.map((op) => untilOf(target, op))
  const [send] = sends
  if (!send || untils.some((until) => until !== untils[0] || until === 'other')) return undefined
  const threads = [...new Set(sends.map((op) => op.thread))]
  const counts = threads.map((thread) =>
    countOf(
      target,
      thread,
      sends.filter((op) => op.thread === thread),
    ),
  )
  const owed = counts.reduce((sum, count) => sum + count, 0) - channel.capacity
  const until = untils[0]
  return owed > 0 ? { target, result, make, send, owed, until: until === 'nothing' || until === 'other' ? undefined : until } : undefined
}

/** Which result a use of the channel is when it stands in a return of the function itself; NONE anywhere else. */
function returnedAs({ file, node }: Target, use: Node): number {
  const list = file.parent(use)
  const statement = file.parent(list)
  if (!file.is(list, 'expression_list') || !file.is(statement, 'return_statement') || file.functionAround(statement) !== node) return NONE
  return file.named(list).indexOf(use)
}

function countOf({ pkg }: Target, thread: ChannelOp['thread'], sends: readonly ChannelOp[]): number {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends)
  return each * timesStarted(pkg, thread, [])
}

/** What else ends the wait of a send: nothing, the context that the function was given, or something that we do not follow. */
function untilOf({ pkg, file, node }: Target, { arm, alternatives, file: at }: ChannelOp): Variable | 'nothing' | 'other' {
  if (alternatives === 0) return 'nothing'
  const arms = at.named(at.parent(arm)).filter((other) => other !== arm && !at.is(other, 'comment'))
  const [only] = arms
  if (only === undefined || arms.length !== 1 || at !== file) return 'other'
  const match = /^<-\s*(\w+)\.Done\(\)$/.exec(at.text(at.child(only, 'communication')))
  const names = [...at.descendants(at.child(only, 'communication'), 'identifier')]
  const variable = match && names[0] !== undefined ? pkg.scopes(at).variableOf(names[0]) : undefined
  return variable?.kind === 'parameter' && variable.function === node ? variable : 'other'
}
