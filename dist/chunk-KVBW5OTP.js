import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  rowBlock
} from "./chunk-Z2ZXWTEC.js";
import {
  evidenceWords,
  gateChangeWords,
  reusedWords,
  tallyOf,
  wouldBeWords
} from "./chunk-RVLRCKZ2.js";
import {
  penOf
} from "./chunk-RIXYEIY7.js";
import {
  seriesLines
} from "./chunk-CMS5SWZ3.js";
import {
  waitLines
} from "./chunk-EBMUPO3E.js";
import {
  baseWords,
  count,
  openRows,
  rowsOf,
  ruleIdOf
} from "./chunk-N27ABM2I.js";
import {
  breakCommands,
  plain
} from "./chunk-67AXR2H5.js";

// src/report/text/closing.ts
function gapLines(report, pen) {
  if (report.gaps.length === 0) return [];
  return [pen.strong("not seen"), ...report.gaps.map((gap) => `  ${plain(gap.what)}${placeOf(gap)}: ${plain(gap.why)}`)];
}
function placeOf(gap) {
  return gap.region && !gap.what.includes(gap.region.file) ? ` (${plain(gap.region.file)}:${gap.region.startLine})` : "";
}
function gateChangeLines(report, pen) {
  const wouldBe = wouldBeWords(report);
  const lines = [...(report.gateChanges ?? []).map(gateChangeWords), ...wouldBe ? [wouldBe] : []];
  return lines.length === 0 ? [] : [pen.strong("what the change does to the gate"), ...lines.map((line) => `  ${plain(line)}`)];
}
function reasonLines(report, rows, pen) {
  if (report.verdict.reasons.length === 0) return [];
  return [pen.strong(TITLES[report.verdict.kind]), ...report.verdict.reasons.map((reason) => reasonLine(reason, rows, pen))];
}
var TITLES = {
  pass: "",
  warn: "warned because",
  block: "blocked because",
  unjudged: "not judged because"
};
function reasonLine(reason, rows, pen) {
  const sign = reason.outcome === "block" ? pen.levels.error(pen.signs.block) : pen.levels.warning(pen.signs.warn);
  const number = pen.faint(`[${plain(reason.clause)}: ${reason.measured}, limit ${reason.limit}]`);
  const evidence = evidenceWords(reason, rows, 3).map(plain).join(", ");
  return `  ${sign} ${plain(reason.message)} ${number}${evidence === "" ? "" : `  ${pen.faint(evidence)}`}`;
}
function verdictLine(report, rows, pen) {
  const words = {
    pass: pen.good(`${pen.signs.pass} passed`),
    warn: pen.levels.warning(`${pen.signs.warn} passed with warnings`),
    block: pen.levels.error(`${pen.signs.block} blocked`),
    unjudged: pen.levels.warning(`${pen.signs.unjudged} could not judge`)
  };
  return `${words[report.verdict.kind]}: ${countWords(report, rows).join(pen.signs.between)}`;
}
function countWords(report, rows) {
  const tally = tallyOf(report, rows);
  const seen = tally.seen > 0 ? ` (${tally.seen} seen by a test)` : "";
  const open = [
    [tally.errors, "error"],
    [tally.warnings, "warning"],
    [tally.notes, "note"],
    [tally.leaks, "leak without a rule", "leaks without a rule"]
  ];
  const shown = open.flatMap(([number, noun, plural]) => number > 0 ? [count(number, noun, plural)] : []);
  const first = shown.length > 0 ? [`${shown[0]}${seen}`, ...shown.slice(1)] : ["nothing found"];
  const rest = ["known", "suppressed", "gone"].flatMap((kind) => tally[kind] > 0 ? [`${tally[kind]} ${kind}`] : []);
  return [...first, ...rest, ...seenOf(report, tally.unseen)];
}
function seenOf(report, unseen) {
  const source = report.run.files > 0 ? [count(report.run.files, "file")] : [];
  const packages = report.captures.length > 0 ? [`${unseen} of ${count(report.captures.length, "package")} unseen${reusedWords(report)}`] : [];
  const untested = report.run.verb !== "check" && report.captures.length === 0 ? ["no tests recorded"] : [];
  const against = report.captures.length > 0 ? [`against ${plain(baseWords(report.run))}`] : [];
  return [...source, ...packages, ...untested, `${report.gaps.length} not seen`, ...against];
}

// src/report/text.ts
function renderText(report, options) {
  const pen = penOf(options.color, options.unicode ?? true);
  const rows = rowsOf(report);
  const shown = options.all ? rows : openRows(rows);
  const explained = firstOfRule(shown);
  const blocks = shown.map((row) => rowBlock(row, { report, sources: options.sources, pen, explains: explained.has(row) }));
  const overTime = [
    ...(report.series ?? []).map((each) => seriesLines(each, options.unicode ?? true)),
    ...(report.waits ?? []).map(waitLines)
  ];
  const parts = [
    ...blocks,
    ...overTime,
    buildLines(report),
    insteadLines(report),
    gapLines(report, pen),
    gateChangeLines(report, pen),
    reasonLines(report, rows, pen),
    [verdictLine(report, rows, pen)]
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.map(breakCommands).join("\n")).join("\n\n")}
`;
}
function buildLines({ build = [], growth, series }) {
  const differs = growth.some(({ state }) => state === "new" || state === "more") || (series ?? []).length > 0;
  if (build.length === 0 || !differs) return [];
  return [
    "built with other versions than the base",
    ...build.map(({ what, base, head }) => `  ${plain(what)}: ${plain(base) || "none"} \u2192 ${plain(head) || "none"}`)
  ];
}
function insteadLines({ run }) {
  return run.policySource.includes(", instead of ours for ") ? [`policy: ${plain(run.policySource)}`] : [];
}
function firstOfRule(rows) {
  const seen = /* @__PURE__ */ new Set();
  return new Set(
    rows.filter((row) => {
      const id = ruleIdOf(row);
      if (id === void 0) return true;
      const isFirst = !seen.has(id);
      seen.add(id);
      return isFirst;
    })
  );
}

export {
  renderText
};
