import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  evidenceOf,
  knownOf,
  linkedInto,
  moduleIndex,
  open,
  reachOfChange,
  sayHint,
  withApprovals,
  withBaselineProposal,
  withGateChanges,
  withLeakSources
} from "./chunk-CMIGFPGV.js";
import {
  seriesEvidence
} from "./chunk-D62OEYT3.js";
import {
  isGo,
  readGoTest
} from "./chunk-AHAYRNRN.js";
import {
  compare,
  exactOfBoth,
  externalOf,
  inspectSides,
  outcomeOf,
  readSides
} from "./chunk-KQKOLEAQ.js";
import {
  folderOf
} from "./chunk-ZZ7XX7GF.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/record/confirm.ts
function confirmingCommand(command, packages, tests = []) {
  const [go = "", ...words] = command;
  if (!isGo(go) || command.some((word) => /^--?args$/.test(word))) return void 0;
  const test = readGoTest({ flags: "", args: words });
  if (!test?.runs) return void 0;
  const own = test.given.some((flag) => CHOOSING.has(flag));
  const only = own || tests.length === 0 ? [] : [`-run=^(${tests.join("|")})$`];
  return [go, ...beforeVerb(words), "test", ...test.others, ...only, ...packages];
}
var CHOOSING = /* @__PURE__ */ new Set(["run", "skip", "bench", "fuzz"]);
function beforeVerb(words) {
  return words[0] === "-C" ? words.slice(0, 2) : words[0]?.startsWith("-C=") ? words.slice(0, 1) : [];
}

// src/drive/record-at.ts
async function recordAt(request, { root, cwd, name, commit, shard, types, limitMs }, policy, outside) {
  return outside.record({
    command: request.command,
    ...request.script === void 0 ? {} : { script: request.script },
    cwd,
    root,
    out: `${request.out}/${name}`,
    settleMs: policy.record.settleMs,
    deadlineMs: shorter(policy.record.deadlineMs, limitMs),
    labels: policy.record.labels,
    output: name === "head" ? request.output : "stderr",
    declaredFunction: outside.functionLookup(root, await outside.syntax()),
    // A second run is there to run; the base lies in another folder each time.
    reuse: name === "head" ? policy.record.reuse : "never",
    ...commit && { commit },
    ...shard && { shard },
    ...types && { types }
  });
}
function shorter(deadlineMs, limitMs = 0) {
  return deadlineMs > 0 && limitMs > 0 ? Math.min(deadlineMs, limitMs) : Math.max(deadlineMs, limitMs);
}

