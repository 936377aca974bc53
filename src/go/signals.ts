import { calleeOf, isAssigned } from './calls.ts'
import { makeOf } from './channels.ts'
import { fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { stopSignal } from './stop-signal.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** How a channel that `signal.Notify` was given stays registered. */
export type StillRegistered =
  /** The function that made the channel returns, having waited for something else than the signal. */
  | {
      readonly how: 'returns'
      readonly variable: Variable
      readonly leaves: Node
      /** It goes on to wait for signals until it is told to end: it listens for as long as its owner lives. */
      readonly listens: boolean
    }
  /** A goroutine goes on waiting for the signal after the function returned. */
  | { readonly how: 'goroutine'; readonly variable: Variable; readonly waits: Node }
  /** The package closes the channel that is still registered. */
  | { readonly how: 'closed'; readonly name: string; readonly file: GoFile; readonly close: Node }

/**
 * Whether the channel given to a `signal.Notify` call stays registered after its time. Nothing is said of channels that
 * leave the function, nor where the function only ends when the signal has come: then the process is about to end.
 */
export function stillRegistered(pkg: GoPackage, file: GoFile, notify: Node): StillRegistered | undefined {
  const channel = file.named(file.child(notify, 'arguments'))[0] ?? NONE
  // `signal.Reset` takes back every registration.
  if (pkg.files.some((other) => other.tree.text.includes('signal.Reset('))) return undefined
  if (file.is(channel, 'selector_expression')) return closedField(pkg, file, channel)
  const variable = file.is(channel, 'identifier') ? pkg.scopes(file).variableOf(channel) : undefined
  const fn = file.functionAround(notify)
  if (!variable || variable.function !== fn || makeOf(file, variable) < 0) return undefined
  const uses = variable.uses.map((use) => ({ use, role: roleOfUse(pkg, file, use) }))
  if (uses.some(({ use, role }) => role === 'elsewhere' || isAssigned(file, use))) return undefined
  const waits = uses.filter(({ role }) => role === 'receive').map(({ use }) => use)
  const spawned = waits.find((use) => isSpawned(pkg, file, use, fn))
  if (spawned !== undefined) return { how: 'goroutine', variable, waits: spawned }
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAt(notify)
  const received = new Set(waits.map((use) => flow.graph.stepAround(use)?.id))
  const path = start && waits.length > 0 ? findPath(flow, { from: start.id, satisfied: (step) => received.has(step.id) }) : undefined
  const leaves = path?.findLast((step) => step.kind === 'return')?.node ?? NONE
  return path && { how: 'returns', variable, leaves, listens: waits.every((use) => listensOn(flow, use, leaves)) }
}

/** A loop that takes one signal after the other, and that a stop signal beside it ends. */
function listensOn(flow: Flow, use: Node, leaves: Node): boolean {
  const { file } = flow
  const loop = file.enclosing(use, 'for_statement', 'func_literal')
  const arm = file.enclosing(leaves, 'communication_case')
  return file.is(loop, 'for_statement') && arm >= 0 && file.contains(loop, arm) && stopSignal(flow, arm) !== ''
}

/** notify: given to Notify · receive: waited for · elsewhere: anything that may stop it, keep it or hand it on. */
function roleOfUse(pkg: GoPackage, file: GoFile, use: Node): 'notify' | 'receive' | 'elsewhere' {
  const parent = file.parent(use)
  if (file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '<-') return 'receive'
  if (file.is(parent, 'range_clause') && file.child(parent, 'right') === use) return 'receive'
  const call = file.is(parent, 'argument_list') ? file.parent(parent) : NONE
  const callee = call < 0 ? undefined : calleeOf(pkg, file, call)
  return callee?.package === 'os/signal' && callee.name === 'Notify' ? 'notify' : 'elsewhere'
}

function isSpawned(pkg: GoPackage, file: GoFile, use: Node, fn: Node): boolean {
  for (let at = file.functionAround(use); at >= 0 && at !== fn; at = file.functionAround(at)) {
    if (roleOf(pkg, file, at).kind === 'spawned') return true
  }
  return false
}

/** A field that the package closes and never gives to `signal.Stop`: the next signal then panics. */
function closedField(pkg: GoPackage, file: GoFile, selector: Node): StillRegistered | undefined {
  const field = fieldOf(pkg, file, selector)
  if (field.owner === '') return undefined
  let closed: StillRegistered | undefined
  for (const mention of mentionsOfField(pkg, field)) {
    const list = mention.file.parent(mention.node)
    if (!mention.file.is(list, 'argument_list')) continue
    const call = mention.file.parent(list)
    const name = mention.file.text(mention.file.child(call, 'function'))
    if (name === 'close') closed ??= { how: 'closed', name: mention.file.text(mention.node), file: mention.file, close: call }
    else if (name !== 'signal.Notify') return undefined
  }
  return closed
}
