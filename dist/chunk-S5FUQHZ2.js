import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  readRecording
} from "./chunk-A2IJNZPG.js";
import {
  sayShard
} from "./chunk-P7GN753T.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  textDigest
} from "./chunk-VT33FI4M.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/record/merge-leaks.ts
function mergeLeaks(recordings, leaksOf, variantIn) {
  const found = /* @__PURE__ */ new Map();
  for (const recording of recordings) {
    const own = variantIn(recording);
    for (const leak of leaksOf(recording)) {
      const variant = leak.variant ?? own;
      const marked = variant === void 0 ? leak : { ...leak, variant };
      const key = keyOf(marked);
      const other = found.get(key);
      found.set(key, other === void 0 ? marked : united(other, marked));
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, leak]) => leak);
}
function keyOf({ package: importPath, module, variant = "", keys, tier, tests, child, kind }) {
  return [importPath, module, variant, keys.k1, keys.k2, tier, kind, tests.join("\n"), child].join("\0");
}
function united(a, b) {
  const [main, other] = byWeight(a, b) <= 0 ? [a, b] : [b, a];
  const slope = slopeOf(main, other);
  const { slope: _, ...rest } = main;
  return {
    ...rest,
    testFailed: main.testFailed && other.testFailed,
    confirmed: confirmedOf(main, other),
    longestWaitMinutes: Math.max(main.longestWaitMinutes, other.longestWaitMinutes),
    ...slope && { slope }
  };
}
function byWeight(a, b) {
  return b.count - a.count || compareText(JSON.stringify(a), JSON.stringify(b));
}
function confirmedOf(a, b) {
  if (a.confirmed === true || b.confirmed === true) return true;
  return a.confirmed === false && b.confirmed === false ? false : null;
}
function slopeOf(a, b) {
  if (a.slope === "grows" || b.slope === "grows") return "grows";
  return a.slope === "flat" && b.slope === "flat" ? "flat" : void 0;
}

// src/record/merge-packages.ts
function mergePackages(recordings, variantIn) {
  const groups = /* @__PURE__ */ new Map();
  for (const recording of recordings) {
    const own = variantIn(recording);
    for (const entry of recording.packages) {
      const variant = entry.variant ?? own;
      const marked = variant === void 0 ? entry : { ...entry, variant };
      const key = `${entry.module}\0${entry.importPath}\0${entry.goVersion}\0${variant ?? ""}`;
      const group = groups.get(key);
      if (group) group.push(marked);
      else groups.set(key, [marked]);
    }
  }
  return [...groups.values()].map(united2).sort(comparePackages);
}
function comparePackages(a, b) {
  return compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion) || compareText(a.variant ?? "", b.variant ?? "") || compareText(a.module, b.module);
}
var RANK = { unknown: 0, partial: 1, captured: 2 };
function united2(group) {
  const [first] = group;
  if (first === void 0) throw new Error("a group of packages is never empty");
  if (group.length === 1) return first;
  const worst = Math.min(...group.map((entry) => RANK[entry.capture]));
  const seenLeast = group.filter((entry) => RANK[entry.capture] === worst);
  const names = namesOf(group);
  const memory = memoryOf(group);
  const hang = group.flatMap((entry) => entry.hang ?? []).sort((a, b) => compareText(a.test, b.test));
  return {
    importPath: first.importPath,
    goVersion: first.goVersion,
    capture: seenLeast[0]?.capture ?? "unknown",
    why: [...new Set(seenLeast.map((entry) => entry.why))].sort(compareText).join("; "),
    // Parts may have run the same tests or others; what the names do not tell is not added up.
    tests: Math.max(...group.map((entry) => entry.tests), names.ran?.length ?? 0),
    ...names,
    seconds: Math.round(group.reduce((sum, entry) => sum + entry.seconds, 0) * 100) / 100,
    runs: group.reduce((sum, entry) => sum + entry.runs, 0),
    passed: passedOf(group),
    module: first.module,
    ...memory && { memory },
    ...hang.length > 0 && { hang },
    ...first.variant !== void 0 && { variant: first.variant },
    ...group.every((entry) => entry.reused) && { reused: true }
  };
}
function namesOf(group) {
  const ran = new Set(group.flatMap((entry) => entry.ran ?? []));
  const skipped = group.flatMap((entry) => entry.skipped ?? []).filter((name) => !ran.has(name));
  return {
    ...group.every((entry) => entry.ran !== void 0) && { ran: [...ran].sort(compareText) },
    ...skipped.length > 0 && { skipped: [...new Set(skipped)].sort(compareText) }
  };
}
function passedOf(group) {
  if (group.some((entry) => entry.passed === false)) return false;
  return group.some((entry) => entry.passed === null) ? null : true;
}
function memoryOf(group) {
  const all = group.flatMap((entry) => entry.memory ?? []);
  if (all.length === 0) return void 0;
  return { heapBytes: Math.max(...all.map((one) => one.heapBytes)), stackBytes: Math.max(...all.map((one) => one.stackBytes)) };
}

