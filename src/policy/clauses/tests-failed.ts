import type { Judgeable } from '../judgeable.ts'
import { failedBuilds } from './build-failed.ts'
import { type Clause, plural } from './clause.ts'
import { NOT_FOUND, nothingCaptured } from './nothing-captured.ts'

/** A command that failed. */
export const testsFailed: Clause = {
  id: 'tests-failed',
  limit: '',
  title: 'a command that fails blocks a gate, and warns when a recording is judged later',
  why: 'the gate stands where go test stood; and tests that fail or are cut short show fewer goroutines than they would',
  judge(judged, policy) {
    const { command, captures, mode } = judged
    if (command === undefined || (command.exitCode === 0 && !command.timedOut)) return []
    const failed = [...new Set(captures.filter((capture) => capture.passed === false).map((capture) => capture.importPath))]
    const built = failed.filter((path) => !failedBuilds(judged).includes(path))
    if (built.length === 0 && failedBuilds(judged).length > 0 && !command.timedOut) return []
    if (command.exitCode === NOT_FOUND && nothingCaptured.judge(judged, policy).length > 0) return []
    const message = describe(judged, built)
    const evidence = built.map((path) => `package ${path}`)
    const outcome = mode === 'gate' ? 'block' : 'warn'
    return [{ clause: testsFailed.id, measured: Math.max(1, built.length), limit: 0, outcome, message, evidence }]
  },
}

function describe({ command }: Judgeable, failed: readonly string[]): string {
  if (command?.timedOut) return 'the command was ended because its deadline had passed'
  if (failed.length === 0) return `the command failed with exit code ${command?.exitCode}`
  return `tests failed in ${plural(failed.length, 'package')}: ${failed.slice(0, 5).join(', ')}`
}
