import { callsNamed } from './call-index.ts'
import { contextRoot } from './context-roots.ts'
import { calledName } from './contracts.ts'
import { type EtcdCall, etcdCall } from './etcd.ts'
import { fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { isInLoop } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Why a call's work never ends before its client does.
 * endless: its context is `context.Background()` · client: it is the client's own · other: the function makes a context with a cancel
 * function, and the work is given another one.
 */
export interface Unended {
  readonly how: 'endless' | 'client' | 'other'
  /** What says so: the endless context, or the making of the one that is not used. */
  readonly file: GoFile
  readonly node: Node
}

/** Functions that are called again and again in the life of a client. */
const AGAIN =
  /^(set|update|re(load|fresh|set|start|new|connect|configure|watch|subscribe|sync)|apply|handle|on|process|add|put|register|subscribe|watch|get|load|fetch|next|acquire|campaign|lock|follow|join)/i
const CLOSES = /^(Close|Stop|Shutdown)$/

/** Whether the work that a call starts goes on although nobody wants it any more. What lives as long as a client that its owner closes does not. */
export function unendedWork(pkg: GoPackage, file: GoFile, work: EtcdCall): Unended | undefined {
  const root = contextRoot(pkg, file, work.context)
  if (isMadeHere(pkg, file, work.client)) return undefined
  if (work.work === 'keep-alive' && callsNamed(pkg, 'Revoke').length > 0) return undefined
  if (root?.how === 'client' && root.client !== file.text(work.client)) return undefined
  if (root?.how === 'endless' || root?.how === 'client') {
    if (endsWithClient(pkg, file, work) || isSaidBefore(pkg, file, work, root.how)) return undefined
    return { how: root.how, file: root.file, node: root.node }
  }
  return root?.how === 'field' ? cancelOfAnother(pkg, file, work) : undefined
}

/** A client or watcher that the function made itself has a duty of its own, which other rules ask after. */
function isMadeHere(pkg: GoPackage, file: GoFile, client: Node): boolean {
  const variable = file.is(client, 'identifier') ? pkg.scopes(file).variableOf(client) : undefined
  if (variable?.kind !== 'local') return false
  const value = file.named(file.child(variable.statement, 'right'))[0] ?? NONE
  return calledName(file, value) === 'NewWatcher' || variable.uses.some((use) => isClosed(file, use))
}

/** `changes = cli.Watch(context.Background(), key)` again: what gives the variable its first value is spoken of. */
function isSaidBefore(pkg: GoPackage, file: GoFile, { call }: EtcdCall, how: Unended['how']): boolean {
  const statement = file.parent(file.parent(call))
  const target = file.is(statement, 'assignment_statement') ? (file.named(file.child(statement, 'left'))[0] ?? NONE) : NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const first = file.named(file.child(variable?.statement ?? NONE, 'right'))[0] ?? NONE
  const other = first < 0 || first === call ? undefined : etcdCall(pkg, file, first)
  return other !== undefined && contextRoot(pkg, file, other.context)?.how === how
}

function isClosed(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  return file.is(parent, 'selector_expression') && CLOSES.test(file.text(file.child(parent, 'field')))
}

/** Started by what no name says is called again, on a client or watcher that this package closes. */
function endsWithClient(pkg: GoPackage, file: GoFile, { call, client }: EtcdCall): boolean {
  if (!file.is(client, 'selector_expression')) return false
  const name = file.text(file.child(file.declarationAround(call), 'name'))
  if (AGAIN.test(name) || isInLoop(file, call, file.functionAround(call))) return false
  return mentionsOfField(pkg, fieldOf(pkg, file, client)).some(({ path }) => CLOSES.test(path.at(-1) ?? ''))
}

/** The function makes a context that can be ended and keeps both, while what it puts beside them runs on another. */
function cancelOfAnother(pkg: GoPackage, file: GoFile, { call, work }: EtcdCall): Unended | undefined {
  const fn = file.functionAround(call)
  if (work !== 'watch' || fn < 0 || !isStored(file, call)) return undefined
  for (const maker of file.descendants(file.child(fn, 'body'), 'call_expression', true)) {
    const root = maker < call && isCancelMaker(file, maker) ? keptContext(pkg, file, maker) : NONE
    if (root >= 0) return { how: 'other', file, node: maker }
  }
  return undefined
}

function isStored(file: GoFile, call: Node): boolean {
  const list = file.parent(call)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement')) return file.enclosing(call, 'keyed_element', 'statement_list') === file.parent(list)
  return file.is(file.named(file.child(statement, 'left'))[0] ?? NONE, 'selector_expression')
}

function isCancelMaker(file: GoFile, call: Node): boolean {
  return file.text(file.child(call, 'function')) === 'context.WithCancel'
}

/** The context that a maker gives, where the function puts it into a value and hands it to no call. */
function keptContext(pkg: GoPackage, file: GoFile, maker: Node): Node {
  const statement = file.parent(file.parent(maker))
  const target = file.named(file.child(statement, 'left'))[0] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const isKept = variable?.uses.length === 1 && variable.uses.every((use) => file.enclosing(use, 'keyed_element', 'argument_list') >= 0)
  return variable && isKept && !file.is(file.parent(variable.uses[0] as Node), 'argument_list') ? target : NONE
}
