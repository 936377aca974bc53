/** Where a CODEOWNERS file may stand; the first that is there counts. */
export const CODEOWNERS_FILES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/**
 * The owners that a CODEOWNERS text names for a file (relative to the root, forward slashes), as written: `@ann`, `@team/name`, an address.
 * The last pattern that fits decides, also one without owners. Patterns are those of gitignore without negation and ranges; a line with either
 * is skipped, as GitHub does.
 */
export function ownersOf(text: string, file: string): readonly string[] {
  let owners: readonly string[] = []
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...names] = wordsOf(line)
    if (pattern === '' || /^!|[[\]]/.test(pattern) || pattern.length > LONGEST) continue
    if (fits(pattern, file)) owners = names
  }
  return owners
}

const LONGEST = 500

/** Words up to a comment; a blank or a hash may be escaped in a pattern. */
function wordsOf(line: string): readonly string[] {
  const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment < 0 ? words : words.slice(0, comment)
}

function fits(pattern: string, file: string): boolean {
  const isFolder = pattern.endsWith('/')
  const parts = pattern
    .replace(/^\/|\/$/g, '')
    .split('/')
    .filter(Boolean)
  if (parts.length === 0) return false
  const isRooted = pattern.replace(/\/$/, '').includes('/')
  const steps = file.split('/')
  // `docs/*` means what lies directly in the folder; every other pattern that fits a folder means all below it.
  const isDirect = isRooted && !isFolder && parts.at(-1) === '*'
  const starts = isRooted ? [0] : steps.map((_, at) => at)
  return starts.some((start) => reaches(parts, steps.slice(start), { isFolder, isDirect }))
}

/** Whether the pattern fits the path, or one of its folders. */
function reaches(
  parts: readonly string[],
  steps: readonly string[],
  kind: { readonly isFolder: boolean; readonly isDirect: boolean },
): boolean {
  let ends = new Set([0])
  for (const part of parts) {
    const next = new Set<number>()
    for (const at of ends) {
      if (part === '**') for (let to = at; to <= steps.length; to++) next.add(to)
      else if (at < steps.length && fitsName(part, steps[at] ?? '')) next.add(at + 1)
    }
    ends = next
  }
  if (kind.isDirect) return ends.has(steps.length)
  return [...ends].some((end) => end <= (kind.isFolder ? steps.length - 1 : steps.length))
}

/** `*` and `?` within one name, in time that grows with the product of both lengths. */
function fitsName(pattern: string, name: string): boolean {
  const signs = [...pattern.matchAll(/\\(.)|(.)/gs)].map(([, plain, sign]) => ({ text: plain ?? sign ?? '', isPlain: plain !== undefined }))
  let ends = new Set([0])
  for (const { text, isPlain } of signs) {
    const next = new Set<number>()
    for (const at of ends) {
      if (text === '*' && !isPlain) for (let to = at; to <= name.length; to++) next.add(to)
      else if (at < name.length && ((text === '?' && !isPlain) || name[at] === text)) next.add(at + 1)
    }
    ends = next
  }
  return ends.has(name.length)
}
