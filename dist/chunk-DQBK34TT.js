import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/policy/config-files.ts
var CONFIG_FILES = [".goroutine-gate.yml", ".github/.goroutine-gate.yml", ".github/goroutine-gate.yml"];

// src/policy/defaults.ts
var NEW_FINDINGS = 0;
var NEW_LEAKS = 0;
var GROWTH = 8;
var UNKNOWN_PACKAGES = 0;
var MISSING_RECORDINGS = 0;
var SETTLE_MS = 1e3;
var DEADLINE_MS = 30 * 6e4;
var SUPPRESSIONS = 5;
var DEFAULT_LIMITS = {
  newFinding: NEW_FINDINGS,
  newLeak: NEW_LEAKS,
  growth: GROWTH,
  unknownPackages: UNKNOWN_PACKAGES,
  missingRecordings: MISSING_RECORDINGS
};
var SERIES = {
  growth: 20,
  slope: 500,
  // A service of moderate size has a few hundred; one that has a thousand without need is about to have more.
  cap: 1e3,
  // Connections and pools that a load leaves warm are a handful; as for known leaks.
  delta: 8,
  // A pool of a handful of workers is old by design, more of one kind seldom.
  aged: 10,
  // A chain of more frames that ends in a wait has more people in it than one who can see what it waits for.
  depth: 5,
  // Tests differ too much for one number; a team that wants one sets it.
  leakRate: null,
  windowMs: 15 * 6e4,
  // Only a team knows what it promises.
  slaMs: null,
  services: {}
};
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
  record: { settleMs: SETTLE_MS, deadlineMs: DEADLINE_MS, confirm: "auto", reuse: "never", labels: [] },
  baseline: ".goroutine-gate/baseline.jsonl",
  // Works on forks, needs no token and can be reviewed.
  compare: "committed",
  limits: DEFAULT_LIMITS,
  series: SERIES,
  suppressions: { budget: SUPPRESSIONS },
  // What is built in holds at once; a team rolls out what it adds.
  rollout: { rules: {}, packs: {}, clauses: {} }
};

// src/policy/config-problem.ts
function describeProblem(problem) {
  const key = problem.key ? `${problem.key}: ` : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${key}found ${problem.found}; expected ${problem.expected}`;
}

export {
  describeProblem,
  CONFIG_FILES,
  DEFAULT_POLICY
};
