import type { Growth } from '#model/baseline.ts'
import type { Policy } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import type { Judgeable } from '../judgeable.ts'

/** One sentence of the policy. */
export interface Clause {
  /** Kebab-case; the name in every reason. */
  readonly id: string
  /** Key in the config that holds its limit; empty where it has none. */
  readonly limit: string
  /** What it does, in one line. */
  readonly title: string
  /** Why it is there. */
  readonly why: string
  /** It judges each package by itself, so that it can be rolled out for a share of them. */
  readonly byPackage?: true
  readonly judge: (judged: Judgeable, policy: Policy) => readonly Reason[]
}

/** `1 package`, `2 packages`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What a reader would call a leak: the function where it is stuck, else the one that started it, else a test, else its key. */
export function nameOf(growth: Growth): string {
  const { leak, tests, package: importPath, k2 } = growth
  return leak?.site?.function || leak?.spawn?.function || tests[0] || `${importPath} ${k2.slice(0, 12)}`
}
