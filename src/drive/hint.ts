import type { GrowthState } from '#model/baseline.ts'
import type { Report } from '#model/report.ts'
import type { Outside } from '#ports.ts'
import type { Opened } from './judge.ts'

/**
 * Says what to do about leaks that were there before and stand in no baseline: until one is committed, the base has to be run for
 * each change to know them. Silent where a baseline is committed or nothing is old.
 */
export function sayHint(report: Report, { house, policy }: Pick<Opened, 'house' | 'policy'>, outside: Outside): void {
  const old = report.growth.filter((entry) => OLD.includes(entry.state)).length
  if (house.committed !== undefined || old === 0) return
  const which =
    old === 1
      ? '1 leak is older than this change, or may be, and no baseline lists it'
      : `${old} leaks are older than this change, or may be, and no baseline lists them`
  outside.progress(
    `goroutine-gate: ${which}; on the default branch run \`goroutine-gate baseline update -- ${commandOf(report)}\` and commit ${policy.baseline}`,
  )
}

const OLD: readonly GrowthState[] = ['same', 'more', 'fewer', 'unknown']

/** A workflow's script is one text of several words, which no shell takes as it is. */
function commandOf({ run: { command } }: Report): string {
  const words = command.join(' ')
  return words === '' || words.includes('\n') ? 'go test ./...' : words
}
