import type { Limits, Policy, SeriesPolicy } from '#model/policy.ts'

/** Any new finding at fail-on or above is one too many: the gate is about what the change brings, and that is all new. */
const NEW_FINDINGS = 0

/** Any new leak that is proven, or that a second run showed again, is one too many, for the same reason. */
const NEW_LEAKS = 0

/**
 * A known leak often sits in a pool or under a parallel test, so that its count follows the machine and the schedule:
 * hosted runners have 2 to 4 cores and `-parallel` follows them, which moves such a count by a handful.
 * Eight is above that and far below what a leak in a loop adds.
 */
const GROWTH = 8

/** A package that the base saw and the head hides is the way a change would keep a leak out of sight. */
const UNKNOWN_PACKAGES = 0

/** A shard that does not arrive hides as much as a package does, and one that was announced is expected. */
const MISSING_RECORDINGS = 0

/**
 * Settling: 452 processes of real packages came to rest within 10 ms or did not change after it (95th percentile 325 ms,
 * slowest drains 2 s), and polling stops early, so the full second is only paid where something stays.
 */
const SETTLE_MS = 1_000

/** Go's own default test timeout is 10 minutes a package; this leaves room for building and several packages before a job's time is lost. */
const DEADLINE_MS = 30 * 60_000

/** A change that has good reasons to keep more than five findings quiet deserves a person's eye on the budget itself. */
const SUPPRESSIONS = 5

const DEFAULT_LIMITS: Limits = {
  newFinding: NEW_FINDINGS,
  newLeak: NEW_LEAKS,
  growth: GROWTH,
  unknownPackages: UNKNOWN_PACKAGES,
  missingRecordings: MISSING_RECORDINGS,
}

/** What practitioners watch in load tests: growth by a fifth between samples, and 500 goroutines an hour, which fill 1,000 in two. */
const SERIES: SeriesPolicy = {
  growth: 20,
  slope: 500,
  // A service of moderate size has a few hundred; one that has a thousand without need is about to have more.
  cap: 1000,
  // Connections and pools that a load leaves warm are a handful; as for known leaks.
  delta: 8,
  // A pool of a handful of workers is old by design, more of one kind seldom.
  aged: 10,
  // A chain of more frames that ends in a wait has more people in it than one who can see what it waits for.
  depth: 5,
  // Tests differ too much for one number; a team that wants one sets it.
  leakRate: null,
  windowMs: 15 * 60_000,
  // Only a team knows what it promises.
  slaMs: null,
  services: {},
}

/** The policy of a repository that has no config file, or whose config is wrong at the base. The only place with defaults. */
export const DEFAULT_POLICY: Policy = {
  // Errors are what the rules are sure enough about to stop somebody's work.
  failOn: 'error',
  // Every pack is on, every rule has the level of its page.
  packs: {},
  rules: {},
  exclude: [],
  // Taken from go.mod.
  goVersion: '',
  // A survivor seen once did not come back in five runs of a real package: confirm before blocking.
  record: { settleMs: SETTLE_MS, deadlineMs: DEADLINE_MS, confirm: 'auto', reuse: 'never', labels: [] },
  baseline: '.goroutine-gate/baseline.jsonl',
  // Works on forks, needs no token and can be reviewed.
  compare: 'committed',
  limits: DEFAULT_LIMITS,
  series: SERIES,
  suppressions: { budget: SUPPRESSIONS },
  // What is built in holds at once; a team rolls out what it adds.
  rollout: { rules: {}, packs: {}, clauses: {} },
}
