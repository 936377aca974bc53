import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  inspect
} from "./chunk-GA2MBAGU.js";
import {
  FORMAT,
  textHash
} from "./chunk-KCFJW4FA.js";
import {
  headerOf
} from "./chunk-Q6SBJPIL.js";
import {
  judge
} from "./chunk-AVHOR3I7.js";
import {
  BASE_TYPES,
  HEAD_TYPES
} from "./chunk-EQZXP7CL.js";
import {
  scopesOf
} from "./chunk-GQHAIGAC.js";
import {
  isStandardLibrary,
  normaliseFunction,
  packageOf
} from "./chunk-N3OVQWBY.js";
import {
  GoFile
} from "./chunk-XTFU4IHH.js";
import {
  parseDump
} from "./chunk-AWTYSO4M.js";
import {
  levelOf,
  rulesLike,
  rulesOfBase,
  rulesOfFile,
  rulesOfFolder,
  rulesThatAreOn,
  withPacks
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  versionOf
} from "./chunk-QAGBJLZT.js";
import {
  partsOf,
  readType,
  remembered
} from "./chunk-H6NLGDQU.js";
import {
  directives,
  folderOf,
  importPathOf,
  moduleOf,
  readGoMod,
  readGoWork,
  unquoted
} from "./chunk-ZZ7XX7GF.js";
import {
  houseCatalogueOf
} from "./chunk-JGG3JGV2.js";
import {
  baseState,
  waitKindOf
} from "./chunk-6XOFZE2W.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  compareIdentities,
  find,
  identityKey
} from "./chunk-VFBSUGKK.js";
import {
  groupBy,
  isDate,
  settingOf
} from "./chunk-VKOXL4MQ.js";
import {
  digest
} from "./chunk-VT33FI4M.js";
import {
  compareFindings,
  isAtLeast
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/drive/check.ts
import { relative, resolve } from "node:path";

// src/baseline/approved.ts
function approvedGrowth(growth, approvals) {
  if (approvals?.baseline.kind !== "approved") return growth;
  const { how } = approvals.baseline;
  const heads = /* @__PURE__ */ new Map();
  for (const one of growth) heads.set(identityKey(one), (heads.get(identityKey(one)) ?? 0) + one.head);
  const covering = new Map(
    approvals.entries.filter((entry) => (heads.get(identityKey(entry)) ?? 0) <= entry.count).map((entry) => [identityKey(entry), entry])
  );
  return growth.map((one) => {
    const entry = covering.get(identityKey(one));
    return entry && COVERED.includes(one.state) ? known(one, entry, how) : one;
  });
}
var COVERED = ["new", "more", "unknown"];
function known(one, entry, how) {
  const { reach: _, ...rest } = one;
  return { ...rest, state: "same", base: one.head, since: entry.since, approved: how };
}

// src/baseline/blame.ts
function blamed(growth, reachOf) {
  if (reachOf === void 0) return growth;
  return growth.map((entry) => {
    if (!OPEN.includes(entry.state) || entry.leak === void 0) return entry;
    const reach = reachOf(entry.leak);
    return { ...entry, reach, state: entry.state === "new" && reach.kind === "unreached" ? "unknown" : entry.state };
  });
}
var OPEN = ["new", "more", "unknown"];

// src/model/until.ts
function hasRunOut({ until }, today) {
  return until !== "" && until < today;
}

// src/baseline/side.ts
function seenIn(recordings) {
  const all = /* @__PURE__ */ new Map();
  for (const recording of recordings) {
    for (const [group, leaks] of groupedBy(recording.leaks, keyOf)) {
      const seen = seenOf(leaks);
      const key = leaks[0]?.variant === void 0 ? group : identityKey(seen);
      const before = all.get(key);
      all.set(key, before === void 0 ? seen : higher(before, seen));
    }
  }
  return all;
}
function keyOf(leak) {
  const key = identityKey(identityOf(leak));
  return leak.variant === void 0 ? key : `${key}\0${leak.variant}`;
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
function groupedBy(values, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf2(value);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
function seenOf(group) {
  const [only] = group;
  if (only !== void 0 && group.length === 1) return { ...identityOf(only), count: only.count, leaks: group, tests: testsOf(group) };
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
  const [first] = leaks;
  if (leaks.length === 1 && first !== void 0 && first.tests.length < 2) return first.tests;
  return [...new Set(leaks.flatMap((leak) => leak.tests))].sort(compareText);
}

// src/baseline/lineage.ts
function relocated(added, lost, { isSame, origins }) {
  if (isSame === void 0 || added.length === 0) return /* @__PURE__ */ new Map();
  const before = groupedBy(lost, ({ kind }) => kind);
  const matches = added.flatMap((now) => {
    const from = /* @__PURE__ */ new Set([now.package, ...origins?.get(now.package) ?? []]);
    const fits = (was) => from.has(was.package) && samePlaces(was, now, isSame);
    return (before.get(now.kind) ?? []).filter(fits).map((was) => ({ now, was }));
  });
  const certain = matches.filter((match) => isOnly(match, matches) || isOnly(match, matches.filter(sharesTest)));
  return new Map(certain.map(({ now, was }) => [now, was]));
}
function isOnly(match, among) {
  return among.includes(match) && among.filter(({ now, was }) => now === match.now || was === match.was).length === 1;
}
function sharesTest({ now, was }) {
  return now.tests.some((test) => was.tests.includes(test));
}
function samePlaces(was, now, isSame) {
  const [before] = was.leaks;
  const [after] = now.leaks;
  if (!before?.site || !after?.site || before.spawn === void 0 !== (after.spawn === void 0)) return false;
  return isSame(before.site, after.site) && (!before.spawn || !after.spawn || isSame(before.spawn, after.spawn));
}

// src/baseline/ran.ts
function unseenTests(recordings) {
  const packages = /* @__PURE__ */ new Map();
  for (const { importPath, ran, skipped = [], tests } of recordings.flatMap((recording) => recording.packages)) {
    const before = packages.get(importPath);
    if (ran === void 0 && tests > 0) packages.set(importPath, void 0);
    else if (!packages.has(importPath)) packages.set(importPath, { ran: new Set(ran), skipped: new Set(skipped) });
    else if (before) packages.set(importPath, { ran: /* @__PURE__ */ new Set([...before.ran, ...ran ?? []]), skipped: both(before.skipped, skipped) });
  }
  return (importPath, tests) => {
    const known2 = packages.get(importPath);
    return known2 === void 0 ? [] : tests.filter((test) => !known2.ran.has(topLevel(test)) || known2.skipped.has(test));
  };
}
function topLevel(test) {
  return test.split("/", 1)[0] ?? test;
}
function both(a, b) {
  return new Set(b.filter((name) => a.has(name)));
}

// src/baseline/new-tests.ts
function splitByTests(seen, before, entry, declared) {
  const known2 = new Set([...before?.tests ?? [], ...entry?.tests ?? []].map(topLevel));
  const candidates = seen.leaks.filter((leak) => isOfNewTest(leak, known2, declared));
  if (candidates.length === 0) return void 0;
  const left = before ? stockOf(before, seen, declared) : entry && uncertain(entry, seen, declared) ? void 0 : { gone: 0, whole: [] };
  if (left === void 0) return void 0;
  const fresh = unexplained(candidates, left);
  if (fresh.length === 0) return void 0;
  const old = seen.leaks.filter((leak) => !fresh.includes(leak));
  return { old: old.length === 0 ? void 0 : part(seen, old), fresh: part(seen, fresh) };
}
function isOfNewTest({ tests: [test, ...others], attributedBy, package: importPath }, known2, { isNew }) {
  if (test === void 0 || others.length > 0 || attributedBy !== "label" && attributedBy !== "parent") return false;
  return !known2.has(topLevel(test)) && isNew(importPath, topLevel(test));
}
function stockOf(before, now, { isGone }) {
  const head = countsOf(now);
  const stock = { gone: 0, whole: [] };
  for (const [test, count2] of countsOf(before)) {
    if (test !== "" && isGone(before.package, test)) stock.gone += count2;
    else if (!head.has(test)) stock.whole.push(count2);
  }
  return stock;
}
function uncertain(entry, now, { isGone }) {
  const head = countsOf(now);
  return entry.tests.length === 0 || entry.tests.some((test) => isGone(entry.package, topLevel(test)) || !head.has(topLevel(test)));
}
function countsOf({ leaks }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { tests, count: count2 } of leaks) counts.set(topLevel(tests[0] ?? ""), (counts.get(topLevel(tests[0] ?? "")) ?? 0) + count2);
  return counts;
}
function unexplained(candidates, stock) {
  const byTest = [...groupedBy(candidates, ({ tests }) => topLevel(tests[0] ?? ""))].sort(([a], [b]) => compareText(a, b));
  return byTest.flatMap(([, leaks]) => {
    const count2 = total(leaks);
    const whole = stock.whole.indexOf(count2);
    if (whole >= 0) stock.whole.splice(whole, 1);
    else if (count2 <= stock.gone) stock.gone -= count2;
    else return leaks;
    return [];
  });
}
function part(seen, leaks) {
  return { ...seen, count: total(leaks), leaks, tests: [...new Set(leaks.flatMap(({ tests }) => tests))].sort(compareText) };
}
function total(leaks) {
  return leaks.reduce((sum, { count: count2 }) => sum + count2, 0);
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
  const known2 = /* @__PURE__ */ new Set([...strict.keys(), ...loose.keys()]);
  const gone2 = /* @__PURE__ */ new Set([...used, ...[...loose.values()].map(identityKey)]);
  return new Map([...strict, ...loose, ...waitingOtherwise(left(added, known2), left(lost, gone2))]);
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
function paired(added, lost, keyOf2) {
  const pairs = /* @__PURE__ */ new Map();
  const before = byKey(lost, keyOf2);
  for (const [key, candidates] of byKey(added, keyOf2)) {
    const [now] = candidates;
    const [was] = before.get(key) ?? [];
    if (candidates.length !== 1 || before.get(key)?.length !== 1 || now === void 0 || was === void 0) continue;
    pairs.set(identityKey(now), was);
  }
  return pairs;
}
function byKey(all, keyOf2) {
  return groupedBy(all, (seen) => {
    const [leak] = seen.leaks;
    return `${seen.package}\0${seen.kind}\0${leak === void 0 ? "" : keyOf2(leak)}`;
  });
}

// src/baseline/compare.ts
function compare(input) {
  const head = seenIn(input.head);
  const recorded = seenIn(input.base);
  const committed = new Map((input.committed?.entries ?? []).map((entry) => [identityKey(entry), entry]));
  const moved = movedBetween(head, recorded, input);
  const present = [...head.values()].flatMap((seen) => {
    const before = find(recorded, seen) ?? moved.get(identityKey(seen));
    const entry = find(committed, seen) ?? (before && find(committed, before));
    const tests = input.lineage?.tests;
    const split2 = (before || entry) && tests && splitByTests(seen, before, entry, tests);
    if (!split2) return [growthOf(seen, before, entry, input)];
    return [...split2.old ? [growthOf(split2.old, before, entry, input)] : [], growthOf(split2.fresh, void 0, void 0, input)];
  });
  return [...present, ...goneOf(head, recorded, committed, moved, input)].sort(compareIdentities);
}
function growthOf(seen, before, entry, input) {
  const ranOut = entry !== void 0 && hasRunOut(entry, input.today ?? "");
  const allowed = ranOut && (before || wasCaptured(seen.package, input)) ? void 0 : entry;
  const known2 = before !== void 0 || allowed !== void 0;
  const baseCount = known2 ? Math.max(before?.count ?? 0, allowed?.count ?? 0) : void 0;
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
    ...ranOut && { ranOut: entry.until },
    ...leak && { leak }
  };
}
function newOrUnknown(seen, input) {
  if (input.basePackages !== void 0 && !input.basePackages.has(seen.package) && (input.packages?.has(seen.package) ?? true)) return "new";
  if (input.base.length > 0) return wasCaptured(seen.package, input) ? "new" : "unknown";
  return input.committed === void 0 ? "unknown" : "new";
}
function wasCaptured(importPath, { base, lineage, stale }) {
  const captured = new Set([...capturedIn(base)].filter((path) => !stale?.has(path)));
  const origins = lineage?.origins?.get(importPath) ?? [];
  return captured.has(importPath) || origins.length > 0 && origins.every((origin) => captured.has(origin));
}
function movedBetween(head, base, input) {
  if (base.size === 0) return /* @__PURE__ */ new Map();
  const moved = sameToolchain(input) ? renamed(head, base) : /* @__PURE__ */ new Map();
  const taken = new Set([...moved.values()].map(identityKey));
  const added = [...head.values()].filter((seen) => find(base, seen) === void 0 && !moved.has(identityKey(seen)));
  const lost = [...base.values()].filter((seen) => find(head, seen) === void 0 && !taken.has(identityKey(seen)));
  const pairs = relocated(added, lost, input.lineage ?? {});
  return new Map([...moved, ...[...pairs].map(([now, was]) => [identityKey(now), was])]);
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
  const unseen = unseenTests(input.head);
  const taken = new Set([...moved.values()].map(identityKey));
  const isGone = (identity) => captured.has(identity.package) && find(head, identity) === void 0 && !taken.has(identityKey(identity)) && unseen(identity.package, identity.tests).length === 0;
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

// src/external/path.ts
function fileOf(printed, { root, files }) {
  const path = normal(printed);
  const home = normal(root).replace(/\/$/, "");
  if (path.startsWith(`${home}/`)) return inside(path.slice(home.length + 1));
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return void 0;
  const relative2 = inside(path);
  if (relative2 === void 0 || files.has(relative2)) return relative2;
  const ends = [...files].filter((file) => file.endsWith(`/${relative2}`));
  return ends.length === 1 ? ends[0] : relative2;
}
function normal(path) {
  return path.replaceAll("\\", "/").replaceAll(/\/{2,}/g, "/");
}
function inside(path) {
  const parts = [];
  for (const part2 of path.split("/")) {
    if (part2 === ".." && parts.pop() === void 0) return void 0;
    if (part2 !== "" && part2 !== "." && part2 !== "..") parts.push(part2);
  }
  return parts.length > 0 ? parts.join("/") : void 0;
}

// src/external/place.ts
function externalRuleId({ tool, code }) {
  const name = slug(tool) || "unnamed";
  return `${name}/${slug(code) || name}`;
}
function slug(name) {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60);
}
function externalFinding(result, file, lines) {
  const ruleId = externalRuleId(result);
  const region = regionOf(result, file, lines);
  const said = result.message.trim().slice(0, MESSAGE) || `reported by ${result.tool}`;
  return {
    ruleId,
    level: levelOf(result),
    confidence: "medium",
    message: said,
    region,
    function: functionAround(lines, region.startLine),
    related: [],
    codeFlow: [],
    fixes: [],
    fingerprint: digest("external", ruleId, file, said, (lines[region.startLine - 1] ?? "").trim()),
    standing: { kind: "new" },
    seenIn: [],
    reportedBy: [ruleId],
    waits: []
  };
}
var MESSAGE = 1e3;
function regionOf(result, file, lines) {
  const startLine = Math.max(1, result.start.line);
  const endLine = Math.max(startLine, result.end.line);
  const startColumn = columnOf(result.start, lines, result.unit);
  const end = columnOf(result.end, lines, result.unit);
  const whole = (lines[endLine - 1] ?? "").length + 1;
  const endColumn = result.end.column > 0 ? end : whole;
  return { file, startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : endColumn };
}
function columnOf({ line, column }, lines, unit) {
  if (column <= 1) return 1;
  const text2 = lines[line - 1];
  if (text2 === void 0 || unit === "utf16") return column;
  let left = column - 1;
  let at2 = 0;
  for (const char of text2) {
    if (left <= 0) break;
    left -= unit === "byte" ? utf8Length(char.codePointAt(0) ?? 0) : 1;
    at2 += char.length;
  }
  return at2 + 1;
}
function utf8Length(codePoint) {
  return codePoint < 128 ? 1 : codePoint < 2048 ? 2 : codePoint < 65536 ? 3 : 4;
}
function functionAround(lines, line) {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index--) {
    const text2 = lines[index] ?? "";
    const match = /^func (?:\((?:\w+ )?\*?(\w+)[^)]*\) )?(\w+)/.exec(text2);
    if (match) return match[1] ? `${match[1]}.${match[2]}` : match[2] ?? "";
    if (text2.startsWith("}") && index < line - 1) return "";
  }
  return "";
}

