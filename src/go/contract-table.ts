import { calleeOf } from './calls.ts'
import { type Contract, calledName } from './contracts.ts'
import type { FunctionName } from './exact/facts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Node } from './tree.ts'

/** Looks up duties; knows no library by name itself. */
export interface ContractTable {
  /** The duty that a call takes on with one of its results, or undefined. */
  dutyOf(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined
  /** All duties of a call, those of receivers, arguments, contexts and packages as well. */
  dutiesOf(pkg: GoPackage, file: GoFile, call: Node): readonly Contract[]
  /** The calls of a file that have one, in file order. */
  callsIn(pkg: GoPackage, file: GoFile): readonly Node[]
}

/** A table of all that is given. */
export function contractTable(contracts: readonly Contract[]): ContractTable {
  return contractTables(contracts).all
}

/** One table of all duties, and one a rule, of those that it answers for. All of them share one look at each call. */
export interface ContractTables {
  readonly all: ContractTable
  of(rule: string): ContractTable
}

/** The tables of what the pages under `rules/contracts/` state. */
export function contractTables(contracts: readonly Contract[]): ContractTables {
  const index = new Index(contracts)
  const tables = new Map<string, ContractTable>()
  return {
    all: tableOf(index, (duties) => duties),
    of: (name) => remembered(tables, name, () => tableOf(index, (duties) => duties.filter(({ rule }) => rule === name))),
  }
}

function tableOf(index: Index, chosen: (duties: readonly Contract[]) => readonly Contract[]): ContractTable {
  const dutiesOf: ContractTable['dutiesOf'] = (pkg, file, call) => {
    const duties = index.dutiesIn(pkg, file).get(call)
    return duties ? chosen(duties) : NOTHING
  }
  return {
    dutiesOf,
    dutyOf: (pkg, file, call) => dutiesOf(pkg, file, call).find((contract) => contract.carrier === undefined),
    callsIn: (pkg, file) => [...index.dutiesIn(pkg, file)].flatMap(([call, duties]) => (chosen(duties).length > 0 ? [call] : [])),
  }
}

const NOTHING: readonly Contract[] = []

/** Calls are looked up by name first, and only by names of libraries that the package imports something of. */
class Index {
  private readonly byCall = new Map<string, Contract[]>()
  private readonly byRoot = new Map<string, Set<string>>()
  private readonly allNames: ReadonlySet<string>
  private readonly names = new WeakMap<GoPackage, ReadonlySet<string>>()
  private readonly known = new WeakMap<GoPackage, Map<GoFile, ReadonlyMap<Node, readonly Contract[]>>>()

  constructor(contracts: readonly Contract[]) {
    for (const contract of contracts) {
      if (contract.release.length === 0) continue
      for (const module of contract.modules) {
        remembered(this.byCall, `${module} ${contract.call}`, () => []).push(contract)
        remembered(this.byRoot, rootOf(module), () => new Set()).add(lastName(contract.call))
      }
    }
    // What a call's receiver is told to be need not come from an import.
    this.allNames = new Set([...this.byRoot.values()].flatMap((called) => [...called]))
  }

  /** The calls of a file that owe something, in file order; rule after rule asks about the same ones. */
  dutiesIn(pkg: GoPackage, file: GoFile): ReadonlyMap<Node, readonly Contract[]> {
    return remembered(
      remembered(this.known, pkg, () => new Map<GoFile, ReadonlyMap<Node, readonly Contract[]>>()),
      file,
      () => this.look(pkg, file),
    )
  }

  private look(pkg: GoPackage, file: GoFile): ReadonlyMap<Node, readonly Contract[]> {
    const names = pkg.exactly(file) ? this.allNames : remembered(this.names, pkg, () => this.namesIn(pkg))
    const found = new Map<Node, readonly Contract[]>()
    if (names.size === 0) return found
    for (const call of file.all('call_expression')) {
      const duties = names.has(calledName(file, call)) ? this.dutiesOf(pkg, file, call) : NOTHING
      if (duties.length > 0) found.set(call, duties)
    }
    return found
  }

  private dutiesOf(pkg: GoPackage, file: GoFile, call: Node): readonly Contract[] {
    const { declared, ...target } = calleeOf(pkg, file, call)
    return firstOfEachRule([this.named(target), declared ? this.named(declared) : NOTHING, this.behindInterface(pkg, target)])
  }

  private named(call: FunctionName): readonly Contract[] {
    return this.byCall.get(`${call.package} ${call.name}`) ?? NOTHING
  }

  /** The duties of a method of the module's interface, where all types that are put into it have them. */
  private behindInterface(pkg: GoPackage, { package: path, name }: FunctionName): readonly Contract[] {
    const [type = '', method] = name.split('.')
    const behind = method === undefined || type === '' ? [] : (pkg.exact?.implementations(path || pkg.importPath, type) ?? [])
    const [first = NOTHING, ...others] = behind.map((one) => this.named({ package: one.package, name: `${one.name}.${method}` }))
    return first.filter(({ rule }) => others.every((duties) => duties.some((other) => other.rule === rule)))
  }

  /** Names of the calls with a duty in libraries that this package imports something of. */
  private namesIn(pkg: GoPackage): ReadonlySet<string> {
    const roots = new Set(pkg.files.flatMap((file) => [...pkg.imports(file).values()].map(rootOf)))
    return new Set([...roots].flatMap((root) => [...(this.byRoot.get(root) ?? [])]))
  }
}

/** What one list says of a rule's duties, no later one overrules. */
function firstOfEachRule(lists: readonly (readonly Contract[])[]): readonly Contract[] {
  const told = lists.filter(({ length }) => length > 0)
  if (told.length < 2) return told[0] ?? NOTHING
  return told.flatMap((list, at) =>
    list.filter(({ rule }) => told.slice(0, at).every((earlier) => earlier.every((other) => other.rule !== rule))),
  )
}

function lastName(call: string): string {
  return call.slice(call.lastIndexOf('.') + 1)
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
