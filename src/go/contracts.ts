import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** Whoever makes this call owes that one: a library's duty, as its page under `rules/contracts/` states it. */
export interface Contract {
  /** Import path and its aliases (older names of the same library). */
  readonly modules: readonly string[]
  /** `Get`, or `Client.Do` for a method of a type. */
  readonly call: string
  /** Which result carries the duty. */
  readonly owner: number
  /** Type of that result, as the library names it: `*Response`. */
  readonly type: string
  /** Any one of these ends the duty: a method `Close`, a path `.Body.Close`, or `call` when the result is a function. */
  readonly release: readonly string[]
  /** Index of the error result; the duty exists only when that is nil. NONE when there is none. */
  readonly errorGuard: number
  /** The rule that answers for it, `<pack>/<rule>`. */
  readonly rule: string
  /** What the result is called in messages: "response". */
  readonly noun: string
  readonly helpUri: string
}

/** Looks up duties; knows no library by name itself. */
export interface ContractTable {
  /** The duty that a call takes on, or undefined. */
  dutyOf(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined
}

export function contractTable(contracts: readonly Contract[]): ContractTable {
  const byCall = new Map<string, Contract>()
  for (const contract of contracts) for (const module of contract.modules) byCall.set(`${module} ${contract.call}`, contract)
  const methods = new Set(contracts.map((contract) => contract.call.split('.').at(-1)))
  return {
    dutyOf(pkg, file, call) {
      const callee = file.bare(file.child(call, 'function'))
      const name = file.text(file.is(callee, 'selector_expression') ? file.child(callee, 'field') : callee)
      if (!methods.has(name)) return undefined
      const target = calleeOf(pkg, file, call)
      return byCall.get(`${target.package} ${target.name}`)
    },
  }
}

/** What the results of a call are assigned to, by result index; empty when the call is not a statement's only value. */
export function resultTargets(file: GoFile, call: Node): readonly Node[] {
  const list = file.parent(file.wrapped(call))
  const statement = file.is(list, 'expression_list') ? file.parent(list) : NONE
  if (statement < 0 || file.named(list).length !== 1) return []
  return file.is(statement, 'var_spec') ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
}
