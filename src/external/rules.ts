import type { Finding } from '#model/finding.ts'
import type { Rule } from '#model/rule.ts'

/** One entry a code of other tools that a finding names, so that catalogues and SARIF know it. Sorted by id. */
export function externalRules(findings: readonly Finding[]): readonly Rule[] {
  const first = new Map(findings.map((finding) => [finding.ruleId, finding]))
  return [...first.keys()].sort().map((id) => ruleOf(id, first.get(id) as Finding))
}

function ruleOf(id: string, finding: Finding): Rule {
  const [tool = '', code = ''] = id.split('/')
  const title = tool === code ? `reported by ${tool}` : `${code}, reported by ${tool}`
  return {
    id,
    pack: tool,
    title,
    level: finding.level,
    confidence: finding.confidence,
    since: '',
    helpUri: HELP[tool]?.(code) ?? '',
    summary: `A result of ${tool} that was handed in. Its own documentation says what it means.`,
    fix: '',
    waits: [],
  }
}

/** Where tools document their codes. */
const HELP: Readonly<Record<string, (code: string) => string>> = {
  govet: (code) => `https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/${code}`,
  staticcheck: (code) => `https://staticcheck.dev/docs/checks/#${code}`,
  gosec: () => 'https://github.com/securego/gosec#available-rules',
  'race-detector': () => 'https://go.dev/doc/articles/race_detector',
  bodyclose: () => 'https://github.com/timakin/bodyclose',
}
