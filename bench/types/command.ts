import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { theOutside } from '#adapters/outside.ts'
import { dependenciesOf } from '#drive/dependencies.ts'
import { exactOfBoth } from '#drive/exact.ts'
import { resultsOfLibraries } from '#go/library-results.ts'
import { UserError } from '#model/error.ts'
import type { Finding } from '#model/finding.ts'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { type Agreement, agreementOf, type Differing } from './agreement.ts'

const USAGE = 'types DIR [--times N] [--list] [--output FILE]'

/** Go's own types beside those that declarations tell: how often they agree, what rules say by each, and what asking Go costs. */
export const types: Benchmark = {
  usage: USAGE,
  about: "how often declarations and Go's type checker agree on the module in DIR, what the rules say by each, and what asking costs",
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined) throw new UserError('no folder was named', `npm run bench -- ${USAGE}`)
    const root = resolve(folder)
    const outside = theOutside(() => {})
    const alone = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    const tree = { ...alone, dependencies: await dependenciesOf(alone, root, outside) }
    const ask = () => {
      const texts = { head: tree, base: undefined, renamed: new Map(), changes: [], readBase: async () => [] }
      return exactOfBoth(texts, { root, source: 'exact', whole: [''], flags: [], mayBuild: true }, outside)
    }
    const first = await timed(ask)
    const times: number[] = []
    for (let turn = 0; turn < countOf(values.times, 3, '--times'); turn++) times.push((await timed(ask)).milliseconds)
    const { head: exact, gaps } = first.result
    if (!exact)
      throw new UserError(`Go says nothing about ${root}: ${gaps[0]?.why ?? 'no reason'}`, 'pass the folder of a module that builds')
    const syntax = await outside.syntax({ texts: tree.files.map(({ text }) => text), queries: RULES.map(({ query }) => query) })
    const inspection = { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' }
    const bare = inspect(alone, inspection).findings.filter(isCounted)
    const declared = inspect(tree, inspection).findings.filter(isCounted)
    const told = inspect({ ...tree, exact }, inspection).findings.filter(isCounted)
    const agreement = agreementOf(tree, exact, { syntax, external: resultsOfLibraries(CONTRACTS) })
    const lines = tree.files
      .filter(({ file, text }) => exact.file(file, text))
      .reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
    const result = {
      files: tree.files.length,
      linesTold: lines,
      milliseconds: { first: Math.round(first.milliseconds), again: Math.round(median(times)) },
      gaps: gaps.map(({ what, why }) => `${what}: ${why}`),
      types: rates(agreement.types),
      callees: rates(agreement.callees),
      findings: {
        alone: levels(bare),
        declared: levels(declared),
        exact: levels(told),
        gone: only(declared, told),
        new: only(told, declared),
      },
    }
    const head = `${result.files} files, ${lines} lines told in ${result.milliseconds.again} ms (${result.milliseconds.first} ms at first), ${gaps.length} gaps`
    const lists = values.list
      ? [differences(agreement.types.differing), differences(agreement.callees.differing), changes(bare, declared), changes(declared, told)]
      : []
    await publish([head, agreementTable(agreement), findingsTable({ bare, declared, told }), ...lists], result, values.output)
  },
}

const OPTIONS = { times: { type: 'string' }, list: { type: 'boolean' }, output: { type: 'string' } } as const

async function timed<T>(run: () => Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const start = performance.now()
  const result = await run()
  return { result, milliseconds: performance.now() - start }
}

function isCounted({ region }: Finding): boolean {
  return !region.file.endsWith('_test.go')
}

function rates({ claimed, agreed, unknown }: Agreement): Readonly<Record<string, number>> {
  return { claimed, agreed, unknown }
}

function agreementTable({ types: ofTypes, callees }: { readonly types: Agreement; readonly callees: Agreement }): string {
  const row = (name: string, { claimed, agreed, unknown }: Agreement) => [
    name,
    claimed,
    agreed,
    `${((100 * agreed) / Math.max(1, claimed)).toFixed(2)} %`,
    unknown,
  ]
  return table(['what declarations say', 'asked', 'as Go says', 'share', 'only Go says'], [row('types', ofTypes), row('callees', callees)])
}

function levels(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const count = (level: string) => findings.filter((finding) => finding.level === level).length
  return { error: count('error'), warning: count('warning'), note: count('note') }
}

interface Findings {
  /** With the packages of the module alone at hand: what a machine without Go says. */
  readonly bare: readonly Finding[]
  /** With those that it imports as well, and both once more with Go's types. */
  readonly declared: readonly Finding[]
  readonly told: readonly Finding[]
}

function findingsTable({ bare, declared, told }: Findings): string {
  const row = (name: string, findings: readonly Finding[]) => [name, ...Object.values(levels(findings))]
  return table(
    ['findings', 'error', 'warning', 'note'],
    [
      row('by declarations of the module', bare),
      row('by declarations, imports as well', declared),
      row("by Go's types", told),
      row('gone', without(declared, told)),
      row('new', without(told, declared)),
    ],
  )
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(placeOf))
  return findings.filter((finding) => !known.has(placeOf(finding)))
}

function only(findings: readonly Finding[], others: readonly Finding[]): readonly string[] {
  return without(findings, others).map((finding) => `${placeOf(finding)} ${finding.level}: ${finding.message}`)
}

function placeOf({ ruleId, region }: Finding): string {
  return `${region.file}:${region.startLine}:${region.startColumn} ${ruleId}`
}

function differences(differing: readonly Differing[]): string {
  return differing.map(({ file, line, text, declared, exact }) => `${file}:${line} ${text}: ${declared}, and Go says ${exact}`).join('\n')
}

function changes(declared: readonly Finding[], told: readonly Finding[]): string {
  return [...only(declared, told).map((line) => `- ${line}`), ...only(told, declared).map((line) => `+ ${line}`)].join('\n')
}
