import type { Contract } from '#go/contracts.ts'
import type { GoSyntax } from '#go/tree.ts'
import { examplesOf, type Mismatch, runExample } from './examples.ts'
import type { LoadedRule } from './pack.ts'
import { readPage } from './page.ts'

/** How a page's examples came out. */
export interface PageTrial {
  readonly examples: number
  /** `want` comments that were met. */
  readonly wants: number
  /** What the page says and the rules do not, or the other way round; a page that shows no leak or nothing clean. Empty for a page that holds. */
  readonly mismatches: readonly Mismatch[]
}

interface Trying {
  readonly contracts: readonly Contract[]
  readonly syntax: GoSyntax
}

/** Runs the examples of a rule's page: it must show at least one leak and one place that does not leak, and the rule must agree with each. */
export function tryRulePage(text: string, rule: LoadedRule, { contracts, syntax }: Trying): PageTrial {
  const results = examplesOf(readPage(text)).map((example) => runExample(example, rule, contracts, syntax))
  const wants = results.reduce((sum, result) => sum + result.wants, 0)
  const isClean = results.some((result) => result.wants === 0 && result.example.section === 'Does not leak')
  return {
    examples: results.length,
    wants,
    mismatches: [
      ...results.flatMap(({ mismatches, surprises }) => [...mismatches, ...surprises]),
      ...(wants === 0 ? [{ line: 1, message: 'no example has a comment // want "…": a page shows at least one leak' }] : []),
      ...(isClean ? [] : [{ line: 1, message: 'no example below "## Does not leak" is clean' }]),
    ],
  }
}

/** Runs the examples of a library's page with the rules that its contracts name. What one of them says, the others need not say. */
export function tryContractPage(text: string, rules: readonly LoadedRule[], { contracts, syntax }: Trying): PageTrial {
  const trials = examplesOf(readPage(text)).map((example) => {
    const told = rules.map((rule) => runExample(example, rule, contracts, syntax))
    const texts = told.map(({ mismatches }) => new Set(mismatches.map(keyOf)))
    const wrong = told
      .flatMap(({ mismatches }) => mismatches)
      .filter((one) => !isMissing(one) || texts.every((keys) => keys.has(keyOf(one))))
    const once = new Map(wrong.map((one) => [keyOf(one), one]))
    return { wants: Math.max(0, ...told.map(({ wants }) => wants)), mismatches: [...once.values()] }
  })
  return {
    examples: trials.length,
    wants: trials.reduce((sum, { wants }) => sum + wants, 0),
    mismatches: trials.flatMap(({ mismatches }) => mismatches),
  }
}

function keyOf({ line, message }: Mismatch): string {
  return `${line} ${message}`
}

function isMissing({ message }: Mismatch): boolean {
  return message.startsWith('missing')
}
