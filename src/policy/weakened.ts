import { LEVELS, type Level } from '#model/finding.ts'
import type { ApprovalRule, Policy } from '#model/policy.ts'
import { compareText } from '#model/region.ts'

/** One key that says less than before: `limits.leak-growth 8 → 50`. Keys as in the config, in its order. */
export function weakenedKeys(from: Policy, to: Policy): readonly string[] {
  return [
    ...lower('fail-on', from.failOn, to.failOn, FLOORS),
    ...lowerEach('packs', from.packs, to.packs, ['on', 'warn', 'off'], 'on'),
    ...lowerEach('rules', from.rules, to.rules, [...LEVELS, 'off'], 'its own level'),
    ...to.exclude.filter((glob) => !from.exclude.includes(glob)).map((glob) => `exclude ${glob}`),
    ...(from.goVersion !== to.goVersion ? [said('go-version', from.goVersion || 'that of go.mod', to.goVersion || 'that of go.mod')] : []),
    ...lower('record.confirm', from.record.confirm, to.record.confirm, ['auto', 'never']),
    ...(to.record.settleMs > from.record.settleMs ? [said('record.settle', `${from.record.settleMs}ms`, `${to.record.settleMs}ms`)] : []),
    ...(from.baseline !== to.baseline ? [said('baseline', from.baseline, to.baseline)] : []),
    ...lower('compare', from.compare, to.compare, ['rerun-base', 'committed']),
    ...raised('limits', LIMIT_KEYS, from.limits, to.limits),
    ...(to.suppressions.budget > from.suppressions.budget
      ? [said('suppressions.budget', from.suppressions.budget, to.suppressions.budget)]
      : []),
    ...approvals(from.suppressions.approval, to.suppressions.approval),
    ...stages(from, to),
  ]
}

/** From the strictest down: with `note` the most blocks. */
const FLOORS: readonly (Level | 'never')[] = ['note', 'warning', 'error', 'never']

const LIMIT_KEYS = {
  newFinding: 'new-finding',
  newLeak: 'new-leak',
  growth: 'leak-growth',
  unknownPackages: 'unknown-package',
  missingRecordings: 'missing-recording',
} as const satisfies Partial<Record<keyof Policy['limits'], string>>

function raised(section: string, keys: typeof LIMIT_KEYS, from: Policy['limits'], to: Policy['limits']): string[] {
  return (Object.keys(keys) as (keyof typeof LIMIT_KEYS)[])
    .filter((key) => to[key] > from[key])
    .map((key) => said(`${section}.${keys[key]}`, from[key], to[key]))
}

function lower<T extends string>(key: string, from: T, to: T, strictestFirst: readonly T[]): string[] {
  return strictestFirst.indexOf(to) > strictestFirst.indexOf(from) ? [said(key, from, to)] : []
}

/** A name that is not listed any more falls back to what holds without it; whether that is less is not known for a rule's own level. */
function lowerEach(
  section: string,
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
  strictestFirst: readonly string[],
  unsaid: string,
): string[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort(compareText)
  const of = (map: Readonly<Record<string, string>>, name: string): string => (Object.hasOwn(map, name) ? (map[name] ?? unsaid) : unsaid)
  return names.flatMap((name) => {
    const [was, is] = [of(from, name), of(to, name)]
    const rank = (word: string): number => strictestFirst.indexOf(word)
    // `error` is as strict as a rule can be; anything else a rule is given may be below its own level.
    const weaker =
      rank(was) < 0 ? is !== strictestFirst[0] && is !== unsaid : rank(is) < 0 ? was === strictestFirst[0] : rank(is) > rank(was)
    return weaker ? [said(`${section}.${name}`, was, is)] : []
  })
}

/** A way through that was not there before, or another label. */
function approvals(from: ApprovalRule | undefined, to: ApprovalRule | undefined): string[] {
  if (!to) return []
  const [was, is] = [from?.label ?? '', to.label]
  return [
    ...(is !== '' && is !== was ? [said('suppressions.approval-label', was || 'none', is)] : []),
    ...(to.codeOwners && !from?.codeOwners ? [said('suppressions.approval-code-owners', 'false', 'true')] : []),
  ]
}

/** What blocked only warns again. */
function stages({ rollout: from }: Policy, { rollout: to }: Policy): string[] {
  return (['rules', 'packs', 'clauses'] as const).flatMap((section) =>
    Object.keys(to[section])
      .filter((name) => JSON.stringify(to[section][name]) !== JSON.stringify(from[section][name]))
      .sort(compareText)
      .map((name) => `rollout.${section}.${name} is staged`),
  )
}

function said(key: string, from: string | number, to: string | number): string {
  return `${key} ${from} → ${to}`
}
