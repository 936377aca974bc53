import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { alertRules, dashboard } from '#report/monitoring.ts'
import { renderOpenMetrics } from '#report/openmetrics.ts'
import { toolAt } from '../harness/tool.ts'
import { sampleReport } from '../report/sample.ts'
import { SERIES } from '../report/series-sample.ts'

const promtool = toolAt('GATE_PROMTOOL') ?? ''
const folder = mkdtempSync(join(tmpdir(), 'gate-promtool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function asked(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(promtool, words, { input, encoding: 'utf8', cwd: folder })
  return { status, said: `${stdout}${stderr}` }
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const HOSTILE = 'x"} 1\n# EOF\nevil{a="\\'
const METRICS: readonly (readonly [string, string])[] = [
  ['a run with a series', renderOpenMetrics({ ...sampleReport(), series: [SERIES] })],
  ['names that try to leave their quotes', renderOpenMetrics({ ...sampleReport(), series: [{ ...SERIES, service: HOSTILE }] })],
]

describe.runIf(promtool)('promtool', () => {
  it.each(METRICS)('has nothing to say of the metrics of %s', (_, text) => {
    expect(asked(['check', 'metrics'], text)).toEqual({ status: 0, said: '' })
  })

  it.each(METRICS)('reads all of %s as OpenMetrics', (_, text) => {
    // A store wants to know when; in our file that is for the scraper to say.
    const dated = text.replaceAll(/^[a-z].*$/gm, (line) => `${line} 1700000000`)
    const { status, said } = asked(['tsdb', 'create-blocks-from', 'openmetrics', fileOf('dated.txt', dated), join(folder, 'blocks')])
    expect(status).toBe(0)
    // The last columns: samples, chunks, series, bytes.
    const samples = /\s(\d+)\s+\d+\s+\d+\s+\d+\s*$/.exec(said)?.[1]
    expect(Number(samples)).toBe(text.split('\n').filter((line) => /^[a-z]/.test(line)).length)
    rmSync(join(folder, 'blocks'), { recursive: true })
  })

  it('would say it, were a metric not as it should be', () => {
    expect(asked(['check', 'metrics'], '# TYPE a_total gauge\na_total 1\n')).toMatchObject({ status: 3 })
    expect(asked(['check', 'metrics'], 'goroutines{a="b} 1\n')).toMatchObject({ status: 1 })
  })

  it('reads every expression of the dashboard, and finds something for each in our metrics', () => {
    const expressions = JSON.parse(dashboard()).panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
      targets.map(({ expr }) => expr),
    )
    // Grafana puts what is chosen into the place of a variable.
    const filled = (service: string): readonly string[] => expressions.map((expr: string) => expr.replaceAll('$service', service))
    const rules = expressions.map((expr: string, at: number) => ({ record: `panel:${at}`, expr }))
    fileOf('panels.yml', JSON.stringify({ groups: [{ name: 'panels', rules }] }))
    expect(asked(['check', 'rules', 'panels.yml'])).toMatchObject({
      status: 0,
      said: expect.stringContaining(`${rules.length} rules found`),
    })
    const shown = (service: string, value: number) =>
      filled(service).map((expr) => ({ expr: `count(${expr}) > bool 0`, eval_time: '0m', exp_samples: [{ labels: '{}', value }] }))
    const tests = [{ interval: '1m', input_series: OURS, promql_expr_test: shown('checkout', 1) }]
    fileOf('shown.yml', JSON.stringify({ rule_files: [], tests }))
    expect(asked(['test', 'rules', 'shown.yml'])).toMatchObject({ status: 0 })
    fileOf('shown.yml', JSON.stringify({ rule_files: [], tests: [{ ...tests[0], promql_expr_test: shown('nobody', 1) }] }))
    expect(asked(['test', 'rules', 'shown.yml'])).toMatchObject({ status: 1 })
  })

  it('has every alert fire on what our metrics say of a run that is as bad as can be, and none on a good one', () => {
    fileOf('alerts.yml', alertRules({ ...DEFAULT_POLICY.series, cap: 600, slope: 10, delta: 50, aged: 5, windowMs: 600_000 }))
    fileOf(
      'fire.yml',
      JSON.stringify({ rule_files: ['alerts.yml'], tests: [{ interval: '1m', input_series: [...OURS, PROCESS], alert_rule_test: FIRED }] }),
    )
    expect(asked(['test', 'rules', 'fire.yml'])).toMatchObject({ status: 0 })
    fileOf('alerts.yml', alertRules({ ...DEFAULT_POLICY.series, cap: 9_000, slope: 9_000, delta: 9_000, aged: 9_000, windowMs: 600_000 }))
    const good = OURS.filter(({ series }) => !/limit_reached|verdict="block"/.test(series))
    const none = FIRED.map((each) => ({ ...each, exp_alerts: [] }))
    fileOf(
      'fire.yml',
      JSON.stringify({ rule_files: ['alerts.yml'], tests: [{ interval: '1m', input_series: [...good, PROCESS], alert_rule_test: none }] }),
    )
    expect(asked(['test', 'rules', 'fire.yml'])).toMatchObject({ status: 0 })
  })

  it('takes the alert rules, and they fire above the limits and not at them', () => {
    fileOf('alerts.yml', alertRules({ ...DEFAULT_POLICY.series, cap: 1_000, slope: 10 }))
    expect(asked(['check', 'rules', 'alerts.yml'])).toMatchObject({ status: 0, said: expect.stringContaining('8 rules found') })
    fileOf('cases.yml', CASES)
    expect(asked(['test', 'rules', 'cases.yml'])).toMatchObject({ status: 0 })
    fileOf('cases.yml', CASES.replaceAll('exp_alerts: []', 'exp_alerts: [{ exp_labels: { severity: critical, service: at } }]'))
    expect(asked(['test', 'rules', 'cases.yml'])).toMatchObject({ status: 1 })
  })
})

const CASES = `rule_files: [alerts.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - { series: 'goroutines{service="above"}', values: '1001' }
      - { series: 'goroutines_growth_rate{service="above"}', values: '10.5' }
      - { series: 'goroutines_growth_rate_low{service="above"}', values: '9' }
    alert_rule_test:
      - alertname: GoroutinesAboveCap
        eval_time: 0m
        exp_alerts:
          - { exp_labels: { severity: critical, service: above }, exp_annotations: { summary: 'above has 1001 goroutines, limit 1000' } }
      - alertname: GoroutinesGrow
        eval_time: 0m
        exp_alerts:
          - { exp_labels: { severity: critical, service: above }, exp_annotations: { summary: 'above grows by 10.5 goroutines an hour, limit 10' } }
  - interval: 1m
    input_series:
      - { series: 'goroutines{service="at"}', values: '1000' }
      - { series: 'goroutines_growth_rate{service="at"}', values: '10' }
      - { series: 'goroutines_growth_rate_low{service="at"}', values: '9' }
    alert_rule_test:
      - { alertname: GoroutinesAboveCap, eval_time: 0m, exp_alerts: [] }
      - { alertname: GoroutinesGrow, eval_time: 0m, exp_alerts: [] }
`

/** Our own metrics of a run with a series, as a store has them after half an hour of scrapes. */
const OURS = renderOpenMetrics({ ...sampleReport(), series: [SERIES] })
  .split('\n')
  .flatMap((line) => {
    const [, series, value] = /^([a-z]\w*(?:\{.*\})?) (\S+)$/.exec(line) ?? []
    return series === undefined || value === undefined ? [] : [{ series, values: `${value}x30` }]
  })

/** A process that starts twenty goroutines a minute, as the usual Go client library tells it. */
const PROCESS = { series: 'go_goroutines{instance="checkout-0"}', values: '1000+20x30' }

const fires = (alertname: string, at: string, labels: Readonly<Record<string, string>>, severity: string, summary: string) => ({
  alertname,
  eval_time: at,
  exp_alerts: [{ exp_labels: { severity, ...labels }, exp_annotations: { summary } }],
})

const CHECKOUT = { service: 'checkout' }
const GROWS = { ...CHECKOUT, function: 'Hub.publish', kind: 'chan-send', signature: 'abc' }
const INSTANCE = { instance: 'checkout-0' }

const FIRED = [
  fires('GoroutineGateBlocks', '0m', { verdict: 'block' }, 'critical', 'the last run of the gate blocked'),
  fires('GoroutinesAboveCap', '0m', CHECKOUT, 'critical', 'checkout has 700 goroutines, limit 600'),
  fires('GoroutinesGrow', '0m', CHECKOUT, 'critical', 'checkout grows by 300 goroutines an hour, limit 10'),
  fires('GoroutineCapAhead', '0m', CHECKOUT, 'warning', 'checkout reaches its cap in 3600 s if it goes on like this'),
  fires('GoroutinesLeftByLoad', '0m', CHECKOUT, 'critical', 'a load left 600 goroutines in checkout, limit 50'),
  fires('GoroutinesAged', '0m', GROWS, 'warning', '90 goroutines in Hub.publish of checkout are older than the window, limit 5'),
  fires('GoProcessAboveCap', '10m', INSTANCE, 'critical', 'checkout-0 has 1200 goroutines, limit 600'),
  fires('GoProcessGrows', '25m', INSTANCE, 'warning', 'checkout-0 grows by 1200 goroutines an hour, limit 10'),
]
