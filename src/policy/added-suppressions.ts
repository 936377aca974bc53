import { parseSuppressions, type Suppression } from './suppress.ts'

interface Texts {
  readonly files: readonly { readonly file: string; readonly text: string }[]
}

/**
 * Comments of the head that the base does not have: the same rule with the same reason and date in the same file is the same, wherever it stands.
 * `renamed` leads from paths of the head to paths of the base. Without a base nobody can say that a comment was added.
 */
export function addedSuppressions({
  head,
  base,
  renamed,
}: {
  readonly head: Texts
  readonly base: Texts | undefined
  readonly renamed: ReadonlyMap<string, string>
}): readonly Suppression[] {
  if (!base) return []
  const key = ({ file, rule, reason, until }: Suppression): string => [file, rule, reason, until].join('\0')
  const before = base.files.flatMap(({ file, text }) => parseSuppressions(file, text).suppressions.map(key))
  const now = head.files.flatMap(({ file, text }) => parseSuppressions(file, text).suppressions)
  return now.filter((one) => {
    const at = before.indexOf(key({ ...one, file: renamed.get(one.file) ?? one.file }))
    if (at >= 0) before.splice(at, 1)
    return at < 0
  })
}