// src/external/result.ts
function externalGap(source, why) {
  return { kind: "external", what: `results in ${source}`, why };
}

// src/external/merge.ts
function mergeExternal({ findings, sources, root, texts }) {
  const files = new Set(texts.keys());
  const byPlace = ownPlaces(findings);
  const agreeing = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  const gaps = [];
  const linesOf = lineCache(texts);
  for (const { source, results, gaps: own } of sources) {
    gaps.push(...own);
    let outside = 0;
    for (const result of results) {
      const file = fileOf(result.path, { root, files });
      if (file === void 0) outside++;
      else {
        const ours = sameDefect(result, file, byPlace);
        for (const finding of ours) agreeing.set(finding, (agreeing.get(finding) ?? /* @__PURE__ */ new Set()).add(externalRuleId(result)));
        if (ours.length === 0) addOther(others, externalFinding(result, file, linesOf(file)));
      }
    }
    if (outside > 0) gaps.push(externalGap(source, `${outside} of ${results.length} results lie outside the repository`));
  }
  return { findings: findings.map((finding) => withSources(finding, agreeing.get(finding))), others: [...others.values()], gaps };
}
function ownPlaces(findings) {
  const places = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const lines = new Set(
      [finding.region, ...finding.related.map((place2) => place2.region)].map(({ file, startLine }) => `${file}
${startLine}`)
    );
    for (const line of lines) places.set(line, [...places.get(line) ?? [], finding]);
  }
  return places;
}
var SPAN = 10;
function sameDefect(result, file, places) {
  const rules = rulesLike(result);
  const { waits } = result;
  if (rules.length === 0 && waits === void 0) return [];
  const isLike = (finding) => rules.includes(finding.ruleId) || waits !== void 0 && finding.waits.includes(waits);
  const { line } = result.start;
  const last = Math.min(Math.max(line, result.end.line), line + SPAN);
  const found = /* @__PURE__ */ new Set();
  for (let at2 = line; at2 <= last; at2++) for (const finding of places.get(`${file}
${at2}`) ?? []) if (isLike(finding)) found.add(finding);
  return [...found];
}
function addOther(others, finding) {
  const { file, startLine, startColumn } = finding.region;
  const key = [finding.ruleId, file, startLine, startColumn].join("\n");
  if (!others.has(key)) others.set(key, finding);
}
function withSources(finding, sources) {
  return sources ? { ...finding, confidence: "high", reportedBy: [...sources].sort() } : finding;
}
function lineCache(texts) {
  const cache = /* @__PURE__ */ new Map();
  return (file) => {
    const lines = cache.get(file) ?? (texts.get(file) ?? "").split(/\r?\n/);
    cache.set(file, lines);
    return lines;
  };
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text2) {
  const hasTrailingNl = text2.endsWith("\n");
  const result = text2.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/external/old-lines.ts
function onOldLines({ findings, head, base, renamed: renamed2 }) {
  const fresh = /* @__PURE__ */ new Map();
  return findings.filter(({ region }) => {
    const text2 = head.get(region.file);
    if (text2 === void 0) return true;
    const before = base.get(renamed2.get(region.file) ?? region.file);
    if (before === void 0) return false;
    const added = fresh.get(region.file) ?? addedLines(before, text2);
    fresh.set(region.file, added);
    for (let line = region.startLine; line <= region.endLine; line++) if (added.has(line)) return false;
    return true;
  });
}
function addedLines(before, after) {
  const lines = /* @__PURE__ */ new Set();
  if (before === after) return lines;
  let line = 1;
  for (const part2 of diffLines(before, after, { stripTrailingCr: true })) {
    if (part2.removed) continue;
    if (part2.added) for (let at2 = line; at2 < line + part2.count; at2++) lines.add(at2);
    line += part2.count;
  }
  return lines;
}

// src/external/rules.ts
function externalRules(findings) {
  const first = new Map(findings.map((finding) => [finding.ruleId, finding]));
  return [...first.keys()].sort().map((id) => ruleOf(id, first.get(id)));
}
function ruleOf(id, finding) {
  const [tool = "", code = ""] = id.split("/");
  const title = tool === code ? `reported by ${tool}` : `${code}, reported by ${tool}`;
  return {
    id,
    pack: tool,
    title,
    level: finding.level,
    confidence: finding.confidence,
    since: "",
    helpUri: HELP[tool]?.(code) ?? "",
    summary: `A result of ${tool} that was handed in. Its own documentation says what it means.`,
    fix: "",
    waits: []
  };
}
var HELP = {
  govet: (code) => `https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/${code}`,
  staticcheck: (code) => `https://staticcheck.dev/docs/checks/#${code}`,
  gosec: () => "https://github.com/securego/gosec#available-rules",
  "race-detector": () => "https://go.dev/doc/articles/race_detector",
  bodyclose: () => "https://github.com/timakin/bodyclose"
};

// src/model/approval.ts
function placeOfComment({ file, line }) {
  return `${file}:${line}`;
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
      if (head.read.has(headFile) || headGaps.length === 0) folders.add(folderOf2(file));
    } else if (unparsed(gaps) > unparsed(headGaps)) files.add(file);
  }
  return { files, folders };
}
function folderOf2(file) {
  const slash = file.lastIndexOf("/");
  return slash < 0 ? "." : file.slice(0, slash);
}
function unparsed(gaps) {
  return gaps.filter((gap) => gap.kind === "source").length;
}

// src/model/line-comments.ts
var TOKENS = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
function lineComments(text2) {
  return tokensOf(text2).flatMap(({ line, start, text: token }) => {
    if (!token.startsWith("//")) return [];
    const before = text2.slice(text2.lastIndexOf("\n", start) + 1, start);
    return [{ line, text: token.trimEnd(), isAlone: before.trim() === "" }];
  });
}
function insideLines(text2) {
  const inside2 = /* @__PURE__ */ new Set();
  for (const { line, text: token } of tokensOf(text2)) {
    const breaks = token.startsWith("//") ? 0 : countLines(token, 0, token.length);
    for (let at2 = 1; at2 <= breaks; at2++) inside2.add(line + at2);
  }
  return inside2;
}
function tokensOf(text2) {
  let line = 1;
  let seen = 0;
  return [...text2.matchAll(TOKENS)].map((match) => {
    line += countLines(text2, seen, match.index);
    seen = match.index;
    return { line, start: match.index, text: match[0] };
  });
}
function countLines(text2, from, to) {
  let lines = 0;
  for (let at2 = text2.indexOf("\n", from); at2 >= 0 && at2 < to; at2 = text2.indexOf("\n", at2 + 1)) lines++;
  return lines;
}

