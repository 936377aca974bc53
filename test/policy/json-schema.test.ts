import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '#policy/config.ts'
import { CONFIG_KEYS } from '#policy/config-keys.ts'
import { CONFIG_SHAPE, inner, type Shape } from '#policy/config-shape.ts'
import { configJsonSchema } from '../../build/json-schema.ts'

const check = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(JSON.parse(configJsonSchema()))

/** What an editor says of the text, and what the gate does. */
const verdicts = (text: string) => ({
  editor: check(parse(text, { schema: 'core', version: '1.2' })),
  gate: readConfig(text, 'c.yml').problems.length === 0,
})

test('schema.json is what the description makes', () => {
  // On a difference: npm run generate
  expect(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')).toBe(configJsonSchema())
})

describe('a config that is right for the gate is right for an editor', () => {
  const page = readFileSync(new URL('../../docs/config.md', import.meta.url), 'utf8')

  test.each([
    /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? 'the page has none',
    '{}',
    'packs:\nrules:\nrecord:\nlimits:\nexclude:\nseries:\nrollout:\nsuppressions:\n',
    'fail-on: never',
    'packs: { channel: warn, staticcheck: off }',
    'rules: { govet/lostcancel: note }',
    'exclude: ["**/*_gen.go"]',
    'go-version: 1.22',
    'go-version: "go1.22.3"',
    'record: { settle: 250ms, deadline: 1h30m, confirm: never }',
    'record: { deadline: 0s }',
    'baseline: a/..b/c.jsonl',
    'limits: { new-leak: 0, growth: 12.5, leak-rate: 0.1, missing-recording: 1000000 }',
    'series: { sla: 250ms, window: 15m, services: { api: { sla: 1.5s } } }',
    'rollout: { rules: { a/b: { share: 0 } }, packs: { a: { until: 2027-01-31 } }, clauses: { new-leak: { version: 0.3.0 } } }',
  ])('%j', (text) => {
    expect(verdicts(text)).toEqual({ editor: true, gate: true })
  })
})

describe('a config that is wrong for the gate is wrong for an editor', () => {
  test.each([
    '[1]',
    'fail_on: error',
    'fail-on: sometimes',
    'fail-on:',
    'packs: { channel: true }',
    'packs: [channel]',
    'rules: { a/b: blocker }',
    'exclude: ""',
    'exclude: [""]',
    `exclude: [${'a, '.repeat(201)}]`,
    `exclude: [${'x'.repeat(301)}]`,
    'go-version: latest',
    'go-version: 2',
    'record: { settle: 90 }',
    'record: { settle: "90" }',
    'record: { settles: 1s }',
    'baseline: /etc/passwd',
    'baseline: a/../../b',
    'baseline: C:\\x',
    'baseline: ""',
    'limits: { new-leak: -1 }',
    'limits: { new-leak: 1.5 }',
    'limits: { new-leak: 1e300 }',
    'limits: { new-leak: "1" }',
    'limits: { cap: true }',
    'limits: { new-leek: 1 }',
    'series: { window: 0s }',
    'series: { services: { api: { slo: 1s } } }',
    'series: { services: [api] }',
    'rollout: { packs: { a: {} } }',
    'rollout: { packs: { a: { until: soon } } }',
    'rollout: { packs: { a: { share: 101 } } }',
    'rollout: { clauses: { tests-failed: { until: 2027-01-31 } } }',
    'suppressions: { budget: .nan }',
    'suppressions: { budget: .inf }',
  ])('%j', (text) => {
    expect(verdicts(text)).toEqual({ editor: false, gate: false })
  })
})

test('what only the gate can tell is wrong for it alone', () => {
  const beyond = [
    'record: { settle: 25h }',
    'rollout: { packs: { a: { until: 2027-02-30 } } }',
    'rollout: { clauses: { cap: { share: 5 } } }',
  ]
  expect(beyond.map(verdicts)).toEqual(beyond.map(() => ({ editor: true, gate: false })))
})

test('every key of the description is told to readers, and none that is not there', () => {
  const keys = (shape: Shape, path: readonly string[]): readonly string[] => {
    const { entries, value } = inner(shape)
    if (value && inner(value).entries) return [path.join('.'), ...keys(value, [...path, '*'])]
    return entries ? Object.entries(entries).flatMap(([key, within]) => keys(within, [...path, key])) : [path.join('.')]
  }
  const told = [...new Set(keys(CONFIG_SHAPE, []).map((key) => key.replace(/^rollout\.\w+\.\*/, 'rollout.*.*')))]
  expect(Object.keys(CONFIG_KEYS).sort()).toEqual(told.sort())
})
