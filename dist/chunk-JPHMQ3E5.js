import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GoFile,
  NONE,
  contractTable,
  graphOf,
  isNoReturnCall,
  keysAreValues,
  remembered
} from "./chunk-5N4H3ZG4.js";
import {
  describeProblem,
  rulesOfBase,
  rulesOfFile,
  rulesOfFolder,
  rulesThatAreOn
} from "./chunk-OBO6G4C3.js";
import {
  baseState,
  digest,
  isStandardLibrary,
  normaliseFunction,
  packageOf
} from "./chunk-J3MDCOJ5.js";
import {
  compareIdentities,
  find,
  identityKey
} from "./chunk-NJQYBTBI.js";
import {
  compareFindings,
  isAtLeast
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/baseline/side.ts
function seenIn(recordings) {
  const all = /* @__PURE__ */ new Map();
  for (const recording of recordings) {
    for (const [key, group] of groupedBy(recording.leaks, (leak) => identityKey(identityOf(leak)))) {
      const seen = seenOf(group);
      const before = all.get(key);
      all.set(key, before === void 0 ? seen : higher(before, seen));
    }
  }
  return all;
}
function capturedIn(recordings) {
  return new Set(packagesOf(recordings, sawAll));
}
function fullyCapturedIn(recordings) {
  const missed = new Set(packagesOf(recordings, (each) => !sawAll(each)));
  return new Set([...capturedIn(recordings)].filter((importPath) => !missed.has(importPath)));
}
function sawAll({ capture, passed }) {
  return capture === "captured" && passed !== false;
}
function packagesOf(recordings, fits) {
  return recordings.flatMap((recording) => recording.packages.filter(fits).map((each) => each.importPath));
}
function identityOf(leak) {
  return { module: leak.module, package: leak.package, kind: leak.kind, k2: leak.keys.k2 };
}
function groupedBy(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
function seenOf(group) {
  const leaks = group.toSorted(
    (a, b) => b.count - a.count || compareText(a.keys.k1, b.keys.k1) || compareText(a.tests.join(), b.tests.join())
  );
  const [first] = leaks;
  if (first === void 0) throw new Error("a group of leaks is never empty");
  return { ...identityOf(first), count: leaks.reduce((sum, leak) => sum + leak.count, 0), leaks, tests: testsOf(leaks) };
}
function higher(a, b) {
  const tests = [.../* @__PURE__ */ new Set([...a.tests, ...b.tests])].sort(compareText);
  return { ...b.count > a.count ? b : a, tests };
}
function testsOf(leaks) {
  return [...new Set(leaks.flatMap((leak) => leak.tests))].sort(compareText);
}

// src/baseline/renamed.ts
function renamed(head, base) {
  const added = [...head.values()].filter((seen) => find(base, seen) === void 0);
  const lost = [...base.values()].filter((seen) => find(head, seen) === void 0);
  const strict = paired(added, lost, (leak) => leak.keys.k1);
  const used = new Set([...strict.values()].map(identityKey));
  const loose = paired(
    added.filter((seen) => !strict.has(identityKey(seen))),
    lost.filter((seen) => !used.has(identityKey(seen))),
    (leak) => `${leak.keys.k3} ${leak.site?.file ?? leak.spawn?.file ?? ""}`
  );
  const left = (all, taken) => all.filter((seen) => !taken.has(identityKey(seen)));
  const known = /* @__PURE__ */ new Set([...strict.keys(), ...loose.keys()]);
  const gone2 = /* @__PURE__ */ new Set([...used, ...[...loose.values()].map(identityKey)]);
  return new Map([...strict, ...loose, ...waitingOtherwise(left(added, known), left(lost, gone2))]);
}
function waitingOtherwise(added, lost) {
  const pairs = /* @__PURE__ */ new Map();
  const before = groupedBy(lost, placeOf);
  for (const [place2, [now, ...others]] of groupedBy(added, placeOf)) {
    const candidates = before.get(place2) ?? [];
    const [was] = candidates;
    if (place2 === "" || now === void 0 || was === void 0 || others.length > 0 || candidates.length !== 1) continue;
    if (now.tests.every((test) => was.tests.includes(test))) pairs.set(identityKey(now), was);
  }
  return pairs;
}
function placeOf({ package: importPath, leaks }) {
  const [leak] = leaks;
  if (!leak?.site || !leak.spawn) return "";
  return [importPath, leak.spawn.file, leak.spawn.function, leak.site.file, leak.site.function].join("\0");
}
function paired(added, lost, keyOf) {
  const pairs = /* @__PURE__ */ new Map();
  const before = byKey(lost, keyOf);
  for (const [key, candidates] of byKey(added, keyOf)) {
    const [now] = candidates;
    const [was] = before.get(key) ?? [];
    if (candidates.length !== 1 || before.get(key)?.length !== 1 || now === void 0 || was === void 0) continue;
    pairs.set(identityKey(now), was);
  }
  return pairs;
}
function byKey(all, keyOf) {
  return groupedBy(all, (seen) => {
    const [leak] = seen.leaks;
    return `${seen.package}\0${seen.kind}\0${leak === void 0 ? "" : keyOf(leak)}`;
  });
}

// src/baseline/compare.ts
function compare(input) {
  const head = seenIn(input.head);
  const recorded = seenIn(input.base);
  const committed = new Map((input.committed?.entries ?? []).map((entry) => [identityKey(entry), entry]));
  const moved = sameToolchain(input) ? renamed(head, recorded) : /* @__PURE__ */ new Map();
  const present = [...head.values()].map((seen) => {
    const before = find(recorded, seen) ?? moved.get(identityKey(seen));
    const entry = find(committed, seen) ?? (before && find(committed, before));
    return growthOf(seen, before, entry, input);
  });
  return [...present, ...goneOf(head, recorded, committed, moved, input)].sort(compareIdentities);
}
function growthOf(seen, before, entry, input) {
  const known = before !== void 0 || entry !== void 0;
  const baseCount = known ? Math.max(before?.count ?? 0, entry?.count ?? 0) : void 0;
  const state = baseCount === void 0 ? newOrUnknown(seen, input) : byCount(seen.count, baseCount);
  const [leak] = seen.leaks;
  return {
    module: seen.module || entry?.module || "",
    package: seen.package,
    kind: seen.kind,
    k2: seen.k2,
    state,
    base: baseCount ?? (state === "new" ? 0 : null),
    head: seen.count,
    tier: tierOf(seen.leaks),
    confirmed: confirmedOf(seen.leaks),
    testFailed: seen.leaks.every((each) => each.testFailed),
    tests: seen.tests,
    since: entry?.since ?? "",
    ruleIds: ruleIdsOf(seen.leaks, input),
    ...leak && { leak }
  };
}
function newOrUnknown(seen, input) {
  if (input.basePackages !== void 0 && !input.basePackages.has(seen.package)) return "new";
  if (input.base.length > 0) return capturedIn(input.base).has(seen.package) ? "new" : "unknown";
  return input.committed === void 0 ? "unknown" : "new";
}
function byCount(head, base) {
  return head > base ? "more" : head < base ? "fewer" : "same";
}
function tierOf(leaks) {
  return leaks.some((leak) => leak.tier === "proven") ? "proven" : "survivor";
}
function confirmedOf(leaks) {
  if (leaks.some((leak) => leak.confirmed === true)) return true;
  return leaks.some((leak) => leak.confirmed === false) ? false : null;
}
function ruleIdsOf(leaks, input) {
  return [...new Set(leaks.flatMap((leak) => input.ruleIdsOf?.(leak) ?? []))].sort(compareText);
}
function goneOf(head, recorded, committed, moved, input) {
  const captured = fullyCapturedIn(input.head);
  const taken = new Set([...moved.values()].map(identityKey));
  const isGone = (identity) => captured.has(identity.package) && find(head, identity) === void 0 && !taken.has(identityKey(identity));
  const fromRecordings = [...recorded.values()].filter(isGone).map((seen) => gone(seen, find(committed, seen), seen.leaks[0]));
  const onlyCommitted = [...committed.values()].filter((entry) => isGone(entry) && find(recorded, entry) === void 0);
  return [...fromRecordings, ...onlyCommitted.map((entry) => gone(entry, entry, void 0))];
}
function gone(was, entry, leak) {
  return {
    module: was.module || entry?.module || "",
    package: was.package,
    kind: was.kind,
    k2: was.k2,
    state: "gone",
    base: Math.max(was.count, entry?.count ?? 0),
    head: 0,
    tier: "leaks" in was ? tierOf(was.leaks) : was.tier,
    confirmed: null,
    testFailed: false,
    tests: was.tests,
    since: entry?.since ?? "",
    ruleIds: [],
    ...leak && { leak }
  };
}
function sameToolchain(input) {
  return new Set([...input.head, ...input.base].map((recording) => recording.goVersion)).size === 1;
}

// src/policy/group.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/policy/blind.ts
function unseenAtBase(base, head, renamed2) {
  const now = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const gapsOfHead = groupBy(head.gaps, (gap) => gap.region?.file ?? "");
  const files = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  for (const [file, gaps] of groupBy(base.gaps, (gap) => gap.region?.file ?? "")) {
    const headFile = now.get(file) ?? file;
    const headGaps = gapsOfHead.get(headFile) ?? [];
    if (file === "") continue;
    if (!base.read.has(file)) {
      if (head.read.has(headFile) || headGaps.length === 0) folders.add(folderOf(file));
    } else if (unparsed(gaps) > unparsed(headGaps)) files.add(file);
  }
  return { files, folders };
}
function folderOf(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "." : file.slice(0, slash);
}
function unparsed(gaps) {
  return gaps.filter((gap) => gap.kind === "source").length;
}

// src/policy/setting.ts
function settingOf(policy, ruleId) {
  const own = Object.hasOwn(policy.rules, ruleId) ? policy.rules[ruleId] : void 0;
  if (own !== void 0) return { isOn: own !== "off", level: own === "off" ? void 0 : own, mayBlock: true };
  const pack = ruleId.split("/")[0] ?? "";
  const mode = Object.hasOwn(policy.packs, pack) ? policy.packs[pack] : "on";
  return { isOn: mode !== "off", level: void 0, mayBlock: mode !== "warn" };
}

// src/policy/suppress.ts
function parseSuppressions(file, text) {
  const suppressions = [];
  const gaps = [];
  if (!text.includes(MARK)) return { suppressions, gaps };
  const comments = lineComments(text);
  const alone = new Set(comments.filter((comment) => comment.isAlone).map((comment) => comment.line));
  for (const comment of comments) {
    if (!/^\/\/\s*goroutine-gate:ignore\b/.test(comment.text)) continue;
    const body = parseBody(comment.text);
    if (typeof body === "string") gaps.push(suppressionGap(file, comment.line, body));
    else suppressions.push({ file, line: comment.line, target: targetOf(comment, alone), ...body });
  }
  return { suppressions, gaps };
}
function suppressionGap(file, line, why) {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  return { kind: "config", what: `suppression at ${file}:${line}`, why, region };
}
var MARK = "goroutine-gate:ignore";
var TOKENS = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
function lineComments(text) {
  const comments = [];
  let line = 1;
  let seen = 0;
  for (const match of text.matchAll(TOKENS)) {
    line += countLines(text, seen, match.index);
    seen = match.index;
    if (!match[0].startsWith("//")) continue;
    const before = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
    comments.push({ line, text: match[0].trimEnd(), isAlone: before.trim() === "" });
  }
  return comments;
}
function countLines(text, from, to) {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
function targetOf(comment, alone) {
  if (!comment.isAlone) return comment.line;
  let target = comment.line + 1;
  while (alone.has(target)) target++;
  return target;
}
function parseBody(comment) {
  if (!comment.startsWith(`//${MARK}`)) return `it suppresses nothing: write //${MARK} without a blank after the slashes`;
  if (comment.length > LONGEST) return `it suppresses nothing: it is longer than ${LONGEST} characters`;
  const [, rule = "", rest = ""] = /^\S+\s+(\S+)\s*(.*)$/.exec(comment) ?? [];
  if (!/^[\w-]+\/[\w-]+$/.test(rule)) return `it suppresses nothing: name one rule, as in //${MARK} channel/some-rule -- reason`;
  const { reason, until, owner } = splitTail(rest.startsWith("--") ? rest.slice(2) : "");
  if (!/\w/.test(reason)) return `it suppresses nothing: the reason is missing, as in //${MARK} ${rule} -- reason`;
  if (until && !isDate(until)) return `it suppresses nothing: "${until}" is no date, write until YYYY-MM-DD`;
  return { rule, reason, until, owner };
}
var LONGEST = 1e3;
function splitTail(tail) {
  let reason = tail.trim();
  let until = "";
  let owner = "";
  for (let end = END.exec(reason); end; end = END.exec(reason)) {
    until = end[1] ?? until;
    owner = end[2] ?? owner;
    reason = reason.slice(0, end.index).trimEnd();
  }
  return { reason, until, owner };
}
var END = /(?:^|\s)(?:until\s+(\d\S*)|owner=(\S+))$/;
function isDate(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// src/policy/comments.ts
function commentFinder(suppressions) {
  const byTarget = groupBy(suppressions, ({ file, target, rule }) => [file, target, rule].join("\0"));
  return ({ region, ruleId }) => byTarget.get([region.file, region.startLine, ruleId].join("\0"))?.[0];
}
function suppressedBy({ file, line, reason, until, owner }) {
  const terms = [until && `until ${until}`, owner && `owner ${owner}`].filter(Boolean).join(", ");
  return { kind: "suppressed", by: `comment at ${file}:${line}`, why: terms ? `${reason} (${terms})` : reason };
}
function hasRunOut(suppression, today) {
  return suppression.until !== "" && suppression.until < today;
}
function idleGaps(suppressions, findings, policy, today) {
  const used = new Set(findings.map(({ region, ruleId }) => [region.file, region.startLine, ruleId].join("\0")));
  return suppressions.flatMap((suppression) => {
    const { file, line, target, rule, until } = suppression;
    if (hasRunOut(suppression, today)) return [suppressionGap(file, line, `it ran out on ${until} and suppresses nothing any more`)];
    const isIdle = settingOf(policy, rule).isOn && !used.has([file, target, rule].join("\0"));
    return isIdle ? [suppressionGap(file, line, `it suppresses nothing: there is no finding of ${rule} on line ${target}`)] : [];
  });
}

// src/policy/join.ts
function join(findings, growth, leaks) {
  const byFile = filesOf(findings);
  const byIdentity = groupBy(leaks, identityOf2);
  const ofFinding = /* @__PURE__ */ new Map();
  const completed = growth.map((entry) => {
    const shown = [...byIdentity.get(identityOf2({ ...entry, keys: entry })) ?? [], ...entry.leak ? [entry.leak] : []];
    const closest = closestFindings(byFile, shown);
    const ruleIds = [.../* @__PURE__ */ new Set([...entry.ruleIds, ...closest.map((finding) => finding.ruleId)])].sort(compareText);
    const joined = { ...entry, ruleIds };
    for (const finding of closest) ofFinding.set(finding, [...ofFinding.get(finding) ?? [], joined]);
    return joined;
  });
  for (const entries of ofFinding.values()) entries.sort(worstFirst);
  return { ofFinding, growth: completed };
}
function isCompatible(waits, kind) {
  return waits.includes(kind) || (ALSO[kind] ?? []).some((other) => waits.includes(other));
}
var ALSO = {
  forever: ["chan-send", "chan-recv", "select"],
  lock: ["rlock"],
  rlock: ["lock"],
  "chan-send": ["select"],
  "chan-recv": ["select"]
};
function identityOf2(leak) {
  return [leak.module, leak.package, leak.kind, leak.keys.k2].join("\0");
}
function filesOf(findings) {
  const byFile = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const { file } of [finding.region, ...trailOf(finding)]) byFile.set(file, (byFile.get(file) ?? /* @__PURE__ */ new Set()).add(finding));
  }
  return new Map([...byFile].map(([file, set]) => [file, [...set]]));
}
function trailOf(finding) {
  return [...finding.codeFlow, ...finding.related].map((place2) => place2.region);
}
function closestFindings(byFile, leaks) {
  const candidates = leaks.flatMap((leak) => {
    const files = /* @__PURE__ */ new Set([leak.site?.file, leak.spawn?.file]);
    const near = [...files].flatMap((file) => byFile.get(file ?? "") ?? []);
    return near.flatMap((finding) => closenessOf(finding, leak));
  });
  candidates.sort((a, b) => a.rank - b.rank || a.distance - b.distance || compareFindings(a.finding, b.finding));
  const best = candidates.filter((found) => found.rank === candidates[0]?.rank && found.distance === candidates[0]?.distance);
  return [...new Set(best.map((found) => found.finding))];
}
function closenessOf(finding, leak) {
  const { site, spawn, kind } = leak;
  const { region } = finding;
  const distance = site?.file === region.file ? Math.abs(site.line - region.startLine) : FAR;
  if (site && covers(region, site)) return [{ finding, rank: 0, distance }];
  if (!isCompatible(finding.waits, kind)) return [];
  if (spawn && [region, ...trailOf(finding)].some((place2) => covers(place2, spawn))) return [{ finding, rank: 1, distance }];
  const sameFunction = site !== void 0 && site.file === region.file && site.function !== "" && site.function === finding.function;
  return sameFunction ? [{ finding, rank: 2, distance }] : [];
}
var FAR = Number.MAX_SAFE_INTEGER;
function covers(region, place2) {
  const last = region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine;
  return region.file === place2.file && region.startLine <= place2.line && place2.line <= last;
}
function worstFirst(a, b) {
  return Number(b.tier === "proven") - Number(a.tier === "proven") || b.head - a.head || compareText(a.k2, b.k2);
}

// src/policy/level.ts
function withLevel(finding, { policy, generated, base }) {
  const setting = settingOf(policy, finding.ruleId);
  if (!setting.isOn) return [];
  const { file } = finding.region;
  const ofRule = setting.level ?? finding.level;
  const inPlace = file.endsWith("_test.go") ? atMost("note", ofRule) : ofRule;
  const origin = generated.has(file) ? originOfMark(file, base) : "none";
  if (origin === "base") return [];
  return [{ ...finding, level: origin === "new-file" ? atMost("warning", inPlace) : inPlace }];
}
function originOfMark(file, base) {
  const oldFile = base?.renamed.get(file) ?? file;
  if (!base || base.generated.has(oldFile)) return "base";
  return base.files.has(oldFile) ? "none" : "new-file";
}
function atMost(ceiling, level) {
  return isAtLeast(level, ceiling) ? ceiling : level;
}
function withLeaks(finding, joined, policy) {
  const entries = joined.ofFinding.get(finding) ?? [];
  if (entries.length === 0) return finding;
  const seenIn2 = [...new Set(entries.map((entry) => entry.k2))];
  if (!isConfirmed(finding, joined)) return { ...finding, seenIn: seenIn2 };
  const keepsLevel = settingOf(policy, finding.ruleId).level !== void 0 || finding.region.file.endsWith("_test.go");
  return { ...finding, seenIn: seenIn2, level: keepsLevel ? finding.level : "error", confidence: "high" };
}
function isConfirmed(finding, joined) {
  const states = ["new", "more", "same"];
  const entries = joined.ofFinding.get(finding) ?? [];
  return entries.some(
    (entry) => states.includes(entry.state) && !entry.testFailed && (entry.tier === "proven" || entry.confirmed !== false)
  );
}

// src/policy/match.ts
function matchKnown(input) {
  const since = new Map(input.known.map((entry) => [entry.fingerprint, entry.since]));
  const matched = /* @__PURE__ */ new Map();
  const know = (finding) => matched.set(finding, since.get(finding.fingerprint) ?? "");
  const gone2 = [];
  const base = groupBy(input.base, (side) => side.finding.fingerprint);
  const head = groupBy(input.head, (side) => side.finding.fingerprint);
  for (const [fingerprint, before] of base) {
    const { known, left } = matchCounts(head.get(fingerprint) ?? [], before);
    known.forEach(know);
    gone2.push(...left);
  }
  const fresh = input.head.map((side) => side.finding).filter((finding) => !matched.has(finding));
  for (const finding of movedFindings(fresh, gone2, input)) know(finding);
  for (const finding of baselined(input, matched)) know(finding);
  return matched;
}
function matchCounts(head, base) {
  const [headQuiet, headLoud] = split(head);
  const [baseQuiet, baseLoud] = split(base);
  const quiet = Math.min(headQuiet.length, baseQuiet.length);
  const loud = Math.min(headLoud.length, baseLoud.length);
  const restHead = [...headQuiet.slice(quiet), ...headLoud.slice(loud)];
  const restBase = [...baseQuiet.slice(quiet), ...baseLoud.slice(loud)];
  const known = [...headQuiet.slice(0, quiet), ...headLoud.slice(0, loud), ...restHead.slice(0, restBase.length)];
  return { known, left: restBase.slice(restHead.length) };
}
function split(sides) {
  const only = (isSuppressed) => sides.filter((side) => side.isSuppressed === isSuppressed).map((side) => side.finding);
  return [only(true), only(false)];
}
function movedFindings(fresh, gone2, input) {
  const { declares, renamed: renamed2 } = input;
  if (!declares) return [];
  const now = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const left = new Set(gone2.filter((old) => !declares(now.get(old.region.file) ?? old.region.file, old.function)));
  return fresh.filter((finding) => {
    const oldFile = renamed2.get(finding.region.file) ?? finding.region.file;
    const old = [...left].find(
      (candidate) => candidate.ruleId === finding.ruleId && candidate.message === finding.message && (candidate.function === finding.function || candidate.region.file === oldFile)
    );
    return old !== void 0 && left.delete(old);
  });
}
function baselined(input, matched) {
  const lines = new Map(input.known.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join("\0"), entry]));
  const room = /* @__PURE__ */ new Map();
  for (const { fingerprint } of lines.values()) room.set(fingerprint, (room.get(fingerprint) ?? 0) + 1);
  for (const { fingerprint } of matched.keys()) room.set(fingerprint, (room.get(fingerprint) ?? 0) - 1);
  return input.head.map((side) => side.finding).filter((finding) => {
    const left = room.get(finding.fingerprint) ?? 0;
    if (matched.has(finding) || left <= 0) return false;
    room.set(finding.fingerprint, left - 1);
    return true;
  });
}

