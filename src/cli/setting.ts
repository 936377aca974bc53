import { theOutside } from '#adapters/outside.ts'
import { terminal } from '#adapters/terminal.ts'
import type { Report } from '#model/report.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import type { Options } from './options.ts'
import type { Setting } from './verb.ts'

/** What a verb runs with: the real world, and every rule that is built in. */
export function settingOf(options: Options, tool: Report['tool']): Setting {
  const outside = theOutside((line) => options.quiet || terminal.say(line))
  return { options, outside, catalogue: { rules: RULES, contracts: CONTRACTS }, tool }
}
