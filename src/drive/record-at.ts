import type { Policy } from '#model/policy.ts'
import type { Recording, Shard } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import type { GateRequest } from './gate.ts'

/** One run of the command: where, and the folder below `out` that keeps its recording. */
export interface Stage {
  readonly root: string
  readonly cwd: string
  readonly name: 'head' | 'base' | 'again' | 'repeated'
  /** What is checked out there. */
  readonly commit?: string
  /** Which part of a split run it is. */
  readonly shard?: Shard
  /** Whether types are recorded too: where they are not asked for afterwards. */
  readonly types?: boolean
  /** Milliseconds, where that is less than the policy allows any run. */
  readonly limitMs?: number
}

/** Runs the command of a request with the recorder; beyond the first run its output goes beside ours. */
export async function recordAt(
  request: Pick<GateRequest, 'command' | 'script' | 'out' | 'output'>,
  { root, cwd, name, commit, shard, types, limitMs }: Stage,
  policy: Policy,
  outside: Outside,
): Promise<Recording> {
  return outside.record({
    command: request.command,
    ...(request.script === undefined ? {} : { script: request.script }),
    cwd,
    root,
    out: `${request.out}/${name}`,
    settleMs: policy.record.settleMs,
    deadlineMs: shorter(policy.record.deadlineMs, limitMs),
    labels: policy.record.labels,
    output: name === 'head' ? request.output : 'stderr',
    declaredFunction: outside.functionLookup(root, await outside.syntax()),
    // A second run is there to run; the base lies in another folder each time.
    reuse: name === 'head' ? policy.record.reuse : 'never',
    ...(commit && { commit }),
    ...(shard && { shard }),
    ...(types && { types }),
  })
}

/** A deadline of 0 is none. */
function shorter(deadlineMs: number, limitMs = 0): number {
  return deadlineMs > 0 && limitMs > 0 ? Math.min(deadlineMs, limitMs) : Math.max(deadlineMs, limitMs)
}