// src/policy/suppress.ts
function parseSuppressions(file, text2) {
  const suppressions = [];
  const gaps = [];
  if (!text2.includes(MARK)) return { suppressions, gaps };
  const comments = lineComments(text2);
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

// src/policy/comments.ts
function commentFinder(suppressions) {
  const byTarget = groupBy(suppressions, ({ file, target, rule }) => [file, target, rule].join("\0"));
  return ({ region, ruleId }) => byTarget.get([region.file, region.startLine, ruleId].join("\0"))?.[0];
}
function suppressedBy({ file, line, reason, until, owner }, approved = "") {
  const terms = [until && `until ${until}`, owner && `owner ${owner}`, approved && `approved by ${approved}`].filter(Boolean).join(", ");
  return { kind: "suppressed", by: `comment at ${file}:${line}`, why: terms ? `${reason} (${terms})` : reason };
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
  if (finding.waits.length === 0 && leadsTo(finding, leak)) return [{ finding, rank: 2, distance }];
  if (!isCompatible(finding.waits, kind)) return [];
  if (spawn && [region, ...trailOf(finding)].some((place2) => covers(place2, spawn))) return [{ finding, rank: 1, distance }];
  if (leadsTo(finding, leak)) return [{ finding, rank: 2, distance }];
  const sameFunction = site !== void 0 && site.file === region.file && site.function !== "" && site.function === finding.function;
  return sameFunction ? [{ finding, rank: 3, distance }] : [];
}
function leadsTo({ region, codeFlow }, { site, frames }) {
  const end = codeFlow.at(-1);
  return site !== void 0 && end?.region.file === site.file && end.function === site.function && frames.some((frame) => covers(region, frame));
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

// src/policy/likeness.ts
var WIDTH = 4;
function shinglesOf(tokens, focus = NOTHING) {
  const words = tokens.map(({ text: text2, isLocal }) => focus.has(text2) ? FOCUS : isLocal ? LOCAL : text2);
  if (words.length < WIDTH) return new Set(words.length === 0 ? [] : [words.join(" ")]);
  const found = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 + WIDTH <= words.length; at2++) found.add(words.slice(at2, at2 + WIDTH).join(" "));
  return found;
}
var NOTHING = /* @__PURE__ */ new Set();
var LOCAL = "\xB7";
var FOCUS = "\u25C6";
function usesOf(tokens, focus) {
  return new Set([...shinglesOf(tokens, focus)].filter((shingle) => shingle.includes(FOCUS)));
}
function likeness(a, b) {
  const shared = sharedBy(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
function containment(part2, whole) {
  return part2.size === 0 ? 0 : sharedBy(part2, whole) / part2.size;
}
function without(a, b) {
  return new Set([...a].filter((shingle) => !b.has(shingle)));
}
function sharedBy(a, b) {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return shared;
}
var AROUND = 16;
function surroundings({ tokens }, { startLine, startColumn }) {
  const at2 = tokens.findIndex(({ line, column }) => line > startLine || line === startLine && column >= startColumn);
  const middle = at2 < 0 ? tokens.length : at2;
  return shinglesOf(tokens.slice(Math.max(0, middle - AROUND), middle + AROUND));
}

// src/policy/origin.ts
function originsOf(contours, renamed2) {
  const renamedTo = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const toBase = (file) => renamed2.get(file) ?? file;
  const toHead = (file) => renamedTo.get(file) ?? file;
  const { base, head } = contours;
  return {
    old: remembered2((finding) => originOf(finding, finding.region.file, { own: base, opposite: head, over: toHead, back: toBase })),
    now: remembered2((finding) => originOf(finding, toBase(finding.region.file), { own: head, opposite: base, over: toBase, back: toHead }))
  };
}
function remembered2(find3) {
  const known2 = /* @__PURE__ */ new Map();
  return (finding) => {
    if (!known2.has(finding)) known2.set(finding, find3(finding));
    return known2.get(finding);
  };
}
function originOf(finding, file, view) {
  const contour = contourOf(finding, view.own);
  if (!contour) return void 0;
  const other = counterpart(contour, view);
  return { file, contour, all: shinglesOf(contour.tokens), other };
}
function contourOf({ region }, contours) {
  return contours.inFile(region.file).find(({ startLine, endLine }) => startLine <= region.startLine && region.startLine <= endLine);
}
function counterpart(contour, { own, opposite, over, back }) {
  const { file, function: name } = contour;
  const named = (other) => other.function === name && (name !== "" || opening(other) === opening(contour));
  const there = opposite.inFile(over(file)).find(named);
  if (there || name === "" || name === "init" || name === "_") return there;
  const folders = [.../* @__PURE__ */ new Set([folderOf3(file), folderOf3(over(file))])];
  return folders.flatMap((folder) => opposite.inFolder(folder, name)).find((other) => !own.inFile(back(other.file)).some(named));
}
function opening({ tokens }) {
  return `${tokens[0]?.text} ${tokens[1]?.text}`;
}
function folderOf3(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/policy/resource.ts
var PARTS = /[\p{L}_][\p{L}\p{N}_]*|\S/gu;
var RECEIVER = "recv";
function renamingOf(base, head) {
  const was = base.match(PARTS) ?? [];
  const is = head.match(PARTS) ?? [];
  if (was.length !== is.length) return void 0;
  const names2 = { from: /* @__PURE__ */ new Set(), to: /* @__PURE__ */ new Set(), before: /* @__PURE__ */ new Set(), after: /* @__PURE__ */ new Set() };
  for (const [index, word] of was.entries()) {
    const other = is[index];
    if (!isName(word) || !isName(other)) {
      if (word !== other) return void 0;
      continue;
    }
    if (word === RECEIVER || other === RECEIVER) continue;
    names2.before.add(word);
    names2.after.add(other);
    if (word === other) continue;
    names2.from.add(word);
    names2.to.add(other);
  }
  return names2;
}
function isName(word) {
  return /^[\p{L}_]/u.test(word);
}

// src/policy/moved.ts
function movedFindings(input) {
  const origins = originsOf(input.contours, input.renamed);
  const fresh = groupBy(input.fresh, (finding) => finding.ruleId);
  const candidates = [...groupBy(input.gone, (finding) => finding.ruleId)].flatMap(
    ([ruleId, gone2]) => pairsOf(gone2, fresh.get(ruleId) ?? []).flatMap(([old, now]) => candidateOf(old, now, origins))
  );
  candidates.sort((a, b) => b.score - a.score || compareFindings(a.old, b.old) || compareFindings(a.now, b.now));
  const pairs = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const { old, now } of candidates) {
    if (taken.has(old) || pairs.has(now)) continue;
    taken.add(old);
    pairs.set(now, old);
  }
  return pairs;
}
var MOST_PAIRS = 25e4;
function pairsOf(gone2, fresh) {
  if (gone2.length * fresh.length <= MOST_PAIRS) return gone2.flatMap((old) => fresh.map((now) => [old, now]));
  const byName = groupBy(fresh, (finding) => finding.function);
  return gone2.flatMap((old) => (byName.get(old.function) ?? []).map((now) => [old, now])).slice(0, MOST_PAIRS);
}
var NEAR = 0.4;
var FAR2 = 0.6;
var KEPT = 0.75;
var PART = 0.7;
var LOST = 0.4;
var SMALLEST_PART = 5;
var SAME_USE = 0.5;
function candidateOf(old, now, origins) {
  const before = origins.old(old);
  const after = origins.now(now);
  if (!before || !after) return [];
  const resource = resourceFit(old, now, before, after);
  if (resource === 0) return [];
  const body = bodyFit(before, after, resource);
  return body === 0 ? [] : [{ old, now, score: body + resource }];
}
function bodyFit(before, after, resource) {
  const whole = likeness(before.all, after.all);
  if (!before.other && !after.other) return movedFit(before, after, whole);
  if (before.other === after.contour || after.other === before.contour) return resource < EQUAL && whole >= NEAR ? whole + 1 : 0;
  if (before.other && after.other) return 0;
  return after.other ? partFit(before, after.other, after) : partFit(after, before.other, before);
}
function movedFit(before, after, whole) {
  const isNear = lastName(before) === lastName(after) || before.file === after.file;
  if (!isNear) return whole >= FAR2 ? whole : 0;
  return whole >= NEAR || containment(before.all, after.all) >= KEPT ? whole + 1 : 0;
}
function partFit(part2, rest, whole) {
  const own = without(part2.all, shinglesOf(rest.tokens));
  if (own.size < Math.max(SMALLEST_PART, LOST * part2.all.size)) return 0;
  const share = containment(own, whole.all);
  return share >= PART ? share / 2 : 0;
}
function lastName({ contour }) {
  return contour.function.slice(contour.function.lastIndexOf(".") + 1);
}
var EQUAL = 2;
function resourceFit(old, now, before, after) {
  const [was, is] = [old.resource ?? old.message, now.resource ?? now.message];
  if (was === is) return EQUAL;
  const renaming = renamingOf(was, is);
  if (!renaming || stays(renaming.from, before, after) || stays(renaming.to, after, before)) return 0;
  const use = likeness(usesOf(before.contour.tokens, renaming.before), usesOf(after.contour.tokens, renaming.after));
  return use >= SAME_USE ? use : 0;
}
function stays(names2, { contour: own }, { contour: other }) {
  const locals = new Set(own.tokens.filter(({ isLocal }) => isLocal).map(({ text: text2 }) => text2));
  return other.tokens.some(({ text: text2, isLocal }) => names2.has(text2) && (isLocal || !locals.has(text2)));
}

// src/policy/pairing.ts
var MOST_PAIRS2 = 4096;
function pairUp(head, base, contours) {
  if (head.length === base.length || !contours || head.length * base.length > MOST_PAIRS2)
    return head.slice(0, base.length).map((now, index) => [now, base[index]]);
  const weighed = weigh(head, base, contours);
  const pairs = [];
  const taken = /* @__PURE__ */ new Set();
  for (const { now, old } of weighed) {
    if (taken.has(now) || taken.has(old)) continue;
    taken.add(now).add(old);
    pairs.push([now, old]);
  }
  return pairs;
}
function weigh(head, base, contours) {
  const around = (finding, side) => {
    const contour = contourOf(finding, side);
    return contour ? surroundings(contour, finding.region) : /* @__PURE__ */ new Set();
  };
  const before = base.map((finding) => around(finding, contours.base));
  const weighed = head.flatMap((now, nth) => {
    const here = around(now, contours.head);
    return base.map((old, at2) => ({ now, old, weight: likeness(here, before[at2] ?? here), distance: Math.abs(nth - at2) }));
  });
  return weighed.sort((a, b) => b.weight - a.weight || a.distance - b.distance);
}

// src/policy/match.ts
function matchKnown(input) {
  const partners = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const pair = (now, old) => {
    partners.set(now, old);
    taken.add(old);
  };
  const left = () => ({
    head: input.head.filter((side) => !partners.has(side.finding)),
    base: input.base.filter((side) => !taken.has(side.finding))
  });
  for (const [now, old] of sameIn(left(), folderOf2, input.contours)) pair(now, old);
  const oldFile = (file, isHead) => isHead ? input.renamed.get(file) ?? file : file;
  for (const [now, old] of sameIn(left(), oldFile, input.contours)) pair(now, old);
  for (const [now, old] of likeIn(left(), input)) pair(now, old);
  const since = new Map(input.known.map((entry) => [entry.fingerprint, entry.since]));
  const matched = new Map([...partners].map(([now, old]) => [now, since.get(old.fingerprint) ?? since.get(now.fingerprint) ?? ""]));
  for (const finding of baselined(input, partners)) matched.set(finding, since.get(finding.fingerprint) ?? "");
  return matched;
}
function sameIn({ head, base }, placeOf2, contours) {
  const keyOf2 = ({ finding }, isHead) => {
    const { ruleId, region, function: name, resource } = finding;
    return resource === void 0 ? finding.fingerprint : [ruleId, placeOf2(region.file, isHead), name, resource].join("\0");
  };
  const before = groupBy(base, (side) => keyOf2(side, false));
  return [...groupBy(head, (side) => keyOf2(side, true))].flatMap(([key, now]) => sameOf(now, before.get(key) ?? [], contours));
}
function sameOf(head, base, contours) {
  if (base.length === 0) return [];
  const [headQuiet, headLoud] = split(head);
  const [baseQuiet, baseLoud] = split(base);
  const pairs = [...pairUp(headQuiet, baseQuiet, contours), ...pairUp(headLoud, baseLoud, contours)];
  const done = new Set(pairs.flat());
  const rest = (...lists) => lists.flat().filter((finding) => !done.has(finding));
  return [...pairs, ...pairUp(rest(headQuiet, headLoud), rest(baseQuiet, baseLoud), contours)];
}
function split(sides) {
  const only = (isSuppressed2) => sides.filter((side) => side.isSuppressed === isSuppressed2).map((side) => side.finding);
  return [only(true), only(false)];
}
function likeIn({ head, base }, { contours, renamed: renamed2 }) {
  if (!contours) return [];
  const findings = (sides) => sides.map((side) => side.finding);
  return [...movedFindings({ fresh: findings(head), gone: findings(base), renamed: renamed2, contours })];
}
function baselined({ known: known2, head }, partners) {
  const lines = new Map(known2.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join("\0"), entry]));
  const room = /* @__PURE__ */ new Map();
  for (const { fingerprint } of lines.values()) room.set(fingerprint, (room.get(fingerprint) ?? 0) + 1);
  for (const { fingerprint } of partners.keys()) room.set(fingerprint, (room.get(fingerprint) ?? 0) - 1);
  return head.map((side) => side.finding).filter((finding) => {
    const left = room.get(finding.fingerprint) ?? 0;
    if (partners.has(finding) || left <= 0) return false;
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
  const known2 = knownFindings(findings, commentOn, input);
  const placed = [];
  const suppressedByChange = [];
  const overBudget = [];
  const unseenAtBase2 = [];
  const put = (finding, standing, ...lists) => {
    const shown = { ...finding, standing };
    for (const list2 of [placed, ...lists]) list2.push(shown);
  };
  for (const finding of findings) {
    const comment = commentOn(finding);
    const since = known2.get(finding);
    const isUnseen = since === void 0 && isUnseenAt(finding.region.file, base);
    const isOld = since !== void 0 || isUnseen;
    const room = suppressedByChange.length < policy.suppressions.budget && !(finding.level === "error" && confirmed.has(finding));
    const approval = comment && input.approved?.get(placeOfComment(comment));
    if (comment && (isOld || !base)) put(finding, suppressedBy(comment), ...isUnseen ? [unseenAtBase2] : []);
    else if (isOld) put(finding, { kind: "known", since: since ?? "" }, ...isUnseen ? [unseenAtBase2] : []);
    else if (comment && approval?.kind === "approved") put(finding, suppressedBy(comment, approval.how));
    else if (comment && room) put(finding, suppressedBy(comment), suppressedByChange);
    else put(finding, { kind: "new" }, ...comment ? [overBudget] : []);
  }
  const gaps = [...unseenGaps(unseenAtBase2), ...idleGaps(suppressions, findings, policy, today)];
  return { findings: placed, gaps, suppressedByChange, overBudget, unseenAtBase: unseenAtBase2 };
}
function knownFindings(findings, commentOn, { base, known: known2 }) {
  const commentOnBase = commentFinder(base?.suppressions ?? []);
  return matchKnown({
    head: findings.map((finding) => ({ finding, isSuppressed: commentOn(finding) !== void 0 })),
    base: [...base?.findings ?? []].sort(compareFindings).map((finding) => ({ finding, isSuppressed: commentOnBase(finding) !== void 0 })),
    known: known2,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    ...base?.contours && { contours: base.contours }
  });
}
function isUnseenAt(file, base) {
  if (!base) return false;
  const oldFile = base.renamed.get(file) ?? file;
  return base.unseen.files.has(oldFile) || base.unseen.folders.has(folderOf2(oldFile));
}
function unseenGaps(findings) {
  return [...groupBy(findings, (finding) => finding.region.file)].map(([file, there]) => ({
    kind: "base",
    what: `${file} at the base`,
    why: `the base could not be read or parsed there, so ${there.length} finding${there.length === 1 ? "" : "s"} could not be compared and count${there.length === 1 ? "s" : ""} as known`,
    region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  }));
}

// src/policy/grounds.ts
function groundsOf(judged) {
  const { baseCaptures, packages, changed } = judged;
  const paths = [...new Set(baseCaptures.map((capture) => capture.importPath))].sort(compareText);
  return {
    today: judged.today,
    recorded: judged.recorded,
    timedOut: judged.command?.timedOut ?? false,
    changed: changed ? [...changed].sort(compareText) : null,
    baseCaptures: baseCaptures.map(({ importPath, module, capture, why }) => ({ importPath, module, capture, why })).sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.capture, b.capture) || compareText(a.why, b.why)),
    stillThere: packages ? paths.filter((path) => packages.has(path)) : null,
    importPaths: Object.fromEntries(foldersOf(judged.findings).flatMap((folder) => withPath(folder, judged))),
    suppressedByChange: fingerprints(judged.suppressedByChange),
    overBudget: fingerprints(judged.overBudget),
    unseenAtBase: fingerprints(judged.unseenAtBase)
  };
}
function foldersOf(findings) {
  const folders = findings.map(({ region: { file } }) => file.slice(0, Math.max(0, file.lastIndexOf("/"))));
  return [...new Set(folders)].sort(compareText);
}
function withPath(folder, { importPaths: importPaths2 }) {
  const path = importPaths2.get(folder);
  return path === void 0 ? [] : [[folder, path]];
}
function fingerprints(findings) {
  return findings.map((finding) => finding.fingerprint).sort(compareText);
}

// src/snapshot/stack-pattern.ts
function rulesNaming(leak, rules) {
  return rules.filter(({ stack }) => stack && namesFrames(stack) && matchesStack(stack, leak)).map(({ id }) => id);
}
function namesFrames({ top, any, createdBy }) {
  return top.length + any.length + createdBy.length > 0;
}
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
  const compared = compare({
    head: recordings,
    base: baseRecordings,
    today: evidence.today,
    ruleIdsOf: (leak) => rulesNaming(leak, rules),
    ...evidence.committed ? { committed: evidence.committed } : {},
    ...evidence.basePackages ? { basePackages: evidence.basePackages } : {},
    ...evidence.packages ? { packages: evidence.packages } : {},
    ...evidence.lineage ? { lineage: evidence.lineage } : {},
    ...evidence.stale ? { stale: evidence.stale } : {}
  });
  const growth = approvedGrowth(blamed(compared, evidence.reach), evidence.approvals);
  const suppressions = suppressionsOf(head);
  const leaks = recordings.flatMap((recording) => recording.leaks);
  const merged = withExternal(evidence);
  const placed = place({
    findings: [...merged.findings, ...merged.others],
    base: base && baseSide(base, merged.others, evidence),
    known: evidence.committed?.knownFindings ?? [],
    growth,
    leaks,
    suppressions: suppressions.suppressions,
    generated: head.inspected.generated,
    policy,
    today: evidence.today,
    ...evidence.approvals && { approved: evidence.approvals.comments }
  });
  const gaps = [
    ...evidence.gaps,
    ...head.gaps,
    ...head.inspected.gaps,
    ...suppressions.gaps,
    ...merged.gaps,
    ...placed.gaps,
    ...recordings.flatMap((recording) => recording.gaps),
    ...evidence.series?.gaps ?? []
  ];
  const captures = recordings.flatMap((recording) => recording.packages);
  const baseSource = baseSourceOf(evidence);
  const [command] = recordings;
  const judgeable = {
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
    today: evidence.today,
    version: evidence.tool.version,
    importPaths: evidence.importPaths ?? NO_PATHS,
    configProblems: evidence.configProblems,
    suppressedByChange: placed.suppressedByChange,
    overBudget: placed.overBudget,
    unseenAtBase: placed.unseenAtBase,
    ...evidence.series && { series: evidence.series.series }
  };
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
      packages: head.inspected.packages,
      ...head.dependencies ? { dependencies: head.dependencies } : {}
    },
    rules: [...rules, ...externalRules(merged.others)],
    findings: placed.findings,
    growth: placed.growth,
    leaks,
    benign: recordings.flatMap((recording) => recording.benign),
    captures,
    gaps,
    ...evidence.series && { series: evidence.series.series, waits: evidence.series.waits },
    ...evidence.build?.length && { build: evidence.build },
    verdict: judge(judgeable, policy),
    grounds: groundsOf(judgeable)
  };
}
var NO_PATHS = /* @__PURE__ */ new Map();
function suppressionsOf(side) {
  const parsed2 = side.files.map(({ file, text: text2 }) => parseSuppressions(file, text2));
  return { suppressions: parsed2.flatMap((entry) => entry.suppressions), gaps: parsed2.flatMap((entry) => entry.gaps) };
}
function withExternal({ head, external }) {
  const { findings } = head.inspected;
  if (!external) return { findings, others: [], gaps: [] };
  return mergeExternal({ findings, ...external, texts: textsOf(head) });
}
function textsOf(side) {
  return new Map(side.files.map(({ file, text: text2 }) => [file, text2]));
}
function baseSide(base, others, { head, renamed: renamed2 }) {
  const { inspected } = base;
  return {
    findings: [...inspected.findings, ...onOldLines({ findings: others, head: textsOf(head), base: textsOf(base), renamed: renamed2 })],
    suppressions: suppressionsOf(base).suppressions,
    files: inspected.read,
    generated: inspected.generated,
    renamed: renamed2,
    unseen: unseenAtBase(
      { read: inspected.read, gaps: [...base.gaps, ...inspected.gaps] },
      { read: head.inspected.read, gaps: [...head.gaps, ...head.inspected.gaps] },
      renamed2
    ),
    contours: { base: base.contours, head: head.contours }
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

// src/rule/alignment.ts
function movesAlignedComment(text2, { region, newText }) {
  if (newText.includes("\n")) return false;
  const lines = text2.split("\n");
  const [before, own, after] = [lines[region.startLine - 2], lines[region.startLine - 1], lines[region.endLine]];
  return isCommented(own) && (isCommented(before) || isCommented(after));
}
function isCommented(line = "") {
  return /\S.*\/\//.test(line);
}

// src/rule/prove.ts
var PROOF_TEXT = 12e6;
function withProvenFixes(findings, sources, inspection, isOpen2) {
  const texts = new Map(sources.files.map(({ file, text: text2 }) => [file, text2]));
  const isFormatted = ({ fix }) => !fix.edits.some((edit) => movesAlignedComment(texts.get(edit.region.file) ?? "", edit));
  const trials = findings.filter(isOpen2).flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix }))).filter(isFormatted);
  const proved = /* @__PURE__ */ new Set();
  const allowance = { left: PROOF_TEXT };
  for (const own of trialsBy(trials, ({ finding }) => `${folderOf(finding.region.file)} ${isTest(finding.region)}`).values()) {
    const home = packageOf2(own, sources, inspection, allowance);
    if (!home) continue;
    for (const round of roundsOf(own)) for (const { fix } of provedOf(round, home, inspection, allowance)) proved.add(fix);
  }
  return findings.map(
    (finding) => finding.fixes.length === 0 ? finding : { ...finding, fixes: finding.fixes.filter((fix) => proved.has(fix)) }
  );
}
function packageOf2(trials, { files, modules }, inspection, allowance) {
  const folders = new Set(trials.map(({ finding }) => folderOf(finding.region.file)));
  const withTests = trials.some(({ finding }) => isTest(finding.region));
  const own = files.filter((each) => folders.has(folderOf(each.file)) && (withTests || !isTest(each)));
  const size = own.reduce((sum, { text: text2 }) => sum + text2.length, 0);
  if (2 * size > allowance.left) return void 0;
  allowance.left -= size;
  const sources = { files: own, modules };
  return { sources, before: inspect(sources, inspection), size };
}
function isTest({ file }) {
  return file.endsWith("_test.go");
}
function roundsOf(trials) {
  const rounds = [];
  for (const own of trialsBy(trials, ({ finding }) => `${finding.region.file} ${finding.function}`).values())
    for (const [round, trial] of own.entries()) rounds[round] = [...rounds[round] ?? [], trial];
  return rounds;
}
function trialsBy(trials, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const trial of trials) remembered(groups, keyOf2(trial), () => []).push(trial);
  return groups;
}
function provedOf(round, home, inspection, allowance) {
  if (home.size > allowance.left) return [];
  allowance.left -= home.size;
  if (isProved(round, home, inspection)) return round;
  if (round.length === 1) return [];
  const half = round.length >> 1;
  return [round.slice(0, half), round.slice(half)].flatMap((part2) => provedOf(part2, home, inspection, allowance));
}
function isProved(round, { sources, before }, inspection) {
  const edits = round.flatMap(({ fix }) => fix.edits);
  const patched = patchedSources(edits, sources);
  if (!patched) return false;
  const after = inspect(patched, inspection);
  const left = counted(after.findings);
  const was = counted(before.findings);
  const hasNew = [...left].some(([fingerprint, times]) => times > (was.get(fingerprint) ?? 0));
  const alike = ({ findings }, finding) => findings.filter((other) => saysTheSame(other, finding)).length;
  const areGone = round.every(({ finding }) => alike(after, finding) < alike(before, finding));
  return !hasNew && areGone && after.gaps.length <= before.gaps.length;
}
function saysTheSame(a, b) {
  return a.ruleId === b.ruleId && a.function === b.function && a.message === b.message && a.region.file === b.region.file;
}
function counted(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}
function patchedSources(edits, sources) {
  const texts = new Map(sources.files.map(({ file, text: text2 }) => [file, text2]));
  for (const file of new Set(edits.map((edit) => edit.region.file))) {
    const text2 = texts.get(file);
    const patched = text2 === void 0 ? void 0 : applyEdits(
      text2,
      edits.filter((edit) => edit.region.file === file)
    );
    if (patched === void 0) return void 0;
    texts.set(file, patched);
  }
  return { ...sources, files: sources.files.map(({ file }) => ({ file, text: texts.get(file) ?? "" })) };
}
function applyEdits(text2, edits) {
  const starts = lineStarts(text2);
  const offset = (line, column) => (starts[line - 1] ?? Number.NaN) + column - 1;
  const spans = edits.map(({ region, newText }) => ({
    start: offset(region.startLine, region.startColumn),
    end: offset(region.endLine, region.endColumn),
    newText
  })).sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at2 = 0;
  for (const { start, end, newText } of spans) {
    if (!(start >= at2 && end >= start && end <= text2.length)) return void 0;
    result += text2.slice(at2, start) + newText;
    at2 = end;
  }
  return result + text2.slice(at2);
}
function lineStarts(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  return starts;
}