// src/place.ts
function place(input) {
  const levelled = input.findings.flatMap((finding) => withLevel(finding, input)).sort(compareFindings);
  const joined = join(levelled, input.growth, input.leaks);
  const confirmed = /* @__PURE__ */ new Set();
  const findings = levelled.map((finding) => {
    const shown = withLeaks(finding, joined, input.policy);
    if (isConfirmed(finding, joined)) confirmed.add(shown);
    return shown;
  });
  return { growth: joined.growth, ...withStandings(findings, confirmed, input) };
}
function withStandings(findings, confirmed, input) {
  const { base, policy, suppressions, today } = input;
  const commentOn = commentFinder(suppressions.filter((suppression) => !hasRunOut(suppression, today)));
  const known = knownFindings(findings, commentOn, input);
  const placed = [];
  const suppressedByChange = [];
  const overBudget = [];
  const unseenAtBase2 = [];
  const put = (finding, standing, ...lists) => {
    const shown = { ...finding, standing };
    for (const list of [placed, ...lists]) list.push(shown);
  };
  for (const finding of findings) {
    const comment = commentOn(finding);
    const since = known.get(finding);
    const isUnseen = since === void 0 && isUnseenAt(finding.region.file, base);
    const isOld = since !== void 0 || isUnseen;
    const room = suppressedByChange.length < policy.suppressions.budget && !(finding.level === "error" && confirmed.has(finding));
    if (comment && (isOld || !base)) put(finding, suppressedBy(comment), ...isUnseen ? [unseenAtBase2] : []);
    else if (isOld) put(finding, { kind: "known", since: since ?? "" }, ...isUnseen ? [unseenAtBase2] : []);
    else if (comment && room) put(finding, suppressedBy(comment), suppressedByChange);
    else put(finding, { kind: "new" }, ...comment ? [overBudget] : []);
  }
  const gaps = [...unseenGaps(unseenAtBase2), ...idleGaps(suppressions, findings, policy, today)];
  return { findings: placed, gaps, suppressedByChange, overBudget, unseenAtBase: unseenAtBase2 };
}
function knownFindings(findings, commentOn, { base, known }) {
  const commentOnBase = commentFinder(base?.suppressions ?? []);
  return matchKnown({
    head: findings.map((finding) => ({ finding, isSuppressed: commentOn(finding) !== void 0 })),
    base: [...base?.findings ?? []].sort(compareFindings).map((finding) => ({ finding, isSuppressed: commentOnBase(finding) !== void 0 })),
    known,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    ...base?.declares && { declares: base.declares }
  });
}
function isUnseenAt(file, base) {
  if (!base) return false;
  const oldFile = base.renamed.get(file) ?? file;
  return base.unseen.files.has(oldFile) || base.unseen.folders.has(folderOf(oldFile));
}
function unseenGaps(findings) {
  return [...groupBy(findings, (finding) => finding.region.file)].map(([file, there]) => ({
    kind: "base",
    what: `${file} at the base`,
    why: `the base could not be read or parsed there, so ${there.length} finding${there.length === 1 ? "" : "s"} could not be compared and count${there.length === 1 ? "s" : ""} as known`,
    region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  }));
}

