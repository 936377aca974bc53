import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  exitCodeOf
} from "./chunk-D7RAX7GN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  array,
  exactOptional,
  integer,
  literal,
  looseObject,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string
} from "./chunk-3ZOERJ4L.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  jsonText
} from "./chunk-67AXR2H5.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/merge-reports.ts
import { join } from "node:path";

// src/report/merge-reports.ts
function mergeReports(texts, shards) {
  const parts = [];
  const sorted = [...new Map(texts.map((one) => [one.text, one])).values()].sort((a, b) => compareText(a.text, b.text));
  for (const { name, text } of sorted) {
    const part2 = partOf(text);
    if (typeof part2 === "string") return { why: `${name}: ${part2}` };
    parts.push(part2);
  }
  const [first] = parts;
  if (!first) return { why: "there is no report" };
  const heads = new Set(parts.flatMap(({ run: run2 }) => run2?.head ? [run2.head] : []));
  if (heads.size > 1) return { why: `they are about different commits: ${[...heads].join(", ")}` };
  const missing = Math.max(0, shards - parts.length);
  const verdict = verdictOf(parts, missing, shards);
  const { run } = first;
  const stated = {
    ...{ schemaVersion: 1, tool: first.tool },
    findings: [
      ...worst(
        parts.flatMap(({ findings }) => findings),
        keyOfFinding,
        rankOfFinding
      )
    ].sort(byPlace),
    gaps: once([...parts.flatMap(({ gaps }) => gaps), ...missing > 0 ? [missingGap(missing, shards)] : []]),
    verdict,
    ...parts.some((part2) => part2.growth) && {
      growth: worst(
        parts.flatMap((part2) => part2.growth ?? []),
        keyOfGrowth,
        rankOfGrowth
      )
    },
    ...Object.fromEntries(LISTS.flatMap((name) => listOf(name, parts))),
    ...run && { run: { ...run, ...sums(parts) } }
  };
  return { text: jsonText(stated), verdict };
}
var LISTS = ["leaks", "benign", "packages", "gateChanges", "series", "waits", "build"];
var list = exactOptional(array(looseObject({})));
var count = pipe(number(), integer(), minValue(0));
var part = object({
  schemaVersion: literal(1),
  tool: looseObject({ name: string(), version: string() }),
  findings: array(
    looseObject({
      ruleId: string(),
      level: picklist(LEVELS),
      file: string(),
      startLine: count,
      startColumn: count,
      fingerprint: string(),
      standing: looseObject({ kind: picklist(["suppressed", "known", "new"]) })
    })
  ),
  gaps: array(looseObject({ what: string(), why: string() })),
  verdict: object({
    kind: picklist(["pass", "warn", "unjudged", "block"]),
    reasons: array(looseObject({ clause: string(), outcome: picklist(["block", "warn"]) }))
  }),
  growth: exactOptional(
    array(
      looseObject({
        ...{ module: string(), package: string(), kind: string(), k2: string() },
        state: picklist(["gone", "fewer", "same", "unknown", "more", "new"]),
        head: count
      })
    )
  ),
  run: exactOptional(looseObject({ head: string(), files: count, packages: count })),
  ...{ leaks: list, benign: list, packages: list, gateChanges: list, series: list, waits: list, build: list }
});
function partOf(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is no whole JSON text";
  }
  const parsed = safeParse(part, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `it is no report of this tool: ${issue.path?.map((step) => String(step.key)).join(".") || "the whole"}: ${issue.message}`;
  }
  if (parsed.output.verdict.kind === "pass" !== (parsed.output.verdict.reasons.length === 0))
    return "its verdict and its reasons do not fit";
  return parsed.output;
}
var KINDS = ["pass", "warn", "unjudged", "block"];
function verdictOf(parts, missing, shards) {
  const lost = missing > 0 ? [missingReason(missing, shards)] : [];
  const reasons = once([...parts.flatMap(({ verdict }) => verdict.reasons), ...lost]);
  const sorted = [...reasons.filter(({ outcome }) => outcome === "block"), ...reasons.filter(({ outcome }) => outcome === "warn")];
  const kinds = [...parts.map(({ verdict }) => verdict.kind), ...missing > 0 ? ["block"] : []];
  const kind = KINDS[Math.max(...kinds.map((each) => KINDS.indexOf(each)))] ?? "unjudged";
  return { kind, reasons: sorted };
}
function missingReason(missing, shards) {
  const message = `${missing} of ${shards} reports ${missing === 1 ? "is" : "are"} missing`;
  return { clause: "missing-recording", measured: missing, limit: 0, outcome: "block", message, evidence: [] };
}
function missingGap(missing, shards) {
  return { what: `${missing} of ${shards} reports`, why: "they were announced and are not here", kind: "recording" };
}
function keyOfFinding({ ruleId, file, startLine, startColumn, fingerprint }) {
  return [file, startLine, startColumn, ruleId, fingerprint].join("\0");
}
function byPlace(a, b) {
  return compareText(a.file, b.file) || a.startLine - b.startLine || a.startColumn - b.startColumn || compareText(keyOfFinding(a), keyOfFinding(b));
}
function rankOfFinding({ standing, level }) {
  const standings = ["suppressed", "known", "new"];
  return standings.indexOf(standing.kind) * 10 - LEVELS.indexOf(level);
}
function keyOfGrowth({ module, package: path, kind, k2 }) {
  return [module, path, kind, k2].join("\0");
}
var STATES = ["gone", "fewer", "same", "unknown", "more", "new"];
function rankOfGrowth({ state, head }) {
  return STATES.indexOf(state) * 1e9 + head;
}
function worst(all, keyOf, rankOf) {
  const found = /* @__PURE__ */ new Map();
  for (const one of all) {
    const before = found.get(keyOf(one));
    if (before === void 0 || rankOf(one) > rankOf(before)) found.set(keyOf(one), one);
  }
  return [...found.values()];
}
function listOf(name, parts) {
  const all = once(parts.flatMap((each) => each[name] ?? []));
  return parts.some((each) => each[name]) ? [[name, [...all].sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))]] : [];
}
function once(all) {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function sums(parts) {
  const sum = (of) => parts.reduce((total, { run }) => total + (run?.[of] ?? 0), 0);
  return { files: sum("files"), packages: sum("packages") };
}

// src/cli/merge-reports.ts
async function mergeStored(folders, { cwd, out, shards, quiet }, outside) {
  const texts = [];
  for (const folder of folders) {
    const path2 = join(folder, "report.json");
    const found = await outside.readText(path2);
    if (found.kind !== "text") throw new UserError(`${path2}: ${found.kind === "absent" ? "it is not there" : found.why}`, HELP);
    texts.push({ name: path2, text: found.text });
  }
  const merged = mergeReports(texts, shards);
  if ("why" in merged) throw new UserError(merged.why, HELP);
  const git = await outside.openGit(cwd);
  const path = await writeReportFile(out || join(git?.root ?? cwd, ".goroutine-gate", "report"), "report.json", merged.text);
  const reasons = merged.verdict.reasons.map(({ clause, message }) => `  ${clause}: ${message}`);
  if (!quiet) terminal.say([`goroutine-gate: ${texts.length} reports, ${merged.verdict.kind} \xB7 ${path}`, ...reasons].join("\n"));
  return exitCodeOf(merged.verdict);
}
var HELP = "pass folders with a report.json of one commit each, as --report-dir writes them";
export {
  mergeStored
};
