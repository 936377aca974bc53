import type { MetaValue, PageProblem } from './page.ts'

/** The value where it is one of those allowed; a problem with its line, and the value as it stands, where it is not. */
export function oneOf(value: MetaValue | undefined, allowed: readonly string[], problems: PageProblem[]): string {
  const text = value?.values[0] ?? ''
  if (value && !allowed.includes(text)) problems.push({ line: value.line, message: `"${text}" is not one of ${allowed.join(', ')}` })
  return text
}

/** What is wrong with a key that the grammar does not have. */
export function unknownKey(key: string, known: ReadonlySet<string>): string {
  return `the key "${key}" is not known; known are ${[...known].join(', ')}`
}
