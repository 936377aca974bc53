import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { alertRules, dashboard } from '#report/monitoring.ts'
import { renderOpenMetrics } from '#report/openmetrics.ts'
import { labelsOf, metricsOf, writtenIn } from './promql.ts'
import { sampleReport } from './sample.ts'
import { SERIES } from './series-sample.ts'

interface Panel {
  readonly id: number
  readonly title: string
  readonly type: string
  readonly datasource: { readonly type: string; readonly uid: string }
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly targets: readonly {
    readonly refId: string
    readonly expr: string
    readonly legendFormat: string
    readonly datasource: Panel['datasource']
  }[]
}

const WRITTEN = new Map([
  ...writtenIn(renderOpenMetrics({ ...sampleReport(), series: [SERIES] })),
  // Of the usual Go client library, with what Prometheus adds to every sample that it scrapes.
  ['go_goroutines', new Set(['instance', 'job'])],
])

const BOARD = JSON.parse(dashboard())
const PANELS: readonly Panel[] = BOARD.panels

/** What a legend or a message names in double braces. */
const namedIn = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, name = '']) => name)

describe('the dashboard', () => {
  test('asks in each panel for metrics that are written, by labels that they have', () => {
    for (const { targets } of PANELS)
      for (const { expr, legendFormat } of targets) {
        const metrics = metricsOf(expr)
        expect([expr, metrics.length]).toEqual([expr, 1])
        const labels = WRITTEN.get(metrics[0] ?? '')
        expect([expr, labels === undefined]).toEqual([expr, false])
        const named = [...labelsOf(expr), ...namedIn(legendFormat, /\{\{(\w+)\}\}/g)]
        expect([expr, named.filter((name) => !labels?.has(name))]).toEqual([expr, []])
      }
  })

  test('has panels of kinds that Grafana knows, each with its own number and queries that are told apart', () => {
    expect(PANELS.length).toBeGreaterThan(5)
    expect(new Set(PANELS.map(({ id }) => id)).size).toBe(PANELS.length)
    expect(new Set(PANELS.map(({ title }) => title)).size).toBe(PANELS.length)
    for (const { id, title, type, targets } of PANELS) {
      expect(Number.isInteger(id) && id > 0 && title !== '' && ['timeseries', 'stat'].includes(type)).toBe(true)
      expect(targets.length).toBeGreaterThan(0)
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length)
      expect(targets.filter(({ refId, legendFormat }) => !/^[A-Z]$/.test(refId) || legendFormat === '')).toEqual([])
    }
  })

  test('has no two panels on one place of the grid of 24 columns', () => {
    const cells = PANELS.flatMap(({ gridPos: { x, y, w, h } }) => {
      expect([x >= 0, y >= 0, w > 0, h > 0, x + w <= 24]).toEqual([true, true, true, true, true])
      return Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`)
    })
    expect(new Set(cells).size).toBe(cells.length)
  })

  test('can be imported anywhere: version, a name of its own, and the data source is a variable that every query uses', () => {
    expect(BOARD).toMatchObject({
      title: expect.stringMatching(/./),
      uid: expect.stringMatching(/^[\w-]{1,40}$/),
      schemaVersion: expect.any(Number),
    })
    expect(BOARD.schemaVersion).toBeGreaterThanOrEqual(36)
    const variables: readonly { name: string; type: string; query: unknown; datasource?: unknown }[] = BOARD.templating.list
    expect(variables[0]).toMatchObject({ name: 'datasource', type: 'datasource', query: 'prometheus' })
    const used = [...PANELS, ...PANELS.flatMap(({ targets }) => targets), ...variables.slice(1)].map(({ datasource }) => datasource)
    expect(new Set(used.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"type":"prometheus","uid":"$datasource"}']))
    const asked = new Set(namedIn(JSON.stringify(BOARD), /\$(\w+)/g))
    expect([...asked].filter((name) => !variables.some((each) => each.name === name))).toEqual([])
    expect(JSON.stringify(variables[1])).toContain('label_values(goroutines, service)')
  })
})

describe('the alert rules', () => {
  const { groups } = parse(alertRules({ ...DEFAULT_POLICY.series, cap: 1_000, slope: 10 }))
  const rules: readonly { alert: string; expr: string; annotations: { summary: string } }[] = groups[0].rules

  test('ask for metrics that are written, and name only labels that these have', () => {
    expect(rules.length).toBeGreaterThan(6)
    for (const { expr, annotations } of rules) {
      const metrics = metricsOf(expr)
      expect([expr, metrics.length > 0, metrics.filter((name) => !WRITTEN.has(name))]).toEqual([expr, true, []])
      const labels = metrics.map((name) => WRITTEN.get(name))
      const named = [...labelsOf(expr), ...namedIn(annotations.summary, /\$labels\.(\w+)/g)]
      expect([expr, named.filter((name) => !labels.every((each) => each?.has(name)))]).toEqual([expr, []])
    }
  })
})

test('a metric or a label that is not written would be found', () => {
  expect(metricsOf('topk(10, goroutines{service=~"$service"}) > 1e3 and deriv(go_goroutines[5m]) * 3600 > 2')).toEqual([
    'goroutines',
    'go_goroutines',
  ])
  expect(labelsOf('a{service=~"x", kind!="y"} > 1')).toEqual(['service', 'kind'])
  expect([...(writtenIn('# TYPE a gauge\na{x="1",y="z"} 1\nb 2\n# EOF\n').get('a') ?? [])]).toEqual(['x', 'y'])
})
