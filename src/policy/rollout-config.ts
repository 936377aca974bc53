import * as v from 'valibot'
import type { Policy, Stage } from '#model/policy.ts'
import { isDate } from './date.ts'

const STAGE = 'a map with until, share or version, such as { until: 2027-01-31, share: 25 }'
const DATE = 'the last day on which it only warns, such as 2027-01-31'
const SHARE = 'the percentage of packages in which it blocks already, a whole number from 0 to 100'
const VERSION = 'the version of goroutine-gate that blocks first, such as "0.3.0"'

const stage = v.pipe(
  v.strictObject(
    {
      until: v.optional(v.pipe(v.string(DATE), v.regex(/^\d{4}-\d{2}-\d{2}$/, DATE), v.check(isDate, DATE))),
      share: v.optional(v.pipe(v.number(SHARE), v.integer(SHARE), v.minValue(0, SHARE), v.maxValue(100, SHARE))),
      version: v.optional(v.pipe(v.string(VERSION), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, VERSION))),
    },
    STAGE,
  ),
  v.minEntries(1, STAGE),
)

/** A section of the roll-out: what is rolled out, and how far it is. */
export const stages = (what: string) => v.record(v.string(), stage, what)

type Given = Readonly<
  Record<string, { readonly until?: string | undefined; readonly share?: number | undefined; readonly version?: string | undefined }>
>

/** The roll-out of a config; what is not said is not staged. */
export function rolloutOf(given: {
  readonly rules?: Given | undefined
  readonly packs?: Given | undefined
  readonly clauses?: Given | undefined
}): Policy['rollout'] {
  return { rules: stagesOf(given.rules), packs: stagesOf(given.packs), clauses: stagesOf(given.clauses) }
}

function stagesOf(given: Given = {}): Readonly<Record<string, Stage>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, { until = '', share = 0, version = '' }]) => [name, { until, share, version }]),
  )
}
