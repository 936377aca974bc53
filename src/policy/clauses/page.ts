import { CONFIG_KEYS } from '../config-keys.ts'
import { DEFAULT_POLICY } from '../defaults.ts'
import type { Clause } from './clause.ts'
import { CLAUSES } from './index.ts'

/** The clauses as Markdown, for the page about the policy. */
export function describeClauses(): string {
  return CLAUSES.map(section).join('\n')
}

function section({ id, title, limit, why }: Clause): string {
  const line = limit ? `\nLimit: \`${limit}\`${limitWords(limit)}.\n` : ''
  return `### ${id}\n\n${sentence(title)}\n${line}\nWhy: ${why}.\n`
}

function limitWords(limit: string): string {
  const value = CONFIG_KEYS[limit]?.builtIn?.(DEFAULT_POLICY) ?? null
  return value === null ? '; the clause is off unless the config sets it' : `, ${value} unless the config says otherwise`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
