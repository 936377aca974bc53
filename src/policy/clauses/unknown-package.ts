import type { PackageCapture } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Reason } from '#model/verdict.ts'
import type { Judgeable } from '../judgeable.ts'
import { type Clause, plural } from './clause.ts'

/** Packages whose goroutines nobody saw. */
export const unknownPackage: Clause = {
  id: 'unknown-package',
  limit: 'limits.unknown-package',
  title: 'packages that were not seen, or not to their end, block where the base saw them and warn elsewhere',
  why: 'an empty record looks like a clean one; a change that loses the record of a package could hide any leak in it',
  byPackage: true,
  judge(judged, policy) {
    const seenAtBase = new Set(judged.baseCaptures.filter(isCaptured).map((capture) => capture.importPath))
    const unseen = unseenPackages(judged)
    const { lost, missing } = missingPackages(judged, seenAtBase)
    const hidden = [...unseen.filter((path) => seenAtBase.has(path)), ...lost].sort(compareText)
    const others = [...unseen.filter((path) => !seenAtBase.has(path)), ...missing].sort(compareText)
    const limit = policy.limits.unknownPackages
    const which = (paths: readonly string[]) => `${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ', …' : ''}`
    return [
      ...reasonFor(
        hidden,
        limit,
        hidden.length > limit ? 'block' : 'warn',
        `that the base saw ${hidden.length === 1 ? 'was' : 'were'} not seen: ${which(hidden)}`,
      ),
      ...reasonFor(others, limit, 'warn', `${others.length === 1 ? 'was' : 'were'} not seen, or not to the end: ${which(others)}`),
    ]
  },
}

function reasonFor(paths: readonly string[], limit: number, outcome: Reason['outcome'], rest: string): Reason[] {
  if (paths.length === 0) return []
  const message = `${plural(paths.length, 'package')} ${rest}`
  return [{ clause: unknownPackage.id, measured: paths.length, limit, outcome, message, evidence: paths.map((path) => `package ${path}`) }]
}

/** A package recorded several times (plain and race) was seen when one of the records is whole. */
function unseenPackages({ captures }: Judgeable): string[] {
  const whole = new Set(captures.filter(isCaptured).map((capture) => capture.importPath))
  const unseen = captures.filter((capture) => !whole.has(capture.importPath) && !hasNoTests(capture))
  return [...new Set(unseen.map((capture) => capture.importPath))]
}

/**
 * Packages that the base saw and the head's run does not mention. One that still exists was taken out of the run (lost);
 * where nobody knows, or its tests are gone, which a reader of the change sees, it is merely missing.
 */
function missingPackages(judged: Judgeable, seenAtBase: ReadonlySet<string>): { lost: string[]; missing: string[] } {
  const { captures, packages, recorded } = judged
  if (!recorded) return { lost: [], missing: [] }
  const withTests = new Set(captures.filter((capture) => !hasNoTests(capture)).map((capture) => capture.importPath))
  const withoutTests = new Set(captures.filter(hasNoTests).map((capture) => capture.importPath))
  const absent = [...seenAtBase].filter((path) => !withTests.has(path) && (packages === undefined || packages.has(path)))
  const isLost = (path: string) => packages !== undefined && !withoutTests.has(path)
  return { lost: absent.filter(isLost), missing: absent.filter((path) => !isLost(path)) }
}

function isCaptured(capture: PackageCapture): boolean {
  return capture.capture === 'captured' && !hasNoTests(capture)
}

/** Go says "no test files" of a package without tests: there is nothing to see in it. */
function hasNoTests(capture: PackageCapture): boolean {
  return /no test files/i.test(capture.why)
}
