import { compareText } from '#model/region.ts'

/** The known word that is closest to `word` in edits, ignoring case and the kind of separator; undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = fold(word)
  if (wanted.length > LONGEST) return undefined
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) }))
    .sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate))
  const best = ranked[0]
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined
}

/** Words longer than this are no typing mistakes, and the distance costs their product. */
const LONGEST = 80

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
