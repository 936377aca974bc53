import type { Level } from '#model/finding.ts'
import { calleeOf } from './calls.ts'
import type { FunctionName } from './exact/facts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'

/**
 * What a duty hangs on when it is no result: the value whose method is called, an argument, the context that is the
 * call's first argument, or the package as a whole (`trace.Start` asks for `trace.Stop`).
 */
export type Carrier = 'receiver' | 'argument' | 'context' | 'package'

/** Whoever makes this call owes that one: a library's duty, as its page under `rules/contracts/` states it. */
export interface Contract {
  /** Import path and its aliases (older names of the same library). */
  readonly modules: readonly string[]
  /** `Get`, or `Client.Do` for a method of a type. */
  readonly call: string
  /** Which result carries the duty, or which argument where `carrier` says so. */
  readonly owner: number
  /** Left out when a result carries the duty. */
  readonly carrier?: Carrier
  /** Type of that result, as the library names it: `*Response`. */
  readonly type: string
  /**
   * Any one of these ends the duty: a method `Close`, a path `.Body.Close`, `call` when the owner is a function, `close(owner)`,
   * `Stop(owner)` for a function that takes the owner, `cancel` for a context. None: the call owes nothing, and only its type is told.
   */
  readonly release: readonly string[]
  /** Index of the error result; the duty exists only when that is nil. NONE when there is none. */
  readonly errorGuard: number
  /** The rule that answers for it, `<pack>/<rule>`. */
  readonly rule: string
  /** What the result is called in messages: "response". */
  readonly noun: string
  readonly helpUri: string
  /**
   * What ends the duty without a release: `context` (the first argument is done), `parent` (the receiver is closed), `process`,
   * `collected` (a finalizer), or a method such as `Next` that has said that there is no more.
   */
  readonly endedBy?: readonly string[]
  /** Functions that take the duty over though their package only reads, as `import/path.Name`. */
  readonly takenBy?: readonly string[]
  /** Functions that use the owner and leave the duty where it is: `import/path.Name`, `.Name` for any package, `New*Client` for a pattern. */
  readonly leftBy?: readonly string[]
  /** Overrules the rule's level. */
  readonly level?: Level
  /** Go versions with the duty: from `since` on, and before `until`. */
  readonly since?: string
  readonly until?: string
}

/** Looks up duties; knows no library by name itself. */
export interface ContractTable {
  /** The duty that a call takes on with one of its results, or undefined. */
  dutyOf(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined
  /** All duties of a call, those of receivers, arguments, contexts and packages as well. */
  dutiesOf(pkg: GoPackage, file: GoFile, call: Node): readonly Contract[]
}

/** Calls are looked up by name first, and only by names of libraries that the package imports something of. */
export function contractTable(contracts: readonly Contract[]): ContractTable {
  const byCall = new Map<string, Contract[]>()
  const byRoot = new Map<string, Set<string>>()
  for (const contract of contracts) {
    if (contract.release.length === 0) continue
    for (const module of contract.modules) {
      add(byCall, `${module} ${contract.call}`, contract)
      byRoot.set(rootOf(module), (byRoot.get(rootOf(module)) ?? new Set()).add(lastName(contract.call)))
    }
  }
  const names = new WeakMap<GoPackage, ReadonlySet<string>>()
  // What a call's receiver is told to be need not come from an import.
  const allNames = new Set([...byRoot.values()].flatMap((called) => [...called]))
  const dutiesOf: ContractTable['dutiesOf'] = (pkg, file, call) => {
    const known = pkg.exactly(file) ? allNames : remembered(names, pkg, () => namesIn(pkg, byRoot))
    if (known.size === 0 || !known.has(calledName(file, call))) return []
    const { declared, ...target } = calleeOf(pkg, file, call)
    const named = (call: FunctionName): readonly Contract[] | undefined => byCall.get(`${call.package} ${call.name}`)
    return named(target) ?? (declared && named(declared)) ?? behindInterface(pkg, target, named) ?? []
  }
  return { dutiesOf, dutyOf: (pkg, file, call) => dutiesOf(pkg, file, call).find((contract) => contract.carrier === undefined) }
}

/** The duties of a method of the module's interface, where all types that are put into it have them. */
function behindInterface(
  pkg: GoPackage,
  { package: path, name }: FunctionName,
  named: (call: FunctionName) => readonly Contract[] | undefined,
): readonly Contract[] | undefined {
  const [type = '', method] = name.split('.')
  const behind = method === undefined || type === '' ? [] : (pkg.exact?.implementations(path || pkg.importPath, type) ?? [])
  const duties = behind.map((one) => named({ package: one.package, name: `${one.name}.${method}` }))
  return duties.every((found) => found !== undefined) ? duties[0] : undefined
}

function add(table: Map<string, Contract[]>, key: string, contract: Contract): void {
  const known = table.get(key)
  if (known) known.push(contract)
  else table.set(key, [contract])
}

function lastName(call: string): string {
  return call.slice(call.lastIndexOf('.') + 1)
}

/** `http.Get`, `client.Do`: the name that stands right before the parenthesis. */
export function calledName(file: GoFile, call: Node): string {
  const callee = file.bare(file.child(call, 'function'))
  const named = file.is(callee, 'index_expression') ? file.child(callee, 'operand') : callee
  return file.text(file.is(named, 'selector_expression') ? file.child(named, 'field') : named)
}

/** Names of the calls with a duty in libraries that this package imports something of. */
function namesIn(pkg: GoPackage, byRoot: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const names = new Set<string>()
  const roots = new Set(pkg.files.flatMap((file) => [...pkg.imports(file).values()].map(rootOf)))
  for (const root of roots) for (const name of byRoot.get(root) ?? []) names.add(name)
  return names
}

/**
 * What packages of one library have in common: `github.com/owner/name`, `k8s.io/client-go`. A value's package need not be
 * imported where the value is used, but something of its library is. The standard library is one.
 */
function rootOf(path: string): string {
  const parts = path.split('/')
  const host = parts[0] ?? ''
  if (!host.includes('.')) return 'std'
  return parts.slice(0, /^(github|gitlab|bitbucket)\./.test(host) || host.startsWith('golang.org') ? 3 : 2).join('/')
}

/** What the results of a call are assigned to, by result index; empty when the call is not a statement's only value. */
export function resultTargets(file: GoFile, call: Node): readonly Node[] {
  const list = file.parent(file.wrapped(call))
  const statement = file.is(list, 'expression_list') ? file.parent(list) : NONE
  if (statement < 0 || file.named(list).length !== 1) return []
  return file.is(statement, 'var_spec') ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
}