// src/policy/clauses/clause.ts
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function nameOf(growth) {
  const { leak, tests, package: importPath, k2 } = growth;
  return leak?.site?.function || leak?.spawn?.function || tests[0] || `${importPath} ${k2.slice(0, 12)}`;
}

// src/policy/clauses/base-unknown.ts
var baseUnknown = {
  id: "base-unknown",
  limit: "",
  title: "leaks and findings whose base could not be looked at warn and never block",
  why: "a gate that blames the wrong change is switched off; where the base is unknown nobody can say whose it is, so it is said instead",
  judge({ growth, unseenAtBase: unseenAtBase2, baseSource }) {
    const leaks = growth.filter((entry) => entry.state === "unknown");
    const measured = leaks.length + unseenAtBase2.length;
    if (measured === 0) return [];
    const parts = [leaks.length > 0 && plural(leaks.length, "leak"), unseenAtBase2.length > 0 && plural(unseenAtBase2.length, "finding")];
    const message = `${parts.filter(Boolean).join(" and ")} without a base to compare with${baseSource === "none" ? " (nothing is committed or recorded for it)" : ""}: nobody can say whether the change brought ${measured === 1 ? "it" : "them"}`;
    const evidence = [...leaks.map((entry) => entry.k2), ...unseenAtBase2.map((finding) => finding.fingerprint)];
    return [{ clause: baseUnknown.id, measured, limit: 0, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/build-failed.ts
var buildFailed = {
  id: "build-failed",
  limit: "",
  title: "a build that fails in the command blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood, so it must fail where go test failed; a recording was made by a step that failed by itself",
  judge(judged) {
    const failed = failedBuilds(judged);
    if (failed.length === 0 || judged.command === void 0 || judged.command.exitCode === 0) return [];
    const message = `${plural(failed.length, "package")} did not build: ${failed.slice(0, 5).join(", ")}`;
    const outcome = judged.mode === "gate" ? "block" : "warn";
    return [
      { clause: buildFailed.id, measured: failed.length, limit: 0, outcome, message, evidence: failed.map((path) => `package ${path}`) }
    ];
  }
};
function failedBuilds({ captures }) {
  const failed = captures.filter((capture) => /\b(build|setup) failed\b|did not build/i.test(capture.why));
  return [...new Set(failed.map((capture) => capture.importPath))];
}

// src/policy/clauses/failed-test-leak.ts
var failedTestLeak = {
  id: "failed-test-leak",
  limit: "",
  title: "new or grown leaks that only failed tests left warn",
  why: "a test that fails skips its clean-up and leaks by nature; its failure already blocks, the leak would only hide the cause",
  judge({ growth }) {
    const left = growth.filter((entry) => entry.testFailed && (entry.state === "new" || entry.state === "more"));
    if (left.length === 0) return [];
    const message = `${plural(left.length, "leak")} left by failed tests: ${left.map(nameOf).slice(0, 5).join(", ")}`;
    return [
      { clause: failedTestLeak.id, measured: left.length, limit: 0, outcome: "warn", message, evidence: left.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/leak-growth.ts
var leakGrowth = {
  id: "leak-growth",
  limit: "limits.leak-growth",
  title: "a known leak blocks when it grows by more goroutines than the limit; a survivor that a second run denies warns",
  why: "the baseline forgives a leak, not its spreading; the limit leaves room for pools and schedules, whose counts follow the machine",
  judge: ({ growth }, policy) => growth.flatMap((entry) => reasonFor(entry, policy))
};
function reasonFor(entry, policy) {
  const { state, base, head, tier, testFailed, confirmed, k2 } = entry;
  const limit = policy.limits.growth;
  if (state !== "more" && state !== "same" || base === null || testFailed || head <= base + limit) return [];
  const message = `${nameOf(entry)} ${base} \u2192 ${head}, limit +${limit}`;
  const outcome = confirmed === false && tier !== "proven" ? "warn" : "block";
  return [{ clause: leakGrowth.id, measured: head - base, limit, outcome, message, evidence: [k2] }];
}

// src/policy/clauses/new-finding.ts
var newFinding = {
  id: "new-finding",
  limit: "limits.new-finding",
  title: "new findings at or above fail-on block; errors and warnings below it warn; notes count only where fail-on is note",
  why: "a leak costs least to mend before it is merged, and what was there before is not the fault of the change",
  judge({ findings }, policy) {
    const fresh = findings.filter((finding) => finding.standing.kind === "new");
    const blocking = fresh.filter((finding) => blocks(finding, policy));
    const warning = fresh.filter((finding) => finding.level !== "note" && !blocks(finding, policy));
    const limit = policy.limits.newFinding;
    const floor = floorOf(policy);
    const reasons = [];
    if (blocking.length > 0) {
      const outcome = blocking.length > limit ? "block" : "warn";
      const message = `${plural(blocking.length, "new finding")} of level ${floor} or above`;
      reasons.push({ clause: newFinding.id, measured: blocking.length, limit, outcome, message, evidence: evidenceOf(blocking) });
    }
    if (warning.length > 0) {
      const message = `${plural(warning.length, "new finding")} that ${warning.length === 1 ? "does" : "do"} not block`;
      reasons.push({
        clause: newFinding.id,
        measured: warning.length,
        limit,
        outcome: "warn",
        message,
        evidence: evidenceOf(warning)
      });
    }
    return reasons;
  }
};
function floorOf(policy) {
  return policy.failOn === "never" ? "error" : policy.failOn;
}
function blocks(finding, policy) {
  return isAtLeast(finding.level, floorOf(policy)) && settingOf(policy, finding.ruleId).mayBlock;
}
function evidenceOf(findings) {
  return findings.map((finding) => finding.fingerprint);
}

// src/policy/clauses/new-leak.ts
var newLeak = {
  id: "new-leak",
  limit: "limits.new-leak",
  title: "new leaks block when the runtime proves them or a second run shows them again",
  why: "a proven goroutine can never run again, and one that comes back in a second run is no accident of the schedule",
  judge({ growth }, policy) {
    const sure = growth.filter(isSureAndNew);
    if (sure.length === 0) return [];
    const limit = policy.limits.newLeak;
    const proven = sure.filter((entry) => entry.tier === "proven").length;
    const again = sure.length - proven;
    const how = [proven > 0 ? `${proven} proven by the runtime` : "", again > 0 ? `${again} confirmed by a second run` : ""].filter(Boolean).join(", ");
    const message = `${plural(sure.length, "new leak")}: ${how}: ${sure.map(nameOf).slice(0, 5).join(", ")}`;
    const outcome = sure.length > limit ? "block" : "warn";
    return [{ clause: newLeak.id, measured: sure.length, limit, outcome, message, evidence: sure.map((entry) => entry.k2) }];
  }
};
function isSureAndNew(entry) {
  return entry.state === "new" && !entry.testFailed && (entry.tier === "proven" || entry.confirmed === true);
}

// src/policy/clauses/new-survivor.ts
var newSurvivor = {
  id: "new-survivor",
  limit: "",
  title: "new survivors that no second run confirmed warn",
  why: "a goroutine alive after settling can still be on its way out; blocking on one sighting would teach people to ignore the gate",
  judge({ growth }) {
    const unsure = growth.filter((entry) => entry.state === "new" && !entry.testFailed && !isSureAndNew(entry));
    if (unsure.length === 0) return [];
    const denied = unsure.filter((entry) => entry.confirmed === false).length;
    const how = denied === unsure.length ? "a second run did not show it again" : "seen in one run, not confirmed by a second";
    const message = `${plural(unsure.length, "new survivor")}, ${how}: ${unsure.map(nameOf).slice(0, 5).join(", ")}`;
    return [
      { clause: newSurvivor.id, measured: unsure.length, limit: 0, outcome: "warn", message, evidence: unsure.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/nothing-captured.ts
var nothingCaptured = {
  id: "nothing-captured",
  limit: "",
  title: "when goroutines were to be recorded and no package was captured, nothing is judged (exit code 2)",
  why: "a command that runs no test, or hides all of them from the recorder, must not pass for a run without leaks",
  judge({ recorded, captures, command }) {
    if (!recorded || captures.some((capture) => capture.capture !== "unknown")) return [];
    const what = command?.exitCode === NOT_FOUND ? "the command was not found" : "no package was captured although goroutines were to be recorded";
    const evidence = captures.map((capture) => `package ${capture.importPath}`);
    return [{ clause: nothingCaptured.id, measured: 0, limit: 1, outcome: "block", message: what, evidence }];
  }
};
var NOT_FOUND = 127;

// src/policy/clauses/policy-problem.ts
var policyProblem = {
  id: "policy-problem",
  limit: "",
  title: "a config that is wrong at the base warns, and the built-in policy judges; one that the change would make wrong warns",
  why: "a policy read half would be a policy nobody chose, and a change must not be blamed for the state of the base",
  judge: ({ configProblems: { base, head } }) => [
    ...reasonFor2(base, "in the config at the base, so the built-in policy judges"),
    ...base.length > 0 ? [] : reasonFor2(head, "in the config of the change, which would be refused")
  ]
};
function reasonFor2(problems, where) {
  const [first] = problems;
  if (!first) return [];
  const message = `${plural(problems.length, "problem")} ${where}: ${describeProblem(first)}`;
  const evidence = problems.map(describeProblem);
  return [{ clause: policyProblem.id, measured: problems.length, limit: 0, outcome: "warn", message, evidence }];
}

// src/policy/clauses/suppression-budget.ts
var suppressionBudget = {
  id: "suppression-budget",
  limit: "suppressions.budget",
  title: "findings that suppressions of the change keep quiet beyond the budget count as new, and so do errors that a test confirms",
  why: "a comment is written by the very change that is judged; a few with reasons are a conversation, many are a way around the gate",
  judge({ suppressedByChange, overBudget }, policy) {
    if (overBudget.length === 0) return [];
    const limit = policy.suppressions.budget;
    const measured = suppressedByChange.length + overBudget.length;
    const message = measured > limit ? `${plural(measured, "finding")} under suppressions that the change adds: ${overBudget.length} of them count as new` : `${plural(overBudget.length, "error")} that a test confirms cannot be suppressed by the change and count${overBudget.length === 1 ? "s" : ""} as new`;
    const evidence = overBudget.map((finding) => finding.fingerprint);
    return [{ clause: suppressionBudget.id, measured, limit, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/tests-failed.ts
var testsFailed = {
  id: "tests-failed",
  limit: "",
  title: "a command that fails blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood; and tests that fail or are cut short show fewer goroutines than they would",
  judge(judged, policy) {
    const { command, captures, mode } = judged;
    if (command === void 0 || command.exitCode === 0 && !command.timedOut) return [];
    const failed = [...new Set(captures.filter((capture) => capture.passed === false).map((capture) => capture.importPath))];
    const built = failed.filter((path) => !failedBuilds(judged).includes(path));
    if (built.length === 0 && failedBuilds(judged).length > 0 && !command.timedOut) return [];
    if (command.exitCode === NOT_FOUND && nothingCaptured.judge(judged, policy).length > 0) return [];
    const message = describe(judged, built);
    const evidence = built.map((path) => `package ${path}`);
    const outcome = mode === "gate" ? "block" : "warn";
    return [{ clause: testsFailed.id, measured: Math.max(1, built.length), limit: 0, outcome, message, evidence }];
  }
};
function describe({ command }, failed) {
  if (command?.timedOut) return "the command was ended because its deadline had passed";
  if (failed.length === 0) return `the command failed with exit code ${command?.exitCode}`;
  return `tests failed in ${plural(failed.length, "package")}: ${failed.slice(0, 5).join(", ")}`;
}

// src/policy/clauses/unknown-package.ts
var unknownPackage = {
  id: "unknown-package",
  limit: "limits.unknown-package",
  title: "packages that were not seen, or not to their end, block where the base saw them and warn elsewhere",
  why: "an empty record looks like a clean one; a change that loses the record of a package could hide any leak in it",
  judge(judged, policy) {
    const seenAtBase = new Set(judged.baseCaptures.filter(isCaptured).map((capture) => capture.importPath));
    const unseen = unseenPackages(judged);
    const { lost, missing } = missingPackages(judged, seenAtBase);
    const hidden = [...unseen.filter((path) => seenAtBase.has(path)), ...lost].sort(compareText);
    const others = [...unseen.filter((path) => !seenAtBase.has(path)), ...missing].sort(compareText);
    const limit = policy.limits.unknownPackages;
    const which = (paths) => `${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ", \u2026" : ""}`;
    return [
      ...reasonFor3(
        hidden,
        limit,
        hidden.length > limit ? "block" : "warn",
        `that the base saw ${hidden.length === 1 ? "was" : "were"} not seen: ${which(hidden)}`
      ),
      ...reasonFor3(others, limit, "warn", `${others.length === 1 ? "was" : "were"} not seen, or not to the end: ${which(others)}`)
    ];
  }
};
function reasonFor3(paths, limit, outcome, rest) {
  if (paths.length === 0) return [];
  const message = `${plural(paths.length, "package")} ${rest}`;
  return [{ clause: unknownPackage.id, measured: paths.length, limit, outcome, message, evidence: paths.map((path) => `package ${path}`) }];
}
function unseenPackages({ captures }) {
  const whole = new Set(captures.filter(isCaptured).map((capture) => capture.importPath));
  const unseen = captures.filter((capture) => !whole.has(capture.importPath) && !hasNoTests(capture));
  return [...new Set(unseen.map((capture) => capture.importPath))];
}
function missingPackages(judged, seenAtBase) {
  const { captures, packages, recorded } = judged;
  if (!recorded) return { lost: [], missing: [] };
  const withTests = new Set(captures.filter((capture) => !hasNoTests(capture)).map((capture) => capture.importPath));
  const withoutTests = new Set(captures.filter(hasNoTests).map((capture) => capture.importPath));
  const absent = [...seenAtBase].filter((path) => !withTests.has(path) && (packages === void 0 || packages.has(path)));
  const isLost = (path) => packages !== void 0 && !withoutTests.has(path);
  return { lost: absent.filter(isLost), missing: absent.filter((path) => !isLost(path)) };
}
function isCaptured(capture) {
  return capture.capture === "captured" && !hasNoTests(capture);
}
function hasNoTests(capture) {
  return /no test files/i.test(capture.why);
}

// src/policy/clauses/unseen-source.ts
var unseenSource = {
  id: "unseen-source",
  limit: "",
  title: "changed Go files that could not be read, not be parsed throughout, or that a rule failed on, warn",
  why: "a file that no rule saw has no findings, which must not look like a clean file; files nobody changed stay a line in the report",
  judge({ gaps, changed }) {
    const unseen = gaps.filter((gap) => HIDING.has(gap.kind) && (changed === void 0 || isChanged(gap.region?.file, changed)));
    if (unseen.length === 0) return [];
    const files = new Set(unseen.map((gap) => gap.region?.file ?? gap.what));
    const message = `${plural(files.size, "Go file")} ${changed ? "of the change " : ""}could not be seen by every rule: ${[...files].slice(0, 5).join(", ")}`;
    const evidence = unseen.map((gap) => `${gap.what}: ${gap.why}`);
    return [{ clause: unseenSource.id, measured: files.size, limit: 0, outcome: "warn", message, evidence }];
  }
};
var HIDING = /* @__PURE__ */ new Set(["source", "rule"]);
function isChanged(file, changed) {
  return file === void 0 || changed.has(file) || [...changed].some((path) => path.startsWith(`${file}/`));
}

// src/policy/clauses/index.ts
var CLAUSES = [
  nothingCaptured,
  buildFailed,
  testsFailed,
  newLeak,
  newFinding,
  leakGrowth,
  unknownPackage,
  suppressionBudget,
  newSurvivor,
  failedTestLeak,
  baseUnknown,
  unseenSource,
  policyProblem
];

// src/policy/judge.ts
function judge(judged, policy) {
  const found = CLAUSES.flatMap((clause) => clause.judge(judged, policy));
  const reasons = policy.failOn === "never" ? found.map(soften) : found;
  const sorted = [...reasons.filter((reason) => reason.outcome === "block"), ...reasons.filter((reason) => reason.outcome === "warn")];
  const [first, ...others] = sorted;
  if (!first) return { kind: "pass", reasons: [] };
  const all = [first, ...others];
  if (isUnjudged(all)) return { kind: "unjudged", reasons: all };
  return { kind: first.outcome, reasons: all };
}
var UNJUDGED = "nothing-captured";
var OF_THE_COMMAND = ["tests-failed", "build-failed"];
function isUnjudged(reasons) {
  const commandBlocks = reasons.some((reason) => reason.outcome === "block" && OF_THE_COMMAND.includes(reason.clause));
  return !commandBlocks && reasons.some((reason) => reason.clause === UNJUDGED);
}
function soften(reason) {
  if (reason.outcome === "warn" || reason.clause === UNJUDGED) return reason;
  return { ...reason, outcome: "warn", message: `${reason.message}; it would block, but fail-on is never` };
}

// src/snapshot/stack-pattern.ts
function matchesStack(pattern, leak) {
  const keys = [
    [pattern.top, (word) => topFrames(leak.frames).some((frame) => names(frame, word))],
    [pattern.any, (word) => leak.frames.some((frame) => names(frame, word))],
    [pattern.createdBy, (word) => leak.createdBy !== void 0 && names(leak.createdBy, word)],
    [pattern.state, (word) => isState(word, leak)]
  ];
  const given = keys.filter(([words]) => words.length > 0);
  return given.length > 0 && given.every(([words, fits]) => words.some(fits));
}
function topFrames(frames) {
  const own = frames.findIndex((frame) => !isStandardLibrary(packageOf(frame.function, frame.file)));
  return own === -1 ? frames.slice(0, 1) : frames.slice(0, own + 1);
}
function names(frame, word) {
  return frame.function.includes(word) || normaliseFunction(frame.function).includes(word);
}
function isState(word, leak) {
  const state = baseState(leak.state);
  if (word === leak.kind || baseState(word) === state) return true;
  const vague = state === "semacquire" || state === "waiting" || state === "";
  return vague && STATE_KINDS[word] === leak.kind;
}
var STATE_KINDS = {
  "sync.Mutex.Lock": "lock",
  "sync.RWMutex.Lock": "lock",
  "sync.RWMutex.RLock": "rlock",
  "sync.WaitGroup.Wait": "wg",
  "sync.Cond.Wait": "cond",
  "IO wait": "io",
  sleep: "sleep",
  coroutine: "coro"
};

// src/gate.ts
function gate(evidence, rules, policy) {
  const { head, base, recordings, baseRecordings } = evidence;
  const growth = compare({
    head: recordings,
    base: baseRecordings,
    ruleIdsOf: (leak) => rulesOf(leak, rules),
    ...evidence.committed ? { committed: evidence.committed } : {},
    ...evidence.basePackages ? { basePackages: evidence.basePackages } : {}
  });
  const suppressions = suppressionsOf(head);
  const leaks = recordings.flatMap((recording) => recording.leaks);
  const placed = place({
    findings: head.inspected.findings,
    base: base && baseSide(base, evidence),
    known: evidence.committed?.knownFindings ?? [],
    growth,
    leaks,
    suppressions: suppressions.suppressions,
    generated: head.inspected.generated,
    policy,
    today: evidence.today
  });
  const gaps = [
    ...evidence.gaps,
    ...head.gaps,
    ...head.inspected.gaps,
    ...suppressions.gaps,
    ...placed.gaps,
    ...recordings.flatMap((recording) => recording.gaps)
  ];
  const captures = recordings.flatMap((recording) => recording.packages);
  const baseSource = baseSourceOf(evidence);
  const [command] = recordings;
  const verdict = judge(
    {
      mode: evidence.run.verb,
      findings: placed.findings,
      growth: placed.growth,
      gaps,
      recorded: evidence.recorded,
      captures,
      baseCaptures: baseRecordings.flatMap((recording) => recording.packages),
      baseSource,
      packages: evidence.packages,
      command: command && { exitCode: worstExit(recordings), timedOut: recordings.some((recording) => recording.timedOut) },
      changed: evidence.changed,
      configProblems: evidence.configProblems,
      suppressedByChange: placed.suppressedByChange,
      overBudget: placed.overBudget,
      unseenAtBase: placed.unseenAtBase
    },
    policy
  );
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    run: {
      ...evidence.run,
      baseSource,
      goVersion: command?.goVersion ?? "",
      command: command?.command ?? [],
      commandExitCode: command ? worstExit(recordings) : null,
      files: head.inspected.read.size,
      packages: head.inspected.packages
    },
    rules,
    findings: placed.findings,
    growth: placed.growth,
    leaks,
    benign: recordings.flatMap((recording) => recording.benign),
    captures,
    gaps,
    verdict
  };
}
function rulesOf(leak, rules) {
  return rules.filter((rule) => rule.stack && namesFrames(rule) && matchesStack(rule.stack, leak)).map((rule) => rule.id);
}
function namesFrames({ stack }) {
  return stack !== void 0 && stack.top.length + stack.any.length + stack.createdBy.length > 0;
}
function suppressionsOf(side) {
  const parsed = side.files.map(({ file, text }) => parseSuppressions(file, text));
  return { suppressions: parsed.flatMap((entry) => entry.suppressions), gaps: parsed.flatMap((entry) => entry.gaps) };
}
function baseSide(base, { head, renamed: renamed2 }) {
  const { inspected } = base;
  return {
    findings: inspected.findings,
    suppressions: suppressionsOf(base).suppressions,
    files: inspected.read,
    generated: inspected.generated,
    renamed: renamed2,
    unseen: unseenAtBase(
      { read: inspected.read, gaps: [...base.gaps, ...inspected.gaps] },
      { read: head.inspected.read, gaps: [...head.gaps, ...head.inspected.gaps] },
      renamed2
    ),
    declares: (file, name) => head.inspected.declared.get(file)?.has(name) ?? false
  };
}
function baseSourceOf({ baseRecordings, committed, run }) {
  const isSeen = baseRecordings.some((recording) => recording.packages.length > 0);
  if (isSeen) return run.verb === "gate" ? "rerun" : "recording";
  return committed ? "committed" : "none";
}
function worstExit(recordings) {
  return recordings.find((recording) => recording.exitCode !== 0)?.exitCode ?? 0;
}

// src/go/module.ts
function readGoMod(file, text) {
  const line = (word) => new RegExp(`^\\s*${word}[ \\t]+(?:\\(\\s*)?(["\`]?)([^\\s"\`()]+)\\1`, "m").exec(text)?.[2] ?? "";
  return { dir: folderOf2(file), path: line("module"), go: line("go") };
}
function moduleOf(modules, dir) {
  const holders = modules.filter((module) => module.dir === "" || dir === module.dir || dir.startsWith(`${module.dir}/`));
  return holders.sort((a, b) => b.dir.length - a.dir.length || compareText(a.dir, b.dir))[0];
}
function importPathOf(module, dir) {
  if (!module?.path) return dir || ".";
  const below = module.dir === "" ? dir : dir.slice(module.dir.length + 1);
  return below === "" ? module.path : `${module.path}/${below}`;
}
function folderOf2(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "" : file.slice(0, slash);
}

// src/drive/scope.ts
function isOurs(file) {
  const parts = file.split("/");
  return file.endsWith(".go") && !parts.some((part) => /^[._]/.test(part)) && !parts.slice(0, -1).some((part) => OTHERS.includes(part));
}
var OTHERS = ["vendor", "testdata"];
function touchedFolders(changes) {
  const files = changes.flatMap((change) => [change.file, change.oldFile]).filter(isOurs);
  return [...new Set(files.map(folderOf2))].sort(compareText);
}
var EXPORTED = /^(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+|const\s+|\t)([A-Z]\w*)(.*)$/gm;
function changedNames(base, head) {
  const before = declarations(base);
  const after = declarations(head);
  const names2 = /* @__PURE__ */ new Set();
  for (const [name, text] of before) if (after.get(name) !== text) names2.add(name);
  for (const name of after.keys()) if (!before.has(name)) names2.add(name);
  return names2;
}
function declarations(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, text } of [...files].sort((a, b) => compareText(a.file, b.file))) {
    if (file.endsWith("_test.go")) continue;
    for (const [, name, rest] of text.matchAll(EXPORTED)) found.set(name, `${found.get(name) ?? ""}
${rest}`);
  }
  return found;
}
function importersOf(changed, files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { file, text } of files) {
    if (folders.has(folderOf2(file))) continue;
    for (const [path, names2] of changed) {
      if (text.includes(`"${path}"`) && mentions(text, names2)) folders.add(folderOf2(file));
    }
  }
  return [...folders].sort(compareText);
}
function mentions(text, names2) {
  for (const [name] of text.matchAll(/(?<=\.)[A-Z]\w*/g)) if (names2.has(name)) return true;
  return false;
}
function importPaths(folders, modules) {
  const read = modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text }) => readGoMod(file, text));
  return new Map([...folders].map((folder) => [folder, importPathOf(moduleOf(read, folder), folder)]));
}

// src/go/scope-walker.ts
var Walker = class {
  variables = [];
  byNode = /* @__PURE__ */ new Map();
  free = [];
  file;
  /** Innermost scope last. */
  scopes = [];
  function = NONE;
  /** What is still to do, the next job last. */
  jobs = [];
  special;
  closeScope = () => {
    this.scopes.pop();
  };
  constructor(file) {
    this.file = file;
    this.special = specialsOf(file);
  }
  topLevel(node) {
    const { file } = this;
    if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) this.jobs.push(() => this.functionNode(node));
    else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) {
      for (const name of ["var_spec", "const_spec"]) {
        for (const spec of file.descendants(node, name, true)) this.jobs.push(file.child(spec, "value"));
      }
      this.jobs.reverse();
    }
    this.run();
  }
  run() {
    for (let job = this.jobs.pop(); job !== void 0; job = this.jobs.pop()) {
      if (typeof job === "number") this.visit(job);
      else job();
    }
  }
  /** Does these jobs next, in this order. */
  next(...jobs) {
    for (let at = jobs.length - 1; at >= 0; at--) this.jobs.push(jobs[at]);
  }
  visit(node) {
    if (node < 0) return;
    const special = this.special[this.file.kind(node)];
    if (special) special(this, node);
    else this.visitChildren(node);
  }
  visitChildren(node) {
    const { file, jobs } = this;
    const end = file.last(node);
    const first = jobs.length;
    for (let child = node + 1; child < end; child = file.last(child)) jobs.push(child);
    for (let low = first, high = jobs.length - 1; low < high; low++, high--) {
      const job = jobs[low];
      jobs[low] = jobs[high];
      jobs[high] = job;
    }
  }
  scoped(node) {
    this.scopes.push(/* @__PURE__ */ new Map());
    this.jobs.push(this.closeScope);
    this.visitChildren(node);
  }
  functionNode(node) {
    const { file } = this;
    const outer = this.function;
    this.function = node;
    this.scopes.push(/* @__PURE__ */ new Map());
    for (const name of typeParameters(file, node)) this.declare(name, "type", name);
    const lists = SIGNATURE.map(([field]) => file.child(node, field));
    this.next(
      ...lists,
      () => SIGNATURE.forEach(([, kind], index) => void this.parameters(lists[index], kind)),
      () => this.visitChildren(file.child(node, "body")),
      () => {
        this.scopes.pop();
        this.function = outer;
      }
    );
  }
  parameters(list, kind) {
    const { file } = this;
    if (!file.is(list, "parameter_list")) return;
    for (const parameter of file.named(list)) {
      for (const name of file.childrenIn(parameter, "name")) this.declare(name, kind, parameter);
    }
  }
  declare(identifier, kind, statement) {
    const name = this.file.text(identifier);
    if (name === "_" || name === "") return;
    const variable = { id: this.variables.length, name, kind, declared: identifier, statement, function: this.function, uses: [] };
    this.variables.push(variable);
    this.byNode.set(identifier, variable);
    this.scopes.at(-1)?.set(name, variable);
  }
  use(identifier) {
    if (!this.useLocal(identifier) && this.file.text(identifier) !== "_") this.free.push(identifier);
  }
  /** Whether the name is one of the function's own. */
  useLocal(identifier) {
    const name = this.file.text(identifier);
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const variable = this.scopes[at].get(name);
      if (!variable) continue;
      variable.uses.push(identifier);
      this.byNode.set(identifier, variable);
      return true;
    }
    return false;
  }
  /** How the kinds that declare, scope or name something are walked; all others just pass their children on. */
  static special = {
    identifier: (walker, node) => walker.use(node),
    // In `new(ch)` and `new(c.ch)` of Go 1.26 the parser takes the value for a type.
    type_identifier: (walker, node) => void walker.useLocal(node),
    qualified_type: (walker, node) => void walker.useLocal(walker.file.child(node, "package")),
    func_literal: (walker, node) => walker.functionNode(node),
    block: (walker, node) => walker.scoped(node),
    if_statement: (walker, node) => walker.scoped(node),
    for_statement: (walker, node) => walker.scoped(node),
    expression_switch_statement: (walker, node) => walker.scoped(node),
    expression_case: (walker, node) => walker.scoped(node),
    default_case: (walker, node) => walker.scoped(node),
    type_case: (walker, node) => walker.scoped(node),
    communication_case: (walker, node) => walker.scoped(node),
    type_switch_statement: (walker, node) => walker.typeSwitch(node),
    short_var_declaration: (walker, node) => walker.shortDeclaration(node),
    range_clause: (walker, node) => walker.assigning(node),
    receive_statement: (walker, node) => walker.assigning(node),
    var_spec: (walker, node) => walker.spec(node, "local"),
    const_spec: (walker, node) => walker.spec(node, "constant"),
    type_spec: (walker, node) => walker.typeSpec(node),
    type_alias: (walker, node) => walker.typeSpec(node),
    keyed_element: (walker, node) => walker.keyedElement(node),
    // Names in a written signature declare nothing and use nothing.
    parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    variadic_parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    label_name: () => {
    }
  };
  shortDeclaration(node) {
    this.next(this.file.child(node, "right"), () => this.defineAll(this.file.child(node, "left"), node));
  }
  /** `x := range ch`, `v := <-ch` in a select arm; with `=` the names are uses. */
  assigning(node) {
    const { file } = this;
    const left = file.child(node, "left");
    const defines = left >= 0 && file.hasToken(node, ":=");
    this.next(file.child(node, "right"), defines ? () => this.defineAll(left, node) : left);
  }
  defineAll(left, statement) {
    const { file } = this;
    const scope = this.scopes.at(-1);
    for (const name of file.named(left)) {
      if (!file.is(name, "identifier")) this.jobs.push(name);
      else if (scope?.has(file.text(name))) this.use(name);
      else this.declare(name, "local", statement);
    }
  }
  spec(node, kind) {
    const { file } = this;
    this.next(file.child(node, "type"), file.child(node, "value"), () => {
      for (const name of file.childrenIn(node, "name")) this.declare(name, kind, node);
    });
  }
  /** The name of a type is known inside it. */
  typeSpec(node) {
    this.declare(this.file.child(node, "name"), "type", node);
    this.next(this.file.child(node, "type"));
  }
  typeSwitch(node) {
    const { file } = this;
    const alias = file.child(node, "alias");
    const children = file.children(node).filter((child) => child !== alias);
    const isCase = (child) => file.is(child, "type_case") || file.is(child, "default_case");
    this.scopes.push(/* @__PURE__ */ new Map());
    this.next(
      ...children.filter((child) => !isCase(child)),
      () => alias >= 0 && this.defineAll(alias, node),
      ...children.filter(isCase),
      this.closeScope
    );
  }
  /** The key of `T{name: value}` is a field, unless the literal is a map, slice or array. */
  keyedElement(node) {
    const { file } = this;
    const key = file.child(node, "key");
    const isField = file.is(file.first(key), "identifier") && !keysAreValues(file, node);
    this.next(isField ? NONE : key, file.child(node, "value"));
  }
};
function typeParameters(file, fn) {
  const own = file.named(file.child(fn, "type_parameters")).flatMap((parameter) => file.childrenIn(parameter, "name"));
  const receiver = [...file.descendants(file.child(fn, "receiver"), "type_arguments")];
  return [...own, ...receiver.flatMap((list) => [...file.descendants(list, "type_identifier")])];
}
var SIGNATURE = [
  ["receiver", "receiver"],
  ["parameters", "parameter"],
  ["result", "result"]
];
var specials = /* @__PURE__ */ new WeakMap();
function specialsOf(file) {
  const { kindNames } = file.tree.grammar;
  let known = specials.get(kindNames);
  if (!known) {
    known = kindNames.map((name) => Walker.special[name]);
    specials.set(kindNames, known);
  }
  return known;
}

// src/go/scope.ts
function scopesOf(file) {
  const walker = new Walker(file);
  for (const declaration of file.children(0)) walker.topLevel(declaration);
  for (const { uses } of walker.variables) uses.sort(byPlace);
  return {
    variableOf: (identifier) => walker.byNode.get(identifier),
    variables: walker.variables,
    free: walker.free.sort(byPlace)
  };
}
function byPlace(a, b) {
  return a - b;
}

// src/go/package.ts
var GoPackage = class {
  /** Folder relative to the repository root; '' for the root. */
  dir;
  name;
  /** Import path; the folder where no go.mod says it. */
  importPath;
  files;
  /** Statements that graphs asked for so far do not follow, because they are nested too deep. */
  tooDeep = [];
  scopesByFile = /* @__PURE__ */ new Map();
  graphs = /* @__PURE__ */ new Map();
  importsByFile = /* @__PURE__ */ new Map();
  functionTable = /* @__PURE__ */ new Map();
  methodTable;
  typeTable = /* @__PURE__ */ new Map();
  valueTable = /* @__PURE__ */ new Map();
  noReturn = /* @__PURE__ */ new Map();
  constructor(dir, name, importPath, files) {
    this.dir = dir;
    this.name = name;
    this.importPath = importPath;
    this.files = files;
    for (const file of files) this.index(file);
  }
  scopes(file) {
    return remembered(this.scopesByFile, file, () => scopesOf(file));
  }
  /** The control-flow graph of a function declaration, method or literal. */
  graph(fn) {
    const byNode = remembered(this.graphs, fn.file, () => /* @__PURE__ */ new Map());
    return remembered(byNode, fn.node, () => {
      const graph = graphOf(fn.file, fn.node, (call) => this.neverReturns(fn.file, call));
      for (const node of graph.opaque) this.tooDeep.push({ file: fn.file, node });
      return graph;
    });
  }
  flow(fn) {
    return { file: fn.file, scopes: this.scopes(fn.file), graph: this.graph(fn) };
  }
  /** Import paths by the name they have in the file: alias, or the last path element without a version suffix. */
  imports(file) {
    return remembered(this.importsByFile, file, () => importsOf(file));
  }
  /** Functions (`Name`) and methods (`Receiver.Name`) as seen from a file; several when build tags make twins. */
  functions(name, from) {
    return visibleFrom(this.functionTable.get(name) ?? [], from);
  }
  /** Every function and method declaration with a body. */
  *declarations() {
    for (const refs of this.functionTable.values()) for (const ref of refs) if (ref.file.child(ref.node, "body") >= 0) yield ref;
  }
  type(name, from) {
    return visibleFrom(this.typeTable.get(name) ?? [], from)[0];
  }
  /** Package-level variable or constant. */
  value(name, from) {
    return visibleFrom(this.valueTable.get(name) ?? [], from)[0];
  }
  /** The package's own methods by name, whatever their receiver. */
  methodsNamed(name, from) {
    this.methodTable ??= this.indexMethods();
    return visibleFrom(this.methodTable.get(name) ?? [], from);
  }
  indexMethods() {
    const table = /* @__PURE__ */ new Map();
    for (const [key, refs] of this.functionTable) {
      const dot = key.indexOf(".");
      if (dot >= 0) for (const ref of refs) push(table, key.slice(dot + 1), ref);
    }
    return table;
  }
  index(file) {
    for (const node of file.children(0)) {
      if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) {
        push(this.functionTable, file.declaredName(node), { file, node });
      } else if (file.is(node, "type_declaration")) {
        for (const spec of file.named(node)) push(this.typeTable, file.text(file.child(spec, "name")), { file, node: spec });
      } else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) this.indexValues(file, node);
    }
  }
  indexValues(file, node) {
    for (const kind of ["var_spec", "const_spec"]) {
      for (const spec of file.descendants(node, kind, true)) {
        for (const name of file.childrenIn(spec, "name")) push(this.valueTable, file.text(name), { file, node: spec });
      }
    }
  }
  /** Whether a call goes to a function of this package that has no way to return. */
  neverReturns(file, call) {
    const callee = file.bare(file.child(call, "function"));
    if (!file.is(callee, "identifier") || this.scopes(file).variableOf(callee)) return false;
    const targets = this.functions(file.text(callee), file);
    if (targets.length === 0) return false;
    return targets.every((target) => this.isNoReturn(target));
  }
  /** A plain function whose every path ends in a no-return call. One round: helpers around `log.Fatal` and `os.Exit`. */
  isNoReturn({ file, node }) {
    const known = remembered(this.noReturn, file, () => /* @__PURE__ */ new Map());
    return remembered(known, node, () => {
      if (![...file.descendants(node, "call_expression", true)].some((call) => isNoReturnCall(file, call))) return false;
      const graph = graphOf(file, node);
      return !reaches(graph, graph.exit) && reaches(graph, graph.panic);
    });
  }
};
function reaches(graph, target) {
  const seen = /* @__PURE__ */ new Set([graph.entry]);
  for (const id of seen) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to);
  return seen.has(target);
}
function importsOf(file) {
  const imports = /* @__PURE__ */ new Map();
  for (const node of file.children(0)) {
    if (file.kindName(node) !== "import_declaration") continue;
    for (const spec of file.descendants(node, "import_spec")) {
      const path = file.text(file.child(spec, "path")).slice(1, -1);
      const name = file.child(spec, "name");
      imports.set(name < 0 ? defaultName(path) : file.text(name), path);
    }
  }
  return imports;
}
function defaultName(path) {
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  const name = /^v\d+$/.test(last) && parts.length > 1 ? parts.at(-2) ?? last : last;
  return name.replace(/\.v\d+$/, "").replace(/\.go$/, "").replace(/^go-/, "").replace(/-go$/, "").replace(/-/g, "_");
}
function visibleFrom(refs, from) {
  return from.isTest ? refs : refs.filter((ref) => !ref.file.isTest);
}
function push(table, key, value) {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

// src/go/version.ts
function goVersion(text) {
  const match = /^(?:go)?(\d+)\.(\d+)/.exec(text.trim());
  if (!match) return { text: "", atLeast: () => false };
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return { text: `${major}.${minor}`, atLeast: (wantMajor, wantMinor) => major > wantMajor || major === wantMajor && minor >= wantMinor };
}

// src/rule/finding.ts
var FINGERPRINT = "v1";
function resourceOf({ details }) {
  return details.identity.replaceAll(/\s+/g, " ").replaceAll(/(?<![\p{L}\p{N}_]) | (?![\p{L}\p{N}_])/gu, "");
}
function findingOf(reported, home, ordinal) {
  const { rule, file, node, message, details } = reported;
  const name = file.functionName(node);
  return {
    ruleId: rule.id,
    level: file.isTest ? "note" : details.level ?? rule.level,
    confidence: details.confidence ?? rule.confidence,
    message: message.replaceAll(/\s+/g, " "),
    region: file.region(node),
    function: name,
    related: (details.related ?? []).map((spot) => placeOf2(spot, file)),
    codeFlow: (details.codeFlow ?? []).map((spot) => placeOf2(spot, file)),
    fixes: details.fix ? [fixOf(details.fix)] : [],
    fingerprint: digest(FINGERPRINT, rule.id, home.path, home.name, name, resourceOf(reported), String(ordinal)),
    standing: { kind: "new" },
    seenIn: [],
    waits: rule.waits
  };
}
function placeOf2(spot, home) {
  const file = spot.file ?? home;
  return { message: spot.message, region: file.region(spot.node), function: file.functionName(spot.node) };
}
function fixOf(fix) {
  return {
    description: fix.description,
    edits: fix.edits.map((edit) => ({ region: edit.file.span(edit.start, edit.end), newText: edit.newText }))
  };
}

// src/rule/plan.ts
function planOf({ rules, contracts, syntax }) {
  const users = /* @__PURE__ */ new Map();
  for (const loaded of rules) users.set(loaded.query, [...users.get(loaded.query) ?? [], loaded]);
  const joined = joinAll([...users.keys()], syntax) ?? joinGood([...users.keys()], syntax);
  const gaps = rules.flatMap(({ rule, query }) => {
    const error = joined.errors.get(query);
    return error === void 0 ? [] : [{ kind: "rule", what: `rule ${rule.id}`, why: `its query does not compile: ${error}` }];
  });
  return {
    query: joined.query,
    rulesOf: joined.texts.map((text) => users.get(text) ?? []),
    tables: new Map(rules.map(({ rule }) => [rule.id, contractTable(contracts.filter((contract) => contract.rule === rule.id))])),
    gaps,
    dispose: () => joined.query?.dispose()
  };
}
function joinAll(texts, syntax) {
  if (!texts.every(isClosed)) return void 0;
  const query = syntax.compile(texts.join("\n"));
  if ("error" in query) return void 0;
  const starts = [];
  for (let at = 0, index = 0; index < texts.length; index++) {
    starts.push(at);
    at += utf8.encode(texts[index]).length + 1;
  }
  const textAt = (start) => texts[starts.findLastIndex((from) => from <= start)] ?? "";
  return { query, texts: query.patternStarts.map(textAt), errors: /* @__PURE__ */ new Map() };
}
var utf8 = new TextEncoder();
function joinGood(texts, syntax) {
  const errors = /* @__PURE__ */ new Map();
  const owners = [];
  const good = texts.filter((text) => {
    const alone = syntax.compile(text);
    if ("error" in alone) return void errors.set(text, alone.error);
    owners.push(...alone.patternStarts.map(() => text));
    alone.dispose();
    return true;
  });
  const query = syntax.compile(good.join("\n"));
  if (!("error" in query)) return { query, texts: owners, errors };
  for (const text of good) errors.set(text, query.error);
  return { query: void 0, texts: [], errors };
}
function isClosed(query) {
  const bare = query.replaceAll(/"(?:\\.|[^"\\\n])*"|;[^\n]*/g, (token) => token.startsWith(";") ? "" : "_").trim();
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (depth < 0 || sign === '"') return false;
  }
  return depth === 0 && /^[([]/.test(bare);
}

// src/rule/inspect.ts
function inspect(sources, inspection) {
  const plan = planOf(inspection);
  const modules = sources.modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text }) => readGoMod(file, text));
  const outlines = [...sources.files].sort((a, b) => compareText(a.file, b.file)).map(({ file, text }) => outline(file, text, inspection.syntax, plan));
  const groups = groupByPackage(outlines);
  const results = groups.map((group) => inspectPackage(group, modules, plan, inspection));
  plan.dispose();
  return {
    findings: results.flatMap((result) => result.findings).sort(compareFindings),
    gaps: [...plan.gaps, ...outlines.flatMap((entry) => entry.gaps), ...results.flatMap((result) => result.gaps)],
    read: new Set(outlines.map((entry) => entry.file.path)),
    generated: new Set(outlines.filter((entry) => entry.generated).map((entry) => entry.file.path)),
    declared: new Map(outlines.map((entry) => [entry.file.path, declaredIn(entry.file)])),
    packages: new Set(outlines.map((entry) => folderOf2(entry.file.path))).size
  };
}
function outline(path, text, syntax, plan) {
  const { parsed, defect } = parseSafely(text, syntax, plan);
  const file = new GoFile(path, parsed.tree);
  const clause = file.children(0).find((node) => file.is(node, "package_clause")) ?? NONE;
  const packageName = file.text(file.first(clause));
  const gaps = defect === void 0 ? gapsOf(file, parsed, packageName) : [defectGap(file, `parsing ${path}`, defect)];
  return {
    file,
    matches: parsed.matches,
    gaps,
    packageName,
    generated: GENERATED.test(text.slice(0, Math.max(0, file.start(clause) || 0)))
  };
}
function parseSafely(text, syntax, plan) {
  try {
    return { parsed: syntax.parse(text, plan.query) };
  } catch (defect) {
    return { parsed: syntax.parse(""), defect };
  }
}
function declaredIn(file) {
  const declarations2 = file.children(0).filter((node) => file.is(node, "function_declaration") || file.is(node, "method_declaration"));
  return new Set(declarations2.map((node) => file.declaredName(node)));
}
var GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;
var GAPS_PER_FILE = 5;
function gapsOf(file, parsed, packageName) {
  const gaps = parsed.unparsed.slice(0, GAPS_PER_FILE).map(({ start, end }) => {
    const region = file.span(start, end);
    return {
      kind: "source",
      what: `${file.path} ${linesOf(region)}`,
      why: "this is not Go that we can parse; rules saw the rest of the file",
      region
    };
  });
  const more = parsed.unparsed.length - gaps.length;
  if (more > 0) gaps.push({ kind: "source", what: file.path, why: `${more} more places could not be parsed`, region: file.span(0, 0) });
  if (packageName === "" && gaps.length === 0)
    gaps.push({ kind: "source", what: file.path, why: "it has no package clause, so it is no Go file", region: file.span(0, 0) });
  return gaps;
}
function linesOf({ startLine, endLine }) {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`;
}
function groupByPackage(outlines) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of outlines) {
    const key = `${folderOf2(entry.file.path)}
${entry.packageName}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.keys()].sort(compareText).map((key) => groups.get(key));
}
function inspectPackage(group, modules, plan, inspection) {
  const [first] = group;
  if (!first) return { findings: [], gaps: [] };
  const dir = folderOf2(first.file.path);
  const module = moduleOf(modules, dir);
  const version = goVersion(inspection.goVersion || module?.go || "");
  const pkg = new GoPackage(
    dir,
    first.packageName,
    importPathOf(module, dir),
    group.map((entry) => entry.file)
  );
  const reported = [];
  const gaps = [];
  for (const entry of group) {
    const benches = benchesOf(entry.file, pkg, version, plan, reported);
    for (const match of entry.matches) {
      const captures = capturesOf(match);
      for (const loaded of plan.rulesOf[match.pattern] ?? []) runRule(loaded, captures, benches(loaded), gaps);
    }
  }
  return {
    findings: findingsOf(reported, homeOf(pkg, module, modules)),
    gaps: [...gaps, ...pkg.tooDeep.map(({ file, node }) => deepGap(file, node))]
  };
}
function homeOf(pkg, module, modules) {
  const isShared = modules.some((other) => other !== module && other.path === module?.path);
  return { path: isShared ? pkg.dir : pkg.importPath, name: pkg.name };
}
function deepGap(file, node) {
  const region = file.region(node);
  const why = "statements are nested too deep to be followed; rules say nothing about what happens on these ways";
  return { kind: "source", what: `${file.path} ${linesOf(region)}`, why, region };
}
function capturesOf(match) {
  const captures = {};
  for (const [name, nodes] of match.captures) captures[name] = nodes[0];
  return captures;
}
function benchesOf(file, pkg, version, plan, reported) {
  const benches = /* @__PURE__ */ new Map();
  return (loaded) => {
    const { rule } = loaded;
    const bench = benches.get(loaded) ?? {
      file,
      pkg,
      goVersion: version,
      contracts: plan.tables.get(rule.id),
      flow: (fn) => pkg.flow(fn),
      report: (node, message, details) => reported.push({ rule, file: details.file ?? file, node, message, details })
    };
    benches.set(loaded, bench);
    return bench;
  };
}
function runRule(loaded, captures, bench, gaps) {
  const { rule, detect } = loaded;
  try {
    if (detect) detect(captures, bench);
    else reportMatch(loaded, captures, bench);
  } catch (error) {
    gaps.push(defectGap(bench.file, `rule ${rule.id} on ${bench.file.path}`, error, Object.values(captures)[0]));
  }
}
function defectGap(file, what, error, node = NONE) {
  const why = `it failed, which is a defect of goroutine-gate: ${error instanceof Error ? error.message : String(error)}`;
  return { kind: what.startsWith("rule ") ? "rule" : "source", what, why, region: node < 0 ? file.span(0, 0) : file.region(node) };
}
function reportMatch({ rule }, captures, bench) {
  const node = captures.report ?? Object.values(captures)[0];
  if (node === void 0) return;
  const details = { identity: bench.file.text(node).replaceAll(/\s+/g, "").slice(0, 200) };
  bench.report(node, rule.title, details);
}
function findingsOf(reported, home) {
  const findings = [];
  const places = /* @__PURE__ */ new Set();
  const ordinals = /* @__PURE__ */ new Map();
  const ordered = [...reported].sort((a, b) => compareText(a.file.path, b.file.path) || a.node - b.node);
  for (const entry of ordered) {
    const place2 = `${entry.rule.id}
${entry.file.path}
${entry.node}`;
    if (places.has(place2)) continue;
    places.add(place2);
    const identity = [entry.rule.id, entry.file.functionName(entry.node), resourceOf(entry)].join("\n");
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    findings.push(findingOf(entry, home, ordinal));
  }
  return findings;
}

