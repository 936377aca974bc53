import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  makeRecordingFolder,
  usualFolder
} from "./chunk-MLQXE65T.js";
import {
  readRecordings
} from "./chunk-VTAHZDZ6.js";
import {
  parseBaseline,
  printBaseline
} from "./chunk-ITLY6LXU.js";
import "./chunk-DM65KSEY.js";
import "./chunk-ICZGNYBX.js";
import {
  print
} from "./chunk-VKOCFX6B.js";
import {
  terminal
} from "./chunk-FVEKBC7Y.js";
import {
  check,
  compare,
  fullyCapturedIn,
  seenIn
} from "./chunk-Q6FEE7WI.js";
import "./chunk-VFGU2QL5.js";
import "./chunk-EMW4GLR7.js";
import "./chunk-ZQVTFLIN.js";
import {
  rulesOfFolder
} from "./chunk-PKHKSUAB.js";
import "./chunk-U3SNIL4T.js";
import "./chunk-34HKIRBH.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-5EN4HUGV.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-D7RAX7GN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  compareIdentities,
  find,
  identityKey
} from "./chunk-NJQYBTBI.js";
import "./chunk-XADRATD5.js";
import "./chunk-3NHVCBLO.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/baseline.ts
import { basename, dirname, join } from "node:path";

// src/baseline/update.ts
function updated(baseline, recordings, how, since) {
  const seen = seenIn(recordings);
  const captured = fullyCapturedIn(recordings);
  const before = new Map(baseline.entries.map((entry) => [identityKey(entry), entry]));
  const kept = baseline.entries.flatMap((entry) => adjusted(entry, find(seen, entry), captured.has(entry.package), how));
  const fresh = how === "shrink" ? [] : [...seen.values()].filter((each) => find(before, each) === void 0 && !each.leaks.every((leak) => leak.testFailed));
  const go = new Map(recordings.flatMap((recording) => recording.packages.map((each) => [each.importPath, each.goVersion])));
  return {
    ...baseline,
    entries: [...kept, ...fresh.map((each) => entryOf(each, go.get(each.package) ?? "", since))].sort(compareIdentities)
  };
}
function pruned(baseline, recordings, existing) {
  const seen = seenIn(recordings);
  const captured = fullyCapturedIn(recordings);
  const stays = (entry) => {
    if (existing !== void 0 && !existing.has(entry.package)) return false;
    return !captured.has(entry.package) || find(seen, entry) !== void 0;
  };
  return { ...baseline, entries: baseline.entries.filter(stays) };
}
function updatedFindings(baseline, findings, how, since) {
  const before = new Map(baseline.knownFindings.map((known) => [findingKey(known.rule, known.fingerprint), known]));
  const now = new Map(
    findings.filter((finding) => finding.standing.kind !== "suppressed").map((finding) => [findingKey(finding.ruleId, finding.fingerprint), knownOf(finding, since)])
  );
  const kept = [...before].filter(([key]) => how === "append" || now.has(key));
  const fresh = how === "shrink" ? [] : [...now].filter(([key]) => !before.has(key));
  return { ...baseline, knownFindings: [...kept, ...fresh].map(([, known]) => known) };
}
function adjusted(entry, seen, captured, how) {
  if (seen === void 0) return captured && how !== "append" ? [] : [entry];
  const lowers = seen.count < entry.count && captured && how !== "append";
  const raises = seen.count > entry.count && how !== "shrink";
  if (!lowers && !raises && how !== "replace") return [entry];
  const count = lowers || raises ? seen.count : entry.count;
  return [{ ...entry, module: entry.module || seen.module, count, tests: seen.tests, tier: tierOf(seen) }];
}
function entryOf(seen, go, since) {
  const { module, package: importPath, kind, k2, count, tests } = seen;
  return { module, package: importPath, kind, k2, count, tests, tier: tierOf(seen), go, since, note: "", owner: "", until: "" };
}
function tierOf(seen) {
  return seen.leaks.some((leak) => leak.tier === "proven") ? "proven" : "survivor";
}
function findingKey(rule, fingerprint) {
  return `${rule}\0${fingerprint}`;
}
function knownOf(finding, since) {
  return { rule: finding.ruleId, fingerprint: finding.fingerprint, file: finding.region.file, function: finding.function, since };
}

// src/cli/baseline.ts
var ACTIONS = ["update", "show", "prune", "diff"];
var baselineVerb = {
  usage: "baseline update|show|prune|diff [--recording DIR | -- CMD\u2026]",
  about: "the committed list of leaks and findings that are known",
  options: {
    append: "update: only add what is not listed yet",
    shrink: "update: only take away or lower, never add",
    recording: "a folder that `record` wrote (default .goroutine-gate/recording)",
    out: "keep the recording of CMD in this folder",
    format: "text or json",
    output: "write to this file"
  },
  examples: ["baseline update -- go test ./...", "baseline update --shrink --recording R", "baseline show", "baseline diff"],
  run: async (setting) => {
    const [word = "", ...rest] = setting.options.words;
    const action = ACTIONS.find((name) => name === word);
    if (!action || rest.length > 0)
      throw new UserError(`\`baseline ${[word, ...rest].join(" ")}\` is not known`, `it is one of ${ACTIONS.join(", ")}`);
    return RUN[action](setting, await openBaseline(setting));
  }
};
async function openBaseline({ options, outside, catalogue }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  const { policy } = await rulesOfFolder(root, catalogue, outside);
  const file = join(root, policy.baseline);
  const found = await outside.readText(file);
  if (found.kind === "unreadable") throw new UserError(`${file} cannot be read: ${found.why}`, "mend or remove it");
  const { baseline, gaps } = parseBaseline(found.kind === "text" ? found.text : "", policy.baseline);
  if (gaps.length > 0)
    throw new UserError(
      gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"),
      "mend these lines first, so that nothing is lost by writing the file anew"
    );
  return { root, file, baseline, head: git ? (await git.head()).slice(0, 12) : "" };
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
  terminal.say(
    `goroutine-gate: ${next.entries.length} leaks and ${next.knownFindings.length} findings are known in ${file} (${baseline.entries.length} and ${baseline.knownFindings.length} before); commit it`
  );
  return 0;
}
async function show({ options }, { baseline }) {
  if (options.format === "json") await print(`${JSON.stringify(baseline, null, 2)}
`, options);
  else await print(listOf(baseline), options);
  return 0;
}
function listOf({ entries, knownFindings }) {
  const leaks = entries.map(
    (entry) => `${entry.count} \xD7 ${entry.kind}  ${entry.package}  ${entry.tests.join(", ")}  since ${entry.since || "unknown"}${entry.note ? `  ${entry.note}` : ""}`
  );
  const findings = knownFindings.map(
    (finding) => `${finding.rule}  ${finding.file}  ${finding.function}  since ${finding.since || "unknown"}`
  );
  return [`${entries.length} leaks`, ...leaks, `${knownFindings.length} findings`, ...findings, ""].join("\n");
}
async function prune(setting, { root, file, baseline }) {
  const next = pruned(baseline, await recordingsFor(setting, root));
  await writeReportFile(dirname(file), basename(file), printBaseline(next));
  terminal.say(`goroutine-gate: ${baseline.entries.length - next.entries.length} leaks are gone and were taken out of ${file}`);
  return 0;
}
async function diff(setting, { root, baseline }) {
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
