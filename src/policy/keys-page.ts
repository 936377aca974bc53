import { CONFIG_KEYS, type ConfigKey } from './config-keys.ts'
import { DEFAULT_POLICY } from './defaults.ts'

/** The keys as a Markdown table, for the page about the config. */
export function describeKeys(): string {
  const rows = Object.entries(CONFIG_KEYS).map(
    ([key, entry]) => `| \`${key.replace('*.*', '…').replace('*', '…')}\` | ${entry.about} | ${entry.values} | ${builtIn(entry)} |`,
  )
  return ['| key | what it sets | values | built in |', '|---|---|---|---|', ...rows].join('\n')
}

function builtIn({ builtIn: read, note }: ConfigKey): string {
  if (note !== undefined) return note
  const value = read?.(DEFAULT_POLICY)
  return typeof value === 'string' ? `\`${value}\`` : String(value)
}
