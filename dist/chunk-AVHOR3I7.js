import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CLAUSES,
  isInShare,
  packageOf,
  soften,
  stageOfClause
} from "./chunk-VKOXL4MQ.js";

// src/policy/staged.ts
function judgeStaged(clause, judged, policy) {
  const stage = stageOfClause(policy, clause.id, judged);
  if (stage === void 0) return clause.judge(judged, policy);
  const softened = (reasons) => reasons.map((reason) => soften(reason, stage));
  if (!clause.byPackage || stage.share === 0) return softened(clause.judge(judged, policy));
  const chosen = clause.judge(
    only(judged, (importPath) => isInShare(importPath, stage.share)),
    policy
  );
  const others = clause.judge(
    only(judged, (importPath) => !isInShare(importPath, stage.share)),
    policy
  );
  return [...chosen, ...softened(others)];
}
function only(judged, isWanted) {
  const { findings, growth, captures, baseCaptures } = judged;
  return {
    ...judged,
    findings: findings.filter((finding) => isWanted(packageOf(finding.region.file, judged))),
    growth: growth.filter((entry) => isWanted(entry.package)),
    captures: captures.filter((capture) => isWanted(capture.importPath)),
    baseCaptures: baseCaptures.filter((capture) => isWanted(capture.importPath))
  };
}

// src/policy/judgeable.ts
var NOTHING_TO_JUDGE = {
  mode: "check",
  findings: [],
  growth: [],
  gaps: [],
  recorded: false,
  captures: [],
  baseCaptures: [],
  baseSource: "none",
  packages: void 0,
  command: void 0,
  changed: void 0,
  today: "",
  version: "",
  importPaths: /* @__PURE__ */ new Map(),
  configProblems: { base: [], head: [] },
  suppressedByChange: [],
  overBudget: [],
  unseenAtBase: []
};

// src/policy/judge.ts
function judge(judged, policy) {
  const found = CLAUSES.flatMap((clause) => judgeStaged(clause, judged, policy));
  const reasons = policy.failOn === "never" ? found.map(soften2) : found;
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
function soften2(reason) {
  if (reason.outcome === "warn" || reason.clause === UNJUDGED) return reason;
  return { ...reason, outcome: "warn", message: `${reason.message}; it would block, but fail-on is never` };
}

export {
  NOTHING_TO_JUDGE,
  judge
};
