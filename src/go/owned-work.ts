import { calleeOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import type { GoFile } from './file.ts'
import { methodsOf, receiverOf, stopMethodOf } from './owners.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { declarationOf, signaturesOf, type Target } from './targets.ts'
import type { Node } from './tree.ts'
import { isNamed, namedOf, typeFrom, typeOf } from './types.ts'
import { resultType } from './written.ts'

/** What a constructor gives: a value with a goroutine of its own, and the method that ends both. */
export interface StoppableWork {
  readonly type: string
  readonly stop: FunctionRef
  /** All methods that may end it. */
  readonly release: readonly string[]
  /** The `go` statement that starts the goroutine. */
  readonly spawn: Place
  /** Index of the error result, NONE for none. */
  readonly errorGuard: number
}

/** Calls followed from the constructor to the `go` statement. */
const DEPTH = 2

const known = new WeakMap<GoPackage, Map<Node, StoppableWork | false>>()

/**
 * The work that a call of a constructor starts, in this package or another at hand: its first result is a type with a
 * method that ends it, and it starts a goroutine of that value which waits or loops. Nothing where a context or a channel
 * is handed in, for that may end the work as well.
 */
export function stoppableWork(pkg: GoPackage, file: GoFile, call: Node): StoppableWork | undefined {
  if (!signaturesOf(pkg, file, call).some(isConstructor)) return undefined
  const target = declarationOf(pkg, file, call)
  if (!target || !isConstructor(target)) return undefined
  const byNode = remembered(known, target.pkg, () => new Map<Node, StoppableWork | false>())
  return remembered(byNode, target.node, () => workOf(target.pkg, target) ?? false) || undefined
}

/** A plain function that gives a value of its package's own type, and is handed nothing that ends it. */
function isConstructor({ pkg, file, node }: Target): boolean {
  if (!file.is(node, 'function_declaration') || endsOtherwise(pkg, { file, node })) return false
  const named = namedOf(typeFrom(pkg, file, resultType(file, node, 0)))
  return named?.package === '' && pkg.type(named.name, file) !== undefined
}

function workOf(pkg: GoPackage, fn: FunctionRef): StoppableWork | undefined {
  const types = [0, 1, 2, 3].map((index) => typeFrom(pkg, fn.file, resultType(fn.file, fn.node, index)))
  const named = namedOf(types[0])
  if (!named || named.package !== '') return undefined
  // The methods of a type are the dearer question: all files of the package may have some.
  const spawn = spawnFor(pkg, fn, named.name, DEPTH)
  const stop = spawn && stopMethodOf(pkg, named.name, fn.file)
  if (!stop || !spawn) return undefined
  const release = methodsOf(pkg, named.name, fn.file)
    .map(({ file, node }) => file.text(file.child(node, 'name')))
    .filter((name) => ENDS.test(name))
  return { type: named.name, stop, release, spawn, errorGuard: types.findIndex((type) => isNamed(type, '', 'error')) }
}

const ENDS =
  /close|stop|shut|cancel|release|terminate|destroy|dispose|halt|kill|cleanup|teardown|finish|end|drain|wait|quit|exit|leave|abort|done|join/i

/** A context, a channel or a group that the caller hands in. */
export function endsOtherwise(pkg: GoPackage, { file, node }: FunctionRef): boolean {
  return file.named(file.child(node, 'parameters')).some((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, 'type'))
    return type?.kind === 'chan' || /Context$|Group$|WaitGroup|Closer$|Tomb$/.test(file.text(file.child(parameter, 'type')))
  })
}

/** A `go` statement of the constructor, or of what it calls, whose goroutine is the value's own and does not end by itself. */
function spawnFor(pkg: GoPackage, fn: FunctionRef, type: string, depth: number): Place | undefined {
  const { file, node } = fn
  for (const spawn of file.descendants(node, 'go_statement', true)) {
    for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
      if (isOwn(pkg, target, type) && lasts(target)) return { file, node: spawn }
    }
  }
  if (depth === 0) return undefined
  for (const call of file.descendants(node, 'call_expression', true)) {
    for (const target of calleeOf(pkg, file, call).candidates) {
      if (target.file.receiverType(target.node) !== type || endsOtherwise(pkg, target)) continue
      const spawn = spawnFor(pkg, target, type, depth - 1)
      if (spawn) return spawn
    }
  }
  return undefined
}

/** A method of the type, or a literal that uses a value of it. */
function isOwn(pkg: GoPackage, fn: FunctionRef, type: string): boolean {
  const { file, node } = fn
  if (file.is(node, 'method_declaration')) return file.receiverType(node) === type && receiverOf(pkg, fn) !== undefined
  if (!file.is(node, 'func_literal')) return false
  for (const name of file.descendants(file.child(node, 'body'), 'identifier')) {
    const found = pkg.scopes(file).variableOf(name) ? namedOf(typeOf(pkg, file, name)) : undefined
    if (found?.package === '' && found.name === type) return true
  }
  return false
}

/** Whether it loops without a condition, ranges over a channel field, or waits for a signal to end. */
export function lasts({ file, node }: FunctionRef): boolean {
  const body = file.child(node, 'body')
  for (const loop of file.descendants(body, 'for_statement')) if (file.named(loop).length === 1) return true
  for (const clause of file.descendants(body, 'range_clause'))
    if (file.child(clause, 'left') < 0 || /ch(an)?$|queue|\.C$/i.test(file.text(file.child(clause, 'right')))) return true
  for (const receive of file.descendants(body, 'unary_expression')) {
    if (
      file.text(file.child(receive, 'operator')) === '<-' &&
      /Done\(\)$|stop|quit|done|close/i.test(file.text(file.child(receive, 'operand')))
    )
      return true
  }
  return false
}
