import type { Policy } from '#model/policy.ts'
import type { Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import type { GateRequest } from './gate.ts'

/** One run of the command: where, and the folder below `out` that keeps its recording. */
export interface Stage {
  readonly root: string
  readonly cwd: string
  readonly name: 'head' | 'base' | 'again' | 'repeated'
}

/** Runs the command of a request with the recorder; beyond the first run its output goes beside ours. */
export async function recordAt(
  request: Pick<GateRequest, 'command' | 'script' | 'out' | 'output'>,
  { root, cwd, name }: Stage,
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
    deadlineMs: policy.record.deadlineMs,
    output: name === 'head' ? request.output : 'stderr',
    declaredFunction: outside.functionLookup(root, await outside.syntax()),
  })
}
