/** Words and signs of what a finding is about. */
const PARTS = /[\p{L}_][\p{L}\p{N}_]*|\S/gu

/** What a method calls its receiver, in every resource (see `resourceOf` of the rules). */
const RECEIVER = 'recv'

/** Two resources laid side by side. */
export interface Renaming {
  /** Names that stand at the same place and differ. */
  readonly from: ReadonlySet<string>
  readonly to: ReadonlySet<string>
  /** All names of each, but for those that are a receiver on either side. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** What one resource would have to be renamed in to be the other; nothing where they are built differently. */
export function renamingOf(base: string, head: string): Renaming | undefined {
  const was = base.match(PARTS) ?? []
  const is = head.match(PARTS) ?? []
  if (was.length !== is.length) return undefined
  const names = { from: new Set<string>(), to: new Set<string>(), before: new Set<string>(), after: new Set<string>() }
  for (const [index, word] of was.entries()) {
    const other = is[index] as string
    if (!isName(word) || !isName(other)) {
      if (word !== other) return undefined
      continue
    }
    // A function that became a method, or the other way round, has its receiver as a parameter.
    if (word === RECEIVER || other === RECEIVER) continue
    names.before.add(word)
    names.after.add(other)
    if (word === other) continue
    names.from.add(word)
    names.to.add(other)
  }
  return names
}

function isName(word: string): boolean {
  return /^[\p{L}_]/u.test(word)
}
