import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  codeBlock,
  codeSpan,
  htmlText,
  jsonText,
  markdownText,
  plain,
  plainLines,
  safeUrl,
  uriPath,
  visible
} from "./chunk-A77MII5W.js";
import {
  LEVELS,
  compareBySeverity,
  compareFindings
} from "./chunk-L2TQF42K.js";
import {
  compareRegions,
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KC2XOHZQ.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/row.ts
var ROW_STANDINGS = ["new", "unknown", "known", "suppressed", "gone"];
function rowsOf(report) {
  const blocking = new Set(report.verdict.reasons.filter((reason) => reason.outcome === "block").flatMap((reason) => reason.evidence));
  const named = new Set(report.findings.flatMap((finding) => finding.seenIn));
  const findings = report.findings.map((finding) => findingRow(finding, seenAs(finding, report.growth), blocking));
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
function seenAs(finding, growth) {
  const keys = new Set(finding.seenIn);
  return growth.filter((each) => keys.has(each.k2)).sort((a, b) => b.head - a.head || compareGrowth(a, b));
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

// src/report/json.ts
function renderJson(report) {
  const stated = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    findings: [...report.findings].sort(compareFindings).map(findingOf),
    gaps: [...report.gaps].sort(compareGaps).map(gapOf),
    verdict: { kind: report.verdict.kind, reasons: report.verdict.reasons }
  };
  if (report.run.verb === "check") return jsonText(stated);
  return jsonText({
    ...stated,
    growth: [...report.growth].sort(compareGrowth).map(growthOf2),
    leaks: [...report.leaks].sort(compareLeaks).map(leakOf),
    benign: [...report.benign].sort(compareLeaks).map(benignOf),
    packages: [...report.captures].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion)),
    run: report.run
  });
}
function findingOf(finding) {
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    confidence: finding.confidence,
    message: finding.message,
    file: finding.region.file,
    function: finding.function,
    ...span(finding.region),
    related: finding.related.map(placeOf),
    codeFlow: finding.codeFlow.map(placeOf),
    fixes: finding.fixes.map((fix) => ({
      description: fix.description,
      edits: fix.edits.map((edit) => ({ file: edit.region.file, ...span(edit.region), newText: edit.newText }))
    })),
    fingerprint: finding.fingerprint,
    standing: finding.standing,
    seenIn: finding.seenIn,
    ...finding.reportedBy && { reportedBy: finding.reportedBy }
  };
}
function placeOf(place) {
  return { message: place.message, file: place.region.file, function: place.function, ...span(place.region) };
}
function span({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function gapOf(gap) {
  return {
    what: gap.what,
    why: gap.why,
    kind: gap.kind,
    ...gap.region && { file: gap.region.file, startLine: gap.region.startLine, endLine: gap.region.endLine },
    ...gap.package !== void 0 && { package: gap.package }
  };
}
function growthOf2(growth) {
  const { module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds } = growth;
  return {
    ...{ module, package: path, kind, k2, state, base, head, tier, confirmed, testFailed, tests, since, ruleIds },
    ...growth.leak && { leak: leakOf(growth.leak) }
  };
}
function leakOf(leak) {
  const { package: path, module, tests, attributedBy, tier, kind, state, count: count2, testFailed, confirmed, child, longestWaitMinutes } = leak;
  return {
    ...{ package: path, module, tests, attributedBy, tier, kind, state, count: count2, testFailed, confirmed, child, longestWaitMinutes },
    frames: leak.frames,
    ...leak.createdBy && { createdBy: leak.createdBy },
    ...leak.site && { site: leak.site },
    ...leak.spawn && { spawn: leak.spawn },
    keys: leak.keys
  };
}
function benignOf(leak) {
  return { ...leakOf(leak), reason: leak.reason };
}
function compareLeaks(a, b) {
  return compareText(a.package, b.package) || compareText(a.keys.k1, b.keys.k1) || compareText(a.tier, b.tier) || compareText(a.tests.join("\n"), b.tests.join("\n"));
}
function compareGaps(a, b) {
  return compareText(a.region?.file ?? "", b.region?.file ?? "") || (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) || compareText(a.kind, b.kind) || compareText(a.what, b.what) || compareText(a.why, b.why);
}

// src/report/budget.ts
var COMMENT_CHARACTERS = 65536;
var SUMMARY_BYTES = 1024 * 1024;
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_CHARACTERS = 4096;
var TITLE_CHARACTERS = 255;
var SARIF_RESULTS = 25e3;
var SARIF_FLOW_LOCATIONS = 1e3;
var SARIF_DESCRIPTION_CHARACTERS = 1024;
var characters = (text) => text.length;
var bytes = (text) => new TextEncoder().encode(text).length;
function fitSections(sections, limit, measure) {
  const kept = share(sections, limit, measure);
  const texts = sections.map((section, at) => show(section, kept[at])).filter((text) => text !== "");
  const leftOut = sections.reduce((sum, section, at) => sum + section.rows.length - (kept[at] ?? 0), 0);
  return { text: texts.join("\n"), leftOut };
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function share(sections, limit, measure) {
  const notes = sections.map((section) => measure(section.more(Math.max(1, section.rows.length))) + 1);
  const kept = sections.map(() => void 0);
  let free = limit - notes.reduce((sum, note) => sum + note, 0);
  for (const at of byRank(sections)) {
    const section = sections[at];
    const frame = measure(section.head) + measure(section.foot);
    if (frame > free) continue;
    free -= frame;
    const rows = rowsWithin(section, free, measure);
    free -= rows.used;
    kept[at] = rows.count;
  }
  return kept;
}
function byRank(sections) {
  return sections.map((_, at) => at).sort((a, b) => (sections[a]?.rank ?? 0) - (sections[b]?.rank ?? 0) || a - b);
}
function rowsWithin(section, free, measure) {
  const rows = section.rows.slice(0, section.most ?? section.rows.length);
  let used = 0;
  for (const [at, row] of rows.entries()) {
    const next = used + measure(row);
    if (next > free) return { count: at, used };
    used = next;
  }
  return { count: rows.length, used };
}
function show(section, kept) {
  if (kept === void 0) return section.more(Math.max(1, section.rows.length));
  const missing = section.rows.length - kept;
  if (kept === 0 && missing > 0) return section.more(missing);
  return section.head + section.rows.slice(0, kept).join("") + (missing > 0 ? section.more(missing) : "") + section.foot;
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

// src/report/sarif/location.ts
var UNKNOWN = 0;
function locationOf(region, fn, message = "") {
  return {
    physicalLocation: { artifactLocation: artifactOf(region.file), region: sarifRegion(region) },
    ...fn !== "" && { logicalLocations: [{ name: plain(fn), kind: "function" }] },
    ...message !== "" && { message: { text: plain(message) } }
  };
}
function artifactOf(file) {
  return { uri: uriPath(file), uriBaseId: "%SRCROOT%" };
}
function sarifRegion({ startLine, startColumn, endLine, endColumn }) {
  return startColumn === UNKNOWN ? { startLine, endLine } : { startLine, startColumn, endLine, endColumn };
}
function regionOfSite(site, text) {
  const line = text?.split(/\r\n|\n|\r/)[site.line - 1];
  const lines = { file: site.file, startLine: Math.max(1, site.line), endLine: Math.max(1, site.line) };
  if (line === void 0 || line.trim() === "") return { ...lines, startColumn: UNKNOWN, endColumn: UNKNOWN };
  return { ...lines, startColumn: line.length - line.trimStart().length + 1, endColumn: line.trimEnd().length + 1 };
}

// src/report/sarif/notification.ts
function notificationsOf(report, { unplaced, leftOut }) {
  const missing = [
    unplaced > 0 ? `${count(unplaced, "leak")} without a frame in this repository: listed in the other reports only.` : "",
    leftOut > 0 ? `${count(leftOut, "result")} left out: code scanning takes no more in one run.` : ""
  ];
  return {
    executionSuccessful: report.verdict.kind !== "unjudged",
    toolExecutionNotifications: [...report.gaps.map(gapNote), ...missing.filter((text) => text !== "").map(noteOf)]
  };
}
function gapNote(gap) {
  const note = noteOf(`${plain(gap.what)}: ${plain(gap.why)}`);
  return gap.region ? { ...note, locations: [locationOf(gap.region, "")] } : note;
}
function noteOf(text) {
  return { level: "warning", descriptor: { id: "not-seen", index: 0 }, message: { text } };
}

// node_modules/@microsoft/sarif/dist/rollingHash.js
var TAB = 9;
var SPACE = 32;
var LF = 10;
var CR = 13;
var EOF = 65535;
var BLOCK_SIZE = 100;
var MASK = (1n << 64n) - 1n;
var MOD = 37n;
function computeFirstMod() {
  let firstMod = 1n;
  for (let i = 0; i < BLOCK_SIZE; i++) {
    firstMod = firstMod * MOD & MASK;
  }
  return firstMod;
}
function computeRollingHashes(fileText) {
  const rollingHashes = /* @__PURE__ */ new Map();
  if (fileText == null)
    return rollingHashes;
  const window = new Array(BLOCK_SIZE).fill(0);
  const lineNumbers = new Array(BLOCK_SIZE).fill(-1);
  let hashRaw = 0n;
  const firstMod = computeFirstMod();
  let index = 0;
  let lineNumber = 0;
  let lineStart = true;
  let prevCR = false;
  const hashCounts = /* @__PURE__ */ new Map();
  const outputHash = () => {
    const hashValue = (hashRaw & MASK).toString(16);
    const count2 = (hashCounts.get(hashValue) ?? 0) + 1;
    hashCounts.set(hashValue, count2);
    rollingHashes.set(lineNumbers[index], `${hashValue}:${count2}`);
    lineNumbers[index] = -1;
  };
  const updateHash = (current) => {
    const begin = window[index];
    window[index] = current;
    hashRaw = MOD * hashRaw + BigInt(current) - firstMod * BigInt(begin) & MASK;
    index = (index + 1) % BLOCK_SIZE;
  };
  const processCharacter = (current) => {
    if (current === SPACE || current === TAB || prevCR && current === LF) {
      prevCR = false;
      return;
    }
    if (current === CR) {
      current = LF;
      prevCR = true;
    } else {
      prevCR = false;
    }
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    if (lineStart) {
      lineStart = false;
      lineNumber++;
      lineNumbers[index] = lineNumber;
    }
    if (current === LF) {
      lineStart = true;
    }
    updateHash(current);
  };
  for (let i = 0; i < fileText.length; i++) {
    processCharacter(fileText.charCodeAt(i));
  }
  processCharacter(EOF);
  for (let i = 0; i < BLOCK_SIZE; i++) {
    if (lineNumbers[index] !== -1) {
      outputHash();
    }
    updateHash(0);
  }
  return rollingHashes;
}

// src/report/sarif/fixes.ts
function fixesOf(fixes) {
  return fixes.filter((fix) => fix.edits.length > 0).map((fix) => ({ description: { text: plain(fix.description) || "Apply the fix." }, artifactChanges: changesOf(fix.edits) }));
}
function changesOf(edits) {
  const files = [...new Set(edits.map((edit) => edit.region.file))].sort(compareText);
  return files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: edits.filter((edit) => edit.region.file === file).map((edit) => ({ deletedRegion: sarifRegion(edit.region), insertedContent: { text: edit.newText } }))
  }));
}

// src/report/sarif/flow.ts
function flowOf(row, sources) {
  const steps = row.kind === "finding" ? row.finding.codeFlow : leakSteps(row, sources);
  if (steps.length === 0) return void 0;
  const locations = steps.slice(0, SARIF_FLOW_LOCATIONS).map((step) => ({ location: locationOf(step.region, step.function, step.message) }));
  return { threadFlows: [{ locations }] };
}
function leakSteps(row, sources) {
  const { leak } = row.growth;
  const spawn = leak?.spawn && { site: leak.spawn, message: "the goroutine is started here" };
  const site = leak?.site && { site: leak.site, message: "it is stuck here" };
  return [spawn, site].flatMap(
    (step) => step ? [{ region: regionOfSite(step.site, sources.get(step.site.file)), function: step.site.function, message: step.message }] : []
  );
}

// src/report/page.ts
var FENCE = /^\s{0,3}(`{3,}|~{3,})/;
var ITEM = /^([-*+]|\d+[.)])\s+(.*)$/s;
var INLINE_CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
var LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
var EMPHASIS = /\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g;
function pageBlocks(markdown) {
  const blocks = [];
  let lines = [];
  let fence = "";
  const flush = (kind) => {
    const text = kind === "code" ? lines.join("\n") : lines.join(" ").trim();
    if (text !== "") blocks.push({ kind, text });
    lines = [];
  };
  for (const line of plainLines(markdown).split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" ? mark !== "" : mark.startsWith(fence)) {
      flush(fence === "" ? "text" : "code");
      fence = fence === "" ? mark : "";
    } else if (fence !== "") lines.push(line);
    else if (line.trim() === "") flush("text");
    else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) flush("text");
      lines.push(line.trim());
    }
  }
  flush(fence === "" ? "text" : "code");
  return blocks;
}
function firstParagraph(markdown) {
  const first = pageBlocks(markdown).find((block2) => block2.kind === "text");
  return first ? ITEM.exec(first.text)?.[2] ?? first.text : "";
}
function firstWords(markdown) {
  return plainWords(firstParagraph(markdown));
}
function plainWords(text) {
  return inline(text, plain, (code) => plain(code)).trim();
}
function inlineMarkdown(text) {
  return inline(text, markdownText, codeSpan).trim();
}
function pageMarkdown(markdown) {
  const shown = pageBlocks(markdown).map((block2) => block2.kind === "code" ? codeBlock(block2.text, "go") : `${item(block2.text)}
`);
  return shown.join("\n");
}
function item(text) {
  const words = ITEM.exec(text)?.[2];
  return words === void 0 ? inlineMarkdown(text) : `- ${inlineMarkdown(words)}`;
}
function inline(text, words, code) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(INLINE_CODE)) {
    parts.push(words(unmarked(text.slice(end, match.index))), code(match[2] ?? ""));
    end = match.index + match[0].length;
  }
  parts.push(words(unmarked(text.slice(end))));
  return parts.filter((part) => part !== "").reduce((sum, part) => sum + (sum.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
function unmarked(text) {
  return text.replace(LINK, "$1").replace(EMPHASIS, "");
}

// src/report/sarif/rules.ts
var LEAKED_GOROUTINE = "goroutine-gate/leaked-goroutine";
var LEAKED = {
  id: LEAKED_GOROUTINE,
  title: "a test leaves goroutines behind",
  summary: "After the test had ended and time to settle had passed, goroutines that it started were still there, and no rule explains them.",
  fix: "Let whoever starts the goroutine end it and wait for its end: close its channel, cancel its context, or call its stop function.",
  helpUri: "",
  level: "warning",
  confidence: "high"
};
function descriptorsOf(report) {
  const listed = /* @__PURE__ */ new Set([...report.rules.map((rule) => rule.id), LEAKED.id]);
  const named = report.findings.filter((finding) => !listed.has(finding.ruleId));
  const unlisted = [...new Map(named.map((finding) => [finding.ruleId, finding])).values()].map(
    (finding) => ({ ...LEAKED, id: finding.ruleId, title: finding.ruleId, summary: "", fix: "", level: finding.level })
  );
  return [...report.rules, LEAKED, ...unlisted].sort((a, b) => compareText(a.id, b.id)).map(descriptorOf);
}
function descriptorOf(rule) {
  const title = sentence(plain(rule.title));
  const summary = firstWords(rule.summary) || title;
  const fix = firstWords(rule.fix);
  const uri = safeUrl(rule.helpUri);
  const help = [rule.summary, rule.fix].map(pageMarkdown).filter((part) => part !== "");
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(title, SARIF_DESCRIPTION_CHARACTERS) },
    fullDescription: { text: cut(summary, SARIF_DESCRIPTION_CHARACTERS) },
    help: {
      text: [summary, fix === "" ? "" : `Fix: ${fix}`].filter((part) => part !== "").join("\n\n"),
      markdown: help.length > 0 ? `${help.join("\n")}${uri ? `
[The rule's page](${uri})
` : ""}` : title
    },
    ...uri && { helpUri: uri },
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["goroutine-leak", packOf(rule.id)], precision: rule.confidence, "problem.severity": SEVERITIES[rule.level] }
  };
}
var SEVERITIES = { error: "error", warning: "warning", note: "recommendation" };
function sentence(text) {
  const words = plainWords(text);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}
function packOf(id) {
  return id.split("/")[0] ?? id;
}
function pascalCase(id) {
  const last = id.split("/").at(-1) ?? id;
  return last.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/result.ts
function locatedRegion(row) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  return site && regionOfSite(site, void 0);
}
function resultOf(row, context) {
  const region = shownRegion(row, context);
  const ruleId = row.kind === "finding" ? row.finding.ruleId : LEAKED_GOROUTINE;
  const related = row.kind === "finding" ? row.finding.related : [];
  const flow = flowOf(row, context.sources);
  return {
    ruleId,
    ruleIndex: context.ruleIds.indexOf(ruleId),
    level: row.level,
    message: { text: messageOf(row) },
    locations: [locationOf(region, functionOf(row))],
    ...related.length > 0 && {
      relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place.region, place.function, place.message) }))
    },
    ...flow && { codeFlows: [flow] },
    partialFingerprints: fingerprintsOf(row, region, context),
    ...context.profile === "full" && standingOf2(row, context)
  };
}
function shownRegion(row, context) {
  if (row.kind === "finding") return row.finding.region;
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn ?? { file: "", function: "", line: 1 };
  return regionOfSite(site, context.sources.get(site.file));
}
function functionOf(row) {
  if (row.kind === "finding") return row.finding.function;
  return row.growth.leak?.site?.function ?? row.growth.leak?.spawn?.function ?? "";
}
function messageOf(row) {
  const what = row.kind === "finding" ? row.finding.message : leakWords(row.growth);
  const related = row.kind === "finding" ? row.finding.related : [];
  const links = related.map((place, at) => `[${unlinked(place.message)}](${at + 1})`);
  const places = links.length > 0 ? ` (${links.join(", ")})` : "";
  return `${unlinked(what)}${places}. Found by ${unlinked(sureWords(row))}.`;
}
function unlinked(text) {
  return plain(text).replace(/[\\[\]]/g, "\\$&");
}
function fingerprintsOf(row, region, context) {
  const lineHash = hashesOf(region.file, context)?.get(region.startLine);
  const own = row.kind === "finding" ? row.finding.fingerprint : row.growth.k2;
  return { ...lineHash !== void 0 && { primaryLocationLineHash: lineHash }, "goroutineGate/v1": own };
}
function hashesOf(file, { hashes, sources }) {
  const text = sources.get(file);
  if (text === void 0) return void 0;
  const known = hashes.get(file) ?? computeRollingHashes(text);
  hashes.set(file, known);
  return known;
}
function standingOf2(row, context) {
  const baselineState = baselineStateOf(row, context.report);
  return {
    ...baselineState && { baselineState },
    ...row.kind === "finding" && suppressionsOf(row.finding),
    ...row.kind === "finding" && row.finding.fixes.length > 0 && { fixes: fixesOf(row.finding.fixes) },
    properties: { tests: testsOf(row), ...row.kind === "finding" && ofFinding(row.finding) }
  };
}
function ofFinding({ confidence, reportedBy }) {
  return { confidence, ...reportedBy && { reportedBy } };
}
function baselineStateOf(row, report) {
  if (row.standing === "unknown" || report.run.baseSource === "none" && row.standing === "new") return void 0;
  return row.standing === "gone" ? "absent" : row.standing === "new" ? "new" : "unchanged";
}
function suppressionsOf({ standing }) {
  if (standing.kind !== "suppressed") return { suppressions: [] };
  return { suppressions: [{ kind: "inSource", status: "accepted", justification: plain(standing.why), properties: { by: standing.by } }] };
}

// src/report/sarif.ts
function renderSarif(report, options) {
  const all = options.profile === "full" ? rowsOf(report) : openRows(rowsOf(report));
  const rows = all.filter((row) => locatedRegion(row) !== void 0);
  const shown = options.profile === "full" ? rows : rows.slice(0, SARIF_RESULTS);
  const rules = descriptorsOf(report);
  const context = { ...options, report, ruleIds: rules.map((rule) => rule.id), hashes: /* @__PURE__ */ new Map() };
  return jsonText({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(report, rules) },
        automationDetails: { id: "goroutine-gate/" },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [notificationsOf(report, { unplaced: all.length - rows.length, leftOut: rows.length - shown.length })],
        results: shown.map((row) => resultOf(row, context))
      }
    ]
  });
}
function driverOf(report, rules) {
  return {
    name: report.tool.name,
    semanticVersion: report.tool.version,
    rules,
    notifications: [{ id: "not-seen", shortDescription: { text: "Something that could not be looked at." } }]
  };
}

// src/report/headline.ts
var VERDICT_SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", block: "\u26D4", unjudged: "\u2754" };
function headline(report, rows) {
  const [first] = report.verdict.reasons;
  switch (report.verdict.kind) {
    case "pass":
      return passWords(rows);
    case "warn":
      return `Passes, with ${count(report.verdict.reasons.length, "warning")}: ${first?.message}`;
    case "block":
      return `Blocked: ${blockWords(rows) ?? blockingMessage(report.verdict)}`;
    case "unjudged":
      return `Could not judge, which is not a pass: ${first?.message}`;
  }
}
function passWords(rows) {
  const open = openRows(rows).filter((row) => row.standing === "new").length;
  const unknown = rows.filter((row) => row.standing === "unknown").length;
  const known = rows.filter((row) => row.standing === "known").length;
  const gone = rows.filter((row) => row.standing === "gone").length;
  const parts = [open === 0 ? "No new goroutine leak" : `Nothing that blocks; ${count(open, "remark")}`];
  if (unknown > 0) parts.push(`${unknown} left by the tests, base not looked at`);
  if (gone > 0) parts.push(`${gone} gone`);
  if (known > 0) parts.push(`${known} known`);
  return parts.join(" \xB7 ");
}
function blockWords(rows) {
  const fates = rows.filter((row) => row.blocks).map(fateOf);
  const parts = ["new", "grown", "kept"].flatMap((fate) => {
    const number = fates.filter((each) => each === fate).length;
    return number > 0 ? [FATE_WORDS[fate](number)] : [];
  });
  return parts.length > 0 ? parts.join(", ") : void 0;
}
function fateOf(row) {
  if (growthOf(row).some((growth) => growth.state === "more")) return "grown";
  return row.standing === "new" ? "new" : "kept";
}
var FATE_WORDS = {
  new: (number) => `${count(number, "goroutine leak")} ${number === 1 ? "is" : "are"} new`,
  grown: (number) => `${count(number, "known leak")} ${number === 1 ? "has" : "have"} grown`,
  kept: (number) => `${count(number, "goroutine leak")} must not stay`
};
function blockingMessage(verdict) {
  return (verdict.reasons.find((reason) => reason.outcome === "block") ?? verdict.reasons[0])?.message;
}

// src/report/cells.ts
var TAB2 = "    ";
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
var ZERO = new RegExp("\\p{Mark}", "u");
function cellsOf(text) {
  let cells = 0;
  for (const char of text) cells += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
function expandTabs(text) {
  return text.replaceAll("	", TAB2);
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || cellsOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

// src/report/excerpt.ts
var BRIDGE = 2;
var MOST_MARKS = 12;
var LINE_CELLS = 140;
function drawMarks(marks, sources, pen, level) {
  const shown = numbered(marks).filter((mark, at) => mark.primary || at < MOST_MARKS);
  const width = Math.max(...shown.map((mark) => String(mark.line).length), 2);
  const canvas = { pen, level, width };
  const files = [...new Set(shown.map((mark) => mark.file))];
  const lines = files.flatMap((file) => {
    const title = files.length === 1 ? [] : [`${" ".repeat(width + 3)}${pen.faint(`in ${plain(file)}`)}`];
    const own = shown.filter((mark) => mark.file === file).sort((a, b) => a.line - b.line);
    const text = sources.get(file);
    return [...title, ...text === void 0 ? own.map((mark) => told(mark, canvas)) : drawFile(own, text, canvas)];
  });
  const missing = marks.length - shown.length;
  return missing > 0 ? [...lines, `${" ".repeat(width + 3)}${pen.faint(`and ${missing} more places`)}`] : lines;
}
function numbered(marks) {
  const steps = marks.filter((mark) => mark.step);
  const descends = steps.every((mark, at) => at === 0 || mark.file === steps[at - 1]?.file && mark.line >= (steps[at - 1]?.line ?? 0));
  if (descends) return marks;
  return marks.map((mark) => mark.step ? { ...mark, message: `${steps.indexOf(mark) + 1}. ${mark.message}` } : mark);
}
function drawFile(marks, text, canvas) {
  const source = text.split(/\r\n|\n|\r/);
  const lines = [...new Set(marks.map((mark) => mark.line))];
  return lines.flatMap((line, at) => [
    ...between(lines[at - 1], line, source, canvas),
    ...drawLine(
      line,
      source[line - 1],
      marks.filter((mark) => mark.line === line),
      canvas
    )
  ]);
}
function between(previous, line, source, canvas) {
  if (previous === void 0 || line === previous + 1) return [];
  if (line - previous - 1 > BRIDGE) return [`${" ".repeat(canvas.width + 2)}${canvas.pen.faint(canvas.pen.signs.elided)}`];
  const numbers = Array.from({ length: line - previous - 1 }, (_, at) => previous + 1 + at);
  return numbers.map((number) => numberedLine(number, canvas.pen.faint(shownLine(source[number - 1] ?? "")), canvas));
}
function drawLine(line, text, marks, canvas) {
  if (text === void 0) return marks.map((mark) => told(mark, canvas));
  return [numberedLine(line, shownLine(text), canvas), ...marks.map((mark) => underline(mark, text, canvas))];
}
function numberedLine(line, text, { pen, width }) {
  return `${pen.faint(`${String(line).padStart(width + 1)} ${pen.signs.gutter}`)} ${text}`.trimEnd();
}
function shownLine(text) {
  const line = expandTabs(visible(text)).trimEnd();
  return cellsOf(line) > LINE_CELLS ? `${line.slice(0, LINE_CELLS)} \u2026` : line;
}
function underline(mark, text, canvas) {
  const { pen, level, width } = canvas;
  const [start, end] = spanOf(mark, text);
  const before = cellsOf(expandTabs(visible(text.slice(0, start))));
  const length = Math.max(1, cellsOf(expandTabs(visible(text.slice(0, end)))) - before);
  const fits = before + length <= LINE_CELLS;
  const stroke = (mark.primary ? pen.signs.heavy : pen.signs.light).repeat(fits ? length : 1);
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  const indent = " ".repeat(fits ? before : Math.min(before, LINE_CELLS));
  return `${pen.faint(`${" ".repeat(width + 2)}${pen.signs.gutter}`)} ${indent}${paint(`${stroke} ${plain(mark.message)}`)}`;
}
function spanOf(mark, text) {
  const blanks = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (!mark.columns) return [blanks, end];
  const start = Math.min(mark.columns.start - 1, end);
  return [start, Math.max(start, Math.min(mark.columns.end - 1, end))];
}
function told(mark, { pen, level, width }) {
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  return `${pen.faint(`${String(mark.line).padStart(width + 1)} ${pen.signs.gutter}`)} ${paint(plain(mark.message))}`;
}

// src/report/pen.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var UNICODE = {
  gutter: "\u2502",
  elided: "\u22EE",
  heavy: "\u2501",
  light: "\u2500",
  pass: "\u2714",
  warn: "\u25B2",
  block: "\u2716",
  unjudged: "?",
  between: " \xB7 ",
  to: "\u2192"
};
var ASCII = {
  gutter: "|",
  elided: ":",
  heavy: "=",
  light: "-",
  pass: "ok",
  warn: "!",
  block: "x",
  unjudged: "?",
  between: ", ",
  to: "->"
};
function penOf(color, unicode) {
  const colors = import_picocolors.default.createColors(color);
  const level = (hue) => painted((text) => colors.bold(hue(text)));
  return {
    strong: painted(colors.bold),
    faint: painted(colors.dim),
    levels: { error: level(colors.red), warning: level(colors.yellow), note: level(colors.blue) },
    good: painted(colors.green),
    aside: painted(colors.cyan),
    added: painted(colors.green),
    removed: painted(colors.red),
    signs: unicode ? UNICODE : ASCII
  };
}
function painted(paint) {
  return (text) => text === "" ? "" : paint(text);
}

// src/report/trail.ts
function trailOf(row) {
  return row.kind === "finding" ? findingTrail(row.finding) : leakTrail(row);
}
function findingTrail(finding) {
  const primary = markOf({ region: finding.region, message: finding.message, function: finding.function }, { primary: true, step: false });
  const steps = finding.codeFlow.map((place) => markOf(place, { primary: false, step: true }));
  const marks = unique([...steps, ...finding.related.map((place) => markOf(place, { primary: false, step: false }))]);
  if (!marks.some((mark) => isSamePlace(mark, primary))) return [primary, ...marks];
  return marks.map((mark) => isSamePlace(mark, primary) ? { ...primary, step: mark.step } : mark);
}
function leakTrail({ growth }) {
  const { leak } = growth;
  const stuck = `${count(growth.head || (growth.base ?? 0), "goroutine")} ${doingWords(growth)} here`;
  const spawn = leak?.spawn ? [siteMark(leak.spawn, "started here", false)] : [];
  const site = leak?.site ? [siteMark(leak.site, stuck, true)] : [];
  return spawn[0] && site[0] && isSamePlace(spawn[0], site[0]) ? site : [...spawn, ...site];
}
function markOf({ region, message }, kind) {
  return { file: region.file, line: region.startLine, columns: firstLine(region), message, ...kind };
}
function firstLine(region) {
  return { start: region.startColumn, end: region.endLine > region.startLine ? Number.MAX_SAFE_INTEGER : region.endColumn };
}
function siteMark(site, message, primary) {
  return { file: site.file, line: site.line, message, primary, step: true };
}
function unique(marks) {
  return marks.filter((mark, at) => marks.findIndex((other) => isSamePlace(other, mark)) === at);
}
function isSamePlace(a, b) {
  return a.file === b.file && a.line === b.line && a.columns?.start === b.columns?.start;
}

// src/report/markdown/drawings.ts
function drawings(rows, context, most) {
  const drawn = rows.flatMap((row) => drawing(row, context));
  return { head: "", rows: drawn, foot: "", more: () => "", rank: 6, most };
}
function drawing(row, { sources }) {
  const marks = trailOf(row);
  if (!marks.some((mark) => sources.has(mark.file))) return [];
  const where = row.kind === "finding" ? row.finding.function || row.finding.region.file : placeWords(row.growth);
  const lines = drawMarks(marks, sources, penOf(false, true), row.level);
  return [`<details><summary>How it leaks: ${htmlText(where)}</summary>

${codeBlock(lines.join("\n"), "text")}
</details>
`];
}

// src/report/tally.ts
function tallyOf(report, rows) {
  const open = openRows(rows);
  const closed = rows.filter((row) => !row.blocks);
  const findings = open.filter((row) => row.kind === "finding");
  return {
    blocking: rows.filter((row) => row.blocks).length,
    errors: findings.filter((row) => row.level === "error").length,
    warnings: findings.filter((row) => row.level === "warning").length,
    notes: findings.filter((row) => row.level === "note").length,
    seen: findings.filter((row) => growthOf(row).length > 0).length,
    leaks: open.length - findings.length,
    known: closed.filter((row) => row.standing === "known").length,
    suppressed: closed.filter((row) => row.standing === "suppressed").length,
    gone: closed.filter((row) => row.standing === "gone").length,
    recorded: report.captures.length,
    unseen: unseenOf(report).length,
    gaps: report.gaps.length
  };
}
function unseenOf(report) {
  return report.captures.filter((capture) => capture.capture !== "captured");
}

// src/report/markdown/link.ts
function lineLink(file, line, links, endLine = line) {
  const range = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const url = links && safeUrl(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}${range}`);
  return url ? `[${codeSpan(`${shortPath(file)}:${line}`)}](${url})` : codeSpan(`${file}:${line}`);
}
function commitLink(commit, links) {
  const label = codeSpan(shortHash(commit));
  const url = links && /^[0-9a-f]{7,64}$/.test(commit) ? safeUrl(`${links.serverUrl}/${links.repository}/commit/${commit}`) : void 0;
  return url ? `[${label}](${url})` : label;
}
function ruleLink(id, helpUri) {
  const url = safeUrl(helpUri);
  return url ? `[${codeSpan(id)}](${url})` : codeSpan(id);
}
function shortPath(file) {
  return file.split("/").slice(-2).join("/");
}

