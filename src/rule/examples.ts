import type { Contract } from '#go/contracts.ts'
import type { GoSyntax } from '#go/tree.ts'
import type { Finding } from '#model/finding.ts'
import { inspect } from './inspect.ts'
import type { LoadedRule } from './pack.ts'
import type { Block, Page } from './page.ts'

/** The Go files (and go.mod) of one example on a page: one block, or a run of blocks that name their files. */
export interface Example {
  readonly section: string
  /** Line of the first block on the page. */
  readonly line: number
  readonly files: readonly ExampleFile[]
}

export interface ExampleFile {
  readonly file: string
  readonly text: string
  /** Page line of the file's first line. */
  readonly line: number
}

/** What an example says and the rule does not, or the other way round; `known` for what a `todo-want` still waits for. */
export interface Mismatch {
  readonly line: number
  readonly message: string
}

export interface ExampleResult {
  readonly example: Example
  readonly mismatches: readonly Mismatch[]
  /** `want` comments that were met. */
  readonly wants: number
  /** `todo-want` comments that are met by now and should become `want`. */
  readonly surprises: readonly Mismatch[]
}

/** The page's examples in order. A run of named blocks is one example of several files. */
export function examplesOf(page: Page): Example[] {
  const examples: { section: string; line: number; files: ExampleFile[] }[] = []
  let open: Block | undefined
  for (const block of page.blocks) {
    if (block.language !== 'go' && block.language !== 'mod') continue
    const file = block.file || (block.language === 'mod' ? 'go.mod' : 'example.go')
    const entry = { file, text: withPackage(block), line: block.line }
    const continues =
      block.file !== '' && open?.file && open.section === block.section && !examples.at(-1)?.files.some((other) => other.file === file)
    if (continues) examples.at(-1)?.files.push(entry)
    else examples.push({ section: block.section, line: block.line, files: [entry] })
    open = block
  }
  return examples
}

/** A missing package clause is supplied on the first line, so that lines stay what they are. */
function withPackage(block: Block): string {
  if (block.language !== 'go' || /^package /m.test(block.text)) return block.text
  return `package example; ${block.text}`
}

/** Runs one rule alone over an example and compares with its comments. */
export function runExample(example: Example, rule: LoadedRule, contracts: readonly Contract[], syntax: GoSyntax): ExampleResult {
  const sources = example.files.map(({ file, text }) => ({ file, text }))
  const inspected = inspect(
    { files: sources.filter(({ file }) => file.endsWith('.go')), modules: sources.filter(({ file }) => file.endsWith('.mod')) },
    { rules: [rule], contracts, syntax, goVersion: '' },
  )
  const mismatches: Mismatch[] = inspected.gaps.map((gap) => ({ line: example.line, message: `gap: ${gap.what}: ${gap.why}` }))
  const expectations = example.files.flatMap((file) => expectationsOf(file, mismatches))
  const surprises: Mismatch[] = []
  const unmet = [...inspected.findings]
  for (const expected of expectations) {
    if (expected.kind === 'related') continue
    const at = unmet.findIndex((finding) => meets(finding, expected))
    if (at >= 0) unmet.splice(at, 1)
    if (at < 0 && expected.kind === 'want') mismatches.push({ line: expected.pageLine, message: `missing: ${expected.pattern.source}` })
    if (at >= 0 && expected.kind === 'todo-want')
      surprises.push({ line: expected.pageLine, message: `now found: ${expected.pattern.source}` })
  }
  for (const finding of unmet) mismatches.push(unexpected(finding, example))
  mismatches.push(...relatedMismatches(expectations, inspected.findings))
  return { example, mismatches, surprises, wants: expectations.filter((expected) => expected.kind === 'want').length }
}

interface Expectation {
  readonly kind: 'want' | 'todo-want' | 'related'
  readonly file: string
  readonly line: number
  readonly pageLine: number
  readonly pattern: RegExp
}

const COMMENT = /\/\/ (?:.*?)((?:want|todo-want|related)(?:[+-]\d+)? .*)$/
const ITEM = /(want|todo-want|related)([+-]\d+)? ("(?:[^"\\]|\\.)*"|`[^`]*`)((?: (?:"(?:[^"\\]|\\.)*"|`[^`]*`))*)/g

/** What the comments of a file expect; one that cannot be read as an expression is a mismatch of its own. */
function expectationsOf({ file, text, line }: ExampleFile, problems: Mismatch[]): Expectation[] {
  return text.split('\n').flatMap((content, index) => {
    const pageLine = line + index
    return [...(COMMENT.exec(content)?.[1] ?? '').matchAll(ITEM)].flatMap(([, kind, offset, first, rest]) => {
      const patterns = [first as string, ...((rest as string).match(/"(?:[^"\\]|\\.)*"|`[^`]*`/g) ?? [])]
      return patterns.flatMap((quoted): Expectation[] => {
        const pattern = patternOf(quoted)
        if (!pattern) problems.push({ line: pageLine, message: `${quoted} is not a regular expression` })
        return pattern ? [{ kind: kind as Expectation['kind'], file, line: index + 1 + Number(offset ?? 0), pageLine, pattern }] : []
      })
    })
  })
}

/** The expression in quotes, where only `\"` is an escape, or in backquotes. */
function patternOf(quoted: string): RegExp | undefined {
  const inner = quoted.slice(1, -1)
  try {
    return new RegExp(quoted.startsWith('`') ? inner : inner.replaceAll('\\"', '"'))
  } catch {
    return undefined
  }
}

function meets(finding: Finding, { file, line, pattern }: Expectation): boolean {
  return finding.region.file === file && finding.region.startLine === line && pattern.test(finding.message)
}

function unexpected(finding: Finding, example: Example): Mismatch {
  const file = example.files.find((entry) => entry.file === finding.region.file) as ExampleFile
  return { line: file.line + finding.region.startLine - 1, message: `noisy: ${finding.message}` }
}

function relatedMismatches(expectations: readonly Expectation[], findings: readonly Finding[]): Mismatch[] {
  const places = findings.flatMap((finding) => [...finding.related, ...finding.codeFlow])
  return expectations
    .filter((expected) => expected.kind === 'related')
    .filter(
      (expected) =>
        !places.some(
          (place) =>
            place.region.file === expected.file && place.region.startLine === expected.line && expected.pattern.test(place.message),
        ),
    )
    .map((expected) => ({ line: expected.pageLine, message: `missing related place: ${expected.pattern.source}` }))
}
