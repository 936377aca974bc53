import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { alertRules } from '#report/monitoring.ts'
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