// src/record/parts.ts
function partsOf(recording) {
  return recording.parts ?? [partOf(recording)];
}
function partOf(recording) {
  const { shard, commit, tool, command, exitCode } = recording;
  return {
    digest: textDigest(JSON.stringify(recording)),
    ...shard && { shard },
    ...commit !== void 0 && { commit },
    tool: tool.version,
    variant: variantOf(recording),
    command,
    exitCode
  };
}
var TELLING = /^-(race|msan|asan|tags|cpu|short)(=|$)/;
function variantOf({ go, goVersion }) {
  return [`${go.GOOS}/${go.GOARCH}`, goVersion, ...go.flags.filter((flag) => TELLING.test(flag))].filter(Boolean).join(" ");
}
function distinct(recordings) {
  const named = recordings.map(nameOf);
  const taken = /* @__PURE__ */ new Set();
  const kept = [];
  for (const one of named.toSorted((a, b) => b.parts.length - a.parts.length || compareText(a.key, b.key))) {
    const known = one.parts.filter((part) => taken.has(part.digest));
    if (known.length === one.parts.length) continue;
    if (known[0] !== void 0) return { why: `${sayPart(known[0])} is in two of them, each time with others` };
    for (const part of one.parts) taken.add(part.digest);
    kept.push(one);
  }
  return kept.sort((a, b) => compareText(a.key, b.key));
}
function nameOf(recording) {
  const parts = partsOf(recording);
  return { recording, parts, key: parts.map((part) => part.digest).join() };
}
function sayPart({ shard, digest: key }) {
  return shard ? sayShard(shard) : `recording ${key.slice(0, 8)}`;
}
function compareParts(a, b) {
  return compareText(a.shard?.of ?? "", b.shard?.of ?? "") || (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || (a.shard?.total ?? 0) - (b.shard?.total ?? 0) || compareText(a.digest, b.digest);
}

// src/record/shard-gaps.ts
function shardGaps(parts, expected = 0) {
  const splits = /* @__PURE__ */ new Map();
  for (const part of parts) {
    const of = part.shard?.of;
    if (of === void 0) continue;
    const split = splits.get(of);
    if (split) split.push(part);
    else splits.set(of, [part]);
  }
  const names = [...splits.keys()].sort(compareText);
  return [
    ...names.flatMap((name) => gapsOf(name, splits.get(name) ?? [], name === "" || names.length === 1 ? expected : 0)),
    ...names.length === 0 ? tooFew(parts, expected) : [],
    ...versionGaps(parts)
  ];
}
var MISSING = "its recording is missing, so what its tests left behind was not seen";
var MOST = 20;
function gapsOf(of, parts, expected) {
  const totals = [...new Set(parts.flatMap(({ shard }) => shard ? [shard.total] : []))].sort((a, b) => a - b);
  const total = Math.max(expected, ...totals);
  const there = new Set(parts.map(({ shard }) => shard?.index));
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !there.has(index));
  const gaps = missing.slice(0, MOST).map((index) => gap(sayShard({ of, index, total }), MISSING));
  if (missing.length > MOST) gaps.push(gap(`${missing.length - MOST} more shards of ${total}`, MISSING));
  if (totals.length > 1)
    gaps.push(
      gap(
        `the shards of ${of || "this run"}`,
        `they speak of splits into ${totals.join(" and ")}; give each split a name: --shard NAME:1/8`
      )
    );
  return [...gaps, ...mixed(parts)];
}
function mixed(parts) {
  const byIndex = /* @__PURE__ */ new Map();
  for (const { shard, variant } of parts) {
    const key = shard ? sayShard(shard) : "";
    byIndex.set(key, (byIndex.get(key) ?? /* @__PURE__ */ new Set()).add(variant));
  }
  const [twice] = [...byIndex].filter(([, variants2]) => variants2.size > 1);
  if (twice === void 0) return [];
  const [what, variants] = twice;
  const why = `it was recorded under different conditions (${[...variants].sort(compareText).join("; ")}), so that a missing shard of one of them cannot be told; name them apart, as in --shard race:1/8`;
  return [gap(what, why)];
}
function tooFew(parts, expected) {
  const missing = expected - parts.length;
  if (missing <= 0) return [];
  const why = `${parts.length} of ${expected} shards are there; \`record --shard 1/${expected}\` lets each say which one it is`;
  return [gap(missing === 1 ? "1 shard" : `${missing} shards`, why)];
}
function versionGaps(parts) {
  const versions = [...new Set(parts.map((part) => part.tool))].sort(compareText);
  if (versions.length < 2) return [];
  const why = `they were made by goroutine-gate ${versions.join(" and ")}, which may name the same leak differently; use one version in all jobs`;
  return [gap("the recordings", why)];
}
function gap(what, why) {
  return { kind: "recording", what, why };
}

