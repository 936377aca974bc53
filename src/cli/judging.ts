import type { OptionName } from './options.ts'

/** Options of all verbs that end in a verdict. */
export const JUDGING = {
  base: 'the commit to compare with',
  config: 'a config file instead of the one at the base',
  external:
    'a file with results of another tool: SARIF, golangci-lint, go vet, staticcheck or gosec JSON, race reports (may be given more than once)',
  'fail-on': 'error, warning, note or never',
  format:
    'text, json, sarif, github (workflow commands), markdown (job summary), checkstyle, junit, codeclimate (GitLab) or rdjson (reviewdog)',
  'sarif-profile': 'github (only what counts) or full',
  output: 'write the report to this file',
  'report-dir': 'write every report into this folder, under fixed names',
  all: 'show known and suppressed ones as well',
} satisfies Partial<Record<OptionName, string>>