// src/drive/packages.ts
var NAMELESS = "command-line-arguments";
async function packagesOf2(git, base, listed, changes, outside) {
  const goMods = listed.filter(isGoMod);
  const before = importPaths(foldersOf(listed), (await git.read(base, goMods)).files);
  const now = importPaths(foldersOf(filesOfHead(listed, changes)), await headModules(git.root, goMods, changes, outside));
  const moved = new Set(changes.filter(({ status }) => status === "renamed").map(({ file }) => folderOf2(file)));
  const kept = [...now].flatMap(([folder, path]) => before.has(folder) || moved.has(folder) ? [path] : []);
  const isKnown = goMods.length > 0 || before.size === 0;
  return { head: new Set(now.values()), base: isKnown ? /* @__PURE__ */ new Set([...before.values(), ...kept, NAMELESS]) : void 0 };
}
function foldersOf(files) {
  return [...new Set(files.filter((file) => file.endsWith(".go")).map(folderOf2))];
}
function filesOfHead(listed, changes) {
  const gone2 = new Set(
    changes.flatMap((change) => change.status === "deleted" ? [change.file] : change.status === "renamed" ? [change.oldFile] : [])
  );
  const brought = changes.filter((change) => change.status !== "deleted").map((change) => change.file);
  return [...listed.filter((file) => !gone2.has(file)), ...brought];
}
function isGoMod(file) {
  return file === "go.mod" || file.endsWith("/go.mod");
}
async function headModules(root, goMods, changes, outside) {
  const paths = [.../* @__PURE__ */ new Set([...goMods, ...changes.map((change) => change.file).filter(isGoMod)])];
  const read = await Promise.all(paths.map(async (file) => ({ file, found: await outside.readText(`${root}/${file}`) })));
  return read.flatMap(({ file, found }) => found.kind === "text" ? [{ file, text: found.text }] : []);
}