// src/report/markdown/footer.ts
var BASES = {
  committed: " (committed baseline)",
  rerun: " (tests run again)",
  recording: " (recording)",
  none: ""
};
function footer({ report, links }) {
  const { run, captures, tool } = report;
  const seen = captures.length === 0 ? "no tests recorded" : `${count(captures.length, "package")} recorded, ${unseenOf(report).length} unseen`;
  const parts = [
    run.base === "" ? "no base" : `base ${commitLink(run.base, links)}${BASES[run.baseSource]}`,
    run.head === "" ? "" : `head ${commitLink(run.head, links)}`,
    run.goVersion === "" ? "" : codeSpan(run.goVersion),
    count(run.files, "file"),
    seen,
    `policy: ${markdownText(run.policySource)}`,
    `${tool.name} ${markdownText(tool.version)}`
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" \xB7 ")}</sub>
`;
}

// src/report/markdown/growth.ts
var STATES = ["new", "more", "unknown", "same", "fewer", "gone"];
var BAR_CELLS = 12;
function growthTable(context, most) {
  const { growth } = context.report;
  const sorted = [...growth].sort(compareStates);
  const scale = Math.max(1, ...growth.map((each) => Math.max(each.base ?? 0, each.head)));
  const head = `<details><summary>Goroutines left by the tests: ${totals(growth)}</summary>

