import * as v from 'valibot'
import { LEVELS } from '#model/finding.ts'
import { parseDuration } from './duration.ts'

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
    v.check((text) => parseDuration(text) !== undefined, right),
  )
}

const text = (right: string, longest: number) => v.pipe(v.string(right), v.nonEmpty(right), v.maxLength(longest, right))

const GLOB = 'a list of at most 200 globs of at most 300 characters, such as "**/*_gen.go"'

const PATH = 'a path inside the repository, relative to its root, such as .goroutine-gate/baseline.jsonl'

const GO_VERSION = 'a Go version such as "1.22" or "1.22.3"'

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
        { settle: v.optional(duration('1s')), deadline: v.optional(duration('10m')), confirm: v.optional(oneOf(['auto', 'never'])) },
        map,
      ),
    ),
    baseline: v.optional(v.pipe(text(PATH, 500), v.check(isInsidePath, PATH))),
    compare: v.optional(oneOf(['committed', 'rerun-base'])),
    limits: v.optional(
      v.strictObject(
        {
          'new-finding': v.optional(count('new findings at fail-on or above')),
          'new-leak': v.optional(count('new leaks, proven or confirmed')),
          'leak-growth': v.optional(count('goroutines that a known leak may grow by')),
          'unknown-package': v.optional(count('packages that the base saw and the head did not')),
        },
        map,
      ),
    ),
    suppressions: v.optional(v.strictObject({ budget: v.optional(count('suppressions that one change may add')) }, map)),
  },
  map,
)

/** A config file that has no problem. */
export type Config = v.InferOutput<typeof configSchema>

function isInsidePath(path: string): boolean {
  return !/^([/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..') && !path.includes('\0')
}
