import type { Level } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'

/** What the policy says about one rule. */
export interface RuleSetting {
  readonly isOn: boolean
  /** The level the config gives the rule itself; undefined leaves the finding's own. */
  readonly level: Level | undefined
  /** False in a pack that is set to `warn`: its findings never block, whatever their level. */
  readonly mayBlock: boolean
}

/** The setting of a rule; a word about the rule itself (`rules:`) goes before one about its pack (`packs:`). */
export function settingOf(policy: Policy, ruleId: string): RuleSetting {
  const own = Object.hasOwn(policy.rules, ruleId) ? policy.rules[ruleId] : undefined
  if (own !== undefined) return { isOn: own !== 'off', level: own === 'off' ? undefined : own, mayBlock: true }
  const pack = ruleId.split('/')[0] ?? ''
  const mode = Object.hasOwn(policy.packs, pack) ? policy.packs[pack] : 'on'
  return { isOn: mode !== 'off', level: undefined, mayBlock: mode !== 'warn' }
}
