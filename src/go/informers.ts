import { contextRoot } from './context-roots.ts'
import { calledName } from './contracts.ts'
import { valuesOfField } from './field-values.ts'
import { fieldOf, type Mention, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { endlessStop, runsInformers } from './kubernetes.ts'
import { stopMethodOf } from './owners.ts'
import type { GoPackage } from './package.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeFrom } from './types.ts'

/** Informers that nothing can stop, and why. */
export interface EndlessInformers {
  /** What runs, as it is written: `factory`. */
  readonly name: string
  /** What they would end with, as it is written: `wait.NeverStop`, `c.stop`. */
  readonly stop: string
  readonly node: Node
  readonly how: 'never' | 'unclosed'
}

/** Folders of programs, whose informers live as long as the process. */
const PROGRAM = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples|app)\//

/** Whether a call runs informers with a stop channel or a context that never ends. */
export function endlessInformers(pkg: GoPackage, file: GoFile, call: Node): EndlessInformers | undefined {
  const name = runsInformers(pkg, file, call)
  if (name === '' || livesWithProcess(pkg, file, call)) return undefined
  const argument = file.bare(file.named(file.child(call, 'arguments'))[0] ?? NONE)
  const stop = file.text(argument).replaceAll(/\s+/g, ' ')
  if (calledName(file, call).endsWith('WithContext')) {
    const root = contextRoot(pkg, file, argument)
    return root?.how === 'endless' ? { name, stop, node: root.file === file ? root.node : argument, how: 'never' } : undefined
  }
  const endless = endlessStop(pkg, file, argument)
  if (endless) return { name, stop: endless.what, node: endless.node, how: 'never' }
  const made = file.is(argument, 'selector_expression') ? unclosedField(pkg, file, argument) : NONE
  return made >= 0 ? { name, stop, node: argument, how: 'unclosed' } : undefined
}

export function livesWithProcess(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const fn = file.functionAround(call)
  return fn < 0 || pkg.name === 'main' || PROGRAM.test(file.path) || isProcessMain(pkg, file, fn) || file.functionName(call) === 'init'
}

/** Uses that only hand the channel to those who wait for it. */
const WAITERS = /^(Run|Start|WaitForCacheSync|WaitForNamedCacheSync|WaitFor\w*Sync|Until|JitterUntil)$/

/** A field for a stop channel that this package makes and never closes; NONE where somebody may close it. */
function unclosedField(pkg: GoPackage, file: GoFile, selector: Node): Node {
  const field = fieldOf(pkg, file, selector)
  const values = valuesOfField(pkg, field)
  const isOwn = values.length > 0 && values.every(([from, value]) => from.text(from.child(value, 'function')) === 'make')
  if (!isOwn || field.owner === '' || /^\p{Lu}/u.test(field.name)) return NONE
  const mentions = mentionsOfField(pkg, { owner: '', name: field.name })
  return mentions.every(isWait) ? selector : NONE
}

function isWait({ file, node, path }: Mention): boolean {
  const parent = file.parent(node)
  if (path.length > 0) return false
  if (file.is(parent, 'argument_list')) return WAITERS.test(calledName(file, file.parent(parent)))
  if (file.is(parent, 'unary_expression')) return file.text(file.child(parent, 'operator')) === '<-'
  const statement = file.parent(parent)
  return file.is(statement, 'assignment_statement') && file.child(statement, 'left') === parent
}

/** A handler that stays registered with an informer of others, and the type that should take it back. */
export interface LeftHandler {
  readonly owner: string
  /** The method by which the owner ends. */
  readonly stop: { readonly file: GoFile; readonly node: Node }
}

/**
 * Whether an `AddEventHandler` registers for a value that can be stopped before the informer, and drops the registration: the informer
 * comes from outside, and nothing in the package runs one or takes a handler back.
 */
export function leftHandler(pkg: GoPackage, file: GoFile, call: Node): LeftHandler | undefined {
  const owner = ownerAround(pkg, file, call)
  if (owner === '' || livesWithProcess(pkg, file, call) || !isGiven(pkg, file, call)) return undefined
  const runs = pkg.files.some((other) =>
    other.all('call_expression').some((each) => calledName(other, each) === 'RemoveEventHandler' || runsInformers(pkg, other, each) !== ''),
  )
  const stop = runs ? undefined : stopMethodOf(pkg, owner, file)
  return stop && { owner, stop }
}

/** The type whose method or constructor the call stands in. */
function ownerAround(pkg: GoPackage, file: GoFile, call: Node): string {
  const declaration = file.declarationAround(call)
  const receiver = file.receiverType(declaration)
  if (receiver !== '') return receiver
  const result = file.child(declaration, 'result')
  const first = file.is(result, 'parameter_list') ? file.child(file.first(result), 'type') : result
  const named = first < 0 ? undefined : namedOf(typeFrom(pkg, file, first))
  return named?.package === '' ? named.name : ''
}

/** The informer is a parameter, or comes from a factory that is one. */
function isGiven(pkg: GoPackage, file: GoFile, call: Node): boolean {
  let at = file.bare(file.child(file.bare(file.child(call, 'function')), 'operand'))
  for (let depth = 0; depth < 8; depth++) {
    if (file.is(at, 'call_expression')) at = file.bare(file.child(at, 'function'))
    else if (file.is(at, 'selector_expression')) at = file.bare(file.child(at, 'operand'))
    else break
  }
  return file.is(at, 'identifier') && pkg.scopes(file).variableOf(at)?.kind === 'parameter'
}
