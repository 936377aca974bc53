import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { contoursOf } from '#go/contour.ts'
import type { Contours } from '#model/contour.ts'
import type { Finding } from '#model/finding.ts'
import { place } from '#place.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import type { SourceText } from '#ports.ts'
import { type Inspected, inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'

const syntax = await loadSyntax()

/** One side of a change, inspected. */
export interface Looked {
  readonly inspected: Inspected
  readonly contours: Contours
}

/** What became of the findings of a change. */
export interface Compared {
  readonly before: readonly Finding[]
  /** The head's, with their standing; those of generated files are left out. */
  readonly after: readonly Finding[]
}

export function look(texts: readonly SourceText[]): Looked {
  const files = texts.filter(({ file }) => file.endsWith('.go'))
  const modules = texts.filter(({ file }) => !file.endsWith('.go'))
  const inspected = inspect({ files, modules }, { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' })
  return { inspected, contours: contoursOf(files, syntax) }
}

/** Head against base, without comments, recordings and baseline. */
export function compared(base: readonly SourceText[], head: readonly SourceText[], renamed: ReadonlyMap<string, string>): Compared {
  return comparedWith(look(base), look(head), renamed)
}

export function comparedWith(base: Looked, head: Looked, renamed: ReadonlyMap<string, string>): Compared {
  const { findings, read, generated } = base.inspected
  const placed = place({
    findings: head.inspected.findings,
    base: {
      findings,
      suppressions: [],
      files: read,
      generated,
      renamed,
      unseen: { files: new Set(), folders: new Set() },
      contours: { base: base.contours, head: head.contours },
    },
    known: [],
    growth: [],
    leaks: [],
    suppressions: [],
    generated: head.inspected.generated,
    policy: DEFAULT_POLICY,
    today: '2000-01-01',
  })
  return { before: findings.filter(({ region }) => !generated.has(region.file)), after: placed.findings }
}
