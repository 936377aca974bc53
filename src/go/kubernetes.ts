import { isAssigned } from './calls.ts'
import { calledName, resultTargets } from './contracts.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { declarationsOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage, isNamed, typeOf } from './types.ts'

const META = 'k8s.io/apimachinery/pkg/apis/meta/v1'
const LIBRARY = /^(k8s\.io\/(client-go|apimachinery|apiserver)|sigs\.k8s\.io\/controller-runtime)(\/|$)/

/** Whether a package imports anything of Kubernetes' client libraries. */
export function usesKubernetes(pkg: GoPackage): boolean {
  let uses = users.get(pkg)
  if (uses === undefined) {
    uses = pkg.files.some((file) => file.imports.some((path) => LIBRARY.test(path)))
    users.set(pkg, uses)
  }
  return uses
}

const users = new WeakMap<GoPackage, boolean>()

/** `Watch` of a client that is generated for one's own resources: known by the `metav1.ListOptions` that it is given. */
export function generatedWatch(pkg: GoPackage, file: GoFile, call: Node): Duty | undefined {
  if (calledName(file, call) !== 'Watch' || !usesKubernetes(pkg) || resultTargets(file, call).length !== 2) return undefined
  const given = file.named(file.child(call, 'arguments'))
  if (!given.some((argument) => isListOptions(pkg, file, argument))) return undefined
  if (declarationsOf(pkg, file, call).some((target) => target.file.child(target.node, 'body') >= 0)) return undefined
  return { owner: 0, errorGuard: 1, release: ['Stop'] }
}

/** `metav1.ListOptions{…}`, `metav1.SingleObject(…)`, or a variable of that type. */
function isListOptions(pkg: GoPackage, file: GoFile, argument: Node): boolean {
  const at = file.bare(argument)
  const made = file.is(at, 'call_expression') ? file.child(at, 'function') : file.child(at, 'type')
  if (file.is(made, 'selector_expression')) return importedPackage(pkg, file, file.child(made, 'operand')) === META
  return isNamed(typeOf(pkg, file, at), META, 'ListOptions')
}

/** Where a stop channel comes from that nobody can close. */
export interface EndlessStop {
  readonly node: Node
  /** `wait.NeverStop`, `nil`, `make(chan struct{})`, `context.Background().Done()`. */
  readonly what: string
}

/** A stop channel that is never closed, as it is written where it is given. */
export function endlessStop(pkg: GoPackage, file: GoFile, argument: Node): EndlessStop | undefined {
  const at = file.bare(argument)
  if (at < 0) return undefined
  const what = file.text(at).replaceAll(/\s+/g, ' ')
  if (file.is(at, 'nil')) return { node: at, what }
  if (file.is(at, 'selector_expression')) {
    const path = importedPackage(pkg, file, file.child(at, 'operand'))
    return /^k8s\.io\/apimachinery\/pkg\/util\/wait$/.test(path) && what.endsWith('.NeverStop') ? { node: at, what } : undefined
  }
  if (file.is(at, 'call_expression')) {
    return /^make\(chan struct ?\{ ?\}\)$|^context\.(Background|TODO)\(\)\.Done\(\)$/.test(what) ? { node: at, what } : undefined
  }
  return file.is(at, 'identifier') ? onlyEndless(pkg, file, at) : undefined
}

/** A local that is only ever `wait.NeverStop`. */
function onlyEndless(pkg: GoPackage, file: GoFile, identifier: Node): EndlessStop | undefined {
  const variable = pkg.scopes(file).variableOf(identifier)
  if (variable?.kind !== 'local' || !file.is(variable.statement, 'short_var_declaration')) return undefined
  const value = file.named(file.child(variable.statement, 'right'))[0] ?? NONE
  const isSet = variable.uses.some((use) => isAssigned(file, use))
  return !isSet && file.is(value, 'selector_expression') ? endlessStop(pkg, file, value) : undefined
}

const RUNS = /^(Run|Start|RunWithContext|StartWithContext)$/
const INFORMERS = /^(k8s\.io\/client-go\/(informers|tools\/cache|dynamic\/dynamicinformer|metadata\/metadatainformer))(\/|$)/
const NAMES = /(informer|informers|factory|factories|reflector)$/i

/** What a call that runs informers is made on, as it is written; '' for any other call. */
export function runsInformers(pkg: GoPackage, file: GoFile, call: Node): string {
  if (!RUNS.test(calledName(file, call)) || !usesKubernetes(pkg)) return ''
  const operand = file.bare(file.child(file.bare(file.child(call, 'function')), 'operand'))
  if (operand < 0) return ''
  const type = typeOf(pkg, file, operand)
  const named = type?.kind === 'pointer' ? type.to : type
  if (named?.kind === 'named') {
    return INFORMERS.test(named.package) || (named.package !== '' && /Informer(Factory)?$/.test(named.name)) ? file.text(operand) : ''
  }
  if (type !== undefined) return ''
  const name = file.is(operand, 'call_expression') ? calledName(file, operand) : lastName(file, operand)
  return NAMES.test(name) && importsInformers(pkg) ? file.text(operand) : ''
}

function importsInformers(pkg: GoPackage): boolean {
  return pkg.files.some((file) => file.imports.some((path) => INFORMERS.test(path) || /\/informers?(\/externalversions)?$/.test(path)))
}

function lastName(file: GoFile, operand: Node): string {
  return file.text(file.is(operand, 'selector_expression') ? file.child(operand, 'field') : operand)
}