// src/go/requires.ts
function requiredBy(text2) {
  const replaced = new Map(directives(text2, "replace").flatMap(replacementOf));
  return directives(text2, "require").flatMap((words) => {
    const [path = "", version = ""] = words.split(/\s+/).map(unquoted);
    if (!VERSION.test(version)) return [];
    const other = replaced.get(`${path} ${version}`) ?? replaced.get(path);
    if (!other) return [{ path, from: path, version }];
    return VERSION.test(other.version) ? [{ path, ...other }] : [];
  });
}
var VERSION = /^v\d/;
function replacementOf(words) {
  const [old, by] = words.split("=>").map((side) => side.trim().split(/\s+/).map(unquoted));
  if (!old?.[0] || !by?.[0]) return [];
  return [[old.join(" "), { from: by[0], version: by[1] ?? "" }]];
}
function moduleFor(path, required) {
  const holders = required.filter((module) => path === module.path || path.startsWith(`${module.path}/`));
  return holders.sort((a, b) => b.path.length - a.path.length)[0];
}

// src/drive/scope.ts
function isOurs(file) {
  const parts = file.split("/");
  return file.endsWith(".go") && !parts.some((part2) => /^[._]/.test(part2)) && !parts.slice(0, -1).some((part2) => OTHERS.includes(part2));
}
var OTHERS = ["vendor", "testdata"];
function touchedFolders(changes) {
  const files = changes.flatMap((change) => [change.file, change.oldFile]).filter(isOurs);
  return [...new Set(files.map(folderOf))].sort(compareText);
}
var EXPORTED = /^(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+|const\s+|\t)([A-Z]\w*)(.*)$/gm;
function changedNames(base, head) {
  const before = declarations(base);
  const after = declarations(head);
  const names2 = /* @__PURE__ */ new Set();
  for (const [name, text2] of before) if (after.get(name) !== text2) names2.add(name);
  for (const name of after.keys()) if (!before.has(name)) names2.add(name);
  return names2;
}
function declarations(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of [...files].sort((a, b) => compareText(a.file, b.file))) {
    if (file.endsWith("_test.go")) continue;
    for (const [, name, rest] of text2.matchAll(EXPORTED)) found.set(name, `${found.get(name) ?? ""}
${rest}`);
  }
  return found;
}
function importersOf(changed, files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { file, text: text2 } of files) {
    if (folders.has(folderOf(file))) continue;
    for (const [path, names2] of changed) {
      if (text2.includes(`"${path}"`) && mentions(text2, names2)) folders.add(folderOf(file));
    }
  }
  return [...folders].sort(compareText);
}
function mentions(text2, names2) {
  for (const [name] of text2.matchAll(/(?<=\.)[A-Z]\w*/g)) if (names2.has(name)) return true;
  return false;
}
function importPaths(folders, modules) {
  const read = modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text: text2 }) => readGoMod(file, text2));
  return new Map([...folders].map((folder) => [folder, importPathOf(moduleOf(read, folder), folder)]));
}
function importsIn(text2) {
  const plain = text2.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  const head = plain.slice(0, /^(?:func|type|var|const)\b/m.exec(plain)?.index ?? plain.length);
  const found = [];
  for (const [block] of head.matchAll(/^[ \t]*import\b\s*(?:\([^)]*\)|[^\n]*)/gm)) {
    for (const [, quoted, raw] of block.matchAll(/"([^"\n]+)"|`([^`\n]+)`/g)) found.push(quoted ?? raw);
  }
  return found;
}

// src/drive/dependencies.ts
var LIMIT = 8e6;
async function dependenciesOf(side, root, outside) {
  const paths = vendorFolders(side);
  const vendored = vendoredIn(paths, (await outside.collectFolders(root, [...paths.keys()], [])).files);
  const isVendored = new Set(vendored.map(({ path }) => path));
  const others = wantedBy(side).filter(({ path }) => !isVendored.has(path));
  return [...vendored, ...await outside.dependencies(others, LIMIT)].sort((a, b) => compareText(a.path, b.path));
}
async function dependenciesBeside({ head, base }, vendored, outside) {
  const now = await dependenciesOf(head, vendored.git.root, outside);
  const before = [...await vendoredAtBase(base, vendored), ...await outside.dependencies(wantedBy(base), LIMIT)];
  return { head: alsoIn(before, now), base: alsoIn(now, before) };
}
async function vendoredAtBase(base, { git, base: commit, listed }) {
  const paths = vendorFolders(base);
  const wanted = listed.filter((file) => paths.has(folderOf(file)) && isSource(file));
  return vendoredIn(paths, (await git.read(commit, wanted)).files);
}
function vendorFolders(side) {
  const roots = side.modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file }) => folderOf(file));
  const paths = wantedBy(side).flatMap(({ path, module }) => module ? [path] : []);
  return new Map(roots.flatMap((root) => paths.map((path) => [`${root === "" ? "" : `${root}/`}vendor/${path}`, path])));
}
function vendoredIn(paths, files) {
  const byPath = groupBy(
    files.filter(({ file }) => isSource(file)),
    ({ file }) => paths.get(folderOf(file)) ?? ""
  );
  const found = [...byPath].map(([path, texts]) => ({ path, version: "", from: "vendor", files: texts }));
  return withinLimit(found);
}
function isSource(file) {
  return file.endsWith(".go") && !file.endsWith("_test.go");
}
function withinLimit(found) {
  let left = LIMIT;
  return found.filter(({ files }) => {
    const size = files.reduce((sum, { text: text2 }) => sum + text2.length, 0);
    if (size > left) return false;
    left -= size;
    return true;
  });
}
function alsoIn(others, own) {
  const there = new Set(others.map(({ path }) => path));
  const once = new Map([...own].reverse().map((one) => [one.path, one]));
  return [...once.values()].filter(({ path }) => there.has(path)).sort((a, b) => compareText(a.path, b.path));
}
function wantedBy({ files, modules }) {
  const goMods = modules.filter(({ file }) => file.endsWith("go.mod"));
  const own = goMods.map(({ file, text: text2 }) => readGoMod(file, text2));
  const required = new Map(goMods.map(({ file, text: text2 }) => [folderOf(file), requiredBy(text2)]));
  const wanted = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of files) {
    if (file.endsWith("_test.go")) continue;
    const inModule = required.get(moduleOf(own, folderOf(file))?.dir ?? "") ?? [];
    for (const path of importsIn(text2)) {
      if (wanted.has(path) || own.some((module2) => isBelow(path, module2.path))) continue;
      const module = moduleFor(path, inModule);
      if (module || isStandard(path)) wanted.set(path, { path, module });
    }
  }
  return [...wanted.values()].sort((a, b) => compareText(a.path, b.path));
}
function isStandard(path) {
  return path !== "C" && path !== "unsafe" && !(path.split("/")[0] ?? "").includes(".");
}
function isBelow(path, module) {
  return module !== "" && (path === module || path.startsWith(`${module}/`));
}

