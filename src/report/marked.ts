import type { Finding } from '#model/finding.ts'
import type { Leak } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Marker } from './markers.ts'
import { count, doingWords } from './words.ts'

/** What is to be marked in each file: findings that count, and leaked stacks at the line where they are stuck. */
export function markersOf(findings: readonly Finding[], leaks: readonly Leak[]): ReadonlyMap<string, readonly Marker[]> {
  const byFile = new Map<string, Marker[]>()
  const add = (file: string, marker: Marker) => byFile.set(file, [...(byFile.get(file) ?? []), marker])
  for (const { region, message, ruleId, standing } of findings)
    if (standing.kind === 'new') add(region.file, { line: region.startLine, message, name: ruleId })
  for (const group of stacksOf(leaks)) {
    const site = group[0]?.site
    if (site) add(site.file, { line: site.line, message: wordsOf(group), name: group[0]?.keys.k2 ?? '' })
  }
  return byFile
}

/** Leaks of one stack at one line are one marker, whichever tests left them. */
function stacksOf(leaks: readonly Leak[]): readonly (readonly Leak[])[] {
  const groups = new Map<string, Leak[]>()
  for (const leak of leaks) {
    if (!leak.site) continue
    const key = [leak.site.file, leak.site.line, leak.keys.k2].join('\0')
    groups.set(key, [...(groups.get(key) ?? []), leak])
  }
  return [...groups.values()]
}

function wordsOf(group: readonly Leak[]): string {
  const [leak] = group as readonly [Leak]
  const head = group.reduce((sum, each) => sum + each.count, 0)
  const tests = [...new Set(group.flatMap((each) => each.tests))].sort(compareText)
  const left = tests.length > 0 ? `left by ${tests.join(', ')}` : 'left by the tests of the package'
  return `${count(head, 'goroutine')} ${doingWords({ head, base: null, kind: leak.kind, tier: leak.tier, leak })} here, ${left}`
}
