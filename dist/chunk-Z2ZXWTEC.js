import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  cellsOf,
  diffLines,
  drawMarks,
  drawSteps,
  expandTabs,
  remedyOf,
  trailOf,
  wrap
} from "./chunk-RIXYEIY7.js";
import {
  count,
  goroutinesOf,
  growthOf,
  leakWords,
  placeWords,
  sinceWords,
  sureWords,
  testsOf
} from "./chunk-N27ABM2I.js";
import {
  plain,
  visible
} from "./chunk-67AXR2H5.js";

// src/report/text/block.ts
var WIDTH = 96;
var LABEL = 6;
function rowBlock(row, context) {
  const { report, sources, pen } = context;
  const marks = trailOf(row);
  const drawing = marks.length > 0 ? (context.steps ? drawSteps : drawMarks)(marks, sources, pen, row.level) : ["  ".concat(plain(row.kind === "leak" ? leakWords(row.growth) : ""))];
  return [header(row, context), "", ...drawing, "", ...advice(row, remedyOf(row, report, sources), context)];
}
function header(row, { report, pen }) {
  const parts = row.kind === "finding" ? findingHeader(row, pen) : leakHeader(row, pen);
  const standing = row.standing === "new" ? "" : pen.faint(plain(sinceWords(row, report.run)));
  return [...parts, standing].filter((part) => part !== "").join("  ");
}
function findingHeader({ finding, ...row }, pen) {
  const { file, startLine, startColumn } = finding.region;
  const seen = row.growth.length > 0 ? `seen in ${seenWords({ finding, ...row })}` : "";
  return [
    pen.strong(`${plain(file)}:${startLine}:${startColumn}`),
    pen.levels[row.level](row.level),
    plain(finding.ruleId),
    pen.strong(plain(seen))
  ];
}
function leakHeader(row, pen) {
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn;
  const where = site ? `${site.file}:${site.line}` : row.growth.package;
  return [
    pen.strong(plain(where)),
    pen.levels[row.level]("leak"),
    plain(placeWords(row.growth)),
    pen.strong(plain(`${row.standing === "gone" ? "was left" : "left"} by ${seenWords(row)}`))
  ];
}
function seenWords(row) {
  const [first, ...others] = testsOf(row);
  const tests = first === void 0 ? "the tests of the package" : others.length > 0 ? `${first} and ${others.length} more` : first;
  return `${tests} (${count(goroutinesOf(row), "goroutine")})`;
}
function advice(row, remedy, context) {
  const { pen } = context;
  const diff = diffLines(remedy.hunks).map((line) => (line.startsWith("+") ? pen.added : pen.removed)(expandTabs(visible(line))));
  const link = remedy.rule && context.explains ? [`${" ".repeat(LABEL + 2)}${pen.aside(`goroutine-gate explain ${plain(remedy.rule.id)}`)}`] : [];
  return [
    ...labelled("why", context.explains ? remedy.why : "", pen),
    ...labelled("sure", sureLine(row, pen), pen),
    ...labelled("fix", remedy.fix.plain, pen),
    ...diff.map((line) => `${" ".repeat(LABEL + 2)}${line}`),
    ...link
  ];
}
function sureLine(row, pen) {
  if (row.kind === "finding" && row.growth.length === 0 && row.finding.confidence === "high" && !row.finding.reportedBy) return "";
  const numbers = growthOf(row).map((growth) => growth.base === null ? "" : `base ${growth.base}, head ${growth.head}`);
  return [sureWords(row), ...new Set(numbers)].filter((part) => part !== "").join(pen.signs.between);
}
function labelled(label, words, pen) {
  return wrap(plain(words), WIDTH - LABEL).map((line, at) => {
    const head = at === 0 ? pen.faint(label.padEnd(LABEL)) : " ".repeat(LABEL);
    return cellsOf(line) > 0 ? `  ${head}${line}` : "";
  });
}

export {
  rowBlock
};
