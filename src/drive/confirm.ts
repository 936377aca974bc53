import { type Comparison, compare } from '#baseline/compare.ts'
import type { Growth } from '#model/baseline.ts'
import type { Gap } from '#model/gap.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Outside } from '#ports.ts'
import { confirmingCommand } from '#record/confirm.ts'
import { REPETITIONS, repeatedCommand, repeatedLimit, slopeOf } from '#record/slope.ts'
import { isBeyond } from './base-run.ts'
import type { GateRequest } from './gate.ts'
import type { Opened } from './judge.ts'
import { recordAt } from './record-at.ts'

interface Confirmed {
  readonly recording: Recording
  readonly gaps: readonly Gap[]
}

/** Runs what must be seen twice before it may block: survivors that the base does not have, or has fewer of than the limit forgives. */
export async function confirm(
  head: Recording,
  compared: Omit<Comparison, 'head'>,
  request: GateRequest,
  { git, policy }: Opened,
  outside: Outside,
): Promise<Confirmed> {
  const doubtful = compare({ ...compared, head: [head] }).filter(
    (entry) => entry.tier === 'survivor' && !entry.testFailed && (entry.state === 'new' || isBeyond(entry, policy)),
  )
  if (doubtful.length === 0 || policy.record.confirm === 'never') return { recording: head, gaps: [] }
  const packages = [...new Set(doubtful.map((entry) => entry.package))]
  const tests = testsOf(doubtful)
  const narrowed = request.script === undefined ? confirmingCommand(request.command, packages, tests) : undefined
  const what = `${doubtful.length} leak${doubtful.length === 1 ? '' : 's'} that the base does not have`
  outside.progress(`goroutine-gate: running ${narrowed ? packages.join(', ') : 'the command'} once more, to confirm ${what}`)
  const second = { ...request, command: narrowed ?? request.command }
  try {
    const again = await recordAt(second, { root: git.root, cwd: request.cwd, name: 'again' }, policy, outside)
    const leaks = head.leaks.map((leak) => ({ ...leak, confirmed: confirmedBy(leak, doubtful, again, policy.limits.growth) }))
    const repeated =
      narrowed && tests.length > 0 ? await repeat(leaks, { ...second, command: narrowed }, again, { git, policy }, outside) : undefined
    return { recording: { ...head, leaks: repeated ?? leaks }, gaps: gapsOf(packages, again) }
  } catch (error) {
    const why = `it could not be made, so nothing new is confirmed: ${error instanceof Error ? error.message : error}`
    return { recording: head, gaps: [{ kind: 'capture', what: 'the second run', why }] }
  }
}

/**
 * Before a survivor may block, its tests run a few times in one process: what is made once and kept does not grow, and is no leak to
 * block for. Where that cannot be seen, the second run's word stands.
 */
async function repeat(
  leaks: readonly Leak[],
  request: GateRequest,
  once: Recording,
  { git, policy }: Pick<Opened, 'git' | 'policy'>,
  outside: Outside,
): Promise<readonly Leak[] | undefined> {
  const command = repeatedCommand(request.command)
  if (command === undefined || !leaks.some((leak) => leak.confirmed === true && leak.tier === 'survivor')) return undefined
  outside.progress(`goroutine-gate: running the leaking tests ${REPETITIONS} times, to see whether what stays grows`)
  try {
    const stage = { root: git.root, cwd: request.cwd, name: 'repeated', limitMs: repeatedLimit(once) } as const
    const repeated = await recordAt({ ...request, command }, stage, policy, outside)
    return leaks.map((leak): Leak => {
      const slope = leak.confirmed === true && leak.tier === 'survivor' ? slopeOf(leak, once, repeated) : undefined
      return slope === undefined ? leak : { ...leak, slope, confirmed: slope === 'grows' ? true : null }
    })
  } catch {
    return undefined
  }
}

/** The top-level tests that left what is new, where all of them are known; a number that grew is that of the whole package. */
function testsOf(doubtful: readonly Growth[]): readonly string[] {
  const known = doubtful.every(({ state, tests }) => state === 'new' && tests.length > 0 && tests.every((name) => RUN_ALONE.test(name)))
  return known ? [...new Set(doubtful.flatMap(({ tests }) => tests.map((name) => name.split('/', 1)[0] ?? '')))].sort(compareText) : []
}

/** What `-run` chooses. */
const RUN_ALONE = /^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*(?:\/|$)/u

/** Seen again, and as many as would be too many: confirmed. Its package seen without that: not. Its package not seen again: still open. */
function confirmedBy(leak: Leak, doubtful: readonly Growth[], again: Recording, limit: number): boolean | null {
  const asked = doubtful.find((entry) => entry.package === leak.package && entry.k2 === leak.keys.k2 && entry.kind === leak.kind)
  if (!asked) return leak.confirmed
  const found = again.leaks.filter((other) => other.package === leak.package && other.kind === leak.kind && other.keys.k2 === leak.keys.k2)
  const count = found.reduce((sum, other) => sum + other.count, 0)
  if (count > (asked.state === 'new' ? 0 : (asked.base ?? 0) + limit)) return true
  return isSeen(leak.package, again) ? false : leak.confirmed
}

function isSeen(importPath: string, { packages }: Recording): boolean {
  return packages.some((entry) => entry.importPath === importPath && entry.capture === 'captured' && entry.passed !== false)
}

function gapsOf(packages: readonly string[], again: Recording): Gap[] {
  return packages
    .filter((importPath) => !isSeen(importPath, again))
    .map((importPath) => {
      const found = again.packages.find((entry) => entry.importPath === importPath)
      const said = found?.why || (found?.passed === false ? 'its tests failed' : 'its goroutines were not seen')
      return {
        kind: 'capture',
        what: `package ${importPath} in the second run`,
        why: `${said}; its new leaks stay unconfirmed`,
        package: importPath,
      }
    })
}
