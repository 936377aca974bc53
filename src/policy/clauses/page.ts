import type { Policy } from '#model/policy.ts'
import { DEFAULT_POLICY } from '../defaults.ts'
import type { Clause } from './clause.ts'
import { CLAUSES } from './index.ts'

/** The clauses as Markdown, for the page about the policy. */
export function describeClauses(): string {
  return CLAUSES.map(section).join('\n')
}

function section({ id, title, limit, why }: Clause): string {
  const line = limit ? `\nLimit: \`${limit}\`, ${builtIn(limit, DEFAULT_POLICY)} unless the config says otherwise.\n` : ''
  return `### ${id}\n\n${sentence(title)}\n${line}\nWhy: ${why}.\n`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function builtIn(limit: string, { limits, suppressions }: Policy): number | undefined {
  const defaults: Readonly<Record<string, number>> = {
    'limits.new-finding': limits.newFinding,
    'limits.new-leak': limits.newLeak,
    'limits.leak-growth': limits.growth,
    'limits.unknown-package': limits.unknownPackages,
    'suppressions.budget': suppressions.budget,
  }
  return defaults[limit]
}
