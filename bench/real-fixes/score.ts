import { dirname } from 'node:path'
import type { Finding } from '#model/finding.ts'
import { isAtLeast } from '#model/finding.ts'
import { answersTo } from './causes.ts'
import type { Clean, Fix } from './corpus.ts'

/** What became of one case; see the README of this folder for each word. */
export interface Score {
  readonly id: string
  readonly repo: string
  readonly cause: string
  readonly static: string
  /** Before the fix, a finding of the cause in the function or in one that the fix touched. */
  readonly hit: boolean
  /** Before the fix, any finding there. */
  readonly looseHit: boolean
  /** Whether the hit is gone after the fix; null where that is not asked: no hit, or the labelled function did not change. */
  readonly fixed: boolean | null
  /** Some finding that makes the hit is an error, which blocks. */
  readonly blocks: boolean
  readonly before: readonly Shown[]
  readonly after: readonly Shown[]
}

/** A finding without the code it is about. */
export interface Shown {
  readonly ruleId: string
  readonly level: string
  readonly file: string
  readonly function: string
  readonly line: number
}

/** The findings of both sides against the label. Functions are told apart by folder and name, for files get renamed. */
export function scoreFix(fix: Fix, before: readonly Finding[], after: readonly Finding[]): Score {
  const own = key(fix.file, fix.function)
  const there = before.filter((finding) => isThere(finding, fix))
  const hits = there.filter((finding) => answersTo(finding.ruleId, fix.cause))
  const left = after.filter((finding) => keyOf(finding) === own && answersTo(finding.ruleId, fix.cause))
  const asked = hits.length > 0 && fix.fixed_here
  return {
    id: fix.id,
    repo: fix.repo,
    cause: fix.cause,
    static: fix.static,
    hit: hits.length > 0,
    looseHit: there.length > 0,
    fixed: asked ? left.length === 0 : null,
    blocks: hits.some((finding) => isAtLeast(finding.level, 'error')),
    before: there.map(shown),
    after: left.map(shown),
  }
}

/** Whether a finding before the fix is in the labelled function or in one that the fix touched. */
export function isThere(finding: Finding, { file, function: name, touched }: Fix): boolean {
  return keyOf(finding) === key(file, name) || touched.some((each) => keyOfTouched(each) === keyOf(finding))
}

/** Findings in the function of a clean place; `alarm` holds those that say what a naive pattern would say. */
export interface CleanScore {
  readonly id: string
  readonly repo: string
  readonly looksLike: string
  readonly alarm: readonly Shown[]
  readonly other: readonly Shown[]
}

export function scoreClean(clean: Clean, findings: readonly Finding[]): CleanScore {
  const there = findings.filter((finding) => keyOf(finding) === key(clean.file, clean.function))
  const isAlarm = (finding: Finding): boolean => answersTo(finding.ruleId, clean.looks_like)
  return {
    id: clean.id,
    repo: clean.repo,
    looksLike: clean.looks_like,
    alarm: there.filter(isAlarm).map(shown),
    other: there.filter((finding) => !isAlarm(finding)).map(shown),
  }
}

export function shown({ ruleId, level, region, function: name }: Finding): Shown {
  return { ruleId, level, file: region.file, function: name, line: region.startLine }
}

function keyOf(finding: Finding): string {
  return key(finding.region.file, finding.function)
}

function keyOfTouched(touched: string): string {
  const [file = '', name = ''] = touched.split('::')
  return key(file, name)
}

function key(file: string, name: string): string {
  return `${dirname(file)}::${name}`
}