`;
  return {
    head: `${head}| Stuck in | Base | Head | | |
|:--|--:|--:|:--|:--|
`,
    rows: sorted.map((each) => growthRow(each, scale, context)),
    foot: "\n<sub>\u2588 was there \xB7 \u2593 came \xB7 \u2591 went</sub>\n\n</details>\n",
    more: (number) => number === 0 ? "" : `
\u2026and ${count(number, "more row")} in the job summary.
`,
    rank: 4,
    most
  };
}
function totals(growth) {
  const head = growth.reduce((sum, each) => sum + each.head, 0);
  if (growth.some((each) => each.base === null)) return `${head}, base not looked at`;
  const base = growth.reduce((sum, each) => sum + (each.base ?? 0), 0);
  const change = head - base;
  return `${base} \u2192 ${head} (${change > 0 ? "+" : change < 0 ? "\u2212" : "\xB1"}${Math.abs(change)})`;
}
function bar(base, head, scale) {
  const cells = (number) => number === 0 ? 0 : Math.max(1, Math.round(number * BAR_CELLS / scale));
  const stayed = cells(Math.min(base ?? head, head));
  const whole = cells(Math.max(base ?? head, head));
  const rest = Math.max(base !== null && base !== head ? 1 : 0, whole - stayed);
  return "\u2588".repeat(stayed) + (head > (base ?? head) ? "\u2593" : "\u2591").repeat(rest);
}
function growthRow(growth, scale, context) {
  const site = growth.leak?.site ?? growth.leak?.spawn;
  const where = codeSpan(cut(placeWords(growth), 100));
  const link = site ? ` ${lineLink(site.file, site.line, context.links)}` : "";
  const cells = [
    `${where} ${markdownText(growth.leak?.state ?? growth.kind)}${link === "" ? "" : `<br>${link.trim()}`}`,
    growth.base === null ? "?" : String(growth.base),
    String(growth.head),
    bar(growth.base, growth.head, scale),
    stateWords(growth)
  ];
  return `| ${cells.join(" | ")} |
