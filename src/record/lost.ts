import { coversStandardLibrary, type GoCall, readGoTest } from '#record/calls.ts'
import { stoppedBy } from '#record/said.ts'

/** What is known about a run beside its packages, as far as it explains missing heartbeats. */
export interface RunFacts {
  /** Why no recorder could be put in place at all; empty when one was. */
  readonly instrument: string
  readonly calls: readonly GoCall[]
  /** Notes of our `go` about calls it had to leave alone: a reason, and the folder. */
  readonly lost: readonly { readonly reason: string; readonly cwd: string }[]
  /** Why toolchains that were asked for could not be prepared. */
  readonly refusals: readonly string[]
  /** What the command printed. */
  readonly output: string
  readonly exitCode: number
  readonly timedOut: boolean
  readonly killed: boolean
}

/** The best single reason why a package of this run has no heartbeat (recorder reference 4), to be read by its user. */
export function whyLost(run: RunFacts): string {
  if (run.instrument !== '') return run.instrument
  const own = run.lost.find((call) => call.reason === 'own-overlay')
  if (own !== undefined)
    return `the command passes an -overlay of its own in ${own.cwd}; put it into the GOFLAGS of the environment, where both can be merged`
  const foreign = run.lost.find((call) => call.reason === 'toolchain')
  if (foreign !== undefined)
    return run.refusals[0] ?? `another Go toolchain answers in ${foreign.cwd}, and it could not be prepared in time`
  const covered = coverage(run)
  if (covered !== '') {
    return `${covered} covers the standard library, and for covered packages the go command ignores overlays (golang/go#73802); use -coverpkg=./...`
  }
  if (run.timedOut) return 'the command was ended at its deadline before this package had run'
  if (run.killed) return 'the command was ended by a signal before this package had run'
  if (run.calls.length === 0) {
    const stopped = run.exitCode === 0 ? '' : stoppedBy(run.output)
    if (stopped !== '') return `the command ended before any \`go test\`: ${stopped}`
    return 'no `go test` of this command reached the recorder: was `go` called by its path, with an emptied environment (env -i), in a container or by another build system?'
  }
  return 'its tests left no record: a TestMain that never calls m.Run, a test process that was killed, or an overlay that was lost on the way'
}

function coverage(run: RunFacts): string {
  const flag = run.calls.map((call) => readGoTest(call)?.coverpkg ?? '').find((value) => value !== '' && coversStandardLibrary(value))
  if (flag !== undefined) return `-coverpkg=${flag}`
  return /coverage: [\d.]+% of statements in (?:all|std)\b/.test(run.output) ? '-coverpkg' : ''
}
