import type { Capture, PackageCapture, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'

/** Under which conditions a recording was made, or undefined where all that are merged were made under the same. */
export type VariantIn = (recording: Recording) => string | undefined

/**
 * One entry per module, package, Go version and variant. A package that ran in several parts was seen only as far as in the part that saw
 * least of it: nobody knows which of its tests that part was to run.
 */
export function mergePackages(recordings: readonly Recording[], variantIn: VariantIn): readonly PackageCapture[] {
  const groups = new Map<string, PackageCapture[]>()
  for (const recording of recordings) {
    const own = variantIn(recording)
    for (const entry of recording.packages) {
      const variant = entry.variant ?? own
      const marked = variant === undefined ? entry : { ...entry, variant }
      const key = `${entry.module}\0${entry.importPath}\0${entry.goVersion}\0${variant ?? ''}`
      const group = groups.get(key)
      if (group) group.push(marked)
      else groups.set(key, [marked])
    }
  }
  return [...groups.values()].map(united).sort(comparePackages)
}

function comparePackages(a: PackageCapture, b: PackageCapture): number {
  return (
    compareText(a.importPath, b.importPath) ||
    compareText(a.goVersion, b.goVersion) ||
    compareText(a.variant ?? '', b.variant ?? '') ||
    compareText(a.module, b.module)
  )
}

const RANK: Readonly<Record<Capture, number>> = { unknown: 0, partial: 1, captured: 2 }

function united(group: readonly PackageCapture[]): PackageCapture {
  const [first] = group
  if (first === undefined) throw new Error('a group of packages is never empty')
  if (group.length === 1) return first
  const worst = Math.min(...group.map((entry) => RANK[entry.capture]))
  const seenLeast = group.filter((entry) => RANK[entry.capture] === worst)
  const names = namesOf(group)
  const memory = memoryOf(group)
  const hang = group.flatMap((entry) => entry.hang ?? []).sort((a, b) => compareText(a.test, b.test))
  return {
    importPath: first.importPath,
    goVersion: first.goVersion,
    capture: seenLeast[0]?.capture ?? 'unknown',
    why: [...new Set(seenLeast.map((entry) => entry.why))].sort(compareText).join('; '),
    // Parts may have run the same tests or others; what the names do not tell is not added up.
    tests: Math.max(...group.map((entry) => entry.tests), names.ran?.length ?? 0),
    ...names,
    seconds: Math.round(group.reduce((sum, entry) => sum + entry.seconds, 0) * 100) / 100,
    runs: group.reduce((sum, entry) => sum + entry.runs, 0),
    passed: passedOf(group),
    module: first.module,
    ...(memory && { memory }),
    ...(hang.length > 0 && { hang }),
    ...(first.variant !== undefined && { variant: first.variant }),
    ...(group.every((entry) => entry.reused) && { reused: true as const }),
  }
}

/** A test that ran in one part and was skipped in another has run. Where one part has no names, nobody knows them all. */
function namesOf(group: readonly PackageCapture[]): Pick<PackageCapture, 'ran' | 'skipped'> {
  const ran = new Set(group.flatMap((entry) => entry.ran ?? []))
  const skipped = group.flatMap((entry) => entry.skipped ?? []).filter((name) => !ran.has(name))
  return {
    ...(group.every((entry) => entry.ran !== undefined) && { ran: [...ran].sort(compareText) }),
    ...(skipped.length > 0 && { skipped: [...new Set(skipped)].sort(compareText) }),
  }
}

function passedOf(group: readonly PackageCapture[]): boolean | null {
  if (group.some((entry) => entry.passed === false)) return false
  return group.some((entry) => entry.passed === null) ? null : true
}

function memoryOf(group: readonly PackageCapture[]): PackageCapture['memory'] {
  const all = group.flatMap((entry) => entry.memory ?? [])
  if (all.length === 0) return undefined
  return { heapBytes: Math.max(...all.map((one) => one.heapBytes)), stackBytes: Math.max(...all.map((one) => one.stackBytes)) }
}
