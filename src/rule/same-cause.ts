import type { Reported } from './finding.ts'

/**
 * The reports without those that infer what another rule knows and says as loud: both begin their trail with the same call, and one leak is
 * one finding.
 */
export function oncePerCause(reported: readonly Reported[]): Reported[] {
  const known = new Set(reported.filter(({ rule, details }) => !rule.infers && (details.level ?? rule.level) !== 'note').map(causeOf))
  return reported.filter((entry) => !entry.rule.infers || !known.has(causeOf(entry)))
}

/** The call or place that a report's trail begins with, as a text. */
export function causeOf({ file, node, details }: Reported): string {
  const first = details.codeFlow?.[0]
  return `${(first?.file ?? file).path}\n${first?.node ?? node}`
}
