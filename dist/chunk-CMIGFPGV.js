import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  filePatch
} from "./chunk-MUEYAN4C.js";
import {
  seriesEvidence
} from "./chunk-D62OEYT3.js";
import {
  differenceOf,
  updated
} from "./chunk-JDRMUCYY.js";
import {
  readBaseRuns,
  readRun
} from "./chunk-S5FUQHZ2.js";
import {
  parseBaseline,
  printBaseline
} from "./chunk-XBCSHYHS.js";
import {
  NOTHING_RUN,
  compare,
  exactSides,
  externalOf,
  gate,
  importPaths,
  importsIn,
  inspectSides,
  openOrSay,
  outcomeOf,
  parseSuppressions,
  placeOfComment,
  readSides,
  requiredBy
} from "./chunk-KQKOLEAQ.js";
import {
  BASE_TYPES,
  HEAD_TYPES
} from "./chunk-EQZXP7CL.js";
import {
  knownNames,
  rulesOfBase,
  rulesThatAreOn
} from "./chunk-USAMHWLS.js";
import {
  directives,
  folderOf,
  moduleOf,
  readGoMod,
  unquoted
} from "./chunk-ZZ7XX7GF.js";
import {
  identityKey
} from "./chunk-VFBSUGKK.js";
import {
  CONFIG_FILES,
  DEFAULT_POLICY
} from "./chunk-DQBK34TT.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/policy/added-suppressions.ts
function addedSuppressions({
  head,
  base,
  renamed
}) {
  if (!base) return [];
  const key = ({ file, rule, reason, until }) => [file, rule, reason, until].join("\0");
  const before = base.files.flatMap(({ file, text }) => parseSuppressions(file, text).suppressions.map(key));
  const now = head.files.flatMap(({ file, text }) => parseSuppressions(file, text).suppressions);
  return now.filter((one) => {
    const at = before.indexOf(key({ ...one, file: renamed.get(one.file) ?? one.file }));
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
}

// src/policy/code-owners.ts
var CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersOf(text, file) {
  let owners = [];
  for (const line of text.split(/\r?\n/)) {
    const [pattern = "", ...names] = wordsOf(line);
    if (pattern === "" || /^!|[[\]]/.test(pattern) || pattern.length > LONGEST) continue;
    if (fits(pattern, file)) owners = names;
  }
  return owners;
}
var LONGEST = 500;
function wordsOf(line) {
  const words = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}
function fits(pattern, file) {
  const isFolder = pattern.endsWith("/");
  const parts = pattern.replace(/^\/|\/$/g, "").split("/").filter(Boolean);
  if (parts.length === 0) return false;
  const isRooted = pattern.replace(/\/$/, "").includes("/");
  const steps = file.split("/");
  const isDirect = isRooted && !isFolder && parts.at(-1) === "*";
  const starts = isRooted ? [0] : steps.map((_, at) => at);
  return starts.some((start) => reaches(parts, steps.slice(start), { isFolder, isDirect }));
}
function reaches(parts, steps, kind) {
  let ends = /* @__PURE__ */ new Set([0]);
  for (const part of parts) {
    const next = /* @__PURE__ */ new Set();
    for (const at of ends) {
      if (part === "**") for (let to = at; to <= steps.length; to++) next.add(to);
      else if (at < steps.length && fitsName(part, steps[at] ?? "")) next.add(at + 1);
    }
    ends = next;
  }
  if (kind.isDirect) return ends.has(steps.length);
  return [...ends].some((end) => end <= (kind.isFolder ? steps.length - 1 : steps.length));
}
function fitsName(pattern, name) {
  const signs = [...pattern.matchAll(/\\(.)|(.)/gs)].map(([, plain, sign]) => ({ text: plain ?? sign ?? "", isPlain: plain !== void 0 }));
  let ends = /* @__PURE__ */ new Set([0]);
  for (const { text, isPlain } of signs) {
    const next = /* @__PURE__ */ new Set();
    for (const at of ends) {
      if (text === "*" && !isPlain) for (let to = at; to <= name.length; to++) next.add(to);
      else if (at < name.length && (text === "?" && !isPlain || name[at] === text)) next.add(at + 1);
    }
    ends = next;
  }
  return ends.has(name.length);
}

// src/drive/approved.ts
async function withApprovals(evidence, opened, ask, outside) {
  const { git, house } = opened;
  if (!house.policy.suppressions.approval) return evidence;
  const path = house.policy.baseline;
  const isSame = evidence.committed !== void 0 && evidence.changed !== void 0 && !evidence.changed.has(path);
  const found = isSame ? void 0 : await outside.readText(`${git.root}/${path}`);
  const own = found?.kind === "text" ? parseBaseline(found.text, path).baseline : NOTHING;
  const approvals2 = await approvalsOf(isSame ? { ...evidence, committed: NOTHING } : evidence, own, opened, ask);
  return approvals2 ? { ...evidence, approvals: approvals2 } : evidence;
}
var NOTHING = { entries: [], knownFindings: [] };
async function approvalsOf(evidence, own, { git, asked, head, house }, ask) {
  const { baseline: path, suppressions } = house.policy;
  if (!suppressions.approval) return void 0;
  const comments = addedSuppressions(evidence);
  const { added, changed } = differenceOf(evidence.committed ?? NOTHING, own);
  const entries = [...added, ...changed.filter(({ from, to }) => to.count > from.count).map(({ to }) => to)];
  const inTime = (one) => one.until !== "" && one.until >= evidence.today;
  const listed = entries.filter((entry) => inTime(entry) && entry.note.trim() !== "");
  const files = [.../* @__PURE__ */ new Set([...comments.filter(inTime).map(({ file }) => file), ...listed.length > 0 ? [path] : []])].sort();
  if (comments.length + entries.length === 0) return void 0;
  const question = { rule: suppressions.approval, files, codeOwners: await codeOwnersAt(git, asked), head };
  const answers = files.length === 0 ? /* @__PURE__ */ new Map() : await (ask ?? nobody)(question);
  return { comments: commentAnswers(comments, inTime, answers), entries: listed, baseline: answerAbout(listed, answers.get(path)) };
}
var nobody = async ({ files }) => new Map(files.map((file) => [file, { kind: "refused", why: "nobody can be asked here: approval is asked for by the action, on GitHub" }]));
function commentAnswers(comments, inTime, answers) {
  return new Map(comments.map((one) => [placeOfComment(one), inTime(one) ? answers.get(one.file) ?? UNASKED : NO_DATE]));
}
function answerAbout(listed, answer) {
  return listed.length > 0 ? answer ?? UNASKED : NO_DATE;
}
var UNASKED = { kind: "refused", why: "it was not asked about" };
var NO_DATE = { kind: "refused", why: "it needs a reason, and a date (`until`) that has not passed" };
async function codeOwnersAt(git, commit) {
  const { files, gaps } = await git.read(commit, CODEOWNERS_FILES);
  for (const name of CODEOWNERS_FILES) {
    const found = files.find(({ file }) => file === name);
    if (found) return found.text;
    if (gaps.some(({ region }) => region?.file === name)) return "";
  }
  return "";
}

// src/drive/module-index.ts
function moduleIndex(files, modules) {
  const paths = importPaths(new Set(files.map(({ file }) => folderOf(file))), modules);
  const index = /* @__PURE__ */ new Map();
  for (const { file, text } of files) {
    const folder = folderOf(file);
    const path = paths.get(folder) ?? folder;
    const one = index.get(path) ?? { folder, imports: /* @__PURE__ */ new Set(), testImports: /* @__PURE__ */ new Set(), looksAround: false, testsLookAround: false };
    index.set(path, one);
    const isTest = file.endsWith("_test.go");
    for (const imported of importsIn(text)) (isTest ? one.testImports : one.imports).add(imported);
    if (!LOOKS_AROUND.test(text)) continue;
    if (isTest) one.testsLookAround = true;
    else one.looksAround = true;
  }
  return index;
}
var LOOKS_AROUND = /["`/\\]\.\.["`/\\]|\bruntime\.Caller\(|\bos\.Getwd\(|\bexec\.Command(?:Context)?\([^)\n]*"go"/;
function linkedInto(importPath, index, modulePaths) {
  const own = index.get(importPath);
  if (!own) return void 0;
  const packages = /* @__PURE__ */ new Map([[importPath, own]]);
  const external = /* @__PURE__ */ new Set();
  const missing = /* @__PURE__ */ new Set();
  const open2 = [...own.testImports, ...own.imports];
  for (let path = open2.pop(); path !== void 0; path = open2.pop()) {
    if (packages.has(path)) continue;
    const found = index.get(path);
    if (found) {
      packages.set(path, found);
      open2.push(...found.imports);
    } else if (modulePaths.some((module) => path === module || path.startsWith(`${module}/`))) missing.add(path);
    else if (path.split("/", 1)[0]?.includes(".")) external.add(path);
  }
  return { packages, external, missing: [...missing].sort() };
}

// src/drive/reach.ts
function reachOf(input) {
  const index = moduleIndex(input.files, input.modules);
  const known = /* @__PURE__ */ new Map();
  return (leak) => {
    const { files } = input.touched;
    const onStack = [leak.site?.file, leak.spawn?.file, ...leak.frames.map(({ file }) => file)].find(
      (file) => file !== void 0 && files.has(file)
    );
    if (onStack !== void 0) return reached(`${onStack} is on its stack and differs`);
    const found = known.get(leak.package) ?? reachOfPackage(leak.package, index, input);
    known.set(leak.package, found);
    return found;
  };
}
function reachOfPackage(importPath, index, { modules, gaps, touched }) {
  const goMods = modules.filter(({ file }) => file.endsWith("go.mod")).map(({ file, text }) => readGoMod(file, text));
  const paths = goMods.map(({ path }) => path).filter((path) => path !== "");
  const linked = linkedInto(importPath, index, paths);
  if (!linked) return unknown(`package ${importPath} is not among the Go files of the repository`);
  const { folder } = linked.packages.get(importPath);
  const settings = settingsOf(folder, touched, moduleOf(goMods, folder)?.dir ?? "");
  if (settings !== void 0) return reached(`${settings} differs, which decides about every package of its module`);
  return touchedIn(importPath, folder, linked, touched) ?? untold(linked, touched, gaps) ?? { kind: "unreached", why: "neither its package nor anything that this imports differs" };
}
function settingsOf(folder, { settings }, moduleFolder) {
  const above = (dir) => dir === "" || folder === dir || folder.startsWith(`${dir}/`);
  return [...settings].find(([dir, file]) => dir === moduleFolder || file.endsWith("go.work") && above(dir))?.[1];
}
function touchedIn(importPath, folder, { packages, external }, touched) {
  if (touched.folders.has(folder) || touched.testFolders.has(folder)) return reached(`package ${importPath} differs`);
  const imported = [...packages].filter(([, one]) => touched.folders.has(one.folder)).map(([path]) => path).sort(compareText)[0];
  if (imported !== void 0) return reached(`package ${importPath} imports ${imported}, directly or through others, and that differs`);
  const changed = touched.modules.find((module) => [...external].some((path) => path === module || path.startsWith(`${module}/`)));
  return changed === void 0 ? void 0 : reached(`package ${importPath} imports ${changed}, directly or through others, and its version differs`);
}
function untold({ packages, external, missing }, touched, gaps) {
  const [elsewhere] = touched.elsewhere;
  if (elsewhere !== void 0) return unknown(`${elsewhere} differs, and who reads it cannot be told`);
  if (touched.modules.length > 0 && external.size > 0)
    return unknown(`the version of ${touched.modules[0]} differs, and whether the modules that its package imports use that cannot be told`);
  if (missing.length > 0) return unknown(`${missing[0]} is imported and is not there: generated and not committed, or in a submodule`);
  const folders = new Set([...packages.values()].map(({ folder }) => folder));
  const gap = gaps.find(
    ({ region }) => region !== void 0 && folders.has(region.file.slice(0, Math.max(0, region.file.lastIndexOf("/"))))
  );
  if (gap) return unknown(`${gap.what} could not be read`);
  const [own] = packages.values();
  const curious = own?.testsLookAround || [...packages.values()].some((one) => one.looksAround);
  return curious && touched.beside.length > 0 ? unknown(`${touched.beside[0]} differs, and its package reads files of other folders`) : void 0;
}
function reached(why) {
  return { kind: "reached", why };
}
function unknown(why) {
  return { kind: "unknown", why };
}

// src/go/requirements.ts
function requirementsOf(text) {
  const modules = /* @__PURE__ */ new Map();
  for (const word of ["require", "replace"]) {
    for (const words of directives(text, word)) {
      const [path = "", ...rest] = words.split(/\s+/);
      modules.set(unquoted(path), `${modules.get(unquoted(path)) ?? ""}${word} ${rest.join(" ")}
`);
    }
  }
  const settings = ["module", "go", "toolchain", "godebug", "exclude"].flatMap(
    (word) => directives(text, word).map((words) => `${word} ${unquoted(words)}`)
  );
  return { modules, settings: settings.sort().join("\n") };
}

// src/drive/touched.ts
function touchedBy(changes, packages, base, head) {
  const files = new Set(changes.flatMap(({ file, oldFile }) => [file, oldFile]));
  const sorted = { folders: /* @__PURE__ */ new Set(), testFolders: /* @__PURE__ */ new Set(), modules: /* @__PURE__ */ new Set(), settings: /* @__PURE__ */ new Map(), beside: [], elsewhere: [] };
  for (const file of [...files].sort(compareText)) sort(file, packages, sorted, { base, head });
  return { ...sorted, files, modules: [...sorted.modules].sort(compareText) };
}
function sort(file, packages, sorted, texts) {
  if (INERT.test(file)) return;
  const folder = folderOf(file);
  const vendored = /(?:^|\/)vendor\/(.+)\/[^/]+$/.exec(file)?.[1];
  if (vendored !== void 0) sorted.modules.add(vendored);
  else if (file.endsWith("go.mod")) sortGoMod(file, sorted, textOf(texts.base, file), textOf(texts.head, file));
  else if (file.endsWith("go.work")) sorted.settings.set(folder, file);
  else if (file.endsWith("_test.go")) sorted.testFolders.add(folder);
  else if (COMPILED.test(file)) sorted.folders.add(folder);
  else sortOther(file, packages, sorted);
}
var INERT = /(?:\.(?:md|rst|adoc|png|svg|jpe?g|gif)|(?:^|\/)(?:go\.(?:work\.)?sum|vendor\/modules\.txt|LICENSE[^/]*|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS|\.gitignore|\.gitattributes|\.gitkeep|\.editorconfig|\.goroutine-gate\.yml|goroutine-gate\.yml))$|(?:^|\/)\.goroutine-gate\//;
var COMPILED = /\.(?:go|c|cc|cpp|cxx|h|hh|hpp|hxx|m|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
function sortGoMod(file, sorted, before, after) {
  const [was, is] = [requirementsOf(before ?? ""), requirementsOf(after ?? "")];
  if (was.settings !== is.settings || before === void 0 || after === void 0) sorted.settings.set(folderOf(file), file);
  for (const path of /* @__PURE__ */ new Set([...was.modules.keys(), ...is.modules.keys()])) {
    if (was.modules.get(path) !== is.modules.get(path)) sorted.modules.add(path);
  }
}
function sortOther(file, packages, sorted) {
  const owner = ownerOf(file, packages);
  if (owner === void 0 || owner === "") {
    sorted.elsewhere.push(file);
    return;
  }
  sorted.beside.push(file);
  if (/(?:^|\/)testdata\//.test(file)) sorted.testFolders.add(owner);
  else sorted.folders.add(owner);
}
function ownerOf(file, packages) {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    if (packages.has(folder)) return folder;
    if (folder === "") return void 0;
  }
}
function textOf(texts, file) {
  return texts.find((one) => one.file === file)?.text;
}

// src/drive/reaching.ts
async function reachOfChange({ git, base, changes, listed, outside }) {
  const { files, modules, gaps } = await outside.collect(["."], { cwd: git.root, exclude: [] });
  const folder = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const packages = new Set([...listed, ...files.map(({ file }) => file)].filter((file) => file.endsWith(".go")).map(folder));
  const isModule = (file) => /(?:^|\/)go\.(?:mod|work)$/.test(file);
  const before = changes.some(({ file, oldFile }) => isModule(file) || isModule(oldFile)) ? await git.read(base, listed.filter(isModule)) : { files: [] };
  return reachOf({ files, modules, gaps, touched: touchedBy(changes, packages, before.files, modules) });
}

// src/drive/base-evidence.ts
async function nearestEvidence(git, { base, asked }, recordings, outside) {
  const dated = [];
  const gaps = [];
  const undated = recordings.filter(({ commit }) => commit === void 0);
  for (const recording of recordings) {
    const { commit } = recording;
    if (commit === void 0) continue;
    const place = await placeOf(commit, base, asked, git);
    if (place) dated.push({ recording, commit, ...place });
    else gaps.push(notUsed(commit, base));
  }
  const [first] = dated.toSorted((a, b) => Number(a.ahead) - Number(b.ahead) || a.distance - b.distance);
  const nearest = dated.filter(({ commit }) => commit === first?.commit);
  if (!first) return { recordings: undated, note: undated.length > 0 ? "of a commit that it does not name" : "", stale: /* @__PURE__ */ new Set(), gaps };
  const stale = first.distance === 0 ? /* @__PURE__ */ new Set() : await staleSince(git, first, base, outside);
  const used = nearest.map(({ recording }) => recording);
  return { recordings: used, note: noteOf(first), stale, gaps: [...gaps, ...staleGaps(stale, first)] };
}
async function placeOf(commit, base, asked, git) {
  if (commit === base || !git.commitsBetween) return { distance: 0, ahead: false };
  const behind = await git.commitsBetween(commit, base);
  if (behind !== void 0) return { distance: behind, ahead: false };
  const ahead = asked === base ? void 0 : await git.commitsBetween(base, commit);
  const isOfBranch = ahead !== void 0 && (commit === asked || await git.commitsBetween(commit, asked) !== void 0);
  return isOfBranch ? { distance: ahead, ahead: true } : void 0;
}
function notUsed(commit, base) {
  const why = `it is not in the history of the base ${base.slice(0, 7)} as far as this clone knows, so it says nothing about it; it is not used`;
  return { kind: "base", what: `the base recording of ${commit.slice(0, 7)}`, why };
}
function noteOf({ commit, distance, ahead }) {
  const far = `${distance} commit${distance === 1 ? "" : "s"} ${ahead ? "ahead of" : "behind"} the base`;
  return distance === 0 ? `of ${commit.slice(0, 7)}` : `of ${commit.slice(0, 7)}, ${far}`;
}
async function staleSince(git, { recording, commit }, base, outside) {
  const all = new Set(recording.packages.map(({ importPath }) => importPath));
  if (!git.changesBetween) return all;
  const changes = await git.changesBetween(commit, base);
  const reach = await reachOfChange({ git, base: commit, changes, listed: await git.list(commit, ""), outside });
  return new Set([...all].filter((importPath) => reach(anyLeakOf(importPath)).kind !== "unreached"));
}
function anyLeakOf(importPath) {
  return { package: importPath, frames: [] };
}
function staleGaps(stale, dated) {
  if (stale.size === 0) return [];
  const which = [...stale].sort().slice(0, 5).join(", ");
  const packages = stale.size === 1 ? "a package differs" : `${stale.size} packages differ`;
  const why = `its recording is ${noteOf(dated)}, and ${packages} between the two: ${which}${stale.size > 5 ? ", \u2026" : ""}; nothing in there counts as new because of it`;
  return [{ kind: "base", what: "the base as it is", why }];
}

// src/drive/baseline-proposal.ts
async function withBaselineProposal(outcome, evidence, opened, outside) {
  const { git, house, head } = opened;
  if (evidence.recordings.length === 0 || house.committed === void 0 || !await isOnDefaultBranch(opened)) return outcome;
  const path = house.policy.baseline;
  const found = await outside.readText(`${git.root}/${path}`);
  if (found.kind !== "text") return outcome;
  const { baseline, gaps } = parseBaseline(found.text, path);
  if (gaps.length > 0) return outcome;
  const next = updated(baseline, evidence.recordings, "shrink", head);
  const { removed, changed } = differenceOf(baseline, next);
  if (removed.length + changed.length === 0) return outcome;
  const text = printBaseline(next);
  outside.progress(
    `goroutine-gate: ${removed.length} listed leaks are gone and ${changed.length} have become fewer; baseline.patch beside the reports takes them out of ${path}`
  );
  const files = new Map([...outcome.files ?? [], ["baseline.jsonl", text], ["baseline.patch", filePatch(path, found.text, text)]]);
  return { ...outcome, files, proposal: { path, text, gone: removed.length, fewer: changed.length } };
}
async function isOnDefaultBranch({ git, head }) {
  try {
    return await git.defaultBase() === head;
  } catch {
    return false;
  }
}

// src/drive/build.ts
function buildDifferences(base, head) {
  const was = versionsOf(base, head);
  const is = versionsOf(head, base);
  const names = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort(compareText);
  return names.flatMap((what) => {
    const [before = "", now = ""] = [was.get(what), is.get(what)];
    return before === now ? [] : [{ what, base: before, head: now }];
  });
}
function versionsOf({ modules, recordings }, other) {
  const versions = /* @__PURE__ */ new Map();
  const shared = modules.filter(({ file }) => other.modules.some((module) => module.file === file));
  for (const { file, text } of shared) {
    const go = /^go\s+(\S+)/m.exec(text)?.[1];
    const toolchain = /^toolchain\s+(\S+)/m.exec(text)?.[1];
    if (go) versions.set(`go line of ${file}`, go);
    if (toolchain) versions.set(`toolchain of ${file}`, toolchain);
    if (!file.endsWith("go.mod")) continue;
    for (const { path, from, version } of requiredBy(text)) versions.set(path, from === path ? version : `${from} ${version}`);
  }
  const used = [...new Set(recordings.map(({ goVersion }) => goVersion).filter(Boolean))].sort(compareText);
  if (used.length > 0 && other.recordings.length > 0) versions.set("go that recorded", used.join(", "));
  return versions;
}

// src/drive/compared-base.ts
async function comparedBase(git, base) {
  const forked = await git.forkedFrom?.(base) ?? { kind: "ancestor" };
  if (forked.kind === "ancestor") return { commit: base, note: "", gaps: [] };
  if (forked.kind === "unknown") return { commit: base, note: "", gaps: [unrelated(base, forked.shallow)] };
  const { commit, behind } = forked;
  const note = behind === 0 ? `where the change left the default branch` : `where the change left ${base.slice(0, 7)}, ${behind} commit${behind === 1 ? "" : "s"} behind it`;
  return { commit, note, gaps: [] };
}
function unrelated(base, shallow) {
  const why = shallow ? 'the clone is shallow, so nobody can say where the change left it, and what happened there meanwhile is compared as if the change had done it; add "with: fetch-depth: 0" under the actions/checkout step of the workflow' : "it has no history in common with HEAD, so everything that differs is compared as if the change had done it";
  return { kind: "base", what: `base ${base.slice(0, 7)}`, why };
}

// src/drive/comparison.ts
function knownOf({ house }, { basePackages, packages, lineage }, outside) {
  return {
    ...house.committed ? { committed: house.committed } : {},
    ...basePackages ? { basePackages } : {},
    packages,
    lineage,
    today: outside.today()
  };
}
async function reachWhereNeeded(head, base, known, { git, base: commit }, { changes, listed }, outside) {
  const open2 = compare({ ...known, head, base }).some(({ state }) => state === "new" || state === "more" || state === "unknown");
  return open2 ? reachOfChange({ git, base: commit, changes, listed, outside }) : void 0;
}

// src/policy/weakened.ts
function weakenedKeys(from, to) {
  return [
    ...lower("fail-on", from.failOn, to.failOn, FLOORS),
    ...lowerEach("packs", from.packs, to.packs, ["on", "warn", "off"], "on"),
    ...lowerEach("rules", from.rules, to.rules, [...LEVELS, "off"], "its own level"),
    ...to.exclude.filter((glob) => !from.exclude.includes(glob)).map((glob) => `exclude ${glob}`),
    ...from.goVersion !== to.goVersion ? [said("go-version", from.goVersion || "that of go.mod", to.goVersion || "that of go.mod")] : [],
    ...lower("record.confirm", from.record.confirm, to.record.confirm, ["auto", "never"]),
    ...to.record.settleMs > from.record.settleMs ? [said("record.settle", `${from.record.settleMs}ms`, `${to.record.settleMs}ms`)] : [],
    ...from.baseline !== to.baseline ? [said("baseline", from.baseline, to.baseline)] : [],
    ...lower("compare", from.compare, to.compare, ["rerun-base", "committed"]),
    ...raised("limits", LIMIT_KEYS, from.limits, to.limits),
    ...to.suppressions.budget > from.suppressions.budget ? [said("suppressions.budget", from.suppressions.budget, to.suppressions.budget)] : [],
    ...approvals(from.suppressions.approval, to.suppressions.approval),
    ...stages(from, to)
  ];
}
var FLOORS = ["note", "warning", "error", "never"];
var LIMIT_KEYS = {
  newFinding: "new-finding",
  newLeak: "new-leak",
  growth: "leak-growth",
  unknownPackages: "unknown-package",
  missingRecordings: "missing-recording"
};
function raised(section, keys, from, to) {
  return Object.keys(keys).filter((key) => to[key] > from[key]).map((key) => said(`${section}.${keys[key]}`, from[key], to[key]));
}
function lower(key, from, to, strictestFirst) {
  return strictestFirst.indexOf(to) > strictestFirst.indexOf(from) ? [said(key, from, to)] : [];
}
function lowerEach(section, from, to, strictestFirst, unsaid) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].sort(compareText);
  const of = (map, name) => Object.hasOwn(map, name) ? map[name] ?? unsaid : unsaid;
  return names.flatMap((name) => {
    const [was, is] = [of(from, name), of(to, name)];
    const rank = (word) => strictestFirst.indexOf(word);
    const weaker = rank(was) < 0 ? is !== strictestFirst[0] && is !== unsaid : rank(is) < 0 ? was === strictestFirst[0] : rank(is) > rank(was);
    return weaker ? [said(`${section}.${name}`, was, is)] : [];
  });
}
function approvals(from, to) {
  if (!to) return [];
  const [was, is] = [from?.label ?? "", to.label];
  return [
    ...is !== "" && is !== was ? [said("suppressions.approval-label", was || "none", is)] : [],
    ...to.codeOwners && !from?.codeOwners ? [said("suppressions.approval-code-owners", "false", "true")] : []
  ];
}
function stages({ rollout: from }, { rollout: to }) {
  return ["rules", "packs", "clauses"].flatMap(
    (section) => Object.keys(to[section]).filter((name) => JSON.stringify(to[section][name]) !== JSON.stringify(from[section][name])).sort(compareText).map((name) => `rollout.${section}.${name} is staged`)
  );
}
function said(key, from, to) {
  return `${key} ${from} \u2192 ${to}`;
}

// src/drive/gate-changes.ts
async function withGateChanges(outcome, evidence, opened, outside) {
  const changed = evidence.changed ?? /* @__PURE__ */ new Set();
  const before = evidence.committed ?? NOTHING2;
  const own = await ownGate(opened, changed, evidence.committed, outside);
  const unsigned = [
    ...policyChanges(opened.house.policy, own),
    ...baselineChanges(before, own.baseline, opened.house.policy.baseline, evidence.approvals),
    ...suppressionChanges(evidence),
    ...fileChanges(changed)
  ];
  const gateChanges = await Promise.all(unsigned.map(async (one) => ({ ...one, who: one.who || await authorOf(one.file, opened) })));
  const judgesOtherwise = own.isOther || own.baseline !== before && JSON.stringify(own.baseline) !== JSON.stringify(before);
  const wouldBe = judgesOtherwise ? wouldBeOf(evidence, opened, own) : void 0;
  if (gateChanges.length === 0 && !wouldBe) return outcome;
  return { ...outcome, report: { ...outcome.report, ...gateChanges.length > 0 && { gateChanges }, ...wouldBe && { wouldBe } } };
}
var NOTHING2 = { entries: [], knownFindings: [] };
async function ownGate({ git, house }, changed, before, outside) {
  const config = await ownPolicy(git.root, house.catalogue, outside);
  const isOther = JSON.stringify(config.policy) !== JSON.stringify(house.policy);
  if (before && config.policy.baseline === house.policy.baseline && !changed.has(house.policy.baseline))
    return { ...config, baseline: before, isOther };
  const found = await outside.readText(`${git.root}/${config.policy.baseline}`);
  const baseline = found.kind === "text" ? parseBaseline(found.text, config.policy.baseline).baseline : NOTHING2;
  return { ...config, baseline, isOther };
}
async function ownPolicy(root, catalogue, outside) {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind !== "text") continue;
    const { readConfig } = await import("./config-EU456IXU.js");
    const { policy, problems } = await readConfig(found.text, file, knownNames(catalogue));
    return problems.length > 0 ? { policy: DEFAULT_POLICY, file, source: "the built-in policy" } : { policy, file, source: `${file} of the change` };
  }
  return { policy: DEFAULT_POLICY, file: CONFIG_FILES[0], source: "the built-in policy" };
}
function policyChanges(from, { policy, file }) {
  return weakenedKeys(from, policy).map((what) => ({ kind: "policy", what, why: "", who: "", file, line: 0 }));
}
function baselineChanges(from, to, file, approvals2) {
  if (from === to) return [];
  const { added, changed, addedFindings } = differenceOf(from, to);
  const more = changed.filter((one) => one.to.count > one.from.count);
  const longer = changed.filter((one) => lastDay(one.to) > lastDay(one.from));
  const about = (entry) => approvals2 ? { approval: answerAbout2(entry, approvals2) } : {};
  const listed = [
    ...added.map((entry) => ({ ...baselineChange(`${leakWords(entry)} is listed as known`, file, entry), ...about(entry) })),
    ...addedFindings.map((finding) => baselineChange(`${findingWords(finding)} is listed as known`, file, { note: "", owner: "" }))
  ];
  const all = `${added.length} leaks and ${addedFindings.length} findings are listed as known`;
  return [
    ...listed.length > MOST_LISTED ? [baselineChange(all, file, { note: "", owner: "" })] : listed,
    ...more.map(({ from: was, to: is }) => ({
      ...baselineChange(`${leakWords(is)} may be ${is.count} in place of ${was.count}`, file, is),
      ...about(is)
    })),
    ...longer.map(
      ({ from: was, to: is }) => baselineChange(`${leakWords(is)} is let pass ${is.until ? `until ${is.until}` : "for good"}, and was until ${was.until}`, file, is)
    )
  ];
}
function lastDay({ until }) {
  return until || "9999-12-31";
}
function answerAbout2(entry, { entries, baseline }) {
  return entries.some((one) => identityKey(one) === identityKey(entry)) ? baseline : { kind: "refused", why: "it needs a note, and a date in `until` that has not passed" };
}
var MOST_LISTED = 20;
function baselineChange(what, file, { note, owner }) {
  return { kind: "baseline", what, why: note, who: owner, file, line: 0 };
}
function leakWords({ count, kind, package: path, tests }) {
  return `${count} \xD7 ${kind} in ${path}${tests[0] ? ` (${tests[0]})` : ""}`;
}
function findingWords({ rule, file, function: name }) {
  return `${rule} in ${file}${name ? ` ${name}` : ""}`;
}
function suppressionChanges(evidence) {
  return addedSuppressions(evidence).map((one) => {
    const { file, line, rule, reason, owner, until } = one;
    const approval = evidence.approvals?.comments.get(placeOfComment(one));
    const what = `${rule} is suppressed${until ? ` until ${until}` : ""}`;
    return { kind: "suppression", what, why: reason, who: owner, file, line, ...approval && { approval } };
  });
}
function fileChanges(changed) {
  return [...changed].sort().flatMap((file) => {
    const kind = /^\.goroutine-gate\/(?:rules|contracts)\//.test(file) ? "rules" : /^\.github\/workflows\/.+\.ya?ml$/.test(file) ? "workflow" : void 0;
    if (kind === void 0) return [];
    const what = kind === "rules" ? "rules or contracts of the repository differ; those of the base judge" : "a workflow differs, and the gate does not see how it is run there";
    return [{ kind, what, why: "", who: "", file, line: 0 }];
  });
}
async function authorOf(file, { git, base }) {
  return await git.lastAuthor?.(base, file) ?? "";
}
function wouldBeOf(evidence, { house }, { policy, source, baseline }) {
  const rules = rulesThatAreOn(house.catalogue, policy).map(({ rule }) => rule);
  const committed = baseline.entries.length + baseline.knownFindings.length > 0 ? baseline : evidence.committed && NOTHING2;
  const { verdict } = gate({ ...evidence, committed }, rules, policy);
  return { kind: verdict.kind, policySource: source };
}

// src/drive/hint.ts
function sayHint(report, { house, policy }, outside) {
  const old = report.growth.filter((entry) => OLD.includes(entry.state)).length;
  if (house.committed !== void 0 || old === 0) return;
  const which = old === 1 ? "1 leak is older than this change, or may be, and no baseline lists it" : `${old} leaks are older than this change, or may be, and no baseline lists them`;
  outside.progress(
    `goroutine-gate: ${which}; on the default branch run \`goroutine-gate baseline update -- ${commandOf(report)}\` and commit ${policy.baseline}`
  );
}
var OLD = ["same", "more", "fewer", "unknown"];
function commandOf({ run: { command } }) {
  const words = command.join(" ");
  return words === "" || words.includes("\n") ? "go test ./..." : words;
}

// src/drive/leak-sources.ts
import { join } from "node:path";
async function withLeakSources(outcome, root, outside) {
  const { report, sources } = outcome;
  const files = report.growth.flatMap(({ leak }) => [leak?.site?.file, leak?.spawn?.file, leak?.createdBy?.file]);
  const missing = [...new Set(files)].filter((file) => file !== void 0 && isBelow(file) && !sources.has(file));
  const read = await Promise.all(missing.map(async (file) => ({ file, found: await outside.readText(join(root, file)) })));
  const added = read.flatMap(({ file, found }) => found.kind === "text" ? [[file, found.text]] : []);
  return { ...outcome, sources: new Map([...sources, ...added]) };
}
function isBelow(file) {
  return file.endsWith(".go") && !file.startsWith("/") && !/^[A-Za-z]:|\\/.test(file) && !file.split("/").includes("..");
}

// src/drive/stored-types.ts
async function storedTypes({ recordings, baseRecordings, types = "auto" }, { head, base, renamed }, outside) {
  if (types === "syntax") return { head: void 0, base: void 0, gaps: [] };
  const now = await readAll(recordings, HEAD_TYPES, outside);
  const [before, beside] = [await readAll(baseRecordings, HEAD_TYPES, outside), await readAll(recordings, BASE_TYPES, outside)];
  const unread = [...now.gaps, ...before.gaps, ...beside.gaps];
  if (now.text === "") return { head: void 0, base: void 0, gaps: unread };
  const sides = exactSides({ text: now.text, tree: head }, { text: before.text + beside.text, tree: base }, renamed);
  return { ...sides, gaps: [...unread, ...sides.gaps] };
}
async function readAll(folders, name, outside) {
  const files = folders.map((folder) => `${folder}/${name}`);
  const found = await Promise.all(files.map((file) => outside.readText(file)));
  return {
    text: found.map((one) => one.kind === "text" ? one.text : "").join(""),
    gaps: found.flatMap(
      (one, at) => one.kind === "unreadable" ? [{ kind: "types", what: files[at] ?? name, why: one.why }] : []
    )
  };
}

// src/drive/judge.ts
async function open(request, outside) {
  const git = await openOrSay(request.cwd, outside);
  const named = request.base ? await git.resolve(request.base) : await git.defaultBase();
  const compared = await comparedBase(git, named);
  const { config, catalogue, failOn, baseline = "" } = request;
  const house = await rulesOfBase(git, { base: named, baselineAt: compared.commit, config, baseline, catalogue }, outside);
  const policy = { ...house.policy, ...failOn ? { failOn } : {} };
  return { git, base: compared.commit, asked: named, baseNote: compared.note, gaps: compared.gaps, head: await git.head(), house, policy };
}
async function judgeStored(request, outside) {
  const opened = await open(request, outside);
  if (request.recordings.length > 0) outside.stage("reading recordings");
  const head = await readRun(request.recordings, request.shards ?? 0, outside);
  const base = await readBaseRuns(request.baseRecordings, outside);
  const reading = { ...opened, catalogue: opened.house.catalogue, outside };
  const texts = await readSides(reading);
  const sides = await inspectSides(texts, reading, await storedTypes(request, texts, outside));
  const before = await nearestEvidence(opened.git, opened, base.recordings, outside);
  const runs = {
    head: head.recordings,
    base: before.recordings,
    baseNote: before.note,
    stale: before.stale,
    gaps: [...head.gaps, ...base.gaps, ...before.gaps],
    recorded: request.recordings.length > 0
  };
  const external = await externalOf(request.external, opened.git.root, outside);
  const series = await seriesEvidence(request.series, { root: opened.git.root, policy: opened.policy }, outside);
  const seen = { ...await evidenceOf("judge", request, opened, sides, runs, outside), external, ...series && { series } };
  const evidence = await withApprovals(seen, opened, request.approval, outside);
  const judged = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside);
  const compared = await withGateChanges(judged, evidence, opened, outside);
  const outcome = await withBaselineProposal(compared, evidence, opened, outside);
  sayHint(outcome.report, opened, outside);
  return withLeakSources(outcome, opened.git.root, outside);
}
async function evidenceOf(verb, request, opened, sides, runs, outside) {
  const { house } = opened;
  const known = { ...knownOf(opened, sides, outside), ...runs.stale && { stale: runs.stale } };
  const reach = await reachWhereNeeded(runs.head, runs.base, known, opened, sides, outside);
  const baseDetail = [opened.baseNote, runs.baseNote ? `recording ${runs.baseNote}` : ""].filter(Boolean).join("; ");
  return {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb, head: opened.head, base: opened.base, policySource: house.source, ...baseDetail && { baseDetail } },
    today: outside.today(),
    head: sides.head,
    base: sides.base,
    renamed: sides.renamed,
    changed: sides.changed,
    recordings: runs.head,
    baseRecordings: runs.base,
    committed: house.committed,
    packages: sides.packages,
    basePackages: sides.basePackages,
    lineage: sides.lineage,
    ...runs.stale && { stale: runs.stale },
    ...reach && { reach },
    recorded: runs.recorded,
    build: buildDifferences({ modules: sides.base.modules, recordings: runs.base }, { modules: sides.head.modules, recordings: runs.head }),
    configProblems: house.problems,
    gaps: [...opened.gaps, ...house.gaps, ...runs.gaps, ...sides.gaps]
  };
}

export {
  ownersOf,
  withApprovals,
  withBaselineProposal,
  moduleIndex,
  linkedInto,
  reachOfChange,
  knownOf,
  withGateChanges,
  sayHint,
  withLeakSources,
  open,
  judgeStored,
  evidenceOf
};
