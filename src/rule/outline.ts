import { notParsed } from '#go/empty-tree.ts'
import type { GoFile } from '#go/file.ts'
import { headerOf } from '#go/syntax/parse.ts'
import { type GoSyntax, type GoTree, NONE, type Node, type Parsed, type Unparsed } from '#go/tree.ts'
import type { Gap } from '#model/gap.ts'
import type { Region } from '#model/region.ts'
import type { Plan } from './plan.ts'
import type { Trees } from './trees.ts'

/** A file that will be read: what must be known of it before any is. */
export interface Announced {
  readonly file: GoFile
  readonly packageName: string
  readonly size: number
  /** What became of parsing it, once it was. */
  readonly outcome: Outcome
}

interface Outcome {
  unparsed: readonly Unparsed[]
  defect?: unknown
}

/** What one file says by itself. */
export interface Outline {
  readonly gaps: readonly Gap[]
  /** It has the marker of generated code. */
  readonly generated: boolean
}

interface Reading {
  readonly syntax: GoSyntax
  readonly plan: Plan
  readonly trees: Trees
}

/** The file, with its package read from the text's beginning: it is parsed when somebody looks into it, and again when its tree had to go. */
export function announce(path: string, text: string, { syntax, plan, trees }: Reading): Announced {
  const outcome: Outcome = { unparsed: [] }
  const parse = (): GoTree => {
    const { tree, unparsed, defect } = parseSafely(text, syntax, plan)
    outcome.unparsed = unparsed
    outcome.defect = defect
    return tree
  }
  const header = headerOf(text)
  const file = trees.file(path, { grammar: syntax.grammar, parse, ...(header ? { imports: header.imports } : {}) })
  return { file, packageName: header?.packageName ?? file.packageName, size: text.length, outcome }
}

/** Parses the file, if it is not, and says what it says by itself. */
export function outlineOf({ file, outcome }: Announced): Outline {
  const { tree } = file
  const clause = file.children(0).find((node) => file.is(node, 'package_clause')) ?? NONE
  const gaps =
    outcome.defect === undefined
      ? gapsOf(file, outcome.unparsed, file.packageName)
      : [defectGap(file, `parsing ${file.path}`, outcome.defect)]
  return { gaps, generated: GENERATED.test(tree.text.slice(0, Math.max(0, file.start(clause) || 0))) }
}

/** A parser that fails on one text must not cost the other files: that file then counts as empty. */
function parseSafely(text: string, syntax: GoSyntax, plan: Plan): Parsed {
  try {
    return syntax.parse(text, plan.query)
  } catch (defect) {
    return notParsed(syntax.grammar, defect)
  }
}

/** https://go.dev/s/generatedcode: a line of this form before the package clause. */
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m

/** Gaps listed for one file before the rest is only counted. */
const GAPS_PER_FILE = 5

function gapsOf(file: GoFile, unparsed: readonly Unparsed[], packageName: string): Gap[] {
  const gaps: Gap[] = unparsed.slice(0, GAPS_PER_FILE).map(({ start, end }) => {
    const region = file.span(start, end)
    return {
      kind: 'source',
      what: `${file.path} ${linesOf(region)}`,
      why: 'this is not Go that we can parse; rules saw the rest of the file',
      region,
    }
  })
  const more = unparsed.length - gaps.length
  if (more > 0) gaps.push({ kind: 'source', what: file.path, why: `${more} more places could not be parsed`, region: file.span(0, 0) })
  if (packageName === '' && gaps.length === 0)
    gaps.push({ kind: 'source', what: file.path, why: 'it has no package clause, so it is no Go file', region: file.span(0, 0) })
  return gaps
}

/** `line 3`, `lines 3-5`. */
export function linesOf({ startLine, endLine }: Region): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`
}

/** A defect of ours, as what it kept us from seeing. */
export function defectGap(file: GoFile, what: string, error: unknown, node: Node = NONE): Gap {
  const why = `it failed, which is a defect of goroutine-gate: ${error instanceof Error ? error.message : String(error)}`
  return { kind: what.startsWith('rule ') ? 'rule' : 'source', what, why, region: node < 0 ? file.span(0, 0) : file.region(node) }
}
