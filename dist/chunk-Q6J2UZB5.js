import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  TITLE_CHARACTERS,
  cut
} from "./chunk-RVLRCKZ2.js";
import {
  remedyOf
} from "./chunk-RIXYEIY7.js";
import {
  leakWords,
  openRows,
  rowsOf,
  ruleIdOf,
  sureWords
} from "./chunk-N27ABM2I.js";
import {
  commandData,
  commandProperty,
  plain
} from "./chunk-67AXR2H5.js";

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

export {
  annotationsOf,
  renderWorkflowCommands
};
