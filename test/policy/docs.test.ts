import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeClauses } from '#policy/clauses/page.ts'
import { readConfig } from '#policy/config.ts'
import { configSchema } from '#policy/config-schema.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { describeKeys } from '#policy/keys-page.ts'

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

test('the page about the policy ends with every clause as the code has it', () => {
  // On a difference: npm run generate
  expect(page('policy.md').split('## Clauses\n\n')[1]).toBe(describeClauses())
})

describe('the page about the config', () => {
  test('has the table that the keys make', () => {
    // On a difference: npm run generate
    expect(page('config.md')).toContain(`<!-- keys -->\n${describeKeys()}\n<!-- /keys -->`)
  })

  const keys = Object.entries(configSchema.entries).flatMap(([key, { wrapped }]) =>
    'entries' in wrapped ? Object.keys(wrapped.entries).map((inner) => `${key}.${inner}`) : [key],
  )

  test.each(keys)('has a row for %s', (key) => {
    expect(page('config.md')).toContain(`\n| \`${key}\` |`)
  })

  test('shows a file that is right and changes nothing but what it names', () => {
    const text = /```yaml\n([\s\S]*?)```/.exec(page('config.md'))?.[1] ?? ''
    const { policy, problems } = readConfig(text, 'config.md')
    expect(problems).toEqual([])
    const { packs, rules, exclude, goVersion, rollout } = policy
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      packs,
      rules,
      exclude,
      goVersion,
      rollout,
      record: { ...DEFAULT_POLICY.record, labels: ['request'] },
    })
    expect([Object.keys(packs), Object.keys(rules), exclude.length, goVersion]).toEqual([
      ['channel', 'time', 'sync'],
      ['channel/send-abandoned-by-select'],
      2,
      '1.22',
    ])
  })
})
