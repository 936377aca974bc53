import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import {
  reportFolders
} from "./chunk-JJTKSVDP.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
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
  record,
  safeParse,
  string
} from "./chunk-3ZOERJ4L.js";
import {
  NOTHING_TO_JUDGE,
  judge
} from "./chunk-AVHOR3I7.js";
import {
  rulesOfFile
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-ZZ7XX7GF.js";
import {
  houseCatalogueOf
} from "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import {
  settingOf
} from "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import {
  jsonText,
  visible
} from "./chunk-67AXR2H5.js";
import "./chunk-VT33FI4M.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/replay.ts
import { join, relative } from "node:path";

// src/policy/replay.ts
function replay({ judged }, policy) {
  const findings = judged.findings.flatMap((finding2) => underPolicy(finding2, policy));
  const fingerprints = new Set(findings.map((finding2) => finding2.fingerprint));
  const kept = (given) => given.filter((finding2) => fingerprints.has(finding2.fingerprint));
  const { suppressedByChange, overBudget, unseenAtBase } = judged;
  return judge(
    { ...judged, findings, suppressedByChange: kept(suppressedByChange), overBudget: kept(overBudget), unseenAtBase: kept(unseenAtBase) },
    policy
  );
}
function underPolicy(finding2, policy) {
  const { isOn, level } = settingOf(policy, finding2.ruleId);
  if (!isOn) return [];
  if (level === void 0) return [finding2];
  return [{ ...finding2, level: finding2.region.file.endsWith("_test.go") ? "note" : level }];
}

