import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  rowBlock
} from "./chunk-Z2ZXWTEC.js";
import {
  penOf,
  trailOf
} from "./chunk-RIXYEIY7.js";
import {
  growthOf,
  rowsOf
} from "./chunk-N27ABM2I.js";
import {
  breakCommands
} from "./chunk-67AXR2H5.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/report/explain.ts
function rowsNamed(report, word) {
  return rowsOf(report).filter((row) => keysOf(row).some((key) => key.startsWith(word)) || placesOf(row).includes(word));
}
function nameOf(row) {
  return row.kind === "finding" ? row.finding.fingerprint : row.growth.k2;
}
function filesOf(row) {
  return [...new Set(trailOf(row).map(({ file }) => file))];
}
function explainRow(row, report, options) {
  const pen = penOf(options.color, true);
  const lines = rowBlock(row, { report, sources: options.sources, pen, explains: true, steps: true });
  return `${[...lines, "", `  ${pen.faint(`fingerprint ${nameOf(row)}`)}`].map(breakCommands).join("\n")}
`;
}
function keysOf(row) {
  return [nameOf(row), ...growthOf(row).map(({ k2 }) => k2)];
}
function placesOf(row) {
  const marks = trailOf(row).filter(({ primary }) => primary);
  return marks.map(({ file, line }) => `${file}:${line}`);
}
export {
  explainRow,
  filesOf,
  nameOf,
  rowsNamed
};