`;
}
function stateWords({ state, since }) {
  const words = {
    new: "**new**",
    more: "**more**",
    same: "known",
    fewer: "fewer",
    gone: "gone \u2705",
    unknown: "base not looked at"
  };
  return since === "" ? words[state] : `${words[state]}, since ${codeSpan(shortHash(since))}`;
}
function compareStates(a, b) {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.head - a.head || compareGrowth(a, b);
}

// src/report/evidence.ts
function evidenceWords(reason, rows, most) {
  const places = [...new Set(reason.evidence.map((key) => placeOfKey(key, rows)))];
  const rest = places.length - most;
  return rest > 0 ? [...places.slice(0, most), `${rest} more`] : places;
}
function placeOfKey(key, rows) {
  const row = rows.find(
    (each) => each.kind === "finding" && each.finding.fingerprint === key || growthOf(each).some((growth) => growth.k2 === key)
  );
  if (!row) return key;
  if (row.kind === "finding") return `${row.finding.region.file}:${row.finding.region.startLine}`;
  const site = row.growth.leak?.site;
  return site ? `${site.file}:${site.line}` : placeWords(row.growth);
}

// src/report/markdown/reasons.ts
var MOST_WORDS = 600;
var MOST_EVIDENCE = 5;
function reasonList(context) {
  const { verdict } = context.report;
  const title = { pass: "", warn: "Why the warning", block: "Why blocked", unjudged: "Why not judged" }[verdict.kind];
  return {
    head: `**${title}**