// src/policy/stored-run.ts
var texts = array(string());
var count = pipe(number(), integer(), minValue(0));
var finding = object({
  ruleId: string(),
  level: picklist(LEVELS),
  confidence: picklist(["high", "medium", "low"]),
  message: string(),
  file: string(),
  function: string(),
  startLine: count,
  startColumn: count,
  endLine: count,
  endColumn: count,
  fingerprint: string(),
  standing: looseObject({ kind: picklist(["new", "known", "suppressed"]) }),
  seenIn: texts
});
var growth = looseObject({
  package: string(),
  k2: string(),
  state: picklist(["new", "more", "same", "fewer", "gone", "unknown"]),
  base: nullable(count),
  head: count,
  tier: picklist(["proven", "survivor"]),
  confirmed: nullable(boolean()),
  testFailed: boolean(),
  tests: texts
});
var capture = looseObject({ importPath: string(), capture: picklist(["captured", "partial", "unknown"]), why: string() });
var schema = object({
  schemaVersion: literal(1),
  tool: object({ version: string() }),
  findings: array(finding),
  gaps: array(looseObject({ kind: string(), what: string(), why: string(), file: exactOptional(string()) })),
  verdict: object({
    kind: picklist(["pass", "warn", "block", "unjudged"]),
    reasons: array(looseObject({ clause: string(), outcome: picklist(["block", "warn"]), message: string() }))
  }),
  growth: array(growth),
  packages: array(capture),
  series: exactOptional(array(looseObject({ source: string() }))),
  run: object({
    verb: picklist(["judge", "gate"]),
    head: string(),
    base: string(),
    baseSource: picklist(["committed", "rerun", "recording", "none"]),
    commandExitCode: nullable(number()),
    policySource: string()
  }),
  grounds: object({
    today: string(),
    recorded: boolean(),
    timedOut: boolean(),
    changed: nullable(texts),
    baseCaptures: array(capture),
    stillThere: nullable(texts),
    importPaths: record(string(), string()),
    suppressedByChange: texts,
    overBudget: texts,
    unseenAtBase: texts
  })
});
function readStoredRun(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: "it is no whole JSON text" };
  }
  const parsed = safeParse(schema, value);
  if (!parsed.success) {
    const where = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "";
    return {
      why: `it is no report of \`judge\` or \`gate\` that can be judged again: ${where || "the whole"}: ${parsed.issues[0].message}`
    };
  }
  const { run, verdict } = parsed.output;
  return {
    head: run.head,
    base: run.base,
    policySource: run.policySource,
    said: verdict,
    judged: judgeableOf(parsed.output)
  };
}
function judgeableOf(report) {
  const { run, grounds } = report;
  const findings = report.findings.map(findingOf);
  const named = (fingerprints) => findings.filter((one) => fingerprints.includes(one.fingerprint));
  return {
    ...NOTHING_TO_JUDGE,
    mode: run.verb,
    findings,
    // Written by us from these types; what clauses look at was checked.
    growth: report.growth,
    gaps: report.gaps.map(gapOf),
    recorded: grounds.recorded,
    captures: report.packages,
    baseCaptures: grounds.baseCaptures,
    baseSource: run.baseSource,
    packages: grounds.stillThere ? new Set(grounds.stillThere) : void 0,
    command: run.commandExitCode === null ? void 0 : { exitCode: run.commandExitCode, timedOut: grounds.timedOut },
    changed: grounds.changed ? new Set(grounds.changed) : void 0,
    today: grounds.today,
    version: report.tool.version,
    importPaths: new Map(Object.entries(grounds.importPaths)),
    suppressedByChange: named(grounds.suppressedByChange),
    overBudget: named(grounds.overBudget),
    unseenAtBase: named(grounds.unseenAtBase),
    ...report.series && { series: report.series }
  };
}
function findingOf({ file, startLine, startColumn, endLine, endColumn, ...given }) {
  const region = { file, startLine, startColumn, endLine, endColumn };
  return { ...given, region, standing: given.standing, related: [], codeFlow: [], fixes: [], waits: [] };
}
function gapOf({ kind, what, why, file }) {
  const region = file === void 0 ? {} : { region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
  return { kind, what, why, ...region };
}

// src/drive/replay.ts
async function replayRuns(reports, policy, outside) {
  const replayed = [];
  for (const { path, shown } of reports) {
    const found = await outside.readText(path);
    const stored = found.kind === "text" ? readStoredRun(found.text) : { why: found.kind === "absent" ? "there is no report" : found.why };
    replayed.push("why" in stored ? { run: shown, why: stored.why } : judgedAgain(stored, shown, policy));
  }
  return replayed;
}
function judgedAgain(stored, run, policy) {
  const { head, base, said, judged } = stored;
  try {
    return { run, head, base, day: judged.today, said, would: replay(stored, policy) };
  } catch (error) {
    return { run, why: `its contents cannot be judged: ${error instanceof Error ? error.message : String(error)}` };
  }
}

// src/report/replay.ts
function renderReplay(runs) {
  const rows = runs.map((run) => "why" in run ? [run.run, "", "", "unread", run.why] : rowOf(run));
  const all = [["run", "day", "head", "said", "would say"], ...rows.map((row) => row.slice(0, 5))];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
  const because = runs.map((run) => "why" in run ? [] : differences(run));
  const table = lines.flatMap((line, at) => [line, ...at === 0 ? [] : (because[at - 1] ?? []).map((text) => `    ${text}`)]);
  return `${table.map(visible).join("\n")}

${closing(runs)}
`;
}
function rowOf({ run, day, head, said, would }) {
  return [run, day, head.slice(0, 7), said.kind, would.kind];
}
function differences({ said, would }) {
  const lines = (of, than, sign) => of.reasons.filter((reason) => !than.reasons.some((other) => textOf(other) === textOf(reason))).map((reason) => `${sign} ${textOf(reason)}`);
  return [...lines(said, would, "-"), ...lines(would, said, "+")];
}
function textOf({ outcome, clause, message }) {
  return `${outcome} ${clause}: ${message}`;
}
function closing(runs) {
  const told = runs.flatMap((run) => "why" in run ? [] : [run]);
  const differ = told.filter(({ said, would }) => said.kind !== would.kind).length;
  const untold = runs.length - told.length;
  const unread = untold === 0 ? "" : `; ${untold} could not be judged again`;
  return `${differ} of ${told.length} verdicts would differ${unread}`;
}

// src/cli/replay.ts
async function replayStored({ options, outside, catalogue, tool }) {
  const { cwd, config, runs, format, hasFormat } = options;
  if (config === "") throw new UserError("--runs needs another policy", "name its file with --config other.yml");
  if (options.recordings.length + options.baseRecordings.length > 0)
    throw new UserError("--runs judges reports, not recordings", "leave out --recording and --base-recording");
  if (hasFormat && format !== "text" && format !== "json") throw new UserError(`--runs has no format ${format}`, "it is text or json");
  const root = (await outside.openGit(cwd))?.root ?? cwd;
  const house = await houseCatalogueOf(root, catalogue, outside);
  const policy = await rulesOfFile(config, house.catalogue, outside);
  const folders = await reportFolders(runs);
  const reports = folders.map((folder) => ({
    path: join(folder, "report.json"),
    shown: relative(cwd, folder).replaceAll("\\", "/") || "."
  }));
  const replayed = await replayRuns(reports, options.failOn ? { ...policy, failOn: options.failOn } : policy, outside);
  await print(format === "json" ? jsonText({ schemaVersion: 1, tool, runs: replayed }) : renderReplay(replayed), options);
  return replayed.every((run) => "why" in run) ? 2 : 0;
}
export {
  replayStored
};
