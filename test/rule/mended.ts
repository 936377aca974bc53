import { expect } from 'vitest'
import { inspect } from '#rule/inspect.ts'
import { applyEdits, withProvenFixes } from '#rule/prove.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { syntax } from './sample.ts'

/** What a proof is asked of: the file, and a go.mod where its Go version matters. */
export interface Asked {
  readonly imports?: readonly string[]
  readonly code: string
  readonly go?: string
  readonly dependencies?: Parameters<typeof inspect>[0]['dependencies']
}

/** The code after the one fix of the rule's first finding, proved by all rules; empty where there is a finding and no fix. */
export function mendedBy(rule: string, { imports = [], code, go = '', dependencies = [] }: Asked): string {
  const head = `package a\n\n${imports.length > 0 ? `import (\n${imports.map((path) => `\t"${path}"\n`).join('')})\n\n` : ''}`
  const text = `${head}${code.trim()}\n`
  const modules = go === '' ? [] : [{ file: 'go.mod', text: `module example.com/a\n\ngo ${go}\n` }]
  const sources = { files: [{ file: 'a.go', text }], modules, dependencies }
  const inspection = { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' }
  const { findings, gaps } = inspect(sources, inspection)
  const own = findings.filter(({ ruleId }) => ruleId === rule)
  expect(gaps).toEqual([])
  expect(findings.map(({ ruleId }) => ruleId)).toContain(rule)
  const told = withProvenFixes(own, sources, inspection, () => true)
  const fix = told.flatMap(({ fixes }) => fixes)[0]
  return fix ? (applyEdits(text, fix.edits)?.slice(head.length).trim() ?? '') : ''
}
