import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/policy/config-files.ts
var CONFIG_FILES = [".goroutine-gate.yml", ".github/.goroutine-gate.yml", ".github/goroutine-gate.yml"];

// src/policy/defaults.ts
var NEW_FINDINGS = 0;
var NEW_LEAKS = 0;
var GROWTH = 8;
var UNKNOWN_PACKAGES = 0;
var SETTLE_MS = 1e3;
var DEADLINE_MS = 30 * 6e4;
var SUPPRESSIONS = 5;
var DEFAULT_LIMITS = { newFinding: NEW_FINDINGS, newLeak: NEW_LEAKS, growth: GROWTH, unknownPackages: UNKNOWN_PACKAGES };
var DEFAULT_POLICY = {
  // Errors are what the rules are sure enough about to stop somebody's work.
  failOn: "error",
  // Every pack is on, every rule has the level of its page.
  packs: {},
  rules: {},
  exclude: [],
  // Taken from go.mod.
  goVersion: "",
  // A survivor seen once did not come back in five runs of a real package: confirm before blocking.
  record: { settleMs: SETTLE_MS, deadlineMs: DEADLINE_MS, confirm: "auto" },
  baseline: ".goroutine-gate/baseline.jsonl",
  // Works on forks, needs no token and can be reviewed.
  compare: "committed",
  limits: DEFAULT_LIMITS,
  suppressions: { budget: SUPPRESSIONS }
};

export {
  CONFIG_FILES,
  DEFAULT_POLICY
};
