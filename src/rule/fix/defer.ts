import { loopAround } from '#go/threads.ts'
import type { Node } from '#go/tree.ts'
import type { Details, GoFile, TextEdit } from '../detect.ts'
import { ownLines, removal } from './own-lines.ts'

/**
 * A release by `defer` in place of those on some ways out of a function. Only where each of them is the last thing before a way out, and what is returned
 * there calls nothing that could be in need of the release; `taken` is the statement behind which the release is owed, `releases` are all calls of it.
 */
export function deferInstead(file: GoFile, fn: Node, taken: Node, releases: readonly Node[]): Pick<Details, 'fix'> {
  const lines = ownLines(file, taken)
  const [first] = releases
  if (!lines || first === undefined || !isOfBody(file, fn, taken) || loopAround(file, taken, fn) >= 0 || defersBehind(file, fn, taken))
    return {}
  const text = `defer ${file.text(first)}`
  const added = { file, start: lines.end, end: lines.end, newText: `\n${lines.indent}${text}` }
  return fixOf(file, fn, { text, added, releases })
}

/** The same of what is owed from the first statement of a function literal on. */
export function deferFirst(file: GoFile, fn: Node, releases: readonly Node[]): Pick<Details, 'fix'> {
  const [first] = releases
  const [opening] = bodyOf(file, fn)
  const lines = opening === undefined ? undefined : ownLines(file, opening)
  if (!lines || first === undefined || opening === undefined || opening === file.parent(first) || defersBehind(file, fn, opening)) return {}
  const text = `defer ${file.text(first)}`
  return fixOf(file, fn, { text, added: { file, start: lines.start, end: lines.start, newText: `${text}\n${lines.indent}` }, releases })
}

/** What is deferred later runs earlier: before the release then, which came first so far. */
function defersBehind(file: GoFile, fn: Node, statement: Node): boolean {
  for (const defer of file.descendants(fn, 'defer_statement', true)) if (defer >= statement) return true
  return false
}

interface Deferred {
  readonly text: string
  readonly added: TextEdit
  readonly releases: readonly Node[]
}

function fixOf(file: GoFile, fn: Node, { text, added, releases }: Deferred): Pick<Details, 'fix'> {
  const taken = releases.map((release) => (isLastWord(file, fn, release) ? ownLines(file, file.parent(release)) : undefined))
  if (!taken.every((lines) => lines !== undefined)) return {}
  const edits = [added, ...taken.map((lines) => removal(file, lines))]
  return { fix: { description: `do it on every way out, and not on some: ${text}`, edits } }
}

/** A call that is a statement of the function itself, right before a return that calls nothing, or at the end of the body. */
function isLastWord(file: GoFile, fn: Node, release: Node): boolean {
  const statement = file.parent(release)
  if (!file.is(statement, 'expression_statement') || file.functionAround(release) !== fn) return false
  const siblings = file.named(file.parent(statement))
  const next = siblings[siblings.indexOf(statement) + 1]
  return next === undefined ? isOfBody(file, fn, statement) : file.is(next, 'return_statement') && callsNothing(file, next)
}

function isOfBody(file: GoFile, fn: Node, statement: Node): boolean {
  return bodyOf(file, fn).includes(statement)
}

function bodyOf(file: GoFile, fn: Node): readonly Node[] {
  const body = file.child(fn, 'body')
  const list = file.first(body)
  return file.is(list, 'statement_list') ? file.named(list) : file.named(body)
}

/** Whether a return takes what is there, with an error made of it at most. */
export function callsNothing(file: GoFile, leaves: Node): boolean {
  for (const call of file.descendants(leaves, 'call_expression')) if (!HARMLESS.test(file.text(file.child(call, 'function')))) return false
  for (const receive of file.descendants(leaves, 'unary_expression')) if (file.text(file.child(receive, 'operator')) === '<-') return false
  return file.descendants(leaves, 'func_literal').next().done === true
}

const HARMLESS = /^(errors\.New|fmt\.Errorf|len|cap|string|u?int(8|16|32|64)?|float(32|64)|ctx\.Err)$/
