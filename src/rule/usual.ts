import type { ContractTable } from '#go/contract-table.ts'
import { calledName } from '#go/contracts.ts'
import type { Undone } from '#go/duties.ts'
import type { GoFile } from '#go/file.ts'
import { handedDuties } from '#go/handed-duties.ts'
import type { GoPackage } from '#go/package.ts'
import { NONE, type Node } from '#go/tree.ts'
import { type Given, nameOfCallee, treatmentOf } from '#go/usual-releases.ts'
import { compareText } from '#model/region.ts'
import type { Rule } from '#model/rule.ts'
import type { Spot } from './detect.ts'
import { dutyDetails } from './duty.ts'
import type { Reported } from './finding.ts'

/** How much has to be seen before what callers do is taken for what has to be done. */
export interface Limits {
  /** Functions that release or leave what the call gives. */
  readonly callers: number
  /** The part of them that has to release. */
  readonly agreeing: number
  /** Files in which those stand: the callers of one file are often copies of each other. */
  readonly files: number
}

const LIMITS: Limits = { callers: 20, agreeing: 0.95, files: 2 }

/** What callers of a function mostly do with what it gives. */
export interface Expected {
  readonly rule: Rule
  /** The function's own name. */
  readonly name: string
  /** The result that is released, and by what, the most frequent first. */
  readonly owner: number
  readonly release: readonly string[]
}

/** Which functions' results are released by those who call them, over all packages of an inspection. */
export class Usual {
  private readonly tallies = new Map<string, Tally>()

  /** Counts the function around a release. Tests do not count: what they hold ends with them. */
  add(rule: Rule, pkg: GoPackage, file: GoFile, { call, owner, release }: Given): void {
    const callee = file.isTest ? '' : nameOfCallee(pkg, file, call)
    if (callee === '') return
    const tally = this.tallies.get(callee) ?? { rule, name: calledName(file, call), callers: new Map() }
    this.tallies.set(callee, tally)
    const releases = tally.callers.get(owner) ?? new Map<string, Set<string>>()
    tally.callers.set(owner, releases)
    releases.set(release, (releases.get(release) ?? new Set()).add(callerAt(file, call)))
  }

  /** The functions, by the name of `nameOfCallee`, whose result so many callers release that it is worth reading them all. */
  expected({ callers: needed, agreeing }: Limits = LIMITS): ReadonlyMap<string, Expected> {
    const found = new Map<string, Expected>()
    for (const [callee, { rule, name, callers }] of this.tallies) {
      const byOwner = [...callers].map(([owner, releases]) => ({ owner, releases, size: sizeOf(releases) }))
      const [most] = byOwner.sort((a, b) => b.size - a.size || a.owner - b.owner)
      if (!most || most.size < needed * agreeing) continue
      const release = [...most.releases].sort(([a, first], [b, second]) => second.size - first.size || compareText(a, b))
      found.set(callee, { rule, name, owner: most.owner, release: release.map(([method]) => method) })
    }
    return found
  }
}

/** Functions by the method with which they release, by the result that they release. */
interface Tally {
  readonly rule: Rule
  readonly name: string
  readonly callers: Map<number, Map<string, Set<string>>>
}

function sizeOf(releases: ReadonlyMap<string, ReadonlySet<string>>): number {
  return new Set([...releases.values()].flatMap((callers) => [...callers])).size
}

/** A function that calls, told apart from all others. */
function callerAt(file: GoFile, call: Node): string {
  return `${file.path}\n${file.declarationAround(call)}`
}

/** A call whose result is released, or left on some way; what is handed on is no evidence of anything. */
export interface UsualCall {
  readonly callee: string
  readonly file: GoFile
  readonly call: Node
  /** Where it is released; NONE where it is left. */
  readonly released: Node
  readonly undone?: Undone
}

/** The calls of a package that lead to an expected function; what a contract says of one that is left undone, its own rule tells. */
export function usualCalls(
  pkg: GoPackage,
  files: readonly GoFile[],
  expected: ReadonlyMap<string, Expected>,
  duties: ContractTable,
): UsualCall[] {
  const names = new Set([...expected.values()].map(({ name }) => name))
  const calls: UsualCall[] = []
  for (const file of files) {
    if (file.isTest) continue
    for (const call of file.all('call_expression')) {
      const callee = names.has(calledName(file, call)) && file.declarationAround(call) >= 0 ? nameOfCallee(pkg, file, call) : ''
      const wanted = expected.get(callee)
      if (!wanted) continue
      const treatment = treatmentOf(pkg, file, call, wanted)
      if (treatment.how === 'released') calls.push({ callee, file, call, released: treatment.at })
      if (treatment.how === 'left' && !hasContract(pkg, file, call, duties))
        calls.push({ callee, file, call, released: NONE, undone: treatment.undone })
    }
  }
  return calls
}

function hasContract(pkg: GoPackage, file: GoFile, call: Node, duties: ContractTable): boolean {
  return duties.dutiesOf(pkg, file, call).length > 0 || handedDuties(pkg, file, call, duties).length > 0
}

/** The calls that do not do what nearly all others do, each with the ratio and with two that do. */
export function unusual(calls: readonly UsualCall[], expected: ReadonlyMap<string, Expected>, limits: Limits = LIMITS): Reported[] {
  return [...expected].flatMap(([callee, wanted]) => {
    const all = calls.filter((call) => call.callee === callee)
    return exceptions(wanted, all, limits)
  })
}

function exceptions(expected: Expected, calls: readonly UsualCall[], limits: Limits): Reported[] {
  const left = calls.filter(({ undone }) => undone)
  const leaving = new Set(left.map(({ file, call }) => callerAt(file, call)))
  const kept = calls.filter(({ file, call, released }) => released >= 0 && !leaving.has(callerAt(file, call)))
  const keeping = new Set(kept.map(({ file, call }) => callerAt(file, call))).size
  const all = keeping + leaving.size
  if (all < limits.callers || keeping < all * limits.agreeing || new Set(kept.map(({ file }) => file)).size < limits.files) return []
  const [method = ''] = expected.release
  const ratio = `${keeping} of ${all} callers of ${expected.name} call ${method === 'call' ? 'what it gives' : `${method} on what it gives`}`
  const examples = twoOf(kept).map(({ file, released }): Spot => ({ file, node: released, message: 'another caller releases it here' }))
  return left.flatMap(({ file, call, undone }) => (undone ? [tell(expected, { file, call, undone }, ratio, examples)] : []))
}

/** Two callers to look at, of two files. */
function twoOf(kept: readonly UsualCall[]): readonly UsualCall[] {
  const second = kept.find(({ file }) => file !== kept[0]?.file)
  return [...kept.slice(0, 1), ...(second ? [second] : [])]
}

type Left = Required<Pick<UsualCall, 'file' | 'call' | 'undone'>>

function tell({ rule, name }: Expected, { file, call, undone }: Left, ratio: string, examples: readonly Spot[]): Reported {
  const variable = undone.how === 'dropped' ? `the result of ${name}` : undone.variable.name
  const details = dutyDetails(file, call, undone, variable)
  const message = `${ratio}, and here ${endOf(undone, variable)}`
  return { rule, file, node: call, message, details: { ...details, related: [...(details.related ?? []), ...examples] } }
}

function endOf({ how }: Undone, variable: string): string {
  if (how === 'dropped') return 'it is thrown away'
  return how === 'overwritten' ? `${variable} gets a new value before that` : `${variable} leaves the function without it on some way`
}
