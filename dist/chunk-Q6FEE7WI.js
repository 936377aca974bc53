import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  inspect,
  scopesOf
} from "./chunk-VFGU2QL5.js";
import {
  GoFile,
  folderOf,
  importPathOf,
  moduleOf,
  readGoMod,
  readGoWork,
  versionOf
} from "./chunk-EMW4GLR7.js";
import {
  describeProblem,
  levelOf,
  rulesLike,
  rulesOfBase,
  rulesOfFile,
  rulesOfFolder,
  rulesThatAreOn,
  withPacks
} from "./chunk-PKHKSUAB.js";
import {
  houseCatalogueOf
} from "./chunk-U3SNIL4T.js";
import {
  isStandardLibrary,
  normaliseFunction,
  packageOf
} from "./chunk-5EN4HUGV.js";
import {
  baseState
} from "./chunk-6XOFZE2W.js";
import {
  compareIdentities,
  find,
  identityKey
} from "./chunk-NJQYBTBI.js";
import {
  digest
} from "./chunk-3NHVCBLO.js";
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

// src/external/path.ts
function fileOf(printed, { root, files }) {
  const path = normal(printed);
  const home = normal(root).replace(/\/$/, "");
  if (path.startsWith(`${home}/`)) return inside(path.slice(home.length + 1));
  if (path.startsWith("/") || /^[A-Za-z]:\//.test(path)) return void 0;
  const relative = inside(path);
  if (relative === void 0 || files.has(relative)) return relative;
  const ends = [...files].filter((file) => file.endsWith(`/${relative}`));
  return ends.length === 1 ? ends[0] : relative;
}
function normal(path) {
  return path.replaceAll("\\", "/").replaceAll(/\/{2,}/g, "/");
}
function inside(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === void 0) return void 0;
    if (part !== "" && part !== "." && part !== "..") parts.push(part);
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
  if (rules.length === 0) return [];
  const { line } = result.start;
  const last = Math.min(Math.max(line, result.end.line), line + SPAN);
  const found = /* @__PURE__ */ new Set();
  for (let at2 = line; at2 <= last; at2++)
    for (const finding of places.get(`${file}
${at2}`) ?? []) if (rules.includes(finding.ruleId)) found.add(finding);
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
  for (const part of diffLines(before, after, { stripTrailingCr: true })) {
    if (part.removed) continue;
    if (part.added) for (let at2 = line; at2 < line + part.count; at2++) lines.add(at2);
    line += part.count;
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

// src/policy/setting.ts
function settingOf(policy, ruleId) {
  const own = Object.hasOwn(policy.rules, ruleId) ? policy.rules[ruleId] : void 0;
  if (own !== void 0) return { isOn: own !== "off", level: own === "off" ? void 0 : own, mayBlock: true };
  const pack = ruleId.split("/")[0] ?? "";
  const mode = Object.hasOwn(policy.packs, pack) ? policy.packs[pack] : "on";
  return { isOn: mode !== "off", level: void 0, mayBlock: mode !== "warn" };
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
var TOKENS = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
function lineComments(text2) {
  const comments = [];
  let line = 1;
  let seen = 0;
  for (const match of text2.matchAll(TOKENS)) {
    line += countLines(text2, seen, match.index);
    seen = match.index;
    if (!match[0].startsWith("//")) continue;
    const before = text2.slice(text2.lastIndexOf("\n", match.index) + 1, match.index);
    comments.push({ line, text: match[0].trimEnd(), isAlone: before.trim() === "" });
  }
  return comments;
}
function countLines(text2, from, to) {
  let lines = 0;
  for (let at2 = text2.indexOf("\n", from); at2 >= 0 && at2 < to; at2 = text2.indexOf("\n", at2 + 1)) lines++;
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
function isDate(text2) {
  const date = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text2) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text2);
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
function containment(part, whole) {
  return part.size === 0 ? 0 : sharedBy(part, whole) / part.size;
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
    old: remembered((finding) => originOf(finding, finding.region.file, { own: base, opposite: head, over: toHead, back: toBase })),
    now: remembered((finding) => originOf(finding, toBase(finding.region.file), { own: head, opposite: base, over: toBase, back: toHead }))
  };
}
function remembered(find2) {
  const known = /* @__PURE__ */ new Map();
  return (finding) => {
    if (!known.has(finding)) known.set(finding, find2(finding));
    return known.get(finding);
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
function partFit(part, rest, whole) {
  const own = without(part.all, shinglesOf(rest.tokens));
  if (own.size < Math.max(SMALLEST_PART, LOST * part.all.size)) return 0;
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
  const keyOf = ({ finding }, isHead) => {
    const { ruleId, region, function: name, resource } = finding;
    return resource === void 0 ? finding.fingerprint : [ruleId, placeOf2(region.file, isHead), name, resource].join("\0");
  };
  const before = groupBy(base, (side) => keyOf(side, false));
  return [...groupBy(head, (side) => keyOf(side, true))].flatMap(([key, now]) => sameOf(now, before.get(key) ?? [], contours));
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
  const only = (isSuppressed) => sides.filter((side) => side.isSuppressed === isSuppressed).map((side) => side.finding);
  return [only(true), only(false)];
}
function likeIn({ head, base }, { contours, renamed: renamed2 }) {
  if (!contours) return [];
  const findings = (sides) => sides.map((side) => side.finding);
  return [...movedFindings({ fresh: findings(head), gone: findings(base), renamed: renamed2, contours })];
}
function baselined({ known, head }, partners) {
  const lines = new Map(known.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join("\0"), entry]));
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
  const known = knownFindings(findings, commentOn, input);
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

// src/policy/clauses/clause.ts
function plural(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
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

// src/policy/clauses/external-unread.ts
var externalUnread = {
  id: "external-unread",
  limit: "",
  title: "results of other tools that could not be taken over warn",
  why: "a broken file of results has no findings, which must not look like a tool that found nothing",
  judge({ gaps }) {
    const unread = gaps.filter((gap) => gap.kind === "external");
    const [first] = unread;
    if (!first) return [];
    const message = `${plural(unread.length, "gap")} in the results of other tools: ${first.what}: ${first.why}`;
    const evidence = unread.map((gap) => `${gap.what}: ${gap.why}`);
    return [{ clause: externalUnread.id, measured: unread.length, limit: 0, outcome: "warn", message, evidence }];
  }
};

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
  externalUnread,
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
    today: evidence.today
  });
  const gaps = [
    ...evidence.gaps,
    ...head.gaps,
    ...head.inspected.gaps,
    ...suppressions.gaps,
    ...merged.gaps,
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
    rules: [...rules, ...externalRules(merged.others)],
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

// src/rule/prove.ts
var PROOF_TEXT = 8e6;
function withProvenFixes(findings, sources, inspection, isOpen2) {
  const packages = /* @__PURE__ */ new Map();
  let left = PROOF_TEXT;
  return findings.map((finding) => {
    if (finding.fixes.length === 0) return finding;
    if (!isOpen2(finding)) return { ...finding, fixes: [] };
    const dir = folderOf(finding.region.file);
    const home = packages.get(dir) ?? packageOf2(dir, sources, inspection);
    packages.set(dir, home);
    left -= home.size * finding.fixes.length;
    const fixes = left >= 0 ? finding.fixes.filter((fix) => isProved(fix, finding, home, inspection)) : [];
    return { ...finding, fixes };
  });
}
function packageOf2(dir, { files, modules }, inspection) {
  const own = { files: files.filter(({ file }) => folderOf(file) === dir), modules };
  return { sources: own, before: inspect(own, inspection), size: own.files.reduce((sum, { text: text2 }) => sum + text2.length, 0) };
}
function isProved(fix, finding, { sources, before }, inspection) {
  const patched = patchedSources(fix, sources);
  if (!patched) return false;
  const after = inspect(patched, inspection);
  const left = counted(after.findings);
  const was = counted(before.findings);
  const hasNew = [...left].some(([fingerprint, times]) => times > (was.get(fingerprint) ?? 0));
  const alike = (inspected) => inspected.findings.filter((other) => saysTheSame(other, finding)).length;
  return !hasNew && alike(after) < alike(before) && after.gaps.length <= before.gaps.length;
}
function saysTheSame(a, b) {
  return a.ruleId === b.ruleId && a.function === b.function && a.message === b.message && a.region.file === b.region.file;
}
function counted(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}
function patchedSources(fix, sources) {
  const texts = new Map(sources.files.map(({ file, text: text2 }) => [file, text2]));
  for (const file of new Set(fix.edits.map((edit) => edit.region.file))) {
    const text2 = texts.get(file);
    const patched = text2 === void 0 ? void 0 : applyEdits(
      text2,
      fix.edits.filter((edit) => edit.region.file === file)
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
  return list(at(value, "Issues")).map(resultOf2);
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

// src/external/race.ts
function readRaces(output) {
  const reports = output.split(/^=+\r?$/m).filter((block) => block.includes("WARNING: DATA RACE"));
  return reports.flatMap((report) => {
    const access = /^(?:Read|Write|Atomic read|Atomic write|Racy \w+) at .* by .*:\r?\n((?: +.*\r?\n?)+)/im.exec(report);
    const frame = framesOf(access?.[1] ?? "").find(({ path }) => !isStandard(path));
    return frame ? [raceAt(frame)] : [];
  });
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
function isStandard(path) {
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
    ...namesOf(text(at(run, "tool", "driver", "name")), id, messageOf(result, rule)),
    level: levelOf2(text(at(result, "level")) || text(at(rule, "defaultConfiguration", "level")) || "warning"),
    path: pathOf(run, at(place2, "artifactLocation")),
    start,
    end,
    unit: UNITS.get(text(at(run, "columnKind"))) ?? "utf16"
  };
}
var UNITS = /* @__PURE__ */ new Map([["unicodeCodePoints", "codepoint"]]);
function namesOf(driver, id, message) {
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

// src/external/read.ts
var RESULTS = 5e4;
function readExternal(source, text2) {
  const plain = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  if (plain.trim() === "") return plainly([]);
  if (isRaceOutput(plain)) return limited(source, { results: readRaces(plain), gaps: [] });
  const json = jsonValues(plain);
  const read = fromJson(source, json);
  const broken = json.broken > 0 ? [externalGap(source, `${json.broken} of ${json.values.length + json.broken} JSON values are broken`)] : [];
  return limited(source, { results: read.results, gaps: [...read.gaps, ...json.values.length > 0 ? broken : []] });
}
function fromJson(source, { values }) {
  const [first] = values;
  if (values.length === 0) return { results: [], gaps: [externalGap(source, "this is no JSON that we can read")] };
  if (isSarif(first)) return plainly(readSarif(first).results);
  if (isGosec(first)) return plainly(readGosec(first));
  if (isGolangci(first)) return plainly(readGolangci(first));
  if (values.every(isGoVet)) return vetted(source, values);
  if (values.every(isStaticcheck)) return plainly(readStaticcheck(values));
  if (values.every(isNothing)) return plainly([]);
  return { results: [], gaps: [externalGap(source, KNOWN_FORMS)] };
}
var KNOWN_FORMS = "its form is not known; known are SARIF, golangci-lint JSON, go vet -json, staticcheck -f json, gosec -fmt json and race reports in test output";
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

// src/drive/scope.ts
function isOurs(file) {
  const parts = file.split("/");
  return file.endsWith(".go") && !parts.some((part) => /^[._]/.test(part)) && !parts.slice(0, -1).some((part) => OTHERS.includes(part));
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

// src/go/contour.ts
function contoursOf(files, syntax) {
  const texts = new Map(files.map(({ file, text: text2 }) => [file, text2]));
  const known = /* @__PURE__ */ new Map();
  const inFile = (file) => {
    const found = known.get(file) ?? parsed(file, texts.get(file), syntax);
    known.set(file, found);
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
  return file.named(0).flatMap((node) => partsOf(file, node)).map((node) => ({
    file: file.path,
    function: file.functionName(node),
    startLine: file.line(node),
    endLine: file.span(file.end(node), file.end(node)).startLine,
    tokens: tokensOf(file, node, isLocal)
  }));
}
function partsOf(file, node) {
  if (file.is(node, "package_clause") || file.is(node, "import_declaration")) return [];
  if (!file.is(node, "var_declaration")) return [node];
  return [...file.descendants(node, "var_spec", true)];
}
function tokensOf(file, declaration, isLocal) {
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

// src/drive/packages.ts
var NAMELESS = "command-line-arguments";
async function packagesOf2(git, base, listed, changes, outside) {
  const goMods = listed.filter(isGoMod);
  const before = importPaths(foldersOf(listed), (await git.read(base, goMods)).files);
  const now = importPaths(foldersOf(filesOfHead(listed, changes)), await headModules(git.root, goMods, changes, outside));
  const moved = new Set(changes.filter(({ status }) => status === "renamed").map(({ file }) => folderOf(file)));
  const kept = [...now].flatMap(([folder, path]) => before.has(folder) || moved.has(folder) ? [path] : []);
  const isKnown = goMods.length > 0 || before.size === 0;
  return { head: new Set(now.values()), base: isKnown ? /* @__PURE__ */ new Set([...before.values(), ...kept, NAMELESS]) : void 0 };
}
function foldersOf(files) {
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
var LIMIT = 4e6;
async function seenBeside(judged) {
  const { git, base, outside, exclude, listed } = judged;
  const wanted = importedFolders(judged);
  if (wanted.length === 0) return { head: [], base: [] };
  const isWanted = new Set(wanted);
  const before = await git.read(
    base,
    listed.filter((file) => isWanted.has(folderOf(file)) && !file.endsWith("_test.go"))
  );
  const now = await outside.collectFolders(git.root, wanted, exclude);
  const head = now.files.filter(({ file }) => !file.endsWith("_test.go"));
  const kept = withinLimit(wanted, head, before.files);
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
function importsIn(text2) {
  const found = [];
  for (const [block] of text2.matchAll(/^import\s*(?:\([^)]*\)|[^\n]*)/gm)) {
    for (const [, path] of block.matchAll(/"([^"\n]+)"/g)) found.push(path);
  }
  return found;
}
function withinLimit(folders, head, base) {
  const sizes = /* @__PURE__ */ new Map();
  for (const { file, text: text2 } of [...head, ...base]) sizes.set(folderOf(file), (sizes.get(folderOf(file)) ?? 0) + text2.length);
  const kept = /* @__PURE__ */ new Set();
  let left = 2 * LIMIT;
  for (const folder of folders) {
    const size = sizes.get(folder) ?? 0;
    if (size > left) continue;
    left -= size;
    kept.add(folder);
  }
  return kept;
}

// src/drive/sides.ts
async function readSides(reading) {
  const { git, base, outside } = reading;
  const changes = await git.changes(base);
  const all = await git.list(base, "");
  const listed = all.filter(isOurs);
  const { exclude, goVersion } = reading.policy;
  const versioned = goVersion ? [] : await foldersOfGoLine({ git, base, changes, listed: all, exclude, outside });
  const touched = [.../* @__PURE__ */ new Set([...touchedFolders(changes), ...versioned])];
  const direct = await readBoth(reading, listed, touched);
  const importers = await importingFolders(reading, direct, touched);
  const both = importers.length === 0 ? direct : await readBoth(reading, listed, [...touched, ...importers]);
  const packages = await packagesOf2(git, base, all, changes, outside);
  const seen = await seenBeside({
    git,
    base,
    outside,
    exclude: reading.policy.exclude,
    listed,
    folders: [...touched, ...importers],
    texts: [...both.head.files, ...both.base.files],
    modules: [...both.head.modules, ...both.base.modules]
  });
  return {
    head: await sideOf({ ...both.head, seen: seen.head }, reading),
    base: await sideOf({ ...both.base, seen: seen.base }, reading),
    renamed: new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile])),
    changed: new Set(changes.map((change) => change.file)),
    packages: packages.head,
    basePackages: packages.base
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
async function importingFolders({ git, policy, outside }, { head, base }, touched) {
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
async function sideOf(tree, { catalogue, outside, policy }, gaps = []) {
  const rules = rulesThatAreOn(catalogue, policy);
  const texts = [...tree.files, ...tree.seen ?? []].map(({ text: text2 }) => text2);
  const syntax = await outside.syntax({ texts, queries: rules.map(({ query }) => query) });
  const inspected = inspect(tree, {
    rules,
    contracts: catalogue.contracts,
    syntax,
    goVersion: policy.goVersion
  });
  return { files: tree.files, modules: tree.modules, inspected, contours: contoursOf(tree.files, syntax), gaps: [...tree.gaps, ...gaps] };
}

// src/drive/check.ts
async function check(request, outside) {
  const { cwd } = request;
  const looked = await outside.collect(request.paths, { cwd, exclude: [] });
  const at2 = request.base ? await openAt(looked.root, request.base, outside) : void 0;
  const house = await houseOf(request, looked.root, at2, outside);
  const catalogue = withPacks(house.catalogue, request.packs ?? []);
  const policy = { ...house.policy, ...request.failOn ? { failOn: request.failOn } : {} };
  const tree = policy.exclude.length > 0 ? await outside.collect(request.paths, { cwd, exclude: policy.exclude }) : looked;
  const head = await sideOf(tree, { catalogue, outside, policy });
  const base = at2 && await baseOf(at2, head, { catalogue, outside, policy });
  const evidence = {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb: "check", head: "", base: at2?.commit ?? "", policySource: house.source },
    today: outside.today(),
    head,
    base: base?.side,
    renamed: base?.renamed ?? /* @__PURE__ */ new Map(),
    changed: base?.changed,
    external: await externalOf(request.external, looked.root, outside),
    configProblems: house.problems,
    gaps: house.gaps
  };
  return outcomeOf(evidence, catalogue, policy, outside);
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
  const rules = rulesThatAreOn(catalogue, policy);
  const report = gate(
    evidence,
    rules.map(({ rule }) => rule),
    policy
  );
  const { files } = evidence.head;
  const modules = evidence.head.modules;
  const sources = new Map(files.map(({ file, text: text2 }) => [file, text2]));
  if (report.findings.every(({ fixes }) => fixes.length === 0)) return { report, sources };
  const inspection = { rules, contracts: catalogue.contracts, syntax: await outside.syntax(), goVersion: policy.goVersion };
  const findings = withProvenFixes(report.findings, { files, modules }, inspection, ({ standing }) => standing.kind === "new");
  return { report: { ...report, findings }, sources };
}
async function openAt(root, base, outside) {
  const git = await openOrSay(root, outside);
  return { git, commit: await git.resolve(base) };
}
async function houseOf({ config, catalogue }, root, at2, outside) {
  if (at2) return rulesOfBase(at2.git, { base: at2.commit, config, catalogue }, outside);
  const problems = { base: [], head: [] };
  if (!config) return { ...await rulesOfFolder(root, catalogue, outside), problems };
  const house = await houseCatalogueOf(root, catalogue, outside);
  return { ...house, policy: await rulesOfFile(config, house.catalogue, outside), source: `${config}${house.note}`, problems };
}
async function baseOf({ git, commit }, head, reading) {
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
  externalOf,
  NOTHING_RUN,
  outcomeOf,
  openOrSay
};
