import { compareText } from '#model/region.ts'

const HIDDEN = '***'

/** A shorter one would be found in words that have nothing to do with it. */
const SHORTEST = 6

/**
 * Values that nobody is to read: those of variables with a telling name, and those that the command has the runner mask
 * (`::add-mask::VALUE`, https://docs.github.com/actions/reference/workflow-commands-for-github-actions). The longest first, for one may hold another.
 */
export function maskedValues(environment: Readonly<Record<string, string | undefined>>, output: string): readonly string[] {
  const told = Object.entries(environment).flatMap(([name, value]) => (TELLING.test(name) && value !== undefined ? [value] : []))
  const asked = [...output.matchAll(/^::add-mask::(.+)$/gm)].map((match) => (match[1] ?? '').trim())
  return [...new Set([...told, ...asked])]
    .filter((value) => value.length >= SHORTEST)
    .sort((a, b) => b.length - a.length || compareText(a, b))
}

/** Names whose values are never written: `GITHUB_TOKEN`, `--db-password`. */
const SECRET = '[\\w-]*(?:token|secret|passw(?:or)?d|passphrase|credential|api[_-]?key|access[_-]?key|private[_-]?key|auth)[\\w-]*'

const VALUE = `"[^"]*"|'[^']*'|[^\\s"';&|]+`
const ASSIGNED = new RegExp(`(?<![\\w-])(-{0,2}${SECRET}=)(?:${VALUE})`, 'gi')
const FOLLOWED = new RegExp(`(?<![\\w-])(--?${SECRET}\\s+)(?![-\\s])(?:${VALUE})`, 'gi')
/** Of variables of the environment, of which many are about an author or an agent's socket. */
const TELLING = /token|secret|passw(?:or)?d|passphrase|credential|(?:api|access|private)[_-]?key|_auth$/i
const FLAG = new RegExp(`^--?${SECRET}$`, 'i')
const IN_URL = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi

/**
 * The command as it is written into a recording: `TOKEN=abc go test` becomes `TOKEN=*** go test`. Hides values of
 * variables and flags with a telling name, credentials in URLs and authorization headers, and the values of `masked` wherever they stand.
 */
export function redactCommand(words: readonly string[], masked: readonly string[] = []): readonly string[] {
  return words.map((word, at) => (FLAG.test(words[at - 1] ?? '') && !word.startsWith('-') ? HIDDEN : redactText(word, masked)))
}

/** A text without masked values and what looks like a credential. */
export function redactText(text: string, masked: readonly string[] = []): string {
  return masked
    .reduce((rest, value) => rest.replaceAll(value, HIDDEN), text)
    .replace(ASSIGNED, `$1${HIDDEN}`)
    .replace(FOLLOWED, `$1${HIDDEN}`)
    .replace(IN_URL, `$1${HIDDEN}@`)
    .replace(BEARER, `$1 ${HIDDEN}`)
}
