import type { SeriesPolicy } from '#model/policy.ts'
import { jsonText } from './escape.ts'

/**
 * Alert rules for Prometheus with the limits of a policy: over the metrics of `renderOpenMetrics`, and over `go_goroutines`, which every service
 * with the usual Go client library exports. Only numbers of the policy go into it.
 */
export function alertRules({ slope, cap, delta, aged, windowMs }: SeriesPolicy): string {
  const window = `${Math.max(1, Math.round(windowMs / 60_000))}m`
  const rules = [
    rule('GoroutineGateBlocks', 'goroutine_gate_verdict{verdict="block"} == 1', '0m', 'critical', 'the last run of the gate blocked'),
    rule('GoroutinesAboveCap', `goroutines > ${cap}`, '0m', 'critical', `{{ $labels.service }} has {{ $value }} goroutines, limit ${cap}`),
    rule(
      'GoroutinesGrow',
      `goroutines_growth_rate > ${slope} and goroutines_growth_rate_low > 0`,
      '0m',
      'critical',
      `{{ $labels.service }} grows by {{ $value }} goroutines an hour, limit ${slope}`,
    ),
    rule(
      'GoroutineCapAhead',
      'goroutines_limit_reached_seconds < 86400',
      '0m',
      'warning',
      '{{ $labels.service }} reaches its cap in {{ $value }} s if it goes on like this',
    ),
    rule(
      'GoroutinesLeftByLoad',
      `goroutines_load_delta > ${delta}`,
      '0m',
      'critical',
      `a load left {{ $value }} goroutines in {{ $labels.service }}, limit ${delta}`,
    ),
    rule(
      'GoroutinesAged',
      `goroutines_signature_aged > ${aged}`,
      '0m',
      'warning',
      `{{ $value }} goroutines in {{ $labels.function }} of {{ $labels.service }} are older than the window, limit ${aged}`,
    ),
    rule(
      'GoProcessAboveCap',
      `go_goroutines > ${cap}`,
      '5m',
      'critical',
      `{{ $labels.instance }} has {{ $value }} goroutines, limit ${cap}`,
    ),
    rule(
      'GoProcessGrows',
      `deriv(go_goroutines[${window}]) * 3600 > ${slope}`,
      window,
      'warning',
      `{{ $labels.instance }} grows by {{ $value }} goroutines an hour, limit ${slope}`,
    ),
  ]
  return `groups:\n  - name: goroutine-gate\n    rules:\n${rules.join('')}`
}

function rule(name: string, expression: string, holds: string, severity: string, summary: string): string {
  return `      - alert: ${name}
        expr: ${JSON.stringify(expression)}
        for: ${holds}
        labels:
          severity: ${severity}
        annotations:
          summary: ${JSON.stringify(summary)}
`
}

/** A Grafana dashboard over the same metrics; the data source is a variable, so that it can be imported anywhere. */
export function dashboard(): string {
  const panels = [
    panel(0, 'Goroutines', 'timeseries', [['goroutines{service=~"$service"}', '{{service}}']], 'short'),
    panel(
      1,
      'Goroutines an hour',
      'timeseries',
      [
        ['goroutines_growth_rate{service=~"$service"}', '{{service}}'],
        ['goroutines_growth_rate_low{service=~"$service"}', '{{service}}, lower end'],
        ['goroutines_growth_rate_high{service=~"$service"}', '{{service}}, upper end'],
      ],
      'short',
    ),
    panel(2, 'What they wait for', 'timeseries', [['goroutines_state{service=~"$service"}', '{{state}}']], 'short'),
    panel(3, 'Signatures', 'timeseries', [['topk(10, goroutines_signature{service=~"$service"})', '{{function}} {{kind}}']], 'short'),
    panel(4, 'Time until the cap', 'stat', [['goroutines_limit_reached_seconds{service=~"$service"}', '{{service}}']], 's'),
    panel(5, 'Left by the load', 'stat', [['goroutines_load_delta{service=~"$service"}', '{{service}}']], 'short'),
    panel(6, 'Left behind per test', 'timeseries', [['goroutine_gate_leak_rate', 'per test']], 'short'),
    // What is told is which series there is; its value is always 1.
    { ...panel(7, 'Verdict', 'stat', [['goroutine_gate_verdict == 1', '{{verdict}}']], 'short'), options: { textMode: 'name' } },
  ]
  return jsonText({
    title: 'Goroutines',
    uid: 'goroutine-gate',
    schemaVersion: 39,
    tags: ['go', 'goroutines'],
    time: { from: 'now-24h', to: 'now' },
    templating: { list: [SOURCE, SERVICE] },
    panels,
  })
}

const SOURCE = { name: 'datasource', type: 'datasource', query: 'prometheus', label: 'Data source' }

const SERVICE = {
  name: 'service',
  type: 'query',
  datasource: { type: 'prometheus', uid: '$datasource' },
  query: { query: 'label_values(goroutines, service)', refId: 'service' },
  includeAll: true,
  multi: true,
  allValue: '.*',
  refresh: 2,
}

/** Two panels a row. */
function panel(index: number, title: string, type: string, queries: readonly (readonly [string, string])[], unit: string) {
  const source = { type: 'prometheus', uid: '$datasource' }
  return {
    id: index + 1,
    title,
    type,
    datasource: source,
    gridPos: { h: 8, w: 12, x: (index % 2) * 12, y: Math.floor(index / 2) * 8 },
    fieldConfig: { defaults: { unit }, overrides: [] },
    targets: queries.map(([expr, legendFormat], at) => ({ refId: String.fromCharCode(65 + at), datasource: source, expr, legendFormat })),
  }
}