// src/go/exact/spans.ts
var BAD = 255;
var DIGITS = digitValues();
function readSpans(text2) {
  const most = text2.length / 3;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const whats = new Int32Array(most);
  const triple = [0, 0, 0];
  let count2 = 0;
  let start = 0;
  for (let at2 = 0; at2 < text2.length; ) {
    for (let part2 = 0; part2 < 3; part2++) {
      let value = 0;
      let shift = 0;
      for (let more = true; more; shift += 5) {
        const digit = DIGITS[text2.charCodeAt(at2++)] ?? BAD;
        if (digit === BAD || shift > 25) return void 0;
        value |= (digit & 31) << shift;
        more = digit > 31;
      }
      triple[part2] = value;
    }
    start += triple[0];
    starts[count2] = start;
    ends[count2] = start + triple[1];
    whats[count2++] = triple[2];
  }
  return { at: (from, to) => find2(starts, ends, whats, count2, from, to) };
}
function digitValues() {
  const values = new Uint8Array(128).fill(BAD);
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let at2 = 0; at2 < digits.length; at2++) values[digits.charCodeAt(at2)] = at2;
  return values;
}
function find2(starts, ends, whats, count2, start, end) {
  let low = 0;
  let high = count2;
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < start) low = middle + 1;
    else high = middle;
  }
  for (let at2 = low; at2 < count2 && starts[at2] === start; at2++) if (ends[at2] === end) return whats[at2];
  return NONE;
}

// src/go/exact/facts.ts
var MARKS = { closer: 1, context: 2, error: 4 };
function exactTypes(answers, isWanted = () => true) {
  const files = /* @__PURE__ */ new Map();
  for (const answer of answers)
    for (const told of answer.files) if (!files.has(told.file) && isWanted(told.file)) files.set(told.file, { answer, told });
  const opened = /* @__PURE__ */ new Map();
  const promoted = new Map(answers.flatMap((answer) => answer.promoted.map((line) => pairOf(line))));
  const assigned = assignments(answers);
  const ends = new Map(answers.flatMap((answer) => answer.ends.map((line) => endsOf(line))));
  const readers = new Map(answers.flatMap((answer) => answer.readers.map((line) => endsOf(line))));
  const twins = new Map(answers.flatMap((answer) => answer.twins.map((line) => pairOf(line))));
  const aliases = new Map(answers.flatMap((answer) => answer.aliases.map((line) => aliasOf(line))));
  return {
    file(path, text2) {
      if (!opened.has(path)) {
        const found = files.get(path);
        opened.set(path, found && found.told.hash === textHash(text2) ? open(found.answer, found.told) : void 0);
      }
      return opened.get(path);
    },
    promoted: (importPath, method) => promoted.get(`${importPath} ${method}`),
    alias: (importPath, name) => aliases.get(`${importPath} ${name}`),
    ends: (importPath, name) => ends.get(`${importPath} ${name}`) ?? [],
    reader(importPath, name, argument) {
      const places = readers.get(`${importPath} ${name}`) ?? [];
      if (places.includes(String(argument))) return "reads";
      return places.includes(`${argument}+`) ? "keeps" : void 0;
    },
    twin: (importPath, name) => twins.get(`${importPath} ${name}`)?.name,
    implementations: (importPath, name) => assigned.get(`${importPath} ${name}`)
  };
}
function pairOf(line) {
  const [own = "", declared = ""] = line.split("	");
  return [own, nameOf(declared)];
}
function endsOf(line) {
  const [name = "", ...methods] = line.split("	");
  return [name, methods];
}
function aliasOf(line) {
  const [name = "", type = ""] = line.split("	");
  return [name, readType(type)];
}
function nameOf(text2) {
  const space = text2.indexOf(" ");
  return { package: text2.slice(0, Math.max(0, space)), name: text2.slice(space + 1) };
}
function assignments(answers) {
  const given = /* @__PURE__ */ new Map();
  for (const [into = "", ...from] of answers.flatMap(({ assigned }) => assigned.map((line) => line.split("	"))))
    given.set(into, /* @__PURE__ */ new Set([...given.get(into) ?? [], ...from]));
  const all = [...given.keys()].map((into) => {
    const seen = new Set(given.get(into));
    for (const what of seen) if (what.startsWith("~")) for (const other of given.get(what.slice(1)) ?? ["?"]) seen.add(other);
    const types = [...seen].filter((what) => !what.startsWith("~")).sort(compareText);
    return [into, types.includes("?") ? void 0 : types.map(nameOf)];
  });
  return new Map(all.flatMap(([into, types]) => types ? [[into, types]] : []));
}
var UNKNOWN = { type: void 0, isWhole: true };
function open({ types: table, callees, marks }, told) {
  const spans = readSpans(told.spans);
  const calls = readSpans(told.calls);
  const owners = readSpans(told.owners);
  const capacities = readSpans(told.capacities);
  if (!spans || !calls || !owners || !capacities) return void 0;
  const known2 = /* @__PURE__ */ new Map();
  const typed = (text2) => {
    if (text2 === void 0) return void 0;
    const found = known2.get(text2) ?? readType(text2);
    known2.set(text2, found);
    return found;
  };
  return {
    type: (start, end, result) => {
      const text2 = table[spans.at(start, end)];
      return text2 === void 0 ? void 0 : typed(partsOf(text2)[result]) ?? UNKNOWN;
    },
    implements: (start, end, what) => {
      const mark = marks[spans.at(start, end)];
      return mark === void 0 ? void 0 : (Number(mark) & MARKS[what]) !== 0;
    },
    callee: (start, end) => callees[calls.at(start, end)]?.split("	").map(nameOf),
    owner: (start, end) => typed(table[owners.at(start, end)]),
    capacity: (start, end) => {
      const size = capacities.at(start, end);
      return size === NONE ? void 0 : size;
    },
    imports: new Map(told.imports.map((line) => nameOf(line)).map(({ package: name, name: path }) => [path, name]))
  };
}

// src/go/exact/read.ts
function readAnswers(text2) {
  const lines = text2.split("\n");
  if (lines.pop() !== "" || lines.length % 2 !== 0) return { why: "the facts were cut short" };
  const answers = [];
  for (let at2 = 0; at2 < lines.length; at2 += 2) {
    const body = lines[at2];
    if (textHash(body) !== lines[at2 + 1]) return { why: "the facts were damaged" };
    const answer = readAnswer(body);
    if (!answer) return { why: "the facts are of another version" };
    answers.push(answer);
  }
  return { answers };
}
function readAnswer(text2) {
  try {
    const value = JSON.parse(text2);
    return isRecord(value) && value.version === FORMAT ? shaped(value) : void 0;
  } catch {
    return void 0;
  }
}
function shaped(value) {
  const files = listOf(value.files, fileOf2);
  const gaps = listOf(value.gaps, (gap) => {
    const [what, why] = isRecord(gap) ? [textOf(gap.what), textOf(gap.why)] : [];
    return what === void 0 || why === void 0 ? void 0 : { what, why };
  });
  const [types, callees, promoted, assigned, aliases] = [value.types, value.callees, value.promoted, value.assigned, value.aliases].map(
    (list2) => listOf(list2, textOf)
  );
  const [ends, twins, readers] = [value.ends, value.twins, value.readers].map((list2) => listOf(list2, textOf));
  if (!files || !gaps || !types || !callees || !promoted || !assigned || !aliases || !ends || !twins || !readers) return void 0;
  return {
    go: textOf(value.go) ?? "",
    before: value.before === true,
    marks: textOf(value.marks) ?? "",
    types,
    callees,
    files,
    promoted,
    assigned,
    aliases,
    ends,
    twins,
    readers,
    gaps
  };
}
function fileOf2(value) {
  if (!isRecord(value)) return void 0;
  const [file, hash, spans, calls, owners, capacities] = [
    value.file,
    value.hash,
    value.spans,
    value.calls,
    value.owners,
    value.capacities
  ].map(textOf);
  const imports = listOf(value.imports, textOf);
  if (file === void 0 || hash === void 0 || spans === void 0 || calls === void 0 || !imports) return void 0;
  if (owners === void 0 || capacities === void 0) return void 0;
  return { file, hash, imports, spans, calls, owners, capacities };
}
function listOf(value, read) {
  if (value === void 0 || value === null) return [];
  if (!Array.isArray(value)) return void 0;
  const elements = value.map(read).filter((element) => element !== void 0);
  return elements.length === value.length ? elements : void 0;
}
function textOf(value) {
  return typeof value === "string" ? value : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

// src/drive/exact.ts
var LIMIT_MS = { auto: 6e4, exact: 3e5 };
var NOTHING2 = { head: void 0, base: void 0, gaps: [] };
async function exactOfBoth(texts, asking, outside) {
  const { source, root, flags, mayBuild, keep } = asking;
  const { head, base } = texts;
  if (source === "syntax" || head.files.length === 0) return NOTHING2;
  const before = base ? await textsInstead(texts) : /* @__PURE__ */ new Map();
  const request = { root, modules: modulesOf(head, asking.whole), flags, mayBuild, instead: /* @__PURE__ */ new Map(), limitMs: LIMIT_MS[source] };
  const together = base && textsBefore(head, before);
  const now = { ...request, ...keptAs(keep, HEAD_TYPES), ...together && { before: together } };
  const ofBase2 = base && { ...request, modules: modulesOf(base, asking.whole), instead: before, ...keptAs(keep, BASE_TYPES) };
  const [text2, textOfBase] = await Promise.all([outside.types(now), ofBase2 && !together ? outside.types(ofBase2) : ""]);
  return exactSides({ text: text2, tree: head }, base && { text: textOfBase, tree: base }, texts.renamed);
}
function keptAs(keep, name) {
  return keep === void 0 ? {} : { keep: `${keep}/head/${name}` };
}
function exactSides(head, base, renamed2) {
  const both2 = readAnswers(head.text);
  const apart = readAnswers(base?.text ?? "");
  const now = sideOf(head, both2, ({ before }) => !before);
  if (!base) return sameKind(now, void 0, renamed2);
  const told = "answers" in both2 ? both2.answers.filter(({ before }) => before) : [];
  const all = "why" in apart ? apart : { answers: [...apart.answers, ...told] };
  return sameKind(
    now,
    sideOf(base, all, () => true),
    renamed2
  );
}
function modulesOf({ files, modules }, whole) {
  const known2 = modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text: text2 }) => readGoMod(file, text2));
  const folders = /* @__PURE__ */ new Map();
  for (const folder of new Set(files.map(({ file }) => folderOf(file)))) {
    const dir = moduleOf(known2, folder)?.dir;
    if (dir !== void 0) folders.set(dir, (folders.get(dir) ?? /* @__PURE__ */ new Set()).add(folder));
  }
  return [...folders.keys()].sort(compareText).map((dir) => ({ dir, patterns: patternsOf(dir, folders.get(dir) ?? /* @__PURE__ */ new Set(), whole) }));
}
function patternsOf(dir, folders, whole) {
  if (whole.some((folder) => folder === "" || folder === dir || dir.startsWith(`${folder}/`))) return ["./..."];
  return [...folders].sort(compareText).map((folder) => `./${folder === dir ? "" : folder.slice(dir === "" ? 0 : dir.length + 1)}`);
}
var READ_BY_GO = /(\.go|(^|\/)go\.(mod|sum|work|work\.sum)|(^|\/)vendor\/modules\.txt)$/;
async function textsInstead({ changes, readBase }) {
  const differing = changes.filter(({ file, oldFile }) => READ_BY_GO.test(file) || READ_BY_GO.test(oldFile));
  const instead = /* @__PURE__ */ new Map();
  for (const { file, status } of differing) if (status === "added" || status === "renamed") instead.set(file, void 0);
  const before = differing.filter(({ status }) => status !== "added").map(({ oldFile }) => oldFile);
  for (const { file, text: text2 } of await readBase(before)) instead.set(file, text2);
  return instead;
}
function textsBefore({ files }, instead) {
  const now = new Map(files.map(({ file, text: text2 }) => [file, text2]));
  const before = /* @__PURE__ */ new Map();
  for (const [file, text2] of instead) {
    const here = now.get(file);
    if (text2 === void 0 || here === void 0 || !isSameHead(text2, here)) return void 0;
    before.set(file, text2);
  }
  return before.size > 0 ? before : void 0;
}
function isSameHead(before, now) {
  const [a, b] = [headerOf(before), headerOf(now)];
  const above = (text2) => text2.slice(0, text2.search(/^package\b/m));
  const hasMore = (text2) => /^\/\/go:embed|^import "C"|^\t"C"$/m.test(text2);
  return a !== void 0 && b !== void 0 && JSON.stringify(a) === JSON.stringify(b) && above(before) === above(now) && !hasMore(before) && !hasMore(now);
}
function sideOf({ tree: { files } }, read, isAbout) {
  const present = new Set(files.map(({ file }) => folderOf(file)));
  if ("why" in read) return { answers: [], gaps: [typesGap("types", read.why)], folders: /* @__PURE__ */ new Map(), present };
  const answers = read.answers.filter(isAbout);
  const texts = new Map(files.map((source) => [source.file, source.text]));
  const folders = /* @__PURE__ */ new Map();
  for (const told of answers.flatMap((one) => one.files)) {
    const here = texts.get(told.file);
    if (here === void 0) continue;
    const folder = folderOf(told.file);
    folders.set(folder, (folders.get(folder) ?? true) && textHash(here) === told.hash);
  }
  const refused = [...folders].filter(([, holds]) => !holds).map(([folder]) => typesGap(`types of ${folder || "."}`, OTHER_TEXT));
  const said = answers.flatMap((one) => one.gaps.map(({ what, why }) => typesGap(`types of ${what}`, why)));
  return { answers, gaps: [...said, ...refused], folders, present };
}
var OTHER_TEXT = "what Go said is about another text than the one at hand";
function sameKind(head, base, renamed2) {
  const twins = /* @__PURE__ */ new Map();
  for (const [now, before] of renamed2) twins.set(folderOf(now), (twins.get(folderOf(now)) ?? /* @__PURE__ */ new Set()).add(folderOf(before)));
  const isExact = (side, folder) => !side?.present.has(folder) || side.folders.get(folder) === true;
  const holds = (folder) => isExact(head, folder) && isExact(base, folder) && [...twins.get(folder) ?? []].every((twin) => isExact(base, twin));
  const former = /* @__PURE__ */ new Map();
  for (const [now, set] of twins) for (const before of set) former.set(before, (former.get(before) ?? /* @__PURE__ */ new Set()).add(now));
  const holdsBefore = (folder) => holds(folder) && [...former.get(folder) ?? []].every(holds);
  const lost = base ? [...head.folders.keys()].filter((folder) => head.folders.get(folder) && !holds(folder)).sort(compareText) : [];
  const gaps = [...head.gaps, ...(base?.gaps ?? []).map(ofBase), ...lost.length > 0 ? [typesGap(namesOf(lost), NO_BASE)] : []];
  const any = [...head.folders.keys()].some(holds);
  return {
    head: any ? exactTypes(head.answers, (path) => head.present.has(folderOf(path)) && holds(folderOf(path))) : void 0,
    base: any && base ? exactTypes(base.answers, (path) => base.present.has(folderOf(path)) && holdsBefore(folderOf(path))) : void 0,
    gaps: shortened(gaps)
  };
}
var NO_BASE = "Go said nothing about it at the base, so that both sides are judged alike";
function ofBase(gap) {
  return { ...gap, what: `${gap.what} at the base` };
}
function namesOf(folders) {
  const shown = folders.slice(0, SHOWN).map((folder) => folder || ".");
  return `types of ${shown.join(", ")}${folders.length > SHOWN ? ` and ${folders.length - SHOWN} more` : ""}`;
}
var SHOWN = 5;
function shortened(gaps) {
  if (gaps.length <= SHOWN + 1) return gaps;
  const [first] = gaps.slice(SHOWN);
  return [...gaps.slice(0, SHOWN), typesGap(`types of ${gaps.length - SHOWN} more packages`, first?.why ?? "")];
}
function typesGap(what, why) {
  return { kind: "types", what, why: `${why}; types are known from declarations there` };
}