// src/drive/sides.ts
async function readSides(reading) {
  const { git, base, outside } = reading;
  const changes = await git.changes(base);
  const all = await git.list(base, "");
  const listed = all.filter(isOurs);
  const touched = touchedFolders(changes);
  const direct = await readBoth(reading, listed, touched);
  const importers = await importingFolders(reading, direct, touched);
  const both = importers.length === 0 ? direct : await readBoth(reading, listed, [...touched, ...importers]);
  const packages = await packagesOf2(git, base, all, changes, outside);
  return {
    head: await sideOf(both.head, reading),
    base: await sideOf(both.base, reading),
    renamed: new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile])),
    changed: new Set(changes.map((change) => change.file)),
    packages: packages.head,
    basePackages: packages.base
  };
}
async function readBoth({ git, base, policy, outside }, listed, folders) {
  const wanted = new Set(folders);
  const paths = listed.filter((file) => wanted.has(folderOf2(file)));
  const read = await git.read(base, paths);
  const modules = await git.read(base, moduleFiles(folders));
  const head = await outside.collectFolders(git.root, folders, policy.exclude);
  return { head, base: { files: read.files, modules: modules.files, gaps: [...read.gaps, ...modules.gaps] } };
}
function moduleFiles(folders) {
  const above = /* @__PURE__ */ new Set([""]);
  for (const folder of folders) {
    const parts = folder.split("/");
    for (let length = 1; length <= parts.length; length++) above.add(parts.slice(0, length).join("/"));
  }
  return [...above].flatMap((folder) => ["go.mod", "go.work"].map((name) => folder === "" ? name : `${folder}/${name}`));
}
async function importingFolders({ git, policy, outside }, { head, base }, touched) {
  const paths = importPaths(touched, [...head.modules, ...base.modules]);
  const changed = /* @__PURE__ */ new Map();
  for (const [folder, path] of paths) {
    const inFolder = ({ file }) => folderOf2(file) === folder;
    const names2 = changedNames(base.files.filter(inFolder), head.files.filter(inFolder));
    if (names2.size > 0) changed.set(path, names2);
  }
  if (changed.size === 0) return [];
  const tree = await outside.collect(["."], { cwd: git.root, exclude: policy.exclude });
  return importersOf(changed, tree.files).filter((folder) => !touched.includes(folder));
}
async function sideOf(tree, { catalogue, outside, policy }, gaps = []) {
  const inspected = inspect(tree, {
    rules: rulesThatAreOn(catalogue, policy),
    contracts: catalogue.contracts,
    syntax: await outside.syntax(tree.files.reduce((sum, { text }) => sum + text.length, 0)),
    goVersion: policy.goVersion
  });
  return { files: tree.files, inspected, gaps: [...tree.gaps, ...gaps] };
}

