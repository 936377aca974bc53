import type { Edit } from '#model/finding.ts'

/** Whether an edit within a line moves a comment behind it that gofmt keeps below or above that of the neighbouring line. */
export function movesAlignedComment(text: string, { region, newText }: Edit): boolean {
  if (newText.includes('\n')) return false
  const lines = text.split('\n')
  const [before, own, after] = [lines[region.startLine - 2], lines[region.startLine - 1], lines[region.endLine]]
  return isCommented(own) && (isCommented(before) || isCommented(after))
}

/** Code with a comment behind it. */
function isCommented(line = ''): boolean {
  return /\S.*\/\//.test(line)
}