// src/external/value.ts
function at(value, ...keys) {
  let here = value;
  for (const key of keys) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return void 0;
    here = here[key];
  }
  return here;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}
function count(value) {
  const number = typeof value === "string" ? Number(/^\d{1,9}/.exec(value)?.[0] ?? 0) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : 0;
}
function jsonValues(source) {
  const whole = parse(source);
  if (whole !== void 0) return { values: [whole.value], broken: 0 };
  const parsed2 = [...pieces(source)].map(parse);
  const values = parsed2.flatMap((piece) => piece === void 0 ? [] : [piece.value]);
  return { values, broken: parsed2.length - values.length };
}
function parse(source) {
  try {
    return { value: JSON.parse(source) };
  } catch {
    return void 0;
  }
}
function* pieces(source) {
  let depth = 0;
  let start = 0;
  let isText = false;
  for (let index = 0; index < source.length; index++) {
    const char = source[index];
    if (isText) {
      if (char === "\\") index++;
      else if (char === '"') isText = false;
    } else if (char === '"' && depth > 0) isText = true;
    else if (char === "{" && depth++ === 0) start = index;
    else if (char === "}" && depth > 0 && --depth === 0) yield source.slice(start, index + 1);
  }
  if (depth > 0) yield source.slice(start);
}

// src/external/golangci.ts
function readGolangci(value) {
  return list(at(value, "Issues")).map(resultOf);
}
function isGolangci(value) {
  if (at(value, "Report") !== void 0 && "Issues" in value) return true;
  const [first] = list(at(value, "Issues"));
  return typeof at(first, "FromLinter") === "string";
}
function resultOf(issue) {
  const tool = text(at(issue, "FromLinter"));
  const { code, message } = codeOf(tool, text(at(issue, "Text")));
  const start = { line: count(at(issue, "Pos", "Line")), column: count(at(issue, "Pos", "Column")) };
  const last = count(at(issue, "LineRange", "To"));
  return {
    tool,
    code,
    message,
    level: SEVERITIES.get(text(at(issue, "Severity")).toLowerCase()),
    path: text(at(issue, "Pos", "Filename")),
    start,
    end: last > start.line ? { line: last, column: 0 } : start,
    unit: "byte"
  };
}
var SEVERITIES = /* @__PURE__ */ new Map([
  ["error", "warning"],
  ["high", "warning"],
  ["warning", "warning"],
  ["medium", "warning"],
  ["note", "note"],
  ["info", "note"],
  ["low", "note"]
]);
function codeOf(linter, said) {
  const match = /^([A-Za-z][\w-]*): (.*)$/s.exec(said);
  if (!match || !CODED.has(linter)) return { code: "", message: said };
  return { code: match[1] ?? "", message: match[2] ?? "" };
}
var CODED = /* @__PURE__ */ new Set(["govet", "staticcheck", "gosec", "revive", "stylecheck", "gosimple"]);

// src/external/gosec.ts
function readGosec(value) {
  return list(at(value, "Issues")).filter((issue) => !isSuppressed(issue)).map(resultOf2);
}
function gosecErrors(value) {
  const errors = at(value, "Golang errors");
  if (!isObject(errors)) return [];
  return Object.keys(errors).map((file) => `gosec could not read ${file || "a file"}: ${text(at(list(at(errors, file))[0], "error"))}`);
}
function isSuppressed(issue) {
  return at(issue, "nosec") === true || list(at(issue, "suppressions")).length > 0;
}
function isGosec(value) {
  return Array.isArray(at(value, "Issues")) && (at(value, "GosecVersion") !== void 0 || at(value, "Stats") !== void 0);
}
function resultOf2(issue) {
  const line = text(at(issue, "line"));
  const start = { line: count(line), column: count(at(issue, "column")) };
  const last = count(/-(\d+)$/.exec(line)?.[1]);
  return {
    tool: "gosec",
    code: text(at(issue, "rule_id")),
    message: text(at(issue, "details")),
    level: SEVERITIES2.get(text(at(issue, "severity")).toUpperCase()),
    path: text(at(issue, "file")),
    start,
    end: last > start.line ? { line: last, column: 0 } : start,
    unit: "byte"
  };
}
var SEVERITIES2 = /* @__PURE__ */ new Map([
  ["HIGH", "warning"],
  ["MEDIUM", "warning"],
  ["LOW", "note"]
]);

// src/external/govet.ts
function readGoVet(values) {
  const failed = [];
  const results = [];
  for (const [name, analysers] of values.filter(isObject).flatMap(Object.entries)) {
    for (const [analyser, diagnostics] of isObject(analysers) ? Object.entries(analysers) : []) {
      const error = text(at(diagnostics, "error"));
      if (error) failed.push(`${analyser} on ${name}: ${error}`);
      results.push(...list(diagnostics).map((diagnostic) => resultOf3(analyser, diagnostic)));
    }
  }
  return { results, failed };
}
function isGoVet(value) {
  const analysers = isObject(value) ? Object.values(value) : [];
  return analysers.length > 0 && analysers.every((entry) => isObject(entry) && Object.values(entry).every(isOutcome));
}
function isOutcome(value) {
  return Array.isArray(value) ? value.every((entry) => text(at(entry, "posn")) !== "") : typeof at(value, "error") === "string";
}
function resultOf3(analyser, diagnostic) {
  const { path, position } = positionOf(text(at(diagnostic, "posn")));
  const end = positionOf(text(at(diagnostic, "end"))).position;
  return {
    tool: "govet",
    code: analyser,
    message: text(at(diagnostic, "message")),
    level: void 0,
    path,
    start: position,
    end: end.line > 0 ? end : position,
    unit: "byte"
  };
}
function positionOf(place2) {
  const match = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place2);
  if (!match) return { path: place2, position: { line: 0, column: 0 } };
  return { path: match[1] ?? "", position: { line: Number(match[2]), column: Number(match[3] ?? 0) } };
}

