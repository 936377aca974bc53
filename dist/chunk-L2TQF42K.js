import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  compareRegions,
  compareText
} from "./chunk-GUXFILJQ.js";

// src/model/finding.ts
var LEVELS = ["error", "warning", "note"];
function compareFindings(a, b) {
  return compareRegions(a.region, b.region) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function compareBySeverity(a, b) {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) || compareFindings(a, b);
}
var CONFIDENCES = ["high", "medium", "low"];
function isAtLeast(level, floor) {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(floor);
}

export {
  LEVELS,
  compareFindings,
  compareBySeverity,
  isAtLeast
};