// src/drive/base-run.ts
function needsBase(head, known, policy) {
  const unseen = head.packages.some((entry) => entry.capture !== "captured");
  if (policy.compare === "rerun-base") return head.leaks.length > 0 || unseen;
  if (unseen) return true;
  const growth = compare({ ...known, head: [head], base: [] });
  return growth.some((entry) => isOpen(entry, policy));
}
function isOpen(entry, policy) {
  return entry.state === "new" || entry.state === "unknown" || entry.ranOut !== void 0 || isBeyond(entry, policy);
}
function isBeyond({ state, base, head }, { limits }) {
  return state === "more" && base !== null && head > base + limits.growth;
}
function packagesInQuestion(head, known, policy, changed, reach) {
  if (head.packages.length === 0) return void 0;
  if (policy.compare === "rerun-base" && reach === void 0) return void 0;
  const growth = compare({ ...known, head: [head], base: [] });
  const open2 = growth.filter((entry) => isOpen(entry, policy));
  const folders = new Set(changed.map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/")))));
  const isAsked = (importPath) => reach ? reach({ package: importPath, frames: [] }).kind !== "unreached" : open2.some((entry) => entry.package === importPath);
  const asked = head.packages.filter(
    ({ importPath, capture }) => capture !== "captured" || isAsked(importPath) || isIn(importPath, folders)
  );
  return [...new Set(asked.map(({ importPath }) => importPath))].sort(compareText);
}
function isIn(importPath, folders) {
  return [...folders].some((folder) => folder === "" || importPath.endsWith(`/${folder}`));
}
async function recordBase(request, { git, base, policy }, packages, outside) {
  const where = `base ${base.slice(0, 7)}`;
  const narrowed = packages && request.script === void 0 ? confirmingCommand(request.command, packages) : void 0;
  outside.progress(`goroutine-gate: running ${whatOf(narrowed && packages)} on the ${where} as well, to see what was there before`);
  const folder = git.below ?? "";
  if (folder !== "" && (await git.list(base, folder)).length === 0) return notRun(where, `the folder ${folder} does not exist there`);
  let checkout;
  try {
    checkout = await git.checkout(base);
  } catch (error) {
    return notRun(where, messageOf(error));
  }
  try {
    const cwd = folder === "" ? checkout.dir : `${checkout.dir}/${folder}`;
    const asked = { ...request, command: narrowed ?? request.command };
    const recording = await recordAt(asked, { root: checkout.dir, cwd, name: "base", commit: base }, policy, outside);
    return { recordings: [recording], gaps: [...checkout.gaps, ...gapsOf(recording, where)] };
  } catch (error) {
    return notRun(where, messageOf(error));
  } finally {
    await checkout.dispose();
  }
}
function whatOf(packages) {
  return packages === void 0 ? "the command" : packages.length > 3 ? `${packages.length} packages` : packages.join(", ");
}
function notRun(where, why) {
  return { recordings: [NOTHING_SEEN], gaps: [{ kind: "base", what: where, why: `the command could not be run there: ${why}` }] };
}
var NOTHING_SEEN = {
  schemaVersion: 1,
  tool: { name: "", version: "" },
  command: [],
  exitCode: 0,
  timedOut: false,
  goVersion: "",
  go: { GOOS: "", GOARCH: "", flags: [] },
  packages: [],
  leaks: [],
  benign: [],
  gaps: []
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function gapsOf(recording, where) {
  const unseen = recording.packages.flatMap((entry) => {
    const why = entry.capture !== "captured" ? entry.why || "its goroutines were not seen" : entry.passed === false ? "its tests fail" : "";
    if (why === "") return [];
    const said = `${why} there; nothing in it counts as new because of that`;
    return [{ kind: "base", what: `package ${entry.importPath} on the ${where}`, why: said, package: entry.importPath }];
  });
  if (recording.packages.length === 0) return [{ kind: "base", what: where, why: whyNothing(recording) }];
  if (recording.exitCode === 0 && !recording.timedOut) return unseen;
  return [{ kind: "base", what: where, why: endOf(recording) }, ...unseen];
}
function whyNothing(recording) {
  const [gap] = recording.gaps;
  return `${endOf(recording)}, and no package was captured${gap ? `: ${gap.why}` : ""}`;
}
function endOf({ exitCode, timedOut }) {
  return timedOut ? "the command was ended there because its deadline had passed" : `the command ended with code ${exitCode} there`;
}

// src/record/slope.ts
var REPETITIONS = 5;
function repeatedCommand(command) {
  const [go = "", ...all] = command;
  const words = all.filter((word) => !/^--?(?:test\.)?count=1$/.test(word));
  const test = readGoTest({ flags: "", args: words });
  if (!isGo(go) || !test?.runs || test.given.some((flag) => flag === "count" || flag === "cpu" || flag === "benchtime")) return void 0;
  const at = words.indexOf("test");
  return [go, ...words.slice(0, at + 1), `-count=${REPETITIONS}`, ...words.slice(at + 1)];
}
function repeatedLimit({ packages }) {
  const seconds = packages.reduce((sum, one) => sum + one.seconds, 0);
  return Math.ceil((60 + 4 * REPETITIONS * seconds) * 1e3);
}
function slopeOf(leak, once, repeated) {
  const seen = repeated.packages.find(({ importPath }) => importPath === leak.package);
  const [before, after] = [countIn(once, leak), countIn(repeated, leak)];
  if (seen?.capture !== "captured" || seen.passed === false || before === 0 || after === 0) return void 0;
  return after > before ? "grows" : "flat";
}
function countIn({ leaks }, { package: importPath, kind, keys }) {
  const same = leaks.filter((leak) => leak.package === importPath && leak.kind === kind && leak.keys.k2 === keys.k2);
  return same.reduce((sum, { count }) => sum + count, 0);
}

// src/drive/confirm.ts
async function confirm(head, compared, request, { git, policy }, outside) {
  const doubtful = compare({ ...compared, head: [head] }).filter(
    (entry) => entry.tier === "survivor" && !entry.testFailed && (entry.state === "new" || isBeyond(entry, policy))
  );
  if (doubtful.length === 0 || policy.record.confirm === "never") return { recording: head, gaps: [] };
  const packages = [...new Set(doubtful.map((entry) => entry.package))];
  const tests = testsOf(doubtful);
  const narrowed = request.script === void 0 ? confirmingCommand(request.command, packages, tests) : void 0;
  const what = `${doubtful.length} leak${doubtful.length === 1 ? "" : "s"} that the base does not have`;
  outside.progress(`goroutine-gate: running ${narrowed ? packages.join(", ") : "the command"} once more, to confirm ${what}`);
  const second = { ...request, command: narrowed ?? request.command };
  try {
    const again = await recordAt(second, { root: git.root, cwd: request.cwd, name: "again" }, policy, outside);
    const leaks = head.leaks.map((leak) => ({ ...leak, confirmed: confirmedBy(leak, doubtful, again, policy.limits.growth) }));
    const repeated = narrowed && tests.length > 0 ? await repeat(leaks, { ...second, command: narrowed }, again, { git, policy }, outside) : void 0;
    return { recording: { ...head, leaks: repeated ?? leaks }, gaps: gapsOf2(packages, again) };
  } catch (error) {
    const why = `it could not be made, so nothing new is confirmed: ${error instanceof Error ? error.message : error}`;
    return { recording: head, gaps: [{ kind: "capture", what: "the second run", why }] };
  }
}
async function repeat(leaks, request, once, { git, policy }, outside) {
  const command = repeatedCommand(request.command);
  if (command === void 0 || !leaks.some((leak) => leak.confirmed === true && leak.tier === "survivor")) return void 0;
  outside.progress(`goroutine-gate: running the leaking tests ${REPETITIONS} times, to see whether what stays grows`);
  try {
    const stage = { root: git.root, cwd: request.cwd, name: "repeated", limitMs: repeatedLimit(once) };
    const repeated = await recordAt({ ...request, command }, stage, policy, outside);
    return leaks.map((leak) => {
      const slope = leak.confirmed === true && leak.tier === "survivor" ? slopeOf(leak, once, repeated) : void 0;
      return slope === void 0 ? leak : { ...leak, slope, confirmed: slope === "grows" ? true : null };
    });
  } catch {
    return void 0;
  }
}
function testsOf(doubtful) {
  const known = doubtful.every(({ state, tests }) => state === "new" && tests.length > 0 && tests.every((name) => RUN_ALONE.test(name)));
  return known ? [...new Set(doubtful.flatMap(({ tests }) => tests.map((name) => name.split("/", 1)[0] ?? "")))].sort(compareText) : [];
}
var RUN_ALONE = /^(?:Test|Example|Fuzz)[\p{L}\p{N}_]*(?:\/|$)/u;
function confirmedBy(leak, doubtful, again, limit) {
  const asked = doubtful.find((entry) => entry.package === leak.package && entry.k2 === leak.keys.k2 && entry.kind === leak.kind);
  if (!asked) return leak.confirmed;
  const found = again.leaks.filter((other) => other.package === leak.package && other.kind === leak.kind && other.keys.k2 === leak.keys.k2);
  const count = found.reduce((sum, other) => sum + other.count, 0);
  if (count > (asked.state === "new" ? 0 : (asked.base ?? 0) + limit)) return true;
  return isSeen(leak.package, again) ? false : leak.confirmed;
}
function isSeen(importPath, { packages }) {
  return packages.some((entry) => entry.importPath === importPath && entry.capture === "captured" && entry.passed !== false);
}
function gapsOf2(packages, again) {
  return packages.filter((importPath) => !isSeen(importPath, again)).map((importPath) => {
    const found = again.packages.find((entry) => entry.importPath === importPath);
    const said = found?.why || (found?.passed === false ? "its tests failed" : "its goroutines were not seen");
    return {
      kind: "capture",
      what: `package ${importPath} in the second run`,
      why: `${said}; its new leaks stay unconfirmed`,
      package: importPath
    };
  });
}

// src/drive/why-not-built.ts
var MOST_FILES = 3;
async function withUntracked(gaps, git, { listed, changes }, outside) {
  const asked = gaps.filter((gap) => gap.kind === "base" && gap.package !== void 0);
  if (asked.length === 0) return gaps;
  const { files, modules } = await outside.collect(["."], { cwd: git.root, exclude: [] });
  const tracked = /* @__PURE__ */ new Set([...listed, ...changes.flatMap(({ file, oldFile }) => [file, oldFile])]);
  const untracked = files.map(({ file }) => file).filter((file) => !tracked.has(file));
  if (untracked.length === 0) return gaps;
  const index = moduleIndex(files, modules);
  return gaps.map((gap) => {
    const linked = asked.includes(gap) ? linkedInto(gap.package ?? "", index, []) : void 0;
    const folders = new Set([...linked?.packages.values() ?? []].map(({ folder }) => folder));
    const lacking = untracked.filter((file) => folders.has(folderOf(file))).sort(compareText);
    if (lacking.length === 0) return gap;
    const more = lacking.length > MOST_FILES ? ` and ${lacking.length - MOST_FILES} more` : "";
    return { ...gap, why: `${gap.why}; files that are not committed are not there: ${lacking.slice(0, MOST_FILES).join(", ")}${more}` };
  });
}

// src/drive/gate.ts
async function gateChange(request, outside) {
  const opened = await open(request, outside);
  const reading = { ...opened, catalogue: opened.house.catalogue, outside };
  const texts = await readSides(reading);
  const runs = request.command.length > 0 ? await runBoth(request, opened, texts, outside) : NO_RUNS;
  const sides = await inspectSides(texts, reading, await typesOfRun(request, texts, runs, opened, outside));
  const external = await externalOf(request.external, opened.git.root, outside);
  const series = await seriesEvidence(request.series, { root: opened.git.root, policy: opened.policy }, outside);
  const seen = { ...await evidenceOf("gate", request, opened, sides, runs, outside), external, ...series && { series } };
  const evidence = await withApprovals(seen, opened, request.approval, outside);
  const judged = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside);
  const compared = await withGateChanges(judged, evidence, opened, outside);
  const outcome = await withBaselineProposal(compared, evidence, opened, outside);
  sayHint(outcome.report, opened, outside);
  return withLeakSources(outcome, opened.git.root, outside);
}
var NO_RUNS = { head: [], base: [], gaps: [], recorded: false };
var NO_BASE = { recordings: [], gaps: [] };
async function typesOfRun({ types = "auto", out }, texts, { head: [recording] }, { git, base }, outside) {
  const flags = (recording?.go.flags ?? []).filter((flag) => /^-(race|msan|asan|tags|mod)\b/.test(flag));
  const readBase = async (paths) => (await git.read(base, paths)).files;
  const asking = { root: git.root, source: recording ? types : "syntax", whole: [], flags, mayBuild: true, keep: out };
  return exactOfBoth({ ...texts, readBase }, asking, outside);
}
async function runBoth(request, opened, sides, outside) {
  const { git, policy } = opened;
  const known = knownOf(opened, sides, outside);
  outside.stage(`recording ${request.command.join(" ").split("\n")[0]}`);
  const first = await recordAt(request, { root: git.root, cwd: request.cwd, name: "head", commit: opened.head }, policy, outside);
  const base = needsBase(first, known, policy) ? await runBase(request, first, opened, sides, outside) : NO_BASE;
  const confirmed = await confirm(first, { ...known, base: base.recordings }, request, opened, outside);
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true };
}
async function runBase(request, head, opened, sides, outside) {
  const { git, base, policy } = opened;
  const { basePackages, changes, listed } = sides;
  const everyTime = policy.compare === "rerun-base" && !changes.some(movesPackages);
  const reach = everyTime ? await reachOfChange({ git, base, changes, listed, outside }) : void 0;
  const asked = changes.some(movesPackages) ? void 0 : packagesInQuestion(
    head,
    knownOf(opened, sides, outside),
    policy,
    changes.map(({ file }) => file),
    reach
  );
  if (asked?.length === 0) return NO_BASE;
  const there = asked?.filter((importPath) => basePackages?.has(importPath) ?? false);
  const run = await recordBase(request, opened, asked === void 0 || there?.length !== asked.length ? void 0 : asked, outside);
  return { ...run, gaps: await withUntracked(run.gaps, git, sides, outside) };
}
function movesPackages({ file, status }) {
  return status === "renamed" || file.endsWith("go.mod") || file.endsWith("go.work");
}

export {
  recordAt,
  gateChange
};
