import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { functionLookup } from '#adapters/files/lookup.ts'
import { recordCommand } from '#adapters/toolchain/record.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { Recording } from '#model/recording.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { roundFlags, stressRound } from '#record/stress.ts'
import type { Kernel } from './kernels.ts'
import { better, type Outcome, outcomesOf } from './score.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

export interface RunPlan {
  readonly runs: number
  /** Timeout of a package's tests. */
  readonly seconds: number
  /** found: a kernel that was reported is not run again · never: all are run every time. */
  readonly until: 'found' | 'never'
  /** Seconds for further runs with repetition, after the plain ones; 0 for none. */
  readonly stress: number
}

/** GOMAXPROCS of the runs, in turns: half of the kernels need a certain schedule. */
const PROCESSORS = [2, 1, 4, 8, 2]

/** Runs the kernels' tests under the recorder, at most `runs` times each, and keeps the best outcome of each. */
export async function runKernels(kernels: readonly Kernel[], plan: RunPlan, say: (line: string) => void): Promise<readonly Outcome[]> {
  const workspace = await makeWorkspace(kernels)
  const best = new Map<string, Outcome>()
  let open = kernels
  const once = async (run: number, flags: readonly string[]): Promise<void> => {
    const command = open.some(({ form }) => form === 'registry') ? eachApart(open, workspace, flags, best) : undefined
    const recording = await record(workspace.dir, ['go', 'test', '-vet=off', ...flags, ...open.map(workspace.packageOf)], command)
    const isFound = new Map(open.map((kernel) => [kernel.name, keep(kernel, workspace.packageOf(kernel), recording, run, best)]))
    if (plan.until === 'found') open = open.filter((kernel) => isFound.get(kernel.name) === false)
  }
  try {
    for (let run = 1; run <= plan.runs && open.length > 0; run++) {
      say(`run ${run} of ${plan.runs}: ${open.length} packages`)
      await once(run, ['-count=1', `-timeout=${plan.seconds}s`, `-cpu=${PROCESSORS[(run - 1) % PROCESSORS.length] ?? 2}`])
    }
    const start = performance.now()
    const left = (): number => plan.stress - (performance.now() - start) / 1000
    for (let round = 0; left() > 0 && open.length > 0; round++) {
      const { count } = stressRound(round)
      say(`stress ${round}: ${open.length} packages, ${count} times each; ${Math.round(left())} s left`)
      await once(plan.runs + round + 1, [...roundFlags(stressRound(round)), `-timeout=${Math.ceil(Math.min(plan.seconds * 4, left()))}s`])
    }
  } finally {
    await workspace.dispose()
  }
  return [...best.values()]
}

/** Keeps the outcomes; whether all of the kernel has been found. */
function keep(kernel: Kernel, importPath: string, recording: Recording, run: number, best: Map<string, Outcome>): boolean {
  const outcomes = outcomesOf(kernel, importPath, recording, run).map((next) => {
    const kept = better(best.get(next.name), next)
    best.set(next.name, kept)
    return kept
  })
  return outcomes.every(({ foundIn }) => foundIn > 0)
}

/**
 * Functions of a registry leak by the thousand, so each that is not found yet gets a process of its own. A script, because a binary that is
 * built once serves them all.
 */
function eachApart(kernels: readonly Kernel[], workspace: Workspace, flags: readonly string[], best: ReadonlyMap<string, Outcome>): string {
  const lines = kernels.flatMap((kernel, at) => {
    const names = kernel.registered.filter((name) => (best.get(name)?.foundIn ?? 0) === 0)
    const words = flags.map((flag) => flag.replace(/^-/, '-test.')).join(' ')
    const calls = names.map((name) => `./kernel${at}.test -test.run='^Test${name}$' ${words} >/dev/null || true`)
    return [`go test -vet=off -c -o kernel${at}.test ${workspace.packageOf(kernel)}`, ...calls]
  })
  return lines.join('\n')
}

async function record(dir: string, command: readonly string[], script?: string): Promise<Recording> {
  const out = await mkdtemp(join(tmpdir(), 'bench-recording-'))
  const { settleMs, deadlineMs } = DEFAULT_POLICY.record
  try {
    const declaredFunction = functionLookup(dir, await loadSyntax())
    const given = { command, ...(script === undefined ? {} : { script }) }
    return await recordCommand({ ...given, cwd: dir, root: dir, out, settleMs, deadlineMs, output: 'stderr', declaredFunction })
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