// src/external/sarif.ts
function readSarif(log) {
  const told = list(at(log, "runs")).flatMap((run) => list(at(run, "results")).map((result) => ({ run, result })));
  const shown = told.filter(({ result }) => isOpen(result));
  return { results: shown.map(({ run, result }) => resultOf4(run, result)), left: told.length - shown.length };
}
function isSarif(value) {
  return Array.isArray(at(value, "runs"));
}
function isOpen(result) {
  const kind = text(at(result, "kind")) || "fail";
  return kind === "fail" && list(at(result, "suppressions")).length === 0 && text(at(result, "baselineState")) !== "absent";
}
function resultOf4(run, result) {
  const place2 = at(list(at(result, "locations"))[0], "physicalLocation");
  const { start, end } = spanOf(at(place2, "region"));
  const rule = ruleOf2(run, result);
  const id = text(at(result, "ruleId")) || text(at(result, "rule", "id")) || text(at(rule, "id"));
  return {
    ...namesOf2(text(at(run, "tool", "driver", "name")), id, messageOf(result, rule)),
    level: levelOf2(text(at(result, "level")) || text(at(rule, "defaultConfiguration", "level")) || "warning"),
    path: pathOf(run, at(place2, "artifactLocation")),
    start,
    end,
    unit: UNITS.get(text(at(run, "columnKind"))) ?? "utf16"
  };
}
var UNITS = /* @__PURE__ */ new Map([["unicodeCodePoints", "codepoint"]]);
function namesOf2(driver, id, message) {
  if (driver.toLowerCase() === "golangci-lint") return { tool: id, ...codeOf(id, message) };
  return { tool: driver.toLowerCase(), code: id, message };
}
function ruleOf2(run, result) {
  const rules = list(at(run, "tool", "driver", "rules"));
  const index = at(result, "ruleIndex") ?? at(result, "rule", "index");
  if (typeof index === "number" && index >= 0) return rules[index];
  const id = text(at(result, "ruleId")) || text(at(result, "rule", "id"));
  return id ? rules.find((rule) => text(at(rule, "id")) === id) : void 0;
}
function messageOf(result, rule) {
  const message = at(result, "message");
  const template = text(at(message, "text")) || text(at(message, "markdown")) || text(at(rule, "messageStrings", text(at(message, "id")), "text"));
  const given = list(at(message, "arguments")).map(text);
  return template.replace(/\{(\d{1,3})\}/g, (whole, index) => given[Number(index)] ?? whole);
}
function levelOf2(level) {
  return level === "error" || level === "warning" ? "warning" : "note";
}
function spanOf(region) {
  const start = { line: count(at(region, "startLine")), column: count(at(region, "startColumn")) };
  const line = count(at(region, "endLine")) || start.line;
  const column = count(at(region, "endColumn"));
  return { start, end: column > 0 || line > start.line ? { line, column } : start };
}
function pathOf(run, location) {
  const uri = text(at(location, "uri")) || text(at(list(at(run, "artifacts"))[Number(at(location, "index") ?? -1)], "location", "uri"));
  const base = text(at(run, "originalUriBaseIds", text(at(location, "uriBaseId")), "uri"));
  const joined = /^[a-z][a-z0-9+.-]+:/i.test(uri) || uri.startsWith("/") ? uri : base + uri;
  const path = joined.replace(/^file:(\/\/[^/]*)?/i, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/external/staticcheck.ts
function readStaticcheck(values) {
  return values.filter((value) => text(at(value, "severity")) !== "ignored").map(resultOf5);
}
function isStaticcheck(value) {
  return typeof at(value, "code") === "string" && typeof at(value, "location", "file") === "string";
}
function resultOf5(value) {
  const start = positionOf2(at(value, "location"));
  const end = positionOf2(at(value, "end"));
  return {
    tool: "staticcheck",
    code: text(at(value, "code")),
    message: text(at(value, "message")),
    level: SEVERITIES3.get(text(at(value, "severity"))),
    path: text(at(value, "location", "file")),
    start,
    end: end.line > 0 ? end : start,
    unit: "byte"
  };
}
var SEVERITIES3 = /* @__PURE__ */ new Map([
  ["error", "warning"],
  ["warning", "warning"]
]);
function positionOf2(value) {
  return { line: count(at(value, "line")), column: count(at(value, "column")) };
}

// src/external/race.ts
function readRaces(output) {
  const reports = output.split(/^=+\r?$/m).filter((block) => block.includes("WARNING: DATA RACE"));
  const results = reports.flatMap((report) => {
    const access = /^(?:Read|Write|Atomic read|Atomic write|Racy \w+) at .* by .*:\r?\n((?: +.*\r?\n?)+)/im.exec(report);
    const frame = framesOf(access?.[1] ?? "").find(({ path }) => !isStandard2(path));
    return frame ? [raceAt(frame)] : [];
  });
  return { results, unplaced: reports.length - results.length };
}
function isRaceOutput(output) {
  return output.includes("WARNING: DATA RACE");
}
function framesOf(stack) {
  return [...stack.matchAll(/^ +(\S.*)\(\)\r?\n +(.+):(\d{1,9}) \+0x[0-9a-f]+\r?$/gm)].map(([, call, path, line]) => ({
    call: call ?? "",
    path: path ?? "",
    line: Number(line)
  }));
}
function isStandard2(path) {
  return /(^|\/)(go|toolchain@[^/]+)\/src\//.test(path) || !path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !(path.split("/")[0] ?? "").includes(".");
}
function raceAt({ call, path, line }) {
  const position = { line, column: 0 };
  return {
    tool: "race-detector",
    code: "",
    message: `data race: ${call} touches memory that another goroutine touches at the same time`,
    level: "warning",
    path,
    start: position,
    end: position,
    unit: "byte"
  };
}

// src/external/goleak.ts
function readGoleak(output) {
  const records = dumpsOf(output).flatMap((dump) => parseDump(dump, "goleak").goroutines);
  const results = records.flatMap((record) => resultOf6(record) ?? []);
  return { results, unplaced: records.length - results.length };
}
function isGoleakOutput(output) {
  return HEADER.test(output);
}
var HEADER = /^([ \t]*)\[Goroutine (\d{1,18}) in state (.+), with \S+ on top of the stack:\r?$/m;
function dumpsOf(output) {
  const dumps = [];
  let indent = "";
  let lines;
  for (const line of output.split(/\r?\n/)) {
    const header = HEADER.exec(line);
    if (header) {
      indent = header[1] ?? "";
      lines = [`goroutine ${header[2]} [${header[3]}]:`];
    } else if (lines && line.trim() === "]") {
      dumps.push(`${lines.join("\n")}
`);
      lines = void 0;
    } else lines?.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
  }
  return lines ? [...dumps, `${lines.join("\n")}
`] : dumps;
}
function resultOf6(record) {
  const own = [...record.frames, ...record.createdBy ? [record.createdBy] : []].find(({ file }) => file !== "" && !isStandard2(file));
  if (!own) return void 0;
  const position = { line: own.line, column: 0 };
  return {
    tool: "goleak",
    code: "",
    message: `a goroutine is left in state ${record.state}: ${own.function}`,
    level: "warning",
    path: own.file,
    start: position,
    end: position,
    unit: "byte",
    waits: waitKindOf(record)
  };
}

// src/external/test-output.ts
function isTestOutput(output) {
  return isRaceOutput(output) || isGoleakOutput(output) || SUMMARY.test(output);
}
var SUMMARY = /^(?:ok {2}\t\S|FAIL\t\S|\? {3}\t\S|\t\S+\t\tcoverage: |--- (?:FAIL|PASS|SKIP): |=== RUN )/m;
function readTestOutput(source, output) {
  const [races, leaks] = [readRaces(output), readGoleak(output)];
  const unplaced = races.unplaced + leaks.unplaced;
  const unbuilt = [...output.matchAll(/^FAIL\t(\S+) \[(?:build|setup) failed\]\r?$/gm)].map(([, path]) => path ?? "");
  const gaps = [
    ...unplaced > 0 ? [externalGap(source, `${unplaced} reports name no line outside of the standard library`)] : [],
    ...unbuilt.map((path) => externalGap(source, `the tests of ${path} could not be built`))
  ];
  return { results: [...races.results, ...leaks.results], gaps };
}

// src/external/read.ts
var RESULTS = 5e4;
function readExternal(source, text2) {
  const plain = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  if (plain.trim() === "") return plainly([]);
  if (isTestOutput(plain)) return limited(source, readTestOutput(source, plain));
  const json = jsonValues(plain);
  const read = fromJson(source, json);
  const broken = json.broken > 0 ? [externalGap(source, `${json.broken} of ${json.values.length + json.broken} JSON values are broken`)] : [];
  return limited(source, { results: read.results, gaps: [...read.gaps, ...json.values.length > 0 ? broken : []] });
}
function fromJson(source, { values }) {
  const [first] = values;
  if (values.length === 0) return { results: [], gaps: [externalGap(source, "this is no JSON that we can read")] };
  if (isSarif(first)) return plainly(readSarif(first).results);
  if (isGosec(first)) return { results: readGosec(first), gaps: gosecErrors(first).map((why) => externalGap(source, why)) };
  if (isGolangci(first)) return plainly(readGolangci(first));
  if (values.every(isGoVet)) return vetted(source, values);
  if (values.every(isStaticcheck)) return plainly(readStaticcheck(values));
  if (values.every(isNothing)) return plainly([]);
  return { results: [], gaps: [externalGap(source, KNOWN_FORMS)] };
}
var KNOWN_FORMS = "its form is not known; known are SARIF, golangci-lint JSON, go vet -json, staticcheck -f json, gosec -fmt json and the output of go test with reports of the race detector and goleak";
function plainly(results) {
  return { results, gaps: [] };
}
function vetted(source, values) {
  const { results, failed } = readGoVet(values);
  return { results, gaps: failed.map((why) => externalGap(source, `an analyser could not run: ${why}`)) };
}
function isNothing(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function limited(source, { results, gaps }) {
  const more = results.length - RESULTS;
  if (more <= 0) return { results, gaps };
  return {
    results: results.slice(0, RESULTS),
    gaps: [...gaps, externalGap(source, `${more} more results than the ${RESULTS} that are taken over`)]
  };
}

// src/drive/external.ts
async function readExternals(paths, outside) {
  return Promise.all(paths.map((path) => readOne(path, outside)));
}
async function readOne(path, outside) {
  const source = path.split(/[/\\]/).at(-1) ?? path;
  const found = await outside.readText(path);
  if (found.kind === "text") return { source, ...readExternal(source, found.text) };
  const why = found.kind === "absent" ? "there is no such file; the step that writes it may not have run" : found.why;
  return { source, results: [], gaps: [externalGap(source, why)] };
}

// src/go/contour.ts
function contoursOf(files, syntax) {
  const texts = new Map(files.map(({ file, text: text2 }) => [file, text2]));
  const known2 = /* @__PURE__ */ new Map();
  const inFile = (file) => {
    const found = known2.get(file) ?? parsed(file, texts.get(file), syntax);
    known2.set(file, found);
    return found;
  };
  const byFolder = /* @__PURE__ */ new Map();
  for (const file of [...texts.keys()].sort(compareText)) {
    const folder = folderOf(file);
    byFolder.set(folder, [...byFolder.get(folder) ?? [], file]);
  }
  return {
    inFile,
    inFolder: (folder, name) => {
      const word = name.slice(name.lastIndexOf(".") + 1);
      const holders = (byFolder.get(folder) ?? []).filter((file) => texts.get(file)?.includes(word));
      return holders.flatMap((file) => inFile(file).filter((contour) => contour.function === name));
    }
  };
}
function parsed(file, text2, syntax) {
  if (text2 === void 0) return [];
  try {
    return contoursIn(new GoFile(file, syntax.parse(text2).tree));
  } catch {
    return [];
  }
}
function contoursIn(file) {
  const scopes = scopesOf(file);
  const isLocal = (node) => file.is(node, "label_name") || file.is(node, "identifier") && scopes.variableOf(node) !== void 0;
  return file.named(0).flatMap((node) => partsOf2(file, node)).map((node) => ({
    file: file.path,
    function: file.functionName(node),
    startLine: file.line(node),
    endLine: file.span(file.end(node), file.end(node)).startLine,
    tokens: tokensOf2(file, node, isLocal)
  }));
}
function partsOf2(file, node) {
  if (file.is(node, "package_clause") || file.is(node, "import_declaration")) return [];
  if (!file.is(node, "var_declaration")) return [node];
  return [...file.descendants(node, "var_spec", true)];
}
function tokensOf2(file, declaration, isLocal) {
  const ownName = file.child(declaration, "name");
  const tokens = [];
  const end = file.last(declaration);
  for (let node = declaration; node < end; node++) {
    const isLeaf = file.last(node) === node + 1;
    if (!isLeaf || file.is(node, "comment") || node === ownName || file.start(node) === file.end(node)) continue;
    const text2 = file.text(node);
    if (text2.trim() === "" || text2 === ";") continue;
    if (CLOSING.includes(text2) && tokens.at(-1)?.text === ",") tokens.pop();
    const { startLine, startColumn } = file.span(file.start(node), file.start(node));
    tokens.push({ text: text2, isLocal: isLocal(node), line: startLine, column: startColumn });
  }
  return tokens;
}
var CLOSING = [")", "]", "}"];

// src/drive/go-line.ts
async function foldersOfGoLine(looking) {
  const { git, base, changes, listed, exclude, outside } = looking;
  if (!changes.some(({ file, oldFile }) => isModuleFile(file) || isModuleFile(oldFile))) return [];
  const before = (await git.read(base, listed.filter(isModuleFile))).files;
  const { files, modules: after } = await outside.collect(["."], { cwd: git.root, exclude });
  const [was, is] = [versionsOf(before), versionsOf(after)];
  const folders = files.filter(({ text: text2 }) => TIMED.test(text2)).map(({ file }) => folderOf(file));
  return [...new Set(folders)].filter((folder) => !sameVersion(was(folder), is(folder))).sort(compareText);
}
var TIMED = /"(?:time|[^"\s]*clock[^"\s]*)"/;
function isModuleFile(file) {
  return /(?:^|\/)go\.(?:mod|work)$/.test(file);
}
function versionsOf(texts) {
  const modules = texts.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text: text2 }) => readGoMod(file, text2));
  const works = texts.filter(({ file }) => file.endsWith("go.work")).map(({ file, text: text2 }) => readGoWork(file, text2));
  return (folder) => versionOf(moduleOf(modules, folder), works);
}
function sameVersion(a, b) {
  const settings = (version) => Object.entries(version.settings).map(([name, value]) => `${name}=${value}`);
  return a.text === b.text && settings(a).sort(compareText).join() === settings(b).sort(compareText).join();
}

// src/policy/same-declaration.ts
var NEAR2 = 0.4;
var FAR3 = 0.6;
var PART2 = 0.7;
var SMALL = 5;
var LOST2 = 0.4;
function sameDeclaration({ base, head }, renamed2) {
  const renamedTo = new Map([...renamed2].map(([file, oldFile]) => [oldFile, file]));
  const toHead = (file) => renamedTo.get(file) ?? file;
  const toBase = (file) => renamed2.get(file) ?? file;
  return (before, after) => {
    if (before.function === after.function && (toHead(before.file) === after.file || before.file === after.file)) return true;
    const was = nameIn(base.inFile(before.file), before.function);
    const is = nameIn(head.inFile(after.file), after.function);
    if (!was || !is) return false;
    const rest = nameIn(head.inFile(toHead(before.file)), before.function);
    const host = nameIn(base.inFile(toBase(after.file)), after.function);
    if (rest && host) return false;
    if (rest) return isPart(is, was, rest);
    if (host) return isPart(was, is, host);
    const folder = folderOf2(toHead(before.file)).replace(/^\.$/, "");
    if (before.function !== after.function && head.inFolder(folder, before.function).length > 0) return false;
    const isNear = lastName2(before) === lastName2(after) || toHead(before.file) === after.file;
    return likeness(shinglesOf(was.tokens), shinglesOf(is.tokens)) >= (isNear ? NEAR2 : FAR3);
  };
}
function isPart(part2, whole, rest) {
  const all = shinglesOf(bodyOf(part2));
  const own = without(all, shinglesOf(bodyOf(rest)));
  const least = own.size < SMALL ? 1 : PART2;
  return own.size > 0 && own.size >= LOST2 * all.size && containment(own, shinglesOf(bodyOf(whole))) >= least;
}
function bodyOf({ tokens }) {
  return tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ text: text2 }) => text2 === "{")
    )
  );
}
function nameIn(contours, name) {
  return name === "" ? void 0 : contours.find((contour) => contour.function === name);
}
function lastName2({ function: name }) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// src/drive/lineage.ts
function lineageOf(base, head, renamed2, origins) {
  const [before, now] = [testsOf2(base), testsOf2(head)];
  const places = (importPath) => [importPath, ...origins.get(importPath) ?? []];
  return {
    origins,
    isSame: sameDeclaration({ base: base.contours, head: head.contours }, renamed2),
    tests: {
      isNew: (importPath, test) => (now.get(importPath)?.has(test) ?? false) && !places(importPath).some((path) => before.get(path)?.has(test)),
      isGone: (importPath, test) => {
        const here = places(importPath).some((path) => before.get(path)?.has(test));
        return here && !now.get(importPath)?.has(test);
      }
    }
  };
}
function testsOf2({ files, modules }) {
  const tests = files.filter(({ file }) => file.endsWith("_test.go"));
  const paths = importPaths(new Set(tests.map(({ file }) => folderOf(file))), modules);
  const found = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of tests) {
    const path = paths.get(folderOf(file)) ?? "";
    const names2 = found.get(path) ?? /* @__PURE__ */ new Set();
    for (const [, name] of text2.matchAll(/^func[ \t]+((?:Test|Benchmark|Example|Fuzz)[\p{L}\p{N}_]*)[ \t]*\(/gmu)) names2.add(name);
    found.set(path, names2);
  }
  return found;
}

