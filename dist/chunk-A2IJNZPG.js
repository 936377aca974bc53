import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  MOST_SHARDS
} from "./chunk-P7GN753T.js";
import {
  WAIT_KINDS
} from "./chunk-DM65KSEY.js";
import {
  array,
  boolean,
  exactOptional,
  integer,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string
} from "./chunk-3ZOERJ4L.js";

// src/record/read.ts
var count = pipe(number(), integer(), minValue(0));
var frame = object({ function: string(), file: string(), line: count });
var gap = object({
  kind: optional(picklist(["source", "capture", "dump", "base", "config", "baseline", "rule", "report", "recording"]), "capture"),
  what: string(),
  why: string(),
  package: exactOptional(string())
});
var site = object({ file: string(), function: string(), line: count });
var waiting = { kind: picklist(WAIT_KINDS), state: string(), site: exactOptional(site), spawn: exactOptional(site) };
var blocked = object({
  test: string(),
  for: string(),
  ...waiting,
  others: array(object({ ...waiting, count: pipe(count, minValue(1)) }))
});
var leak = object({
  package: string(),
  module: optional(string(), ""),
  tests: array(string()),
  attributedBy: picklist(["label", "parent", "created-by", "window", "package"]),
  tier: picklist(["proven", "survivor"]),
  kind: picklist(WAIT_KINDS),
  state: string(),
  count: pipe(count, minValue(1)),
  testFailed: boolean(),
  confirmed: nullable(boolean()),
  slope: exactOptional(picklist(["flat", "grows"])),
  child: boolean(),
  longestWaitMinutes: count,
  frames: array(frame),
  createdBy: exactOptional(frame),
  site: exactOptional(frame),
  spawn: exactOptional(frame),
  keys: object({ k1: string(), k2: string(), k3: string() }),
  labels: exactOptional(record(string(), array(string()))),
  variant: exactOptional(string())
});
var whole = pipe(count, minValue(1));
var shard = object({ of: string(), index: whole, total: pipe(whole, maxValue(MOST_SHARDS)) });
var part = object({
  digest: string(),
  shard: exactOptional(shard),
  commit: exactOptional(string()),
  tool: string(),
  variant: string(),
  command: array(string()),
  exitCode: pipe(number(), integer())
});
var schema = object({
  schemaVersion: literal(1),
  commit: exactOptional(string()),
  tool: object({ name: string(), version: string() }),
  command: array(string()),
  exitCode: pipe(number(), integer()),
  timedOut: optional(boolean(), false),
  goVersion: string(),
  go: object({ GOOS: string(), GOARCH: string(), flags: array(string()) }),
  packages: array(
    object({
      importPath: string(),
      goVersion: string(),
      capture: picklist(["captured", "partial", "unknown"]),
      why: string(),
      tests: count,
      ran: exactOptional(array(string())),
      skipped: exactOptional(array(string())),
      seconds: pipe(number(), minValue(0)),
      runs: count,
      passed: optional(nullable(boolean()), null),
      module: optional(string(), ""),
      memory: exactOptional(object({ heapBytes: count, stackBytes: count })),
      hang: exactOptional(array(blocked)),
      variant: exactOptional(string()),
      reused: exactOptional(literal(true))
    })
  ),
  leaks: array(leak),
  benign: array(object({ ...leak.entries, reason: string() })),
  gaps: array(gap),
  stress: exactOptional(
    object({
      budgetSeconds: number(),
      rounds: array(object({ count, cpu: count, shuffle: boolean(), seconds: number(), found: count }))
    })
  ),
  shard: exactOptional(shard),
  parts: exactOptional(array(part)),
  shards: exactOptional(pipe(whole, maxValue(MOST_SHARDS)))
});
function readRecording(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: "it is no whole JSON text; the run that wrote it may have been cut short" };
  }
  const parsed = safeParse(schema, value);
  if (parsed.success) return { recording: parsed.output };
  const [issue] = parsed.issues;
  const where = issue.path?.map((step) => String(step.key)).join(".") ?? "";
  return { why: `it is no recording of this version: ${where || "the whole"}: ${issue.message}` };
}

export {
  readRecording
};
