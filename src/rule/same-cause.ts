import type { Reported } from './finding.ts'

/** A rule that only concludes from the code around that something has to be released. */
const CONCLUDES = 'lifecycle/error-path-leaves-work'

/**
 * The reports without those that conclude what another rule knows and says as loud: both begin their trail with the same call, and one leak is
 * one finding.
 */
export function oncePerCause(reported: readonly Reported[]): Reported[] {
  const known = new Set(
    reported.filter(({ rule, details }) => rule.id !== CONCLUDES && (details.level ?? rule.level) !== 'note').map(causeOf),
  )
  return reported.filter((entry) => entry.rule.id !== CONCLUDES || !known.has(causeOf(entry)))
}

function causeOf({ file, node, details }: Reported): string {
  const first = details.codeFlow?.[0]
  return `${(first?.file ?? file).path}\n${first?.node ?? node}`
}
