import * as v from 'valibot'
import { LEVELS } from '#model/finding.ts'
import { DURATION, parseDuration } from './duration.ts'
import { stages } from './rollout-config.ts'

/** The message of each check is what would be right, worded to follow "expected". */
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, `one of ${options.join(', ')}`)

const count = (what: string) => {
  const right = `a whole number from 0 to 1000000 (${what})`
  return v.pipe(v.number(right), v.integer(right), v.minValue(0, right), v.maxValue(1_000_000, right))
}

const duration = (example: string) => {
  const right = `a duration such as ${example}, at most 24h`
  return v.pipe(
    v.string(right),
    v.regex(DURATION, right),
    v.check((text) => parseDuration(text) !== undefined, right),
  )
}

/** As `duration`, and more than none: something is divided by it. */
const positiveDuration = (example: string) => {
  const right = `a duration above zero such as ${example}, at most 24h`
  return v.pipe(
    v.string(right),
    v.regex(new RegExp(`(?=.*[1-9])${DURATION.source}`), right),
    v.check((text) => (parseDuration(text) ?? 0) > 0, right),
  )
}

const rate = (what: string) => {
  const right = `a number from 0 to 1000000 (${what})`
  return v.pipe(v.number(right), v.minValue(0, right), v.maxValue(1_000_000, right))
}

const text = (right: string, longest: number) => v.pipe(v.string(right), v.nonEmpty(right), v.maxLength(longest, right))

const LABELS = 'a list of at most 20 names of labels of at most 100 characters, such as "request"'
const GLOB = 'a list of at most 200 globs of at most 300 characters, such as "**/*_gen.go"'

const PATH = 'a path inside the repository, relative to its root, such as .goroutine-gate/baseline.jsonl'

/** Not absolute, on any system, and nowhere `..`. */
const INSIDE = /^(?![/\\~]|[A-Za-z]:)(?!(?:[\s\S]*[/\\])?\.\.(?:[/\\]|$))/

const GO_VERSION = 'a Go version such as "1.22" or "1.22.3"'

const LABEL = 'the name of a label, at most 50 characters'

const map = 'a map of keys and values'

/** `.goroutine-gate.yml`, strict: a key that is not here is a problem. Every key may be left out; defaults are in `defaults.ts`. */
export const configSchema = v.strictObject(
  {
    'fail-on': v.optional(oneOf([...LEVELS, 'never'])),
    packs: v.optional(v.record(v.string(), oneOf(['on', 'warn', 'off']), map)),
    rules: v.optional(v.record(v.string(), oneOf([...LEVELS, 'off']), map)),
    exclude: v.optional(v.pipe(v.array(text(GLOB, 300), GLOB), v.maxLength(200, GLOB))),
    'go-version': v.optional(v.pipe(v.string(GO_VERSION), v.regex(/^(go)?1\.\d{1,3}(\.\d{1,3})?$/, GO_VERSION))),
    record: v.optional(
      v.strictObject(
        {
          settle: v.optional(duration('1s')),
          deadline: v.optional(duration('10m')),
          confirm: v.optional(oneOf(['auto', 'never'])),
          reuse: v.optional(oneOf(['auto', 'always', 'never'])),
          labels: v.optional(v.pipe(v.array(text(LABELS, 100), LABELS), v.maxLength(20, LABELS))),
        },
        map,
      ),
    ),
    baseline: v.optional(
      v.pipe(
        text(PATH, 500),
        v.regex(INSIDE, PATH),
        v.check((path) => !path.includes('\0'), PATH),
      ),
    ),
    compare: v.optional(oneOf(['committed', 'rerun-base'])),
    limits: v.optional(
      v.strictObject(
        {
          'new-finding': v.optional(count('new findings at fail-on or above')),
          'new-leak': v.optional(count('new leaks, proven or confirmed')),
          'leak-growth': v.optional(count('goroutines that a known leak may grow by')),
          'unknown-package': v.optional(count('packages that the base saw and the head did not')),
          'missing-recording': v.optional(count('recordings that are missing, damaged, or not parts of one run')),
          growth: v.optional(rate('percent between two samples of a series')),
          slope: v.optional(rate('goroutines an hour in a series')),
          cap: v.optional(count('goroutines at any time of a series')),
          delta: v.optional(count('goroutines more after a load than before it')),
          aged: v.optional(count('goroutines of one signature that are older than the window')),
          depth: v.optional(count('frames of a blocked call chain')),
          'leak-rate': v.optional(rate('goroutines left behind per test')),
        },
        map,
      ),
    ),
    series: v.optional(
      v.strictObject(
        {
          window: v.optional(positiveDuration('15m')),
          sla: v.optional(positiveDuration('250ms')),
          services: v.optional(
            v.record(
              v.string(),
              v.strictObject({ sla: v.optional(positiveDuration('250ms')), window: v.optional(positiveDuration('15m')) }, map),
              map,
            ),
          ),
        },
        map,
      ),
    ),
    rollout: v.optional(
      v.strictObject({ rules: v.optional(stages(map)), packs: v.optional(stages(map)), clauses: v.optional(stages(map)) }, map),
    ),
    suppressions: v.optional(
      v.strictObject(
        {
          budget: v.optional(count('suppressions that one change may add')),
          'approval-label': v.optional(
            v.pipe(
              text(LABEL, 50),
              v.check((label) => !/\p{Cc}/u.test(label), LABEL),
            ),
          ),
          'approval-code-owners': v.optional(v.boolean('true or false')),
        },
        map,
      ),
    ),
  },
  map,
)

/** A config file that has no problem. */
export type Config = v.InferOutput<typeof configSchema>