// src/drive/check.ts
async function check(request, outside) {
  const { catalogue, cwd } = request;
  const looked = await outside.collect(request.paths, { cwd, exclude: [] });
  const at = request.base ? await openAt(looked.root, request.base, outside) : void 0;
  const house = await houseOf(request, looked.root, at, outside);
  const policy = { ...house.policy, ...request.failOn ? { failOn: request.failOn } : {} };
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked;
  const head = await sideOf(tree, { catalogue, outside, policy });
  const base = at && await baseOf(at, head, { catalogue, outside, policy });
  const evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: "check", head: "", base: at?.commit ?? "", policySource: house.source },
    today: outside.today(),
    head,
    base: base?.side,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    changed: base?.changed,
    configProblems: house.problems
  };
  return outcomeOf(evidence, catalogue, policy);
}
var NOTHING_RUN = {
  recordings: [],
  baseRecordings: [],
  committed: void 0,
  packages: void 0,
  basePackages: void 0,
  recorded: false,
  configProblems: { base: [], head: [] },
  gaps: []
};
function outcomeOf(evidence, catalogue, policy) {
  const rules = rulesThatAreOn(catalogue, policy).map(({ rule }) => rule);
  return { report: gate(evidence, rules, policy), sources: new Map(evidence.head.files.map(({ file, text }) => [file, text])) };
}
async function openAt(root, base, outside) {
  const git = await openOrSay(root, outside);
  return { git, commit: await git.resolve(base) };
}
async function houseOf({ config, catalogue }, root, at, outside) {
  if (at) return rulesOfBase(at.git, { base: at.commit, config, catalogue }, outside);
  const problems = { base: [], head: [] };
  if (config) return { policy: await rulesOfFile(config, catalogue, outside), source: config, problems };
  return { ...await rulesOfFolder(root, catalogue, outside), problems };
}
async function baseOf({ git, commit }, head, reading) {
  const changes = await git.changes(commit);
  const renamed2 = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]));
  const folders = /* @__PURE__ */ new Set([...head.files.map(({ file }) => folderOf2(file)), ...[...renamed2.values()].map(folderOf2)]);
  const listed = await git.list(commit, "");
  const read = await git.read(
    commit,
    listed.filter((file) => isOurs(file) && folders.has(folderOf2(file)))
  );
  const modules = await git.read(
    commit,
    listed.filter((file) => /(^|\/)go\.(mod|work)$/.test(file))
  );
  const side = await sideOf({ files: read.files, modules: modules.files, gaps: read.gaps }, reading);
  return { side, renamed: renamed2, changed: new Set(changes.map((change) => change.file)) };
}
async function openOrSay(folder, outside) {
  const git = await outside.openGit(folder);
  if (!git)
    throw new UserError(
      `${folder} is in no git work tree, so there is no base to compare with`,
      "run it in a clone of the repository, or use `check` without --base"
    );
  return git;
}

export {
  seenIn,
  fullyCapturedIn,
  compare,
  readSides,
  check,
  NOTHING_RUN,
  outcomeOf,
  openOrSay
};
