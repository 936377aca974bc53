import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  readReport
} from "./chunk-NWD74AJB.js";
import {
  attempt,
  log,
  numberOf,
  postComment,
  recordOf,
  requesterOf,
  split,
  textOf,
  warn,
  writeSummary
} from "./chunk-SCDXWCIP.js";
import "./chunk-YZHFHXR3.js";
import {
  readHanded
} from "./chunk-TWSAODQZ.js";
import "./chunk-LGOT2QBA.js";
import "./chunk-MXGRQFKV.js";
import {
  RULES
} from "./chunk-BKBCY6GD.js";
import "./chunk-H2LCDZES.js";
import {
  array,
  boolean,
  check,
  exactOptional,
  integer,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  regex,
  safeParse,
  string
} from "./chunk-3ZOERJ4L.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-GL44MN2Y.js";
import {
  annotationsOf
} from "./chunk-Q6J2UZB5.js";
import {
  TITLE_CHARACTERS,
  cut,
  headline,
  renderSummary
} from "./chunk-RVLRCKZ2.js";
import "./chunk-RIXYEIY7.js";
import "./chunk-ZKLEFFN3.js";
import "./chunk-EBMUPO3E.js";
import {
  rowsOf
} from "./chunk-N27ABM2I.js";
import {
  markdownText,
  plain
} from "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/action/relay.ts
import { join, resolve } from "node:path";

// src/adapters/github/check-run.ts
var MOST_ANNOTATIONS = 50;
async function createCheckRun(ask, check2) {
  const { title, summary } = check2;
  const parameters = {
    ...split(check2.repository),
    ...{ name: check2.name, head_sha: check2.headSha, status: "completed", conclusion: check2.conclusion, details_url: check2.detailsUrl },
    output: { title, summary, annotations: check2.annotations.slice(0, MOST_ANNOTATIONS) }
  };
  const made = await attempt("checks", async () => {
    const { id } = recordOf(await ask.once("POST /repos/{owner}/{repo}/check-runs", parameters));
    if (numberOf(id) === 0) throw new Error("the answer is no check run");
  });
  return "why" in made ? made.why : "";
}

// src/adapters/github/open-pulls.ts
async function openPullsOf(ask, repository, head) {
  const parameters = { ...split(repository), state: "open", head: `${head.owner}:${head.branch}` };
  return attempt("comments", async () => {
    const { data } = await ask.page("GET /repos/{owner}/{repo}/pulls", parameters, 1);
    const there = data.map(recordOf).filter((pull) => textOf(recordOf(pull.head).sha) === head.sha);
    return there.map(({ number: number2 }) => numberOf(number2)).filter((number2) => number2 > 0);
  });
}

// src/report/check.ts
var LEVELS = { error: "failure", warning: "warning", notice: "notice" };
function checkOf(report) {
  const line = headline(report, rowsOf(report));
  const { annotations, leftOut } = annotationsOf(report);
  const placed = annotations.flatMap(
    ({ level, title, message, place }) => place ? [
      {
        ...{ path: place.file, start_line: place.line, end_line: place.endLine, annotation_level: LEVELS[level], title, message },
        ...place.columns && { start_column: place.columns.start, end_column: Math.max(place.columns.start, place.columns.end - 1) }
      }
    ] : []
  );
  const more = leftOut > 0 ? ` ${leftOut} more are in the report of the run.` : "";
  return {
    name: "goroutine-gate (told by the change)",
    conclusion: report.verdict.kind === "block" ? "failure" : "neutral",
    title: cut(plain(line), TITLE_CHARACTERS),
    summary: `${markdownText(line)}

This was told by the change's own run, whose check is what counts.${more}
`,
    annotations: placed
  };
}

// src/model/gap.ts
var GAP_KINDS = [
  "source",
  "capture",
  "dump",
  "base",
  "config",
  "baseline",
  "rule",
  "report",
  "external",
  "series",
  "types",
  "recording"
];

