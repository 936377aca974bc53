import { EXTERNAL_TOOLS } from '#external/table.ts'
import type { Contract } from '#go/contracts.ts'
import { UserError } from '#model/error.ts'
import type { Policy } from '#model/policy.ts'
import type { LoadedRule } from '#rule/pack.ts'

/** All rules and contracts that this run knows. */
export interface Catalogue {
  readonly rules: readonly LoadedRule[]
  readonly contracts: readonly Contract[]
}

/** What a config may name. */
export function knownNames({ rules }: Catalogue): { packs: readonly string[]; rules: readonly string[]; tools: readonly string[] } {
  return { tools: EXTERNAL_TOOLS, packs: [...new Set(rules.map(({ rule }) => rule.pack))], rules: rules.map(({ rule }) => rule.id) }
}

/** The rules that the policy has not turned off. */
export function rulesThatAreOn({ rules }: Catalogue, policy: Policy): readonly LoadedRule[] {
  return rules.filter(({ rule }) => {
    const own = policy.rules[rule.id]
    return own === undefined ? policy.packs[rule.pack] !== 'off' : own !== 'off'
  })
}

/** The catalogue cut down to some packs; none given keeps all. One that is misspelt would leave nothing to find, which looks like a clean tree. */
export function withPacks(catalogue: Catalogue, packs: readonly string[]): Catalogue {
  if (packs.length === 0) return catalogue
  const names = knownNames(catalogue).packs
  const wrong = packs.find((pack) => !names.includes(pack))
  if (wrong !== undefined) throw new UserError(`--packs has "${wrong}"`, `packs are ${names.join(', ')}`)
  return { ...catalogue, rules: catalogue.rules.filter(({ rule }) => packs.includes(rule.pack)) }
}
