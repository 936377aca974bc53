import { digest } from '#model/hash.ts'
import type { Policy, Stage } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import { dayAfter } from './date.ts'

/** What decides whether a stage still holds; values, never the clock. */
export interface Now {
  /** `YYYY-MM-DD`; empty where nobody said, and then no date softens anything. */
  readonly today: string
  /** Of goroutine-gate: `0.3.0`. */
  readonly version: string
}

/** A stage with the key that sets it: `rollout.packs.sync`. */
export interface NamedStage extends Stage {
  readonly key: string
}

/** The stage of a rule, if one still holds; a word about the rule itself goes before one about its pack. */
export function stageOfRule({ rollout }: Policy, ruleId: string, now: Now): NamedStage | undefined {
  const pack = ruleId.split('/')[0] ?? ''
  if (Object.hasOwn(rollout.rules, ruleId)) return holding('rules', ruleId, rollout.rules[ruleId], now)
  return Object.hasOwn(rollout.packs, pack) ? holding('packs', pack, rollout.packs[pack], now) : undefined
}

/** The stage of a clause, if one still holds. */
export function stageOfClause({ rollout }: Policy, clause: string, now: Now): NamedStage | undefined {
  return Object.hasOwn(rollout.clauses, clause) ? holding('clauses', clause, rollout.clauses[clause], now) : undefined
}

/** A stage ends by its date or by its version, whichever comes first; one with neither ends with a share of 100. */
function holding(section: keyof Policy['rollout'], name: string, stage: Stage | undefined, now: Now): NamedStage | undefined {
  if (stage === undefined || stage.share >= 100) return undefined
  if (stage.until !== '' && (now.today === '' || now.today > stage.until)) return undefined
  if (stage.version !== '' && !isBefore(now.version, stage.version)) return undefined
  return { ...stage, key: `rollout.${section}.${name}` }
}

/**
 * Whether a package is among the share for which a stage blocks already. Its place among all packages comes from the hash of its import
 * path alone, so that a growing share takes packages in and never lets one go, and all rules begin with the same ones.
 */
export function isInShare(importPath: string, share: number): boolean {
  return placeOf(importPath) < share
}

/** From 0 up to, not including, 100, in steps of a hundredth. */
function placeOf(importPath: string): number {
  return (Number.parseInt(digest(importPath).slice(0, 8), 16) % 10_000) / 100
}

/** A reason that would block, as long as its stage holds: it warns, and says from when it blocks. */
export function soften(reason: Reason, stage: NamedStage): Reason {
  if (reason.outcome === 'warn') return reason
  const { key, until, version, share } = stage
  return {
    ...reason,
    outcome: 'warn',
    message: `${reason.message}; ${sayStage(stage)}`,
    staged: { key, ...(until && { blocksFrom: dayAfter(until) }), ...(version && { blocksFromVersion: version }), share },
  }
}

/** `it blocks from 2027-02-01 (rollout.packs.sync)`. */
function sayStage({ key, until, version, share }: NamedStage): string {
  const ends = [until && `from ${dayAfter(until)}`, version && `from goroutine-gate ${version}`].filter(Boolean).join(' or ')
  const others = share > 0 ? `, already in ${share} % of the packages` : ''
  return ends ? `it blocks ${ends}${others} (${key})` : `it blocks in ${share} % of the packages, and these are not among them (${key})`
}

/** Numbers of a version; what follows them, as in `0.3.0-rc.1`, does not count, so that a release candidate blocks as its release will. */
function isBefore(version: string, other: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(other)]
  for (const at of [0, 1, 2]) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+(\.\d+){0,2}/.exec(version)?.[0] ?? '').split('.').map(Number)
}