// src/report/relayed.ts
var RELAYED_BYTES = 32e6;
var LONGEST_TEXT = 2e4;
var LONGEST_PATH = 1024;
var LONGEST_LIST = 3e4;
var DEEPEST = 12;
var count = pipe(number(), integer(), minValue(0));
var texts = array(string());
var hash = pipe(string(), regex(/^([0-9a-f]{40,64})?$/, "no commit"));
var frame = object({ function: string(), file: string(), line: count });
var verdictKinds = picklist(["pass", "warn", "block", "unjudged"]);
var leak = object({
  ...{ package: string(), module: string(), tests: texts, attributedBy: string(), tier: picklist(["proven", "survivor"]) },
  ...{ kind: string(), state: string(), count, testFailed: boolean(), confirmed: nullable(boolean()), child: boolean() },
  ...{ longestWaitMinutes: number(), frames: array(frame), createdBy: exactOptional(frame) },
  ...{ site: exactOptional(frame), spawn: exactOptional(frame) },
  keys: object({ k1: string(), k2: string(), k3: string() })
});
var growth = object({
  ...{ module: string(), package: string(), kind: string(), k2: string() },
  state: picklist(["new", "more", "same", "fewer", "gone", "unknown"]),
  ...{ base: nullable(count), head: count, tier: picklist(["proven", "survivor"]), confirmed: nullable(boolean()) },
  ...{ testFailed: boolean(), tests: texts, since: string(), ruleIds: texts, leak: exactOptional(leak) }
});
var gap = object({
  ...{ kind: picklist(GAP_KINDS), what: string(), why: string(), package: exactOptional(string()) },
  ...{ file: exactOptional(string()), startLine: exactOptional(count), endLine: exactOptional(count) }
});
var reason = object({
  ...{ clause: string(), measured: number(), limit: number(), outcome: picklist(["block", "warn"]) },
  ...{ message: string(), evidence: texts }
});
var schema = object({
  verdict: pipe(
    object({ kind: verdictKinds, reasons: array(reason) }),
    check(({ kind, reasons }) => kind === "pass" === (reasons.length === 0), "a verdict has reasons unless it is a pass")
  ),
  growth: array(growth),
  gaps: array(gap),
  packages: array(
    object({
      ...{ importPath: string(), goVersion: string(), capture: picklist(["captured", "partial", "unknown"]), why: string() },
      ...{ tests: count, seconds: number(), runs: count, passed: nullable(boolean()), module: string() }
    })
  ),
  run: object({
    ...{ verb: picklist(["judge", "gate"]), head: hash, base: hash, baseDetail: exactOptional(string()), goVersion: string() },
    baseSource: picklist(["committed", "rerun", "recording", "none"]),
    ...{ command: texts, commandExitCode: nullable(number()), files: count, packages: count, policySource: string() }
  }),
  gateChanges: exactOptional(
    array(
      object({
        kind: picklist(["baseline", "suppression", "policy", "rules", "workflow"]),
        ...{ what: string(), why: string(), who: string(), file: string(), line: count }
      })
    )
  ),
  wouldBe: exactOptional(object({ kind: verdictKinds, policySource: string() }))
});
function readRelayed(text, rules) {
  const base = readReport(text, rules);
  if ("why" in base) return base;
  const value = JSON.parse(text);
  const beyond = beyondLimits(value, { key: "", depth: 0, inStack: false });
  if (beyond !== "") return { why: beyond };
  const parsed = safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = issue.path?.map((step) => String(step.key)).join(".") || "the whole";
    return { why: `it is no report of a change: ${cut(where, 200)}: ${cut(issue.message, 200)}` };
  }
  const { packages, gaps, ...rest } = parsed.output;
  return { ...base, ...rest, gaps: gaps.map(gapOf), captures: packages };
}
function gapOf({ kind, what, why, package: path, file, startLine = 1, endLine = startLine }) {
  const region = file === void 0 ? {} : { region: { file, startLine, startColumn: 1, endLine, endColumn: 1 } };
  return { kind, what, why, ...path !== void 0 && { package: path }, ...region };
}
function notGreener(report, conclusion) {
  if (conclusion === "success" || report.verdict.kind === "block" || report.verdict.kind === "unjudged") return report;
  const message = `its run ended with ${conclusion || "nothing"}, and its report says that the change passes`;
  const reason2 = { clause: "relay", measured: 1, limit: 0, outcome: "block", message, evidence: [] };
  return { ...report, verdict: { kind: "unjudged", reasons: [reason2, ...report.verdict.reasons] } };
}
function beyondLimits(value, { key, depth, inStack }) {
  if (depth > DEEPEST) return "it is nested too deeply";
  if (typeof value === "string") return textBeyond(value, inStack ? "" : key);
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? "" : "it holds a number that cannot be counted with";
  if (typeof value !== "object" || value === null) return "";
  const entries = Array.isArray(value) ? value.map((each) => [key, each]) : Object.entries(value);
  if (entries.length > LONGEST_LIST) return `it holds a list with ${entries.length} entries, and ${LONGEST_LIST} is the most`;
  for (const [name, each] of entries) {
    const isStack = inStack || name === "frames" || name === "createdBy";
    const beyond = beyondLimits(each, { key: name, depth: depth + 1, inStack: isStack });
    if (beyond !== "") return beyond;
  }
  return "";
}
function textBeyond(text, key) {
  if (text.length > LONGEST_TEXT) return `it holds a text with ${text.length} characters, and ${LONGEST_TEXT} is the most`;
  if (key !== "file") return "";
  const leaves = /^([/\\]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes("..") || new RegExp("\\p{Cc}", "u").test(text);
  return leaves || text.length > LONGEST_PATH ? `it names a file that cannot be one of the repository: ${JSON.stringify(cut(text, 100))}` : "";
}

// src/action/relay.ts
async function relay(inputs, context, run) {
  if (run.event !== "pull_request") return said(`nothing to show: the run was started by ${run.event}, not by pull_request`);
  const report = notGreener(await storedReport(inputs, context), run.conclusion);
  const links = { serverUrl: context.serverUrl, repository: context.repository, headSha: run.headSha };
  const relayed = { runUrl: `${context.serverUrl}/${context.repository}/actions/runs/${run.id}`, conclusion: run.conclusion };
  const troubles = [writeSummary(renderSummary(report, { sources: NO_SOURCES, links }), process.env.GITHUB_STEP_SUMMARY)];
  const ask = await requesterOf({ token: inputs.token, apiUrl: context.apiUrl });
  const head = { owner: run.headOwner, branch: run.headBranch, sha: run.headSha };
  const pulls = await openPullsOf(ask, context.repository, head);
  if ("why" in pulls) troubles.push(`no comment: ${pulls.why}`);
  else if (pulls.value.length === 0) log(`no comment: no open pull request has ${run.headSha.slice(0, 7)} as its head any more`);
  else if (pulls.value.length > 1)
    troubles.push(`no comment: ${pulls.value.length} open pull requests have this head, and the run does not say whose it was`);
  else {
    const where = { repository: context.repository, number: pulls.value[0] };
    if (inputs.comment !== false) troubles.push(await postComment(ask, where, report, { sources: NO_SOURCES, links, relayed }));
    if (inputs.annotations === true) troubles.push(await postCheck(ask, context.repository, report, run, relayed.runUrl));
  }
  const told = troubles.filter((trouble) => trouble !== "").join("; ");
  if (told !== "") warn(told);
  return 0;
}
var NO_SOURCES = /* @__PURE__ */ new Map();
function said(line) {
  log(line);
  return 0;
}
async function storedReport(inputs, context) {
  const temporary = process.env.RUNNER_TEMP ?? "";
  const help = "download the artifact with actions/download-artifact into a folder of its own below runner.temp, and give that folder as report-dir; see docs/fork-pull-requests.md";
  if (inputs.reportDir === "" || temporary === "") throw new UserError("mode relay has no input `report-dir`", help);
  const path = join(resolve(context.workspace || temporary, inputs.reportDir), "report.json");
  const found = await readHanded(temporary, path, RELAYED_BYTES);
  if (found.kind === "absent") throw new UserError(`there is no ${path}`, help);
  if (found.kind === "unreadable") throw new UserError(`${path} is not read: ${found.why}`, help);
  const rules = RULES.map(({ rule }) => rule);
  const report = readRelayed(found.text, rules);
  if ("why" in report)
    throw new UserError(`${path} is not shown: ${report.why}`, "the run that left it was not one of this version of goroutine-gate");
  return report;
}
async function postCheck(ask, repository, report, run, detailsUrl) {
  const why = await createCheckRun(ask, { repository, headSha: run.headSha, detailsUrl, ...checkOf(report) });
  return why === "" ? "" : `no check run: ${why}`;
}
export {
  relay
};
