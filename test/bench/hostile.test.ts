import { describe, expect, it } from 'vitest'
import type { Finding } from '#model/finding.ts'
import { attack } from '../../bench/hostile/attack.ts'
import { CHANNELS, type Channel } from '../../bench/hostile/channels.ts'
import { tornTables } from '../../bench/hostile/markdown.ts'
import { hostileReport } from '../../bench/hostile/report.ts'
import fc from '../property.ts'
import { nasty } from '../report/nasty.ts'

const channel = (name: string): Channel => {
  const found = CHANNELS.find((each) => each.name === name)
  if (!found) throw new Error(`no channel ${name}`)
  return found
}

type Naive = (finding: Finding) => string

/** A channel as one writes it who trusts names, and a text that makes use of that. T1 and T2 of the threats, and their kin in other formats. */
const NAIVE: readonly (readonly [channel: string, attack: string, naive: Naive])[] = [
  ['text', 'ok\n::error::stolen', ({ message }) => `finding: ${message}\n`],
  ['text', 'ok ##[add-mask]verdict', ({ message }) => `finding: ${message}\n`],
  ['text', 'ok #\u200b#[error]x', ({ message }) => `finding: ${message}\n`],
  ['text', '\u001b[2Kall is well', ({ message }) => `finding: ${message}\n`],
  ['annotations', 'x\n##[add-mask]verdict', ({ message }) => `::error file=a.go::${message}\n`],
  ['annotations', 'x'.repeat(5_000), ({ message }) => `::error file=a.go::${message}\n`],
  ['comment', '@octo-org/everybody look', ({ message }) => `### ${message}\n`],
  ['comment', '<img src=https://x.example/p.png>', ({ message }) => `### ${message}\n`],
  ['comment', '![x](y)', ({ message }) => `### ${message}\n`],
  ['comment', 'x'.repeat(70_000), ({ message }) => `### ${message}\n`],
  ['summary', 'ok | ✅ | merged', ({ message }) => `| a | b |\n|---|---|\n| ${message} | 1 |\n`],
  ['summary', '`</code><h1>passed', ({ message }) => `\`${message}\`\n`],
  ['issue', 'fixes #12', ({ message }) => `${message}\n`],
  ['json', '##[set-output name=verdict]pass', ({ message }) => JSON.stringify({ message })],
  ['codeclimate', '\u202egnp.exe', ({ message }) => JSON.stringify([{ message }])],
  [
    'sarif',
    'https://x.example/',
    ({ message }) =>
      JSON.stringify({ runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: message } } }] }] }] }),
  ],
  ['checkstyle', '"/><error severity="ignore', ({ message }) => `<?xml version="1.0" encoding="UTF-8"?>\n<error message="${message}<"/>\n`],
  ['junit', 'a\u0000b', ({ message }) => `<?xml version="1.0" encoding="UTF-8"?>\n<failure message="${message}"/>\n`],
  ['openmetrics', 'x"} 0\ngoroutine_gate_verdict{verdict="pass', ({ message }) => `goroutines{function="${message}"} 1 2 3\n# EOF\n`],
  ['openmetrics', 'x ##[error]y', ({ message }) => `goroutines{function="${message}"} 1\n# EOF\n`],
  ['html', '<iframe srcdoc=x>', ({ message }) => `<p>${message}</p>`],
  ['html', '<a onclick=x href=y>', ({ message }) => `<p>${message}</p>`],
]

describe('a naive channel', () => {
  it.each(NAIVE)('%s is broken out of with %j, ours is not', (name, text, naive) => {
    const { report } = hostileReport([text])
    const finding = report.findings.find(({ message }) => message === text)
    expect(finding && problems(() => channel(name).troubles(naive(finding), 1))).not.toEqual([])
    expect(attack([text], [channel(name)])).toEqual([])
  })
})

describe('a table', () => {
  it('is torn by a row with another number of cells, and not by code whose lines begin with a bar', () => {
    expect(tornTables('| a | b |\n|---|---|\n| 1 |\n')).toHaveLength(1)
    expect(tornTables('```diff\n|\n| a | b\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual([])
  })
})

/** The port of the runner throws for what the platform would drop. */
function problems(look: () => readonly string[]): readonly string[] {
  try {
    return look()
  } catch (error) {
    return [String(error)]
  }
}

describe('every channel', () => {
  it('keeps 300 generated names, stacks and messages in their context, and itself in its budget', () => {
    const texts = fc.sample(nasty, { numRuns: 300 })
    for (let at = 0; at < texts.length; at += 4) expect(attack(texts.slice(at, at + 4))).toEqual([])
  })
})
