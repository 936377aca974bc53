import type { GoFile } from './file.ts'
import { isContext } from './interfaces.ts'
import { ownerOf, stopMethodOf } from './owners.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'
import type { EndlessSpawn } from './unending.ts'

/** What an endless goroutine could look at to know that it should end. */
export type StopInReach =
  /** The value it works for has a method that ends it. */
  | { readonly how: 'owner'; readonly owner: string; readonly method: FunctionRef }
  /** A context or a channel called stop, done and the like: given to the goroutine, used by it, or only in scope. */
  | { readonly how: 'signal'; readonly variable: Variable; readonly file: GoFile; readonly near: boolean }

const STOP_NAME =
  /^((wait|do|is|has|must|server|client|worker|process|ctx)?(done|stop|stopped|stopping|quit|exit|clos(e|ed|er|ing)|shutdown|term|cancel|cancell?ed|die|halt|kill))(c|ch|chan|channel|signal)?$/i

/** The nearest stop in reach of the goroutine: a signal that it is given, then its owner's method, then a signal around it. */
export function stopInReach(pkg: GoPackage, endless: EndlessSpawn): StopInReach | undefined {
  const { file, spawn, target, unending } = endless
  for (const fn of [target, unending.fn]) {
    const given = signalAmong(pkg, fn.file, parametersOf(pkg, fn))
    if (given) return { how: 'signal', variable: given, file: fn.file, near: true }
  }
  const owner = ownerOf(pkg, endless)
  const method = owner === '' ? undefined : stopMethodOf(pkg, owner, file)
  if (method) return { how: 'owner', owner, method }
  const around = signalAmong(pkg, file, parametersOf(pkg, { file, node: file.declarationAround(spawn) }))
  if (!around) return undefined
  return { how: 'signal', variable: around, file, near: around.uses.some((use) => file.contains(target.node, use) && target.file === file) }
}

function parametersOf(pkg: GoPackage, { file, node }: FunctionRef): Variable[] {
  return file
    .named(file.child(node, 'parameters'))
    .flatMap((parameter) => file.childrenIn(parameter, 'name'))
    .flatMap((name: Node) => (name === NONE ? [] : (pkg.scopes(file).variableOf(name) ?? [])))
}

function signalAmong(pkg: GoPackage, file: GoFile, variables: readonly Variable[]): Variable | undefined {
  return variables.find((variable) => {
    if (variable.name === '_') return false
    if (isContext(pkg, file, variable.declared)) return true
    return STOP_NAME.test(variable.name) && typeOf(pkg, file, variable.declared)?.kind === 'chan'
  })
}

/** The stop signal that the communication of a select arm waits for, as text; '' for any other. */
export function stopSignal(file: GoFile, communication: Node): string {
  if (!file.is(communication, 'receive_statement')) return ''
  const channel = file.bare(file.child(file.bare(file.child(communication, 'right')), 'operand'))
  if (file.is(channel, 'call_expression')) {
    const callee = file.child(channel, 'function')
    return file.is(callee, 'selector_expression') && file.text(file.child(callee, 'field')) === 'Done' ? file.text(channel) : ''
  }
  const name = file.is(channel, 'selector_expression') ? file.text(file.child(channel, 'field')) : file.text(channel)
  return isStopName(name) ? file.text(channel) : ''
}

/** Whether a channel of this name says, as far as a name can, that the work is to end. */
export function isStopName(name: string): boolean {
  return STOP_NAME.test(name)
}