`,
    rows: verdict.reasons.map((reason) => {
      const evidence = evidenceWords(reason, context.rows, MOST_EVIDENCE);
      const sign = reason.outcome === "block" ? "\u26D4" : "\u26A0\uFE0F";
      const numbers = `policy ${codeSpan(reason.clause)}: ${reason.measured}, limit ${reason.limit}`;
      const where = evidence.length > 0 ? `: ${evidence.map((each) => codeSpan(cut(each, 200))).join(", ")}` : "";
      return `- ${sign} ${markdownText(cut(reason.message, MOST_WORDS))} (${numbers})${where}
`;
    }),
    foot: "",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 2
  };
}

// src/report/patch.ts
function hunksOf(fix, sources) {
  const groups = groupTouching([...fix.edits].sort((a, b) => compareRegions(a.region, b.region)));
  const hunks = groups.map((edits) => hunkOf(edits, sources));
  return hunks.every((hunk) => hunk !== void 0) ? hunks : [];
}
function diffLines(hunks) {
  return hunks.flatMap((hunk) => {
    const indent = sharedIndent([...hunk.before, ...hunk.after]);
    const same = sharedLines(hunk.before, hunk.after);
    return [
      ...hunk.before.slice(0, same).map((line) => `  ${line.slice(indent)}`),
      ...hunk.before.slice(same).map((line) => `- ${line.slice(indent)}`),
      ...hunk.after.slice(same).map((line) => `+ ${line.slice(indent)}`)
    ];
  });
}
function sharedLines(before, after) {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same;
}
function sharedIndent(lines) {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)?.[0] ?? "");
  const [first = ""] = indents;
  let length = first.length;
  while (!indents.every((indent) => indent.startsWith(first.slice(0, length)))) length -= 1;
  return length;
}
function groupTouching(edits) {
  const groups = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.region;
    if (group && last && last.file === edit.region.file && edit.region.startLine <= last.endLine) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
function hunkOf(edits, sources) {
  const first = edits[0]?.region;
  const text = first && sources.get(first.file);
  if (!first || text === void 0) return void 0;
  const lines = text.split(/\r\n|\n|\r/);
  const endLine = Math.max(...edits.map((edit) => edit.region.endLine));
  if (endLine > lines.length) return void 0;
  const before = lines.slice(first.startLine - 1, endLine);
  return { file: first.file, line: first.startLine, before, after: apply(edits, before, first.startLine) };
}
function apply(edits, before, startLine) {
  const text = before.join("\n");
  const offset = (line, column) => before.slice(0, line - startLine).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const changed = [...edits].reverse().reduce((result, { region, newText }) => {
    const start = offset(region.startLine, region.startColumn);
    return result.slice(0, start) + newText + result.slice(offset(region.endLine, region.endColumn));
  }, text);
  return changed.split("\n");
}

// src/report/remedy.ts
function remedyOf(row, report, sources) {
  const id = ruleIdOf(row);
  const rule = report.rules.find((each) => each.id === id);
  const own = row.kind === "finding" ? row.finding.fixes[0] : void 0;
  return {
    ...rule && { rule },
    why: rule ? firstWords(rule.summary) : "",
    fix: own?.description ? bothOf(own.description) : fixOfPage(rule) ?? bothOf(row.kind === "leak" ? adviceWords(row.growth) : ""),
    hunks: own ? hunksOf(own, sources) : []
  };
}
function bothOf(words) {
  return { plain: plain(words), markdown: markdownText(words) };
}
function fixOfPage(rule) {
  const first = rule ? firstParagraph(rule.fix) : "";
  return first === "" ? void 0 : { plain: plainWords(first), markdown: inlineMarkdown(first) };
}
function suppressionOf(ruleId) {
  return `//goroutine-gate:ignore ${ruleId} -- reason`;
}

