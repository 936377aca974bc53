import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  LEVELS,
  compareBySeverity
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/report/row.ts
var ROW_STANDINGS = ["new", "unknown", "known", "suppressed", "gone"];
function rowsOf(report) {
  const blocking = new Set(report.verdict.reasons.filter((reason) => reason.outcome === "block").flatMap((reason) => reason.evidence));
  const named = new Set(report.findings.flatMap((finding) => finding.seenIn));
  const byKey = growthByKey(report.growth);
  const findings = report.findings.map((finding) => findingRow(finding, seenAs(finding, byKey), blocking));
  const leaks = report.growth.filter((growth) => !named.has(growth.k2)).map((growth) => leakRow(growth, blocking));
  return [...findings, ...leaks].sort(compareRows);
}
function openRows(rows) {
  return rows.filter((row) => row.blocks || row.standing === "new" || row.standing === "unknown");
}
function growthOf(row) {
  return row.kind === "leak" ? [row.growth] : row.growth;
}
function goroutinesOf(row) {
  return growthOf(row).reduce((sum, growth) => sum + (growth.state === "gone" ? growth.base ?? 0 : growth.head), 0);
}
function testsOf(row) {
  return [...new Set(growthOf(row).flatMap((growth) => growth.tests))].sort(compareText);
}
function ruleIdOf(row) {
  return row.kind === "finding" ? row.finding.ruleId : row.growth.ruleIds[0];
}
function growthByKey(growth) {
  const byKey = /* @__PURE__ */ new Map();
  for (const each of growth) {
    const list = byKey.get(each.k2);
    if (list) list.push(each);
    else byKey.set(each.k2, [each]);
  }
  return byKey;
}
function seenAs(finding, byKey) {
  const seen = [...new Set(finding.seenIn)].flatMap((key) => byKey.get(key) ?? []);
  return seen.sort((a, b) => b.head - a.head || compareGrowth(a, b));
}
function findingRow(finding, growth, blocking) {
  const blocks = [finding.fingerprint, ...growth.map((each) => each.k2)].some((key) => blocking.has(key));
  return { kind: "finding", finding, growth, blocks, level: finding.level, standing: standingOf(finding, growth) };
}
function standingOf(finding, growth) {
  if (finding.standing.kind !== "known") return finding.standing.kind;
  return growth.some((each) => leakStanding(each) === "new") ? "new" : "known";
}
function leakRow(growth, blocking) {
  const standing = leakStanding(growth);
  const blocks = blocking.has(growth.k2);
  return { kind: "leak", growth, blocks, level: blocks ? "error" : standing === "new" ? "warning" : "note", standing };
}
function leakStanding(growth) {
  return STANDINGS[growth.state];
}
var STANDINGS = {
  new: "new",
  more: "new",
  unknown: "unknown",
  same: "known",
  fewer: "known",
  gone: "gone"
};
function compareRows(a, b) {
  return Number(b.blocks) - Number(a.blocks) || ROW_STANDINGS.indexOf(a.standing) - ROW_STANDINGS.indexOf(b.standing) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || Number(growthOf(b).length > 0) - Number(growthOf(a).length > 0) || compareKinds(a, b);
}
function compareKinds(a, b) {
  if (a.kind === "finding" && b.kind === "finding") return compareBySeverity(a.finding, b.finding);
  if (a.kind === "leak" && b.kind === "leak") return b.growth.head - a.growth.head || compareGrowth(a.growth, b.growth);
  return a.kind === "finding" ? -1 : 1;
}
function compareGrowth(a, b) {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2);
}

