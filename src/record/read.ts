import * as v from 'valibot'
import { WAIT_KINDS } from '#model/goroutine.ts'
import type { Recording } from '#model/recording.ts'
import { MOST_SHARDS } from './shard.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const frame = v.object({ function: v.string(), file: v.string(), line: count })
const gap = v.object({
  kind: v.optional(v.picklist(['source', 'capture', 'dump', 'base', 'config', 'baseline', 'rule', 'report', 'recording']), 'capture'),
  what: v.string(),
  why: v.string(),
  package: v.exactOptional(v.string()),
})
const site = v.object({ file: v.string(), function: v.string(), line: count })
const waiting = { kind: v.picklist(WAIT_KINDS), state: v.string(), site: v.exactOptional(site), spawn: v.exactOptional(site) }
const blocked = v.object({
  test: v.string(),
  for: v.string(),
  ...waiting,
  others: v.array(v.object({ ...waiting, count: v.pipe(count, v.minValue(1)) })),
})
const leak = v.object({
  package: v.string(),
  module: v.optional(v.string(), ''),
  tests: v.array(v.string()),
  attributedBy: v.picklist(['label', 'parent', 'created-by', 'window', 'package']),
  tier: v.picklist(['proven', 'survivor']),
  kind: v.picklist(WAIT_KINDS),
  state: v.string(),
  count: v.pipe(count, v.minValue(1)),
  testFailed: v.boolean(),
  confirmed: v.nullable(v.boolean()),
  slope: v.exactOptional(v.picklist(['flat', 'grows'])),
  child: v.boolean(),
  longestWaitMinutes: count,
  frames: v.array(frame),
  createdBy: v.exactOptional(frame),
  site: v.exactOptional(frame),
  spawn: v.exactOptional(frame),
  keys: v.object({ k1: v.string(), k2: v.string(), k3: v.string() }),
  labels: v.exactOptional(v.record(v.string(), v.array(v.string()))),
  variant: v.exactOptional(v.string()),
})
const whole = v.pipe(count, v.minValue(1))
const shard = v.object({ of: v.string(), index: whole, total: v.pipe(whole, v.maxValue(MOST_SHARDS)) })
const part = v.object({
  digest: v.string(),
  shard: v.exactOptional(shard),
  commit: v.exactOptional(v.string()),
  tool: v.string(),
  variant: v.string(),
  command: v.array(v.string()),
  exitCode: v.pipe(v.number(), v.integer()),
})
const schema = v.object({
  schemaVersion: v.literal(1),
  commit: v.exactOptional(v.string()),
  tool: v.object({ name: v.string(), version: v.string() }),
  command: v.array(v.string()),
  exitCode: v.pipe(v.number(), v.integer()),
  timedOut: v.optional(v.boolean(), false),
  goVersion: v.string(),
  go: v.object({ GOOS: v.string(), GOARCH: v.string(), flags: v.array(v.string()) }),
  packages: v.array(
    v.object({
      importPath: v.string(),
      goVersion: v.string(),
      capture: v.picklist(['captured', 'partial', 'unknown']),
      why: v.string(),
      tests: count,
      ran: v.exactOptional(v.array(v.string())),
      skipped: v.exactOptional(v.array(v.string())),
      seconds: v.pipe(v.number(), v.minValue(0)),
      runs: count,
      passed: v.optional(v.nullable(v.boolean()), null),
      module: v.optional(v.string(), ''),
      memory: v.exactOptional(v.object({ heapBytes: count, stackBytes: count })),
      hang: v.exactOptional(v.array(blocked)),
      variant: v.exactOptional(v.string()),
      reused: v.exactOptional(v.literal(true)),
    }),
  ),
  leaks: v.array(leak),
  benign: v.array(v.object({ ...leak.entries, reason: v.string() })),
  gaps: v.array(gap),
  stress: v.exactOptional(
    v.object({
      budgetSeconds: v.number(),
      rounds: v.array(v.object({ count, cpu: count, shuffle: v.boolean(), seconds: v.number(), found: count })),
    }),
  ),
  shard: v.exactOptional(shard),
  parts: v.exactOptional(v.array(part)),
  shards: v.exactOptional(v.pipe(whole, v.maxValue(MOST_SHARDS))),
})

/** Reads the text of a `recording.json`. What is not one, or of another version, comes back as the reason. Never throws. */
export function readRecording(text: string): { readonly recording: Recording } | { readonly why: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { why: 'it is no whole JSON text; the run that wrote it may have been cut short' }
  }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { recording: parsed.output }
  const [issue] = parsed.issues
  const where = issue.path?.map((step) => String(step.key)).join('.') ?? ''
  return { why: `it is no recording of this version: ${where || 'the whole'}: ${issue.message}` }
}
