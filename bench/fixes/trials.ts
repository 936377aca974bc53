import type { Finding, Fix } from '#model/finding.ts'
import { applyEdits } from '#rule/prove.ts'

/** A fix that a finding offers. */
export interface Offer {
  readonly finding: Finding
  readonly fix: Fix
}

/** Every fix that new findings offer; `check` offers none that it did not prove. */
export function offersOf(findings: readonly Finding[]): readonly Offer[] {
  return findings.filter(({ standing }) => standing.kind === 'new').flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
}

/** Offers that can be tried in one go: of each function one. */
export function roundsOf(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const rounds: Offer[][] = []
  const tried = new Map<string, number>()
  for (const offer of offers) {
    const { region, function: name } = offer.finding
    const key = `${region.file} ${name}`
    const round = tried.get(key) ?? 0
    tried.set(key, round + 1)
    rounds[round] = [...(rounds[round] ?? []), offer]
  }
  return rounds
}

/** The texts that a round's edits leave, by file; undefined for a file that they do not fit. */
export function patched(round: readonly Offer[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, string | undefined> {
  const edits = round.flatMap(({ fix }) => fix.edits)
  const files = [...new Set(edits.map(({ region }) => region.file))]
  return new Map(
    files.map((file) => {
      const own = edits.filter(({ region }) => region.file === file)
      return [file, applyEdits(texts.get(file) ?? '', own)]
    }),
  )
}

/** How often each thing is said, whatever the line: rule, file, function and message. */
export function said(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

export function keyOf({ ruleId, region, function: name, message }: Finding): string {
  return [ruleId, region.file, name, message].join('\n')
}
