import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  makeRecordingFolder,
  usualFolder
} from "./chunk-MLQXE65T.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import {
  differenceLines,
  differenceOf,
  pruned,
  unseenEntries,
  updated,
  updatedFindings
} from "./chunk-JDRMUCYY.js";
import {
  readRecordings
} from "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import {
  parseBaseline,
  printBaseline
} from "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import {
  check,
  compare,
  hasRunOut
} from "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import {
  rulesOfFolder
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/baseline.ts
import { basename, dirname, join } from "node:path";

// src/baseline/show.ts
function showBaseline({ entries, knownFindings }, dates, today) {
  const goroutines = entries.reduce((sum, { count }) => sum + count, 0);
  const leaks = entries.map((entry) => leakRow(entry, dates, today));
  const findings = knownFindings.map((finding) => findingRow(finding, dates, today));
  return [
    `${entries.length} leaks, ${goroutines} goroutines`,
    ...leaks.length > 0 ? columns([LEAK_HEAD, ...leaks]) : [],
    `${knownFindings.length} findings`,
    ...findings.length > 0 ? columns([FINDING_HEAD, ...findings]) : [],
    ""
  ].join("\n");
}
var LEAK_HEAD = ["count", "waits", "tier", "package", "tests", "since", "age", "owner", "until", "note"];
var FINDING_HEAD = ["rule", "file", "function", "since", "age"];
function leakRow(entry, dates, today) {
  const { count, kind, tier, package: path, tests, since, owner, until, note } = entry;
  const passed = hasRunOut(entry, today) ? " (passed)" : "";
  return [
    String(count),
    kind,
    tier,
    path,
    testsOf(tests),
    since || "\u2013",
    ageOf(since, dates, today),
    owner || "\u2013",
    `${until || "\u2013"}${passed}`,
    note || "\u2013"
  ];
}
function findingRow({ rule, file, function: name, since }, dates, today) {
  return [rule, file, name || "\u2013", since || "\u2013", ageOf(since, dates, today)];
}
function testsOf(tests) {
  const [first = "\u2013", ...others] = tests;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
var DAY_MS = 864e5;
function ageOf(since, dates, today) {
  const day = dates.get(since);
  if (day === void 0) return "\u2013";
  const days = Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS));
  return `${days} d`;
}
function columns(rows) {
  const plain = rows.map((row) => row.map((cell) => cell.replace(new RegExp("\\p{Cc}", "gu"), "?")));
  const widths = (plain[0] ?? []).map((_, column) => Math.max(...plain.map((row) => row[column]?.length ?? 0)));
  return plain.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}