// src/report/markdown/table.ts
var MOST_WORDS2 = 280;
function leakTable(rows, context, most) {
  return {
    head: "| What leaks, and where | How sure, and since when |\n|:--|:--|\n",
    rows: rows.map((row) => tableRow(row, context)),
    foot: "",
    more: (number) => number === 0 ? "" : `
\u2026and ${count(number, "more row")}; all of them are in the job summary and in \`report.json\`.
`,
    rank: 1,
    most
  };
}
function rowSign(row) {
  if (row.blocks) return "\u26D4";
  if (row.standing === "gone") return "\u2705";
  if (row.standing === "known" || row.standing === "suppressed") return "\u25AA\uFE0F";
  return row.level === "note" ? "\u2139\uFE0F" : "\u26A0\uFE0F";
}
function placeMarkdown(row, { links }) {
  if (row.kind === "finding") {
    const { file, startLine, endLine } = row.finding.region;
    return [lineLink(file, startLine, links, endLine), within(row.finding.function)].join("");
  }
  const { leak } = row.growth;
  const site = leak?.site ?? leak?.spawn;
  return site ? [lineLink(site.file, site.line, links), within(site.function)].join("") : codeSpan(row.growth.package);
}
function tableRow(row, context) {
  const what = row.kind === "finding" ? row.finding.message : leakWords(row.growth);
  const cells = [
    `${rowSign(row)} ${markdownText(cut(what, MOST_WORDS2))}<br>${placeMarkdown(row, context)}${ruleMarkdown(row, context)}`,
    `**${sureBy(row)}**: ${sureDetail(row, testName)}<br>${markdownText(sinceWords(row, context.report.run))}`
  ];
  return `| ${cells.join(" | ")} |
`;
}
function testName(test) {
  return codeSpan(cut(test, 120));
}
function within(fn) {
  return fn === "" ? "" : ` in ${codeSpan(cut(fn, 80))}`;
}
function ruleMarkdown(row, { report }) {
  const id = ruleIdOf(row);
  if (id === void 0) return "";
  return `<br>${ruleLink(id, report.rules.find((rule) => rule.id === id)?.helpUri ?? "")}`;
}