// src/record/merge.ts
function mergeRecordings(recordings, expected = 0) {
  const kept = distinct(recordings);
  if ("why" in kept) return kept;
  const parts = kept.flatMap((one) => one.parts).sort(compareParts);
  const commits = differentCommits(parts);
  if (commits !== void 0) return { why: commits };
  const sorted = kept.map((one) => one.recording);
  const [first] = sorted;
  if (first === void 0) return { why: "there is no recording among them" };
  const shards = Math.max(expected, ...sorted.map((recording) => recording.shards ?? 0));
  const gaps = [...gapsOf2(sorted), ...shardGaps(parts, shards)];
  const whole = { gaps, parts, ...shards > 0 && { shards } };
  return { recording: sorted.length === 1 ? { ...first, ...whole } : { ...united3(sorted, parts), ...whole } };
}
function gapsOf2(recordings) {
  const own = recordings.flatMap((recording) => recording.gaps.filter((gap2) => gap2.kind !== "recording"));
  const byText = new Map(own.map((gap2) => [`${gap2.kind}\0${gap2.what}\0${gap2.why}`, gap2]));
  return recordings.length === 1 ? own : [...byText].sort(([a], [b]) => compareText(a, b)).map(([, gap2]) => gap2);
}
function united3(recordings, parts) {
  const variants = new Set(parts.map((part) => part.variant));
  const variantIn = (recording) => variants.size > 1 ? variantOf(recording) : void 0;
  const [commit] = parts.flatMap((part) => part.commit ?? []);
  const stress = stressOf(recordings);
  return {
    schemaVersion: 1,
    ...commit !== void 0 && { commit },
    tool: { name: recordings[0]?.tool.name ?? "", version: words(parts.map((part) => part.tool)) },
    command: commandOf(parts),
    exitCode: Math.max(...parts.map((part) => part.exitCode)),
    timedOut: recordings.some((recording) => recording.timedOut),
    goVersion: words(recordings.flatMap((recording) => recording.goVersion.split(", "))),
    go: {
      GOOS: words(recordings.flatMap((recording) => recording.go.GOOS.split(", "))),
      GOARCH: words(recordings.flatMap((recording) => recording.go.GOARCH.split(", "))),
      flags: sharedFlags(recordings)
    },
    packages: mergePackages(recordings, variantIn),
    leaks: mergeLeaks(recordings, (recording) => recording.leaks, variantIn),
    benign: mergeLeaks(recordings, (recording) => recording.benign, variantIn),
    ...stress && { stress }
  };
}
function words(texts) {
  return [...new Set(texts.filter(Boolean))].sort(compareText).join(", ");
}
function commandOf([first, ...others]) {
  const key = JSON.stringify(first?.command);
  return first && others.every((part) => JSON.stringify(part.command) === key) ? first.command : [];
}
function sharedFlags([first, ...others]) {
  return first?.go.flags.filter((flag) => others.every(({ go }) => go.flags.includes(flag))) ?? [];
}
function stressOf(recordings) {
  const all = recordings.flatMap((recording) => recording.stress ?? []);
  const [first] = all;
  if (first === void 0) return void 0;
  return { budgetSeconds: all.reduce((sum, one) => sum + one.budgetSeconds, 0), rounds: all.flatMap((one) => one.rounds) };
}
function differentCommits(parts) {
  const byCommit = /* @__PURE__ */ new Map();
  for (const part of parts) if (part.commit !== void 0 && !byCommit.has(part.commit)) byCommit.set(part.commit, part);
  if (byCommit.size < 2) return void 0;
  const said = [...byCommit].map(([commit, part]) => `${commit.slice(0, 12)} (${sayPart(part)})`);
  return `they are of different commits: ${said.join(", ")}`;
}

// src/drive/recordings.ts
async function readRecordings(folders, outside) {
  const recordings = [];
  const gaps = [];
  for (const folder of folders) {
    const file = `${folder}/recording.json`;
    const found = await outside.readText(file);
    if (found.kind === "absent")
      throw new UserError(`there is no recording in ${folder}`, "pass the folder that `record --out` wrote, the one with recording.json");
    const read = found.kind === "text" ? readRecording(found.text) : { why: found.why };
    if ("why" in read) gaps.push({ kind: "recording", what: `recording ${folder}`, why: read.why });
    else recordings.push(read.recording);
  }
  return { recordings, gaps };
}
async function readRun(folders, shards, outside) {
  const { recordings, gaps } = await readRecordings(folders, outside);
  return { recordings: recordings.length > 0 ? [merged(recordings, shards)] : [], gaps };
}
async function readBaseRuns(folders, outside) {
  const { recordings, gaps } = await readRecordings(folders, outside);
  const commits = [...new Set(recordings.map((recording) => recording.commit))];
  const runs = commits.map(
    (commit) => ofBase(
      merged(
        recordings.filter((recording) => recording.commit === commit),
        0
      )
    )
  );
  return { recordings: runs, gaps: gaps.map(toBase) };
}
function ofBase(recording) {
  return { ...recording, gaps: recording.gaps.map(toBase) };
}
function toBase(gap2) {
  return gap2.kind === "recording" ? { ...gap2, kind: "base" } : gap2;
}
function merged(recordings, shards) {
  const result = mergeRecordings(recordings, shards);
  if ("why" in result)
    throw new UserError(
      `the recordings are not one run: ${result.why}`,
      "pass the recordings that the jobs of one run of the CI wrote, each once"
    );
  return result.recording;
}

export {
  readRecordings,
  readRun,
  readBaseRuns,
  merged
};
