import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  array,
  boolean,
  exactOptional,
  integer,
  literal,
  looseObject,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string
} from "./chunk-3ZOERJ4L.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";

// src/report/stored.ts
var count = pipe(number(), integer(), minValue(0));
var span = { file: string(), startLine: count, startColumn: count, endLine: count, endColumn: count };
var place = object({ message: string(), function: string(), ...span });
var fix = object({ description: string(), edits: array(object({ ...span, newText: string() })) });
var site = looseObject({ file: string(), function: string(), line: count });
var finding = object({
  ruleId: string(),
  level: picklist(LEVELS),
  confidence: picklist(["high", "medium", "low"]),
  message: string(),
  function: string(),
  ...span,
  related: array(place),
  codeFlow: array(place),
  fixes: array(fix),
  fingerprint: string(),
  standing: looseObject({ kind: picklist(["new", "known", "suppressed"]) }),
  seenIn: array(string()),
  reportedBy: exactOptional(array(string()))
});
var growth = looseObject({
  module: string(),
  package: string(),
  kind: string(),
  k2: string(),
  state: picklist(["new", "more", "same", "fewer", "gone", "unknown"]),
  base: nullable(count),
  head: count,
  tier: picklist(["proven", "survivor"]),
  confirmed: nullable(boolean()),
  tests: array(string()),
  since: string(),
  ruleIds: array(string()),
  leak: exactOptional(
    looseObject({
      state: string(),
      site: exactOptional(site),
      spawn: exactOptional(site),
      frames: array(looseObject({ function: string() }))
    })
  )
});
var schema = object({
  schemaVersion: literal(1),
  tool: object({ name: string(), version: string() }),
  findings: array(finding),
  verdict: object({
    kind: picklist(["pass", "warn", "block", "unjudged"]),
    reasons: array(looseObject({ clause: string(), outcome: picklist(["block", "warn"]), evidence: array(string()) }))
  }),
  growth: exactOptional(array(growth)),
  run: exactOptional(looseObject({ verb: picklist(["judge", "gate"]), head: string(), base: string(), baseSource: string() }))
});
function readReport(text, rules) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: "it is no whole JSON text" };
  }
  const parsed = safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return {
      why: `it is no report of this tool: ${issue.path?.map((step) => String(step.key)).join(".") || "the whole"}: ${issue.message}`
    };
  }
  const { tool, findings, verdict, growth: grown = [], run } = parsed.output;
  return {
    ...{ schemaVersion: 1, tool, rules },
    // Written by us from these types; what rows look at was checked.
    run: run ?? CHECKED,
    findings: findings.map(findingOf),
    growth: grown,
    verdict,
    ...{ leaks: [], benign: [], captures: [], gaps: [] }
  };
}
var CHECKED = {
  ...{ verb: "check", head: "", base: "", baseSource: "none", goVersion: "", command: [], commandExitCode: null },
  ...{ files: 0, packages: 0, policySource: "" }
};
function findingOf(given) {
  const { file: _file, startLine: _line, startColumn: _column, endLine: _endLine, endColumn: _endColumn, ...rest } = given;
  return {
    ...rest,
    region: regionOf(given),
    related: given.related.map(placeOf),
    codeFlow: given.codeFlow.map(placeOf),
    fixes: given.fixes.map(({ description, edits }) => ({
      description,
      edits: edits.map((edit) => ({ region: regionOf(edit), newText: edit.newText }))
    })),
    standing: given.standing,
    waits: []
  };
}
function placeOf({ message, function: name, ...where }) {
  return { message, function: name, region: regionOf(where) };
}
function regionOf({ file, startLine, startColumn, endLine, endColumn }) {
  return { file, startLine, startColumn, endLine, endColumn };
}

export {
  readReport
};
