import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  rowBlock
} from "./chunk-N7TUVHLZ.js";
import {
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  TITLE_CHARACTERS,
  cut,
  evidenceWords,
  gateChangeWords,
  tallyOf,
  wouldBeWords
} from "./chunk-HM5TPNGP.js";
import {
  seriesLines
} from "./chunk-PGSS5K3Y.js";
import {
  waitLines
} from "./chunk-26CDV4PJ.js";
import {
  penOf,
  remedyOf
} from "./chunk-CEIQRVYC.js";
import {
  baseWords,
  count,
  leakWords,
  openRows,
  rowsOf,
  ruleIdOf,
  sureWords
} from "./chunk-N27ABM2I.js";
import {
  breakCommands,
  commandData,
  commandProperty,
  plain
} from "./chunk-A77MII5W.js";

// src/report/annotations.ts
function annotationsOf(report) {
  const all = openRows(rowsOf(report)).map((row) => annotationOf(row, report));
  const kept = withinLevels(all, ANNOTATIONS_PER_LEVEL);
  if (kept.length === all.length) return { annotations: kept, leftOut: 0 };
  const room = withinLevels(all, ANNOTATIONS_PER_LEVEL, { notice: ANNOTATIONS_PER_LEVEL - 1 });
  const leftOut = all.length - room.length;
  return { annotations: [...room, moreOf(leftOut)], leftOut };
}
function renderWorkflowCommands(annotations) {
  return annotations.map((annotation) => `${commandOf(annotation)}
`).join("");
}
function annotationOf(row, report) {
  const place = placeOf(row);
  return {
    level: row.level === "note" ? "notice" : row.level,
    title: cut(plain(titleOf(row)), TITLE_CHARACTERS),
    message: cut(messageOf(row, report), ANNOTATION_CHARACTERS),
    ...place && { place }
  };
}
function titleOf(row) {
  if (row.kind === "finding") return row.finding.ruleId;
  return "goroutines left by a test";
}
function messageOf(row, report) {
  const { fix } = remedyOf(row, report, /* @__PURE__ */ new Map());
  const rule = ruleIdOf(row);
  const lines = [
    row.kind === "finding" ? row.finding.message : leakWords(row.growth),
    `Found by ${sureWords(row)}.`,
    fix.plain === "" ? "" : `Fix: ${fix.plain}`,
    rule === void 0 ? "" : `More: goroutine-gate explain ${rule}`
  ];
  return lines.filter((line) => line !== "").map(plain).join("\n");
}
function placeOf(row) {
  if (row.kind === "leak") {
    const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
    return site && { file: site.file, line: site.line, endLine: site.line };
  }
  const { file, startLine, endLine, startColumn, endColumn } = row.finding.region;
  const place = { file, line: startLine, endLine };
  return startLine === endLine ? { ...place, columns: { start: startColumn, end: endColumn } } : place;
}
function withinLevels(all, limit, limits = {}) {
  const used = { error: 0, warning: 0, notice: 0 };
  return all.filter(({ level }) => {
    used[level] += 1;
    return used[level] <= (limits[level] ?? limit);
  });
}
function moreOf(leftOut) {
  return {
    level: "notice",
    title: "goroutine-gate",
    message: `${leftOut} more of these are not shown here, because a step has room for ten of each level. All of them are in the job summary.`
  };
}
function commandOf({ level, title, message, place }) {
  const properties = [
    ...place ? [`file=${commandProperty(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`] : [],
    // The runner takes the last column itself, not the one behind it.
    ...place?.columns ? [`col=${place.columns.start}`, `endColumn=${Math.max(place.columns.start, place.columns.end - 1)}`] : [],
    `title=${commandProperty(title)}`
  ];
  return `::${level} ${properties.join(",")}::${commandData(message)}`;
}

// src/report/text/closing.ts
function gapLines(report, pen) {
  if (report.gaps.length === 0) return [];
  return [pen.strong("not seen"), ...report.gaps.map((gap) => `  ${plain(gap.what)}${placeOf2(gap)}: ${plain(gap.why)}`)];
}
function placeOf2(gap) {
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
  const packages = report.captures.length > 0 ? [`${unseen} of ${count(report.captures.length, "package")} unseen`] : [];
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
  annotationsOf,
  renderWorkflowCommands,
  renderText
};
