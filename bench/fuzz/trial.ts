import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { SourceText } from '#ports.ts'
import { type Inspected, inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { stepsOf } from './steps.ts'

const syntax = await loadSyntax()

/** What went wrong with bad input; empty where all went as it should. */
export type Trouble = string

export interface Trial {
  readonly steps: number
  /** Files with a gap. */
  readonly gaps: ReadonlySet<string>
  readonly trouble: readonly Trouble[]
}

function inspectAll(texts: readonly SourceText[]): Inspected {
  const files = texts.filter(({ file }) => file.endsWith('.go'))
  const modules = texts.filter(({ file }) => !file.endsWith('.go'))
  return inspect({ files, modules }, { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' })
}

/**
 * Inspects texts twice: nothing may throw, no rule may fail, both runs must say the same to the byte, and each file that the parser could not
 * place in full must have a gap.
 */
export function tried(texts: readonly SourceText[]): Trial {
  try {
    const { result, steps } = stepsOf(() => inspectAll(texts))
    const again = inspectAll(texts.toReversed())
    return {
      steps,
      gaps: new Set(result.gaps.flatMap(({ region }) => (region ? [region.file] : []))),
      trouble: [...troubleOf(result, texts), ...(bytes(result) === bytes(again) ? [] : ['not the same twice'])],
    }
  } catch (error) {
    if (texts.length > 1) return together(texts.map((text) => tried([text])))
    return {
      steps: 0,
      gaps: new Set(),
      trouble: [`${texts[0]?.file} thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    }
  }
}

/** What happened to each alone, where one of them spoiled the run for all. */
function together(trials: readonly Trial[]): Trial {
  return {
    steps: trials.reduce((sum, { steps }) => sum + steps, 0),
    gaps: new Set(trials.flatMap(({ gaps }) => [...gaps])),
    trouble: ['one file cost the others', ...trials.flatMap(({ trouble }) => trouble)],
  }
}

function troubleOf({ findings, gaps }: Inspected, texts: readonly SourceText[]): Trouble[] {
  const defects = gaps.filter(({ why }) => why.includes('defect')).map(({ what, why }) => `${what}: ${why}`)
  const silent = texts.filter(({ file, text }) => {
    const isWhole = !file.endsWith('.go') || syntax.parse(text).unparsed.length === 0
    return !isWhole && !gaps.some(({ region }) => region?.file === file)
  })
  const prints = new Set(findings.map(({ fingerprint }) => fingerprint))
  return [
    ...defects,
    ...silent.map(({ file }) => `no gap: ${file}`),
    ...(prints.size === findings.length ? [] : ['two findings with one fingerprint']),
    ...findings.filter(({ region }) => !isRegion(region)).map(({ region }) => `no region: ${JSON.stringify(region)}`),
  ]
}

function isRegion({ startLine, startColumn, endLine, endColumn }: Inspected['findings'][number]['region']): boolean {
  const isOrdered = endLine > startLine || (endLine === startLine && endColumn >= startColumn)
  return isOrdered && [startLine, startColumn, endLine, endColumn].every((number) => Number.isInteger(number) && number > 0)
}

function bytes({ findings, gaps, read, generated, packages }: Inspected): string {
  return JSON.stringify({ findings, gaps, read: [...read], generated: [...generated], packages })
}
