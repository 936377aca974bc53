import type { Judgeable } from '../judgeable.ts'
import { type Clause, plural } from './clause.ts'

/** Packages that did not build. */
export const buildFailed: Clause = {
  id: 'build-failed',
  limit: '',
  title: 'a build that fails in the command blocks a gate, and warns when a recording is judged later',
  why: 'the gate stands where go test stood, so it must fail where go test failed; a recording was made by a step that failed by itself',
  judge(judged) {
    const failed = failedBuilds(judged)
    if (failed.length === 0 || judged.command === undefined || judged.command.exitCode === 0) return []
    const message = `${plural(failed.length, 'package')} did not build: ${failed.slice(0, 5).join(', ')}`
    const outcome = judged.mode === 'gate' ? 'block' : 'warn'
    return [
      { clause: buildFailed.id, measured: failed.length, limit: 0, outcome, message, evidence: failed.map((path) => `package ${path}`) },
    ]
  },
}

/** Import paths of the packages that Go says did not build or could not be set up. */
export function failedBuilds({ captures }: Judgeable): readonly string[] {
  const failed = captures.filter((capture) => /\b(build|setup) failed\b|did not build/i.test(capture.why))
  return [...new Set(failed.map((capture) => capture.importPath))]
}