// src/report/markdown/remedies.ts
var MOST_WORDS3 = 1e3;
function remedyList(rows, context, most) {
  return {
    head: "**What to do**\n\n",
    rows: rows.map((row) => remedyItem(row, context)),
    foot: hint(rows),
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more, in the job summary
`,
    rank: 3,
    most
  };
}
function remedyItem(row, context) {
  const { fix, hunks } = remedyOf(row, context.report, context.sources);
  const first = hunks[0];
  const place = first ? lineLink(first.file, first.line, context.links) : placeMarkdown(row, context);
  const words = `- ${place}: ${fix.markdown || "end the goroutine before its owner returns"}
`;
  const diff = diffLines(hunks).join("\n");
  return diff === "" ? words : `${words}${indented(codeBlock(cut(diff, MOST_WORDS3), "diff"))}`;
}
function indented(block2) {
  return block2.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
function hint(rows) {
  const ruleId = rows.map((row) => row.kind === "finding" ? ruleIdOf(row) : void 0).find((id) => id !== void 0);
  const leak = rows.some((row) => row.kind === "leak");
  const suppress = ruleId === void 0 ? [] : [`a finding: put ${codeSpan(suppressionOf(ruleId))} on the line above`];
  const accept = leak ? ["a leak: `goroutine-gate baseline update --append`, and commit the file"] : [];
  const ways = [...suppress, ...accept];
  return ways.length === 0 ? "" : `
<sub>Meant to be so? For ${ways.join("; for ")}.</sub>
`;
}

// src/report/markdown/section.ts
function block(text, rank) {
  return { head: text, rows: [], foot: "", more: () => "", rank };
}

// src/report/markdown/unseen.ts
var MOST_WORDS4 = 600;
function unseenList(context, most) {
  const { gaps } = context.report;
  const kinds = KINDS.filter(([kind]) => gaps.some((gap) => gap.kind === kind));
  const summary = kinds.map(([kind, one, many]) => count(gaps.filter((gap) => gap.kind === kind).length, one, many)).join(", ");
  const sorted = kinds.flatMap(([kind]) => gaps.filter((gap) => gap.kind === kind));
  return {
    head: `<details><summary>What could not be seen: ${summary}</summary>

`,
    rows: sorted.map((gap) => gapItem(gap, context)),
    foot: "\n</details>\n",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 5,
    most
  };
}
var KINDS = [
  ["capture", "test run", "test runs"],
  ["base", "part of the base", "parts of the base"],
  ["source", "piece of source", "pieces of source"],
  ["dump", "piece of a dump", "pieces of dumps"],
  ["baseline", "line of the baseline", "lines of the baseline"],
  ["config", "setting", "settings"],
  ["rule", "rule", "rules"],
  ["report", "output", "outputs"]
];
function gapItem(gap, { links }) {
  const place = gap.region ? ` (${lineLink(gap.region.file, gap.region.startLine, links, gap.region.endLine)})` : "";
  return `- ${markdownText(cut(gap.what, 200))}${place}: ${markdownText(cut(gap.why, MOST_WORDS4))}
`;
}

// src/report/summary.ts
var ALL = Number.POSITIVE_INFINITY;
function renderSummary(report, options) {
  const rows = rowsOf(report);
  const open = openRows(rows);
  const context = { report, rows, ...options };
  const title = `## ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(headline(report, rows))}
`;
  const sections = [
    leakTable(open, context, ALL),
    reasonList(context),
    remedyList(open, context, ALL),
    drawings(open, context, ALL),
    ...report.growth.length > 0 ? [growthTable(context, ALL)] : [],
    folded("Known and suppressed", leakTable(restOf(rows), context, ALL)),
    benignList(report),
    unseenList(context, ALL)
  ].filter((section) => section.rows.length > 0);
  return fitSections([block(title, 0), ...sections, block(footer(context), 0)], SUMMARY_BYTES, bytes).text;
}
function restOf(rows) {
  return rows.filter((row) => row.kind === "finding" && !row.blocks && (row.standing === "known" || row.standing === "suppressed"));
}
function folded(title, section) {
  const head = `<details><summary>${htmlText(`${title}: ${count(section.rows.length, "finding")}`)}</summary>

${section.head}`;
  return { ...section, head, foot: `${section.foot}
</details>
`, rank: 8 };
}
function benignList(report) {
  return {
    head: `<details><summary>Left by the tests and harmless: ${count(report.benign.length, "stack")}</summary>

`,
    rows: report.benign.map((leak) => {
      const growth = { ...leak, state: "same", base: null, head: leak.count, k2: leak.keys.k2, since: "", ruleIds: [], leak };
      return `- ${markdownText(leakWords(growth))}, ${codeSpan(leak.package)}: ${markdownText(leak.reason)}
`;
    }),
    foot: "\n</details>\n",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 9
  };
}

export {
  COMMENT_CHARACTERS,
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  TITLE_CHARACTERS,
  characters,
  fitSections,
  cut,
  diffLines,
  rowsOf,
  openRows,
  growthOf,
  goroutinesOf,
  testsOf,
  ruleIdOf,
  count,
  shortHash,
  leakWords,
  placeWords,
  sureWords,
  sinceWords,
  remedyOf,
  renderJson,
  VERDICT_SIGNS,
  headline,
  renderSarif,
  cellsOf,
  expandTabs,
  wrap,
  drawMarks,
  penOf,
  trailOf,
  drawings,
  tallyOf,
  footer,
  growthTable,
  evidenceWords,
  reasonList,
  leakTable,
  remedyList,
  block,
  unseenList,
  renderSummary
};
