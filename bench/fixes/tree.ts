import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Outcome } from '#drive/check.ts'
import { checkFolder } from '../check-folder.ts'
import { building, unformatted } from './go.ts'
import { keyOf, type Offer, offersOf, patched, roundsOf, said } from './trials.ts'

/** What became of one offered fix. */
export interface Tried {
  readonly ruleId: string
  readonly description: string
  readonly place: string
  /** Its edits fit, and there are no more gaps about its files than before. */
  readonly parses: boolean
  readonly gone: boolean
  /** `gofmt -l` names no file of it that it did not name before. */
  readonly formatted: boolean
  /** Whether its packages still build with their tests; null where they did not before, or nobody asked. */
  readonly builds: boolean | null
}

export interface Tree {
  readonly name: string
  readonly tried: readonly Tried[]
  /** What is said with a round's fixes and was not before: rule, file, function. */
  readonly brought: readonly string[]
}

/** Applies every fix that `check` offers for the tree to a copy of it, of each function one at a time, and checks the copy as a whole. */
export async function tryTree(folder: string, isBuilt: boolean): Promise<Tree> {
  const before = await checkFolder(folder)
  const results = []
  for (const round of roundsOf(offersOf(before.report.findings))) results.push(await tryRound(round, folder, before, isBuilt))
  return { name: basename(folder), tried: results.flatMap(({ tried }) => tried), brought: results.flatMap(({ brought }) => brought) }
}

type Round = Omit<Tree, 'name'>

async function tryRound(round: readonly Offer[], folder: string, before: Outcome, isBuilt: boolean): Promise<Round> {
  const copy = mkdtempSync(join(tmpdir(), 'fixes-'))
  try {
    cpSync(folder, copy, { recursive: true, filter: (path) => basename(path) !== '.git', verbatimSymlinks: true })
    const texts = patched(round, before.sources)
    const files = [...texts.keys()]
    const was = { rough: unformatted(copy, files), building: isBuilt ? building(copy, files) : new Set<string>() }
    for (const [file, text] of texts) if (text !== undefined) writeFileSync(join(copy, file), text)
    const after = await checkFolder(copy)
    const kept = files.filter((file) => was.building.has(dirname(file)))
    const is = { rough: unformatted(copy, files), building: building(copy, kept) }
    const tried = round.map((offer): Tried => {
      const own = [...new Set(offer.fix.edits.map(({ region }) => region.file))]
      return {
        ...namesOf(offer),
        parses: own.every((file) => texts.get(file) !== undefined && gapsOf(after, file) <= gapsOf(before, file)),
        gone: timesOf(offer, after) < timesOf(offer, before),
        formatted: own.every((file) => was.rough.has(file) || !is.rough.has(file)),
        builds: own.every((file) => was.building.has(dirname(file))) ? own.every((file) => is.building.has(dirname(file))) : null,
      }
    })
    return { tried, brought: broughtBy(before, after) }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function namesOf({ finding: { ruleId, region }, fix }: Offer): Pick<Tried, 'ruleId' | 'description' | 'place'> {
  return { ruleId, description: fix.description, place: `${region.file}:${region.startLine}` }
}

function gapsOf({ report }: Outcome, file: string): number {
  return report.gaps.filter((gap) => JSON.stringify(gap).includes(JSON.stringify(file))).length
}

function timesOf({ finding }: Offer, { report }: Outcome): number {
  return said(report.findings).get(keyOf(finding)) ?? 0
}

function broughtBy(before: Outcome, after: Outcome): readonly string[] {
  const was = said(before.report.findings)
  const more = [...said(after.report.findings)].filter(([key, times]) => times > (was.get(key) ?? 0))
  return more.map(([key]) => key.split('\n').slice(0, 3).join(' '))
}
