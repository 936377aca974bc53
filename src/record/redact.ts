const HIDDEN = '***'

/** Names whose values are never written: `GITHUB_TOKEN`, `--db-password`. */
const SECRET = '[\\w-]*(?:token|secret|passw(?:or)?d|passphrase|credential|api[_-]?key|access[_-]?key|private[_-]?key|auth)[\\w-]*'

const VALUE = `"[^"]*"|'[^']*'|[^\\s"';&|]+`
const ASSIGNED = new RegExp(`(?<![\\w-])(-{0,2}${SECRET}=)(?:${VALUE})`, 'gi')
const FOLLOWED = new RegExp(`(?<![\\w-])(--?${SECRET}\\s+)(?![-\\s])(?:${VALUE})`, 'gi')
const FLAG = new RegExp(`^--?${SECRET}$`, 'i')
const IN_URL = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi

/**
 * The command as it is written into a recording: `TOKEN=abc go test` becomes `TOKEN=*** go test`. Hides values of
 * variables and flags with a telling name, credentials in URLs and authorization headers.
 */
export function redactCommand(words: readonly string[]): readonly string[] {
  return words.map((word, at) => (FLAG.test(words[at - 1] ?? '') && !word.startsWith('-') ? HIDDEN : redactText(word)))
}

function redactText(text: string): string {
  return text
    .replace(ASSIGNED, `$1${HIDDEN}`)
    .replace(FOLLOWED, `$1${HIDDEN}`)
    .replace(IN_URL, `$1${HIDDEN}@`)
    .replace(BEARER, `$1 ${HIDDEN}`)
}
