import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/cli/judging.ts
var JUDGING = {
  base: "the commit to compare with",
  config: "a config file instead of the one at the base",
  external: "a file with results of another tool: SARIF, golangci-lint, go vet, staticcheck or gosec JSON, output of tests with reports of the race detector or goleak (may be given more than once)",
  "fail-on": "error, warning, note or never",
  format: "text, json, sarif, github (workflow commands), markdown (job summary), html (one page), checkstyle, junit, codeclimate (GitLab), rdjson (reviewdog) or openmetrics (Prometheus)",
  "sarif-profile": "github (only what counts) or full",
  output: "write the report to this file",
  "report-dir": "write every report into this folder, under fixed names",
  types: "exact, auto (Go's own types where it is at hand and in time) or syntax (what declarations tell)",
  all: "show known and suppressed ones as well"
};
var SERIES = {
  series: "a folder that `sample` wrote, a folder of dumps with times in their names, or a list of them (may be given more than once)",
  p95: "the service's p95 latency, as in 180ms, for series that do not say theirs; limits follow it where the config has an SLA"
};

export {
  JUDGING,
  SERIES
};
