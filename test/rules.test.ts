import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { examplesOf, runExample } from '#rule/examples.ts'
import { readPage } from '#rule/page.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { PAGES } from '#rules/pages.ts'

const syntax = await loadSyntax()
const root = fileURLToPath(new URL('..', import.meta.url))

describe.each(RULES.map((loaded) => [loaded.rule.id, loaded] as const))('the page of %s', (id, loaded) => {
  const page = readPage(PAGES[id] as string)
  const examples = examplesOf(page)
  it.each(
    examples.map((example) => [`${example.section}, line ${example.line}`, example] as const),
  )('says what the rule says: %s', (_name, example) => {
    const { mismatches, surprises } = runExample(example, loaded, CONTRACTS, syntax)
    const told = [...mismatches, ...surprises].map(({ line, message }) => `${root}rules/${id}/README.md:${line} ${message}`)
    expect(told).toEqual([])
  })

  it('shows at least one leak and one place that does not leak', () => {
    const results = examples.map((example) => ({ section: example.section, wants: runExample(example, loaded, CONTRACTS, syntax).wants }))
    expect(results.some(({ section, wants }) => section === 'Leaks' && wants > 0)).toBe(true)
    expect(results.some(({ section, wants }) => section === 'Does not leak' && wants === 0)).toBe(true)
  })
})

describe.each(Object.keys(PAGES).filter((key) => key.startsWith('contracts/')))('the page of %s', (key) => {
  const contracts = CONTRACTS.filter((contract) => contract.helpUri.endsWith(`/${key}.md`))
  const users = RULES.filter(({ rule }) => contracts.some((contract) => contract.rule === rule.id))
  it.each(
    examplesOf(readPage(PAGES[key] as string)).map((example) => [`line ${example.line}`, example] as const),
  )('says what its contracts say: %s', (_name, example) => {
    const told = users.map((loaded) =>
      runExample(example, loaded, CONTRACTS, syntax).mismatches.map(({ line, message }) => `rules/${key}.md:${line} ${message}`),
    )
    // What one of the page's rules says, the others need not say.
    const wrong = told.flat().filter((text) => !text.includes(' missing') || told.every((texts) => texts.includes(text)))
    expect(wrong).toEqual([])
  })
})