// src/report/words.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}
function shortHash(commit) {
  return commit.slice(0, 7);
}
var WAITS = {
  "chan-recv": "to receive from a channel",
  "chan-send": "to send on a channel",
  select: "in a select",
  forever: "where nothing can wake them: an empty select or a nil channel",
  lock: "for a lock",
  rlock: "for a read lock",
  wg: "for a WaitGroup",
  cond: "for a signal of a sync.Cond",
  io: "for input or output",
  sleep: "in a sleep",
  syscall: "in a system call",
  coro: "for the other half of a coroutine",
  spin: "",
  other: ""
};
var ADVICE = {
  "chan-recv": "let its owner close the channel, or select the receive with a stop signal such as ctx.Done()",
  "chan-send": "give the channel room for every send, or select the send with a stop signal such as ctx.Done()",
  select: "add an arm that ends it (ctx.Done(), a stop channel) and let its owner fire that arm",
  forever: "wait for a stop signal in place of nothing, and let its owner send it",
  lock: "release the lock on every path: defer mu.Unlock() right after Lock",
  rlock: "release the lock on every path: defer mu.RUnlock() right after RLock",
  wg: "match every Add with a Done on every path: defer wg.Done() first in the goroutine",
  cond: "signal or broadcast when its owner stops",
  io: "close the connection or file that it reads, when its owner stops",
  sleep: "use a timer in a select with a stop signal",
  syscall: "close what it waits for, when its owner stops",
  coro: "call the stop function of iter.Pull on every path",
  spin: "leave the loop on a stop signal such as ctx.Done()",
  other: "end it before its owner returns, and wait for it"
};
function leakWords(growth) {
  const goroutines = count(growth.head || (growth.base ?? 0), "goroutine");
  return `${goroutines} ${doingWords(growth)} in ${placeWords(growth)}`;
}
function doingWords(growth) {
  const one = (growth.head || (growth.base ?? 0)) === 1;
  const waits = WAITS[growth.kind];
  const [wait, run] = one ? ["waits", "runs"] : ["wait", "run"];
  if (growth.kind === "spin") return `still ${run}`;
  if (waits === "") return `still ${wait} (${growth.leak?.state ?? "state unknown"})`;
  return growth.tier === "proven" ? `${wait} for ever ${waits}` : `still ${wait} ${waits}`;
}
function placeWords(growth) {
  return growth.leak?.site?.function || growth.leak?.frames[0]?.function || growth.package;
}
function adviceWords(growth) {
  return ADVICE[growth.kind];
}
function baseWords({ base, baseSource, baseDetail }, commit = shortHash) {
  if (base === "") return "no base";
  return `base ${commit(base)}${BASES[baseSource]}${baseDetail ? `, ${baseDetail}` : ""}`;
}
var BASES = {
  committed: " (committed baseline)",
  rerun: " (tests run again)",
  recording: " (recording)",
  none: ""
};
function sureWords(row, name = (test) => test) {
  return `${sureBy(row)}${row.kind === "finding" && row.growth.length === 0 ? ", " : ": "}${sureDetail(row, name)}`;
}
function sureBy(row) {
  if (row.kind === "leak") return "test";
  const { ruleId, reportedBy = [] } = row.finding;
  const others = reportedBy.map((id) => id.split("/")[0] ?? id);
  const said = reportedBy.includes(ruleId) ? others : ["rule", ...others];
  const all = row.growth.length === 0 ? said : [...said, "test"];
  return all.length === 1 ? `${all[0]} alone` : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
function sureDetail(row, name) {
  if (row.kind === "finding" && row.growth.length === 0) return `${row.finding.confidence} confidence`;
  const [first, ...others] = testsOf(row);
  const more = others.length > 0 ? ` and ${count(others.length, "other test")}` : "";
  const after = first === void 0 ? "after the tests of the package" : `after ${name(first)}${more}`;
  return [`${count(goroutinesOf(row), "goroutine")} ${after}`, ...proofs(growthOf(row))].join(", ");
}
function proofs(growth) {
  const proven = growth.some((each) => each.tier === "proven");
  const words = [proven ? "proven by the runtime" : "alive after settling"];
  if (growth.some((each) => each.confirmed === true)) words.push("again in a second run");
  else if (growth.some((each) => each.confirmed === false)) words.push("not again in a second run");
  if (growth.length > 0 && growth.every((each) => each.testFailed)) words.push("the test failed");
  return words;
}
function sinceWords(row, run) {
  if (growthOf(row).some(({ state, reach }) => state === "unknown" && reach?.kind === "unreached"))
    return "was there before, for the change cannot reach it; in no baseline";
  if (row.standing === "unknown" || row.standing === "new" && run.baseSource === "none" && run.base === "")
    return "since when is unknown: no base";
  if (row.standing === "new") return grew(row) ? "grew with this change" : "since this change";
  if (row.standing === "gone") return "gone with this change";
  const since = sinceOf(row);
  const words = since === "" ? "since before this change" : `since ${shortHash(since)}`;
  return row.kind === "finding" && row.finding.standing.kind === "suppressed" ? `suppressed: ${row.finding.standing.why}` : words;
}
function grew(row) {
  return growthOf(row).some((growth) => growth.state === "more");
}
function sinceOf(row) {
  if (row.kind === "finding" && row.finding.standing.kind === "known" && row.finding.standing.since !== "")
    return row.finding.standing.since;
  return growthOf(row).find((growth) => growth.since !== "")?.since ?? "";
}

export {
  ROW_STANDINGS,
  rowsOf,
  openRows,
  growthOf,
  goroutinesOf,
  testsOf,
  ruleIdOf,
  compareGrowth,
  count,
  shortHash,
  leakWords,
  doingWords,
  placeWords,
  adviceWords,
  baseWords,
  sureWords,
  sureBy,
  sureDetail,
  sinceWords
};