// src/cli/baseline.ts
var ACTIONS = ["update", "show", "prune", "diff"];
var baselineVerb = {
  usage: "baseline update|show|prune|diff [REV [REV]] [--recording DIR | -- CMD\u2026]",
  about: "the committed list of leaks and findings that are known",
  options: {
    append: "update: only add what is not listed yet",
    shrink: "update: only take away or lower, never add",
    recording: "a folder that `record` wrote (default .goroutine-gate/recording)",
    out: "keep the recording of CMD in this folder",
    format: "text or json",
    output: "write to this file"
  },
  examples: [
    "baseline update -- go test ./...",
    "baseline update --shrink --recording R",
    "baseline show",
    "baseline diff",
    "baseline diff v1.2.0 main"
  ],
  run: async (setting) => {
    const [word = "", ...rest] = setting.options.words;
    const action = ACTIONS.find((name) => name === word);
    if (!action || rest.length > (action === "diff" ? 2 : 0))
      throw new UserError(`\`baseline ${[word, ...rest].join(" ")}\` is not known`, `it is one of ${ACTIONS.join(", ")}`);
    const revisions = rest.flatMap((each) => each.split("..")).filter((each) => each !== "");
    return RUN[action](setting, { ...await openBaseline(setting), revisions });
  }
};
async function openBaseline({ options, outside, catalogue }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  const { policy } = await rulesOfFolder(root, catalogue, outside);
  const file = join(root, policy.baseline);
  const found = await outside.readText(file);
  if (found.kind === "unreadable") throw new UserError(`${file} cannot be read: ${found.why}`, "mend or remove it");
  const baseline = readWhole(found.kind === "text" ? found.text : "", policy.baseline);
  return { root, git, file, path: policy.baseline, baseline, head: git ? (await git.head()).slice(0, 12) : "" };
}
function readWhole(text, file) {
  const { baseline, gaps } = parseBaseline(text, file);
  if (gaps.length === 0) return baseline;
  const help = "mend these lines first, so that nothing is lost by writing the file anew";
  throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"), help);
}
async function baselineAt(git, revision, path) {
  const commit = await git.resolve(revision);
  const { files, gaps } = await git.read(commit, [path]);
  if (gaps.length > 0) throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"), "pass another revision");
  return readWhole(files[0]?.text ?? "", `${path} at ${revision}`);
}
var RUN = { update, show, prune, diff };
async function update(setting, { root, file, baseline, head }) {
  const { options, outside, catalogue, tool } = setting;
  if (options.append && options.shrink)
    throw new UserError("--append and --shrink exclude each other", "pass one of them, or neither to do both");
  const how = options.append ? "append" : options.shrink ? "shrink" : "replace";
  const recordings = await recordingsFor(setting, root);
  const { report } = await check({ paths: [root], cwd: root, base: "", config: "", failOn: "never", catalogue, tool }, outside);
  const findings = report.findings.filter((finding) => finding.standing.kind === "new" && finding.level !== "note");
  const next = updatedFindings(recordings.length > 0 ? updated(baseline, recordings, how, head) : baseline, findings, how, head);
  await writeReportFile(dirname(file), basename(file), printBaseline(next));
  sayUnseen(baseline, recordings);
  terminal.say(
    `goroutine-gate: ${next.entries.length} leaks and ${next.knownFindings.length} findings are known in ${file} (${baseline.entries.length} and ${baseline.knownFindings.length} before); commit it`
  );
  return 0;
}
async function show({ options, outside }, { baseline, git }) {
  if (options.format === "json") {
    await print(`${JSON.stringify(baseline, null, 2)}
`, options);
    return 0;
  }
  const since = [...new Set([...baseline.entries, ...baseline.knownFindings].map((one) => one.since))];
  await print(showBaseline(baseline, await git?.dates?.(since) ?? /* @__PURE__ */ new Map(), outside.today()), options);
  return 0;
}
async function prune(setting, { root, file, baseline }) {
  const recordings = await recordingsFor(setting, root);
  const next = pruned(baseline, recordings);
  await writeReportFile(dirname(file), basename(file), printBaseline(next));
  sayUnseen(baseline, recordings);
  terminal.say(`goroutine-gate: ${baseline.entries.length - next.entries.length} leaks are gone and were taken out of ${file}`);
  return 0;
}
function sayUnseen(baseline, recordings) {
  const unseen = unseenEntries(baseline, recordings);
  const [first] = unseen;
  if (!first) return;
  const which = `${first.entry.package} ${first.tests.join(", ")}${unseen.length > 1 ? ", \u2026" : ""}`;
  terminal.say(
    `goroutine-gate: ${unseen.length} ${unseen.length === 1 ? "leak stays" : "leaks stay"} listed, because tests that left them did not run (${which}); where a test is gone for good, delete its line`
  );
}
async function diff(setting, { root, baseline, revisions, path, git }) {
  const [from, to] = revisions;
  if (from !== void 0) {
    if (!git) throw new UserError(`${root} is in no git work tree`, "run it in a clone of the repository, or pass --recording");
    const before = await baselineAt(git, from, path);
    const difference = differenceOf(before, to === void 0 ? baseline : await baselineAt(git, to, path));
    const lines2 = differenceLines(difference);
    const text = setting.options.format === "json" ? JSON.stringify(difference, null, 2) : lines2.join("\n") || "the two are the same";
    await print(`${text}
`, setting.options);
    return 0;
  }
  const growth = compare({ head: await recordingsFor(setting, root), base: [], committed: baseline });
  const lines = growth.filter((entry) => entry.state !== "same").map(
    (entry) => `${entry.state.padEnd(5)} ${entry.base ?? 0} \u2192 ${entry.head}  ${entry.kind}  ${entry.package}  ${entry.leak?.site?.function ?? ""}`
  );
  await print(lines.length === 0 ? "nothing differs from the baseline\n" : `${lines.join("\n")}
`, setting.options);
  return 0;
}
async function recordingsFor(setting, root) {
  const { options, outside } = setting;
  if (options.command && options.command.length > 0) return [await recorded(setting, options.command, root)];
  const { recordings, gaps } = await readRecordings(options.recordings.length > 0 ? options.recordings : [usualFolder(root)], outside);
  if (gaps.length > 0) throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"), "record again");
  return recordings;
}
async function recorded({ options, outside, catalogue }, command, root) {
  const { policy } = await rulesOfFolder(root, catalogue, outside);
  const { settleMs, deadlineMs } = policy.record;
  const out = await makeRecordingFolder(root, options.out);
  const declaredFunction = outside.functionLookup(root, await outside.syntax());
  const recording = await outside.record({ command, cwd: options.cwd, root, out, settleMs, deadlineMs, output: "stderr", declaredFunction });
  const unseen = recording.packages.filter((entry) => entry.capture === "unknown");
  if (unseen.length === recording.packages.length) throw nothingSeen(recording);
  if (unseen.length > 0) terminal.say(`goroutine-gate: not seen: ${unseen.map((entry) => `${entry.importPath} (${entry.why})`).join(", ")}`);
  if (recording.exitCode !== 0)
    terminal.say(
      `goroutine-gate: the command ended with code ${recording.exitCode}: what only failed tests left is not taken up, and nothing of their packages is taken out`
    );
  return recording;
}
function nothingSeen({ command, exitCode, gaps, packages }) {
  const why = packages[0]?.why || gaps[0]?.why || `the command ended with code ${exitCode}`;
  if (exitCode === 127) return new UserError(`${command[0]}: command not found`, "pass a test command, such as go test ./...");
  return new UserError(`no package was captured: ${why}`, "mend the command and run it again; the baseline is left as it was");
}
export {
  baselineVerb
};
