import type { Place } from './channel-names.ts'
import type { ChannelOpKind } from './channels.ts'
import type { GoPackage } from './package.ts'
import type { PeerOp, SharedChannel } from './peers.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'

/** Whether the package makes the channel, is the only one that can reach it, and does nothing of these kinds with it. */
export function neverAnswered(channel: SharedChannel, kinds: readonly ChannelOpKind[]): boolean {
  if (channel.readOut && kinds.some((kind) => kind === 'receive' || kind === 'range')) return false
  return channel.makes.length > 0 && !channel.escapes && !channel.ops.some((op) => kinds.includes(op.kind))
}

/** Names of channels and functions that block on purpose. */
const FOR_EVER = /forever|block|never|hang|infinite|idle/i

/** Whether the wait is there to keep a process alive: in `main`, in tests, or on a channel made for nothing else. */
export function isMeantToBlock(pkg: GoPackage, channel: SharedChannel, { file, node }: PeerOp): boolean {
  if (file.isTest || isProcessMain(pkg, file, file.functionAround(node))) return true
  if (FOR_EVER.test(channel.name) || FOR_EVER.test(file.functionName(node))) return true
  return channel.kind === 'local' && channel.mentions === 1 && pkg.name === 'main'
}

export interface WaitTrail {
  readonly identity: string
  readonly related: readonly (Place & { readonly message: string })[]
  readonly codeFlow: readonly (Place & { readonly message: string })[]
}

/** Where the channel is made, and where somebody waits at it. */
export function waitTrail({ identity, name, makes }: SharedChannel, { file, node }: Place, waits: string): WaitTrail {
  const [make] = makes
  const made = make ? [{ file: make.file, node: make.node, message: `${name} is made here` }] : []
  return { identity, related: made, codeFlow: [...made, { file, node, message: waits }] }
}

/** The innermost loop without condition, clause or range around a node of the same function, or NONE. */
export function endlessLoopAround(file: Place['file'], node: Node): Node {
  const loop = file.enclosing(node, 'for_statement', 'func_literal', 'function_declaration', 'method_declaration')
  return file.is(loop, 'for_statement') && file.named(loop).length === 1 ? loop : NONE
}
