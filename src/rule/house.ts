import type { Contract } from '#go/contracts.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import { freeSiblings } from './free-siblings.ts'
import { type LoadedRule, readContracts, readRule } from './pack.ts'
import type { PageProblem } from './page.ts'

/** Where a repository keeps its own rules and contracts: pages and queries, never code. */
export const HOUSE_FOLDER = '.goroutine-gate'
const RULES = `${HOUSE_FOLDER}/rules/`
const CONTRACTS = `${HOUSE_FOLDER}/contracts/`

/** A text of the repository, path relative to its root. */
export interface HouseText {
  readonly file: string
  readonly text: string
}

/** A repository's own rules and contracts. */
export interface HousePack {
  readonly rules: readonly LoadedRule[]
  readonly contracts: readonly Contract[]
  /** Rules and pages that are left out because something about them is wrong. */
  readonly gaps: readonly Gap[]
}

export const NO_HOUSE_PACK: HousePack = { rules: [], contracts: [], gaps: [] }

/** Whether a path may belong to a repository's own rules or contracts. */
export function isHouseText(file: string): boolean {
  return (file.startsWith(RULES) && /\/(README\.md|query\.scm)$/.test(file)) || (file.startsWith(CONTRACTS) && file.endsWith('.md'))
}

/**
 * Reads `.goroutine-gate/rules/<pack>/<rule>/{README.md,query.scm}` and `.goroutine-gate/contracts/<library>.md`. What is wrong with one costs
 * that one and is a gap that names file, line and key; `taken` are ids of rules that it may not use. Pages link to themselves in the repository.
 */
export function readHousePack(texts: readonly HouseText[], taken: ReadonlySet<string>): HousePack {
  const byFile = new Map(texts.map(({ file, text }) => [file, text]))
  const gaps: Gap[] = []
  const rules = folders(byFile).flatMap((folder) => ruleOf(folder, byFile, taken, gaps))
  const pages = [...byFile.keys()].filter((file) => file.startsWith(CONTRACTS)).sort(compareText)
  const contracts = pages.flatMap((file) => contractsOf(file, byFile.get(file) ?? '', gaps).map((contract) => ({ file, contract })))
  return { rules, contracts: agreeing(contracts, byFile, gaps), gaps }
}

interface Told {
  readonly file: string
  readonly contract: Contract
}

/** Contracts without those that say another thing about what one before them has said of the same call: which of them is meant, nobody knows. */
function agreeing(told: readonly Told[], byFile: ReadonlyMap<string, string>, gaps: Gap[]): readonly Contract[] {
  const first = new Map<string, Told>()
  return told.flatMap(({ file, contract }) => {
    const keys = keysOf(contract).map((key) => [key, contract.owner, contract.carrier, contract.since, contract.until].join('\n'))
    const before = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    if (!before) for (const key of keys) first.set(key, { file, contract })
    const says = before ? contradictionOf(before.contract, contract) : ''
    if (says !== '') {
      const line = lineOfCall(byFile.get(file) ?? '', contract.call)
      gaps.push(houseGap(file, line, 'contracts', `of ${contract.call} the key ${says}, which ${before?.file} says otherwise`))
    }
    return before ? [] : [contract]
  })
}

/** The first key by which two contracts differ, with what the second says; empty where they say the same. */
function contradictionOf(one: Contract, other: Contract): string {
  if (one.release.join() !== other.release.join()) return `"release" says ${other.release.join(', ')}`
  if (one.errorGuard !== other.errorGuard) return `"error-guard" says ${other.errorGuard < 0 ? 'none' : `result ${other.errorGuard}`}`
  return one.rule === other.rule ? '' : `"rule" says ${other.rule}`
}

/** The last line that names the call: the block that comes second. */
function lineOfCall(page: string, call: string): number {
  const name = call.slice(call.lastIndexOf('.') + 1)
  return Math.max(1, page.split('\n').findLastIndex((line) => line.startsWith('call:') && line.includes(name)) + 1)
}

/** Ours and theirs: a contract of the repository takes the place of ours for the same call, under whichever of its import paths. */
export function withHousePack<T extends { readonly rules: readonly LoadedRule[]; readonly contracts: readonly Contract[] }>(
  catalogue: T,
  house: HousePack,
): T & { readonly replaced: readonly string[] } {
  const own = new Set(house.contracts.flatMap(keysOf))
  const isReplaced = (contract: Contract): boolean => keysOf(contract).some((key) => own.has(key))
  return {
    ...catalogue,
    rules: [...catalogue.rules, ...house.rules],
    contracts: [...catalogue.contracts.filter((contract) => !isReplaced(contract)), ...house.contracts],
    replaced: catalogue.contracts.filter(isReplaced).map((contract) => `${contract.modules[0]} ${contract.call}`),
  }
}

function keysOf({ modules, call }: Contract): string[] {
  return modules.map((module) => `${module} ${call}`)
}

function folders(byFile: ReadonlyMap<string, string>): string[] {
  const names = [...byFile.keys()].filter((file) => file.startsWith(RULES)).map((file) => file.slice(RULES.length, file.lastIndexOf('/')))
  return [...new Set(names)].sort(compareText)
}

const ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** No rule of ours needs more; one of these on a list of a thousand statements is half a million tries, and one more a hundred million. */
const MOST_FREE = 2

function ruleOf(id: string, byFile: ReadonlyMap<string, string>, taken: ReadonlySet<string>, gaps: Gap[]): LoadedRule[] {
  const file = `${RULES}${id}/README.md`
  const page = byFile.get(file)
  const query = byFile.get(`${RULES}${id}/query.scm`)
  const leaveOut = (line: number, why: string) => void gaps.push(houseGap(file, line, `rule ${id}`, why))
  if (!ID.test(id)) leaveOut(1, 'its folder is not <pack>/<rule> in lower-case letters, digits and dashes')
  else if (taken.has(id)) leaveOut(1, 'there is a built-in rule of that name; give it another')
  else if (page === undefined) leaveOut(1, 'its README.md is missing')
  else if (query === undefined || query.trim() === '') leaveOut(1, 'its query.scm is missing or empty')
  else if (freeSiblings(query) > MOST_FREE)
    leaveOut(1, 'its query.scm leaves too many siblings of one node free to stand anywhere; name their fields, or anchor them with "."')
  else {
    const { rule, problems } = readRule({ id, page, query }, `${HOUSE_FOLDER}/rules`)
    for (const { line, message } of problems) leaveOut(line, message)
    if (problems.length === 0) return [{ rule, query }]
  }
  return []
}

function contractsOf(file: string, text: string, gaps: Gap[]): readonly Contract[] {
  const name = file.slice(CONTRACTS.length, -'.md'.length)
  const { contracts, problems } = readContracts(name, text, HOUSE_FOLDER)
  gaps.push(...problems.map(({ line, message }: PageProblem) => houseGap(file, line, 'contracts', message)))
  return problems.length === 0 ? contracts : []
}

/** Without a region: it may hide findings in any file, and so it always warns. */
function houseGap(file: string, line: number, what: string, why: string): Gap {
  return { kind: 'rule', what: `${what}, ${file}:${line}`, why: `${why}; it is left out` }
}
