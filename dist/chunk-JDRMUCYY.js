import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  fullyCapturedIn,
  seenIn,
  unseenTests
} from "./chunk-KQKOLEAQ.js";
import {
  compareIdentities,
  find,
  identityKey
} from "./chunk-VFBSUGKK.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/baseline/difference.ts
function differenceOf(from, to) {
  const before = new Map(from.entries.map((entry) => [identityKey(entry), entry]));
  const after = new Map(to.entries.map((entry) => [identityKey(entry), entry]));
  const known = new Set(from.knownFindings.map(findingKey));
  const now = new Set(to.knownFindings.map(findingKey));
  return {
    added: [...after].flatMap(([key, entry]) => before.has(key) ? [] : [entry]).sort(compareIdentities),
    removed: [...before].flatMap(([key, entry]) => after.has(key) ? [] : [entry]).sort(compareIdentities),
    changed: [...after].flatMap(([key, entry]) => {
      const was = before.get(key);
      return was !== void 0 && saysOther(was, entry) ? [{ from: was, to: entry }] : [];
    }),
    addedFindings: to.knownFindings.filter((finding) => !known.has(findingKey(finding))),
    removedFindings: from.knownFindings.filter((finding) => !now.has(findingKey(finding)))
  };
}
function differenceLines({ added, removed, changed, addedFindings, removedFindings }) {
  return [
    ...added.map((entry) => `+ ${leakWords(entry)}`),
    ...removed.map((entry) => `- ${leakWords(entry)}`),
    ...changed.map(({ from, to }) => `~ ${leakWords(to)}: ${changesOf(from, to).join(", ")}`),
    ...addedFindings.map((finding) => `+ ${findingWords(finding)}`),
    ...removedFindings.map((finding) => `- ${findingWords(finding)}`)
  ].map((line) => line.replace(new RegExp("\\p{Cc}", "gu"), "?"));
}
var TOLD = ["count", "tier", "owner", "until", "note"];
function saysOther(from, to) {
  return TOLD.some((key) => from[key] !== to[key]);
}
function changesOf(from, to) {
  return TOLD.filter((key) => from[key] !== to[key]).map((key) => `${key} ${from[key] || "\u2013"} \u2192 ${to[key] || "\u2013"}`);
}
function leakWords({ count, kind, package: path, tests, owner }) {
  return `${count} \xD7 ${kind}  ${path}  ${tests.join(", ")}${owner ? `  (${owner})` : ""}`;
}
function findingWords({ rule, file, function: name }) {
  return `${rule}  ${file}  ${name}`;
}
function findingKey({ rule, fingerprint }) {
  return `${rule}\0${fingerprint}`;
}

// src/baseline/update.ts
function updated(baseline, recordings, how, since) {
  const seen = seenIn(recordings);
  const looked = lookedAt(recordings);
  const before = new Map(baseline.entries.map((entry) => [identityKey(entry), entry]));
  const kept = baseline.entries.flatMap((entry) => adjusted(entry, find(seen, entry), looked(entry), how));
  const fresh = how === "shrink" ? [] : [...seen.values()].filter((each) => find(before, each) === void 0 && !each.leaks.every((leak) => leak.testFailed));
  const go = new Map(recordings.flatMap((recording) => recording.packages.map((each) => [each.importPath, each.goVersion])));
  return {
    ...baseline,
    entries: [...kept, ...fresh.map((each) => entryOf(each, go.get(each.package) ?? "", since))].sort(compareIdentities)
  };
}
function pruned(baseline, recordings, existing) {
  const seen = seenIn(recordings);
  const looked = lookedAt(recordings);
  const stays = (entry) => {
    if (existing !== void 0 && !existing.has(entry.package)) return false;
    return !looked(entry) || find(seen, entry) !== void 0;
  };
  return { ...baseline, entries: baseline.entries.filter(stays) };
}
function unseenEntries(baseline, recordings) {
  const captured = fullyCapturedIn(recordings);
  const unseen = unseenTests(recordings);
  const asked = baseline.entries.filter((entry) => captured.has(entry.package));
  return asked.map((entry) => ({ entry, tests: unseen(entry.package, entry.tests) })).filter(({ tests }) => tests.length > 0);
}
function lookedAt(recordings) {
  const captured = fullyCapturedIn(recordings);
  const unseen = unseenTests(recordings);
  return (entry) => captured.has(entry.package) && unseen(entry.package, entry.tests).length === 0;
}
function updatedFindings(baseline, findings, how, since) {
  const before = new Map(baseline.knownFindings.map((known) => [findingKey2(known.rule, known.fingerprint), known]));
  const now = new Map(
    findings.filter((finding) => finding.standing.kind !== "suppressed").map((finding) => [findingKey2(finding.ruleId, finding.fingerprint), knownOf(finding, since)])
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
  const tests = captured ? seen.tests : [.../* @__PURE__ */ new Set([...entry.tests, ...seen.tests])].sort(compareText);
  return [{ ...entry, module: entry.module || seen.module, count, tests, tier: tierOf(seen) }];
}
function entryOf(seen, go, since) {
  const { module, package: importPath, kind, k2, count, tests } = seen;
  return { module, package: importPath, kind, k2, count, tests, tier: tierOf(seen), go, since, note: "", owner: "", until: "" };
}
function tierOf(seen) {
  return seen.leaks.some((leak) => leak.tier === "proven") ? "proven" : "survivor";
}
function findingKey2(rule, fingerprint) {
  return `${rule}\0${fingerprint}`;
}
function knownOf(finding, since) {
  return { rule: finding.ruleId, fingerprint: finding.fingerprint, file: finding.region.file, function: finding.function, since };
}

export {
  differenceOf,
  differenceLines,
  updated,
  pruned,
  unseenEntries,
  updatedFindings
};