// src/drive/packages.ts
var NAMELESS = "command-line-arguments";
async function packagesOf2(git, base, listed, changes, outside) {
  const goMods = listed.filter(isGoMod);
  const before = importPaths(foldersOf2(listed), (await git.read(base, goMods)).files);
  const now = importPaths(foldersOf2(filesOfHead(listed, changes)), await headModules(git.root, goMods, changes, outside));
  const moved = new Set(changes.filter(({ status }) => status === "renamed").map(({ file }) => folderOf(file)));
  const kept = [...now].flatMap(([folder, path]) => before.has(folder) || moved.has(folder) ? [path] : []);
  const isKnown = goMods.length > 0 || before.size === 0;
  return {
    head: new Set(now.values()),
    base: isKnown ? /* @__PURE__ */ new Set([...before.values(), ...kept, NAMELESS]) : void 0,
    origins: originsOf2(before, now, changes)
  };
}
function originsOf2(before, now, changes) {
  const renames = changes.filter(({ status }) => status === "renamed").map(({ file, oldFile }) => [folderOf(file), folderOf(oldFile)]);
  const origins = /* @__PURE__ */ new Map();
  for (const [folder, old] of [...[...now.keys()].map((each) => [each, each]), ...renames]) {
    const [path, was] = [now.get(folder), before.get(old)];
    if (path !== void 0 && was !== void 0 && path !== was) origins.set(path, (origins.get(path) ?? /* @__PURE__ */ new Set()).add(was));
  }
  return new Map([...origins].map(([path, paths]) => [path, [...paths].sort(compareText)]));
}
function foldersOf2(files) {
  return [...new Set(files.filter((file) => file.endsWith(".go")).map(folderOf))];
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

// src/drive/seen.ts
var LIMIT2 = 4e6;
var SEARCHED = 3e3;
async function seenBeside(judged) {
  const { git, base, outside, exclude, listed } = judged;
  const imported = importedFolders(judged);
  const importing = (await importingFolders(judged)).filter((folder) => !imported.includes(folder));
  const wanted = [...imported, ...importing];
  if (wanted.length === 0) return { head: [], base: [] };
  const isWanted = new Set(wanted);
  const before = await git.read(
    base,
    listed.filter((file) => isWanted.has(folderOf(file)) && !file.endsWith("_test.go"))
  );
  const now = await outside.collectFolders(git.root, wanted, exclude);
  const head = now.files.filter(({ file }) => !file.endsWith("_test.go"));
  const kept = withinLimit2(wanted, head, before.files);
  const isKept = ({ file }) => kept.has(folderOf(file));
  return { head: head.filter(isKept), base: before.files.filter(isKept) };
}
function importedFolders({ listed, folders, texts, modules }) {
  const folderOfPath = new Map([...importPaths(new Set(listed.map(folderOf)), modules)].map(([folder, path]) => [path, folder]));
  const judged = new Set(folders);
  const found = /* @__PURE__ */ new Set();
  for (const { text: text2 } of texts) {
    for (const path of importsIn(text2)) {
      const folder = folderOfPath.get(path);
      if (folder !== void 0 && !judged.has(folder)) found.add(folder);
    }
  }
  return [...found].sort(compareText);
}
var FRESH_CONTEXT = /\bcontext\.(?:Background|TODO)\(\)/;
async function importingFolders({ git, outside, exclude, listed, folders, texts, modules }) {
  const asked = new Set(texts.filter(({ text: text2 }) => FRESH_CONTEXT.test(text2)).map(({ file }) => folderOf(file)));
  if (asked.size === 0 || listed.length > SEARCHED) return [];
  const { files } = await outside.collect(["."], { cwd: git.root, exclude });
  const paths = importPaths(new Set([...files, ...texts].map(({ file }) => folderOf(file))), modules);
  const importers = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of files) {
    if (file.endsWith("_test.go")) continue;
    for (const path of importsIn(text2)) importers.set(path, (importers.get(path) ?? /* @__PURE__ */ new Set()).add(folderOf(file)));
  }
  const found = /* @__PURE__ */ new Set();
  const open2 = [...asked];
  for (let folder = open2.pop(); folder !== void 0; folder = open2.pop()) {
    for (const next of importers.get(paths.get(folder) ?? "") ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open2.push(next);
    }
  }
  return [...found].filter((folder) => !folders.includes(folder)).sort(compareText);
}
function withinLimit2(folders, head, base) {
  const sizes = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of [...head, ...base]) sizes.set(folderOf(file), (sizes.get(folderOf(file)) ?? 0) + text2.length);
  const kept = /* @__PURE__ */ new Set();
  let left = 2 * LIMIT2;
  for (const folder of folders) {
    const size = sizes.get(folder) ?? 0;
    if (size > left) continue;
    left -= size;
    kept.add(folder);
  }
  return kept;
}

// src/drive/sides.ts
async function inspectSides(texts, reading, exact) {
  reading.outside.stage(parsing(texts.head));
  const head = await sideOf2({ ...texts.head, exact: exact.head }, reading);
  reading.outside.stage(`${parsing(texts.base)} of the base`);
  const base = await sideOf2({ ...texts.base, exact: exact.base }, reading);
  return { ...texts, head, base, gaps: exact.gaps };
}
function parsing({ files }) {
  return `parsing ${files.length} ${files.length === 1 ? "file" : "files"}`;
}
async function readSides(reading) {
  const { git, base, outside } = reading;
  outside.stage("collecting what the change touches, on both sides");
  const changes = await git.changes(base);
  const all = await git.list(base, "");
  const listed = all.filter(isOurs);
  const { exclude, goVersion } = reading.policy;
  const versioned = goVersion ? [] : await foldersOfGoLine({ git, base, changes, listed: all, exclude, outside });
  const touched = [.../* @__PURE__ */ new Set([...touchedFolders(changes), ...versioned])];
  const direct = await readBoth(reading, listed, touched);
  const importers = await importingFolders2(reading, direct, touched);
  const both2 = importers.length === 0 ? direct : await readBoth(reading, listed, [...touched, ...importers]);
  const packages = await packagesOf2(git, base, all, changes, outside);
  const seen = await seenBeside({
    git,
    base,
    outside,
    exclude: reading.policy.exclude,
    listed,
    folders: [...touched, ...importers],
    texts: [...both2.head.files, ...both2.base.files],
    modules: [...both2.head.modules, ...both2.base.modules]
  });
  const dependencies = await dependenciesBeside(both2, { git, base, listed: all }, outside);
  const renamed2 = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]));
  const syntax = await outside.syntax();
  const told = ({ files, modules }) => ({ files, modules, contours: contoursOf(files, syntax) });
  return {
    head: { ...both2.head, seen: seen.head, dependencies: dependencies.head },
    base: { ...both2.base, seen: seen.base, dependencies: dependencies.base },
    renamed: renamed2,
    changed: new Set(changes.map((change) => change.file)),
    packages: packages.head,
    basePackages: packages.base,
    lineage: lineageOf(told(both2.base), told(both2.head), renamed2, packages.origins),
    changes,
    listed: all
  };
}
async function readBoth({ git, base, policy, outside }, listed, folders) {
  const wanted = new Set(folders);
  const paths = listed.filter((file) => wanted.has(folderOf(file)));
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
async function importingFolders2({ git, policy, outside }, { head, base }, touched) {
  const paths = importPaths(touched, [...head.modules, ...base.modules]);
  const changed = /* @__PURE__ */ new Map();
  for (const [folder, path] of paths) {
    const inFolder = ({ file }) => folderOf(file) === folder;
    const names2 = changedNames(base.files.filter(inFolder), head.files.filter(inFolder));
    if (names2.size > 0) changed.set(path, names2);
  }
  if (changed.size === 0) return [];
  const tree = await outside.collect(["."], { cwd: git.root, exclude: policy.exclude });
  return importersOf(changed, tree.files).filter((folder) => !touched.includes(folder));
}
async function sideOf2(tree, { catalogue, outside, policy }, gaps = []) {
  const rules = rulesThatAreOn(catalogue, policy);
  const texts = [...tree.files, ...tree.seen ?? []].map(({ text: text2 }) => text2);
  const syntax = await outside.syntax({ texts, queries: rules.map(({ query }) => query) });
  const inspected = inspect(tree, {
    rules,
    contracts: catalogue.contracts,
    syntax,
    goVersion: policy.goVersion
  });
  return {
    files: tree.files,
    modules: tree.modules,
    inspected,
    seen: tree.seen ?? [],
    dependencies: (tree.dependencies ?? []).map(nameOf2),
    contours: contoursOf(tree.files, syntax),
    gaps: [...tree.gaps, ...gaps]
  };
}
function nameOf2({ path, version, from }) {
  return `${path}${version === "" ? "" : ` ${version}`} (${from})`;
}

// src/drive/check.ts
async function check(request, outside) {
  const { cwd } = request;
  outside.stage("collecting Go files");
  const looked = await outside.collect(request.paths, { cwd, exclude: [] });
  const at2 = request.base ? await openAt(looked.root, request.base, outside) : void 0;
  const house = await houseOf(request, looked.root, at2, outside);
  const catalogue = withPacks(house.catalogue, request.packs ?? []);
  const policy = { ...house.policy, ...request.failOn ? { failOn: request.failOn } : {} };
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked;
  const before = at2 && await baseTree(at2, tree);
  const dependencies = before ? await dependenciesBeside({ head: tree, base: before.tree }, before.listing, outside) : { head: await dependenciesOf(tree, tree.root, outside), base: [] };
  const reading = { catalogue, outside, policy };
  const exact = await exactOfBoth(
    { head: tree, base: before?.tree, renamed: before?.renamed ?? /* @__PURE__ */ new Map(), changes: before?.changes ?? [], readBase: textsAt(at2) },
    {
      root: tree.root,
      source: request.types ?? "syntax",
      whole: wholeFolders(request, tree.root),
      flags: [],
      mayBuild: request.types === "exact"
    },
    outside
  );
  outside.stage(parsing(tree));
  const head = await sideOf2({ ...tree, dependencies: dependencies.head, exact: exact.head }, reading);
  if (before) outside.stage(`${parsing(before.tree)} of the base`);
  const base = before && await sideOf2({ ...before.tree, dependencies: dependencies.base, exact: exact.base }, reading);
  const evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: "check", head: "", base: at2?.commit ?? "", policySource: house.source },
    today: outside.today(),
    head,
    base,
    renamed: before?.renamed ?? /* @__PURE__ */ new Map(),
    changed: before?.changed,
    external: await externalOf(request.external, looked.root, outside),
    configProblems: house.problems,
    gaps: [...house.gaps, ...exact.gaps]
  };
  return outcomeOf(evidence, catalogue, policy, outside);
}
function wholeFolders({ paths, cwd }, root) {
  return (paths.length > 0 ? paths : ["."]).map(
    (path) => relative(root, resolve(cwd, path.replace(/(^|\/)\.\.\.$/, "$1."))).replaceAll("\\", "/")
  );
}
async function externalOf(paths = [], root, outside) {
  return paths.length > 0 ? { sources: await readExternals(paths, outside), root } : void 0;
}
var NOTHING_RUN = {
  recordings: [],
  baseRecordings: [],
  committed: void 0,
  packages: void 0,
  basePackages: void 0,
  recorded: false,
  external: void 0,
  configProblems: { base: [], head: [] },
  gaps: []
};
async function outcomeOf(evidence, catalogue, policy, outside) {
  outside.stage("judging");
  const rules = rulesThatAreOn(catalogue, policy);
  const folders = new Set(evidence.head.files.map(({ file }) => folderOf(file)));
  const report = gate(
    { ...evidence, importPaths: importPaths(folders, evidence.head.modules) },
    rules.map(({ rule }) => rule),
    policy
  );
  const { files } = evidence.head;
  const modules = evidence.head.modules;
  const sources = new Map([...evidence.head.seen ?? [], ...files].map(({ file, text: text2 }) => [file, text2]));
  if (report.findings.every(({ fixes }) => fixes.length === 0)) return { report, sources };
  const inspection = { rules, contracts: catalogue.contracts, syntax: await outside.syntax(), goVersion: policy.goVersion };
  const findings = withProvenFixes(report.findings, { files, modules }, inspection, ({ standing }) => standing.kind === "new");
  return { report: { ...report, findings }, sources };
}
async function openAt(root, base, outside) {
  const git = await openOrSay(root, outside);
  return { git, commit: await git.resolve(base) };
}
function textsAt(at2) {
  return async (paths) => at2 ? (await at2.git.read(at2.commit, paths)).files : [];
}
async function houseOf({ config, catalogue }, root, at2, outside) {
  if (at2) return rulesOfBase(at2.git, { base: at2.commit, config, catalogue }, outside);
  const problems = { base: [], head: [] };
  if (!config) return { ...await rulesOfFolder(root, catalogue, outside), problems };
  const house = await houseCatalogueOf(root, catalogue, outside);
  return { ...house, policy: await rulesOfFile(config, house.catalogue, outside), source: `${config}${house.note}`, problems };
}
async function baseTree({ git, commit }, head) {
  const changes = await git.changes(commit);
  const renamed2 = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]));
  const folders = /* @__PURE__ */ new Set([...head.files.map(({ file }) => folderOf(file)), ...[...renamed2.values()].map(folderOf)]);
  const listed = await git.list(commit, "");
  const read = await git.read(
    commit,
    listed.filter((file) => isOurs(file) && folders.has(folderOf(file)))
  );
  const modules = await git.read(
    commit,
    listed.filter((file) => /(^|\/)go\.(mod|work)$/.test(file))
  );
  return {
    tree: { files: read.files, modules: modules.files, gaps: read.gaps },
    renamed: renamed2,
    changed: new Set(changes.map((change) => change.file)),
    changes,
    listing: { git, base: commit, listed }
  };
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
  hasRunOut,
  seenIn,
  fullyCapturedIn,
  unseenTests,
  compare,
  createTwoFilesPatch,
  placeOfComment,
  lineComments,
  insideLines,
  parseSuppressions,
  gate,
  requiredBy,
  importPaths,
  importsIn,
  exactOfBoth,
  exactSides,
  inspectSides,
  readSides,
  check,
  externalOf,
  NOTHING_RUN,
  outcomeOf,
  openOrSay
};
