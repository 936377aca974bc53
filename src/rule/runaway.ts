import type { Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { LoadedRule } from './pack.ts'

/** Matches of one rule that a run takes over. Nobody reads so many, and a query that fits everything has millions. */
export const MOST_MATCHES = 5_000

/** Counts what rules without code match, so that one whose query fits everything costs itself and not the run. */
export class Runaways {
  private readonly matches = new Map<LoadedRule, number>()

  /** Whether one more match of the rule is looked at. */
  takes(loaded: LoadedRule): boolean {
    const number = (this.matches.get(loaded) ?? 0) + 1
    this.matches.set(loaded, number)
    return number <= MOST_MATCHES
  }

  /** The findings without those of rules that ran away: a part of them would look like all. */
  without(findings: readonly Finding[]): readonly Finding[] {
    const left = new Set(this.left().map(({ rule }) => rule.id))
    return left.size === 0 ? findings : findings.filter(({ ruleId }) => !left.has(ruleId))
  }

  gaps(): readonly Gap[] {
    const why = `its query matches more than ${MOST_MATCHES} places, so the rule is left out`
    return this.left().map(({ rule }) => ({ kind: 'rule', what: `rule ${rule.id}`, why }))
  }

  private left(): readonly LoadedRule[] {
    return [...this.matches].filter(([, number]) => number > MOST_MATCHES).map(([loaded]) => loaded)
  }
}
