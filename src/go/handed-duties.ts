import type { ContractTable } from './contract-table.ts'
import { type Contract, calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Variable } from './scope.ts'
import { releasesWith, settles } from './settles.ts'
import { declarationOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { resultType } from './written.ts'

/** The duty of a call: a library's, or one that a function of the package takes on and hands to whoever calls it. */
export function dutyOfCall(pkg: GoPackage, file: GoFile, call: Node, contracts: ContractTable): Contract | undefined {
  return contracts.dutyOf(pkg, file, call) ?? handedDuty(pkg, file, call, contracts)
}

/** The duty that a function of the package hands to whoever calls it; none for any other call. */
export function handedDuties(pkg: GoPackage, file: GoFile, call: Node, contracts: ContractTable): readonly Contract[] {
  const duty = handedDuty(pkg, file, call, contracts)
  return duty ? [duty] : NOTHING
}

const NOTHING: readonly Contract[] = []

const handed = new WeakMap<ContractTable, WeakMap<GoPackage, ReadonlyMap<string, readonly Handing[]>>>()

/** A function that returns, still open, what a library's call gave it. */
interface Handing extends FunctionRef {
  readonly contract: Contract
}

/**
 * The duty that a call of the package's own function leaves with its caller: `conn, err := connect(addr)`, where `connect` dials and
 * returns the connection as it is, and does nothing else with it.
 */
function handedDuty(pkg: GoPackage, file: GoFile, call: Node, contracts: ContractTable): Contract | undefined {
  const byName = handingsIn(pkg, contracts)
  const known = byName.size > 0 ? byName.get(calledName(file, call)) : undefined
  const target = known && declarationOf(pkg, file, call)
  return known?.find((handing) => handing.node === target?.node && handing.file === target.file)?.contract
}

/** Whether calls of a file can owe anything: what libraries ask for, or what a function of the package hands on. */
export function hasDuties(pkg: GoPackage, file: GoFile, contracts: ContractTable): boolean {
  return contracts.callsIn(pkg, file).length > 0 || handingsIn(pkg, contracts).size > 0
}

function handingsIn(pkg: GoPackage, contracts: ContractTable): ReadonlyMap<string, readonly Handing[]> {
  const byPackage = remembered(handed, contracts, () => new WeakMap<GoPackage, ReadonlyMap<string, readonly Handing[]>>())
  return remembered(byPackage, pkg, () => handingsOf(pkg, contracts))
}

function handingsOf(pkg: GoPackage, contracts: ContractTable): ReadonlyMap<string, readonly Handing[]> {
  const found = new Map<string, Handing[]>()
  for (const file of pkg.files) {
    if (file.isTest) continue
    for (const [node, calls] of callsByFunction(pkg, file, contracts)) {
      const contract = handedBy(pkg, { file, node }, calls, contracts)
      if (contract) remembered(found, file.text(file.child(node, 'name')), () => []).push({ file, node, contract })
    }
  }
  return found
}

/** Calls that give a duty with a result, by the declared function whose body makes them. */
function callsByFunction(pkg: GoPackage, file: GoFile, contracts: ContractTable): ReadonlyMap<Node, readonly Node[]> {
  const calls = new Map<Node, Node[]>()
  for (const call of contracts.callsIn(pkg, file)) {
    const fn = file.functionAround(call)
    const isDeclared = file.is(fn, 'function_declaration') || file.is(fn, 'method_declaration')
    if (isDeclared && contracts.dutyOf(pkg, file, call)) remembered(calls, fn, () => []).push(call)
  }
  return calls
}

/** What the one call with a duty in a function's body leaves to its callers. */
function handedBy(pkg: GoPackage, fn: FunctionRef, calls: readonly Node[], contracts: ContractTable): Contract | undefined {
  const [call = NONE] = calls
  const contract = calls.length === 1 && fn.file.child(fn.node, 'result') >= 0 ? contracts.dutyOf(pkg, fn.file, call) : undefined
  return contract && passedOn(pkg, fn, call, contract)
}

function passedOn(pkg: GoPackage, fn: FunctionRef, call: Node, contract: Contract): Contract | undefined {
  const { file } = fn
  // What else ends the duty is of the call that stands in the function, and its callers do not see that.
  if (contract.endedBy?.some((end) => end !== 'Next' && end !== 'process')) return undefined
  const list = file.parent(file.wrapped(call))
  if (file.is(file.parent(list), 'return_statement') && file.named(list).length === 1) return contract
  const target = resultTargets(file, call)[contract.owner] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const owner = variable ? onlyReturned(pkg, fn, variable, contract) : NONE
  return owner < 0 ? undefined : { ...contract, owner, errorGuard: errorOf(fn), call: file.text(file.child(fn.node, 'name')) }
}

/** Index of the result that the variable is returned as, where it is handed to nobody else; NONE elsewhere. */
function onlyReturned(pkg: GoPackage, { file, node }: FunctionRef, variable: Variable, contract: Contract): number {
  let owner = NONE
  if (variable.function !== node || variable.kind === 'result') return NONE
  for (const use of variable.uses) {
    if (file.functionAround(use) !== node) return NONE
    const list = file.parent(file.wrapped(use))
    const index = file.is(file.parent(list), 'return_statement') ? file.named(list).indexOf(file.wrapped(use)) : NONE
    if (index >= 0 && owner >= 0 && owner !== index) return NONE
    if (index >= 0) owner = index
    else if (settles(pkg, file, use, contract) && !releasesAtOnce(file, use, contract)) return NONE
  }
  return owner
}

/** Released on an error, and not by a `defer` that would come with the return. */
function releasesAtOnce(file: GoFile, use: Node, contract: Contract): boolean {
  return releasesWith(file, use, contract) && file.enclosing(use, 'defer_statement') < 0
}

function errorOf({ file, node }: FunctionRef): number {
  for (let index = 0; index < 4; index++) if (file.text(resultType(file, node, index)) === 'error') return index
  return NONE
}
