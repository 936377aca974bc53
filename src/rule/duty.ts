import type { Undone } from '#go/duties.ts'
import type { GoFile } from '#go/file.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Details, Spot } from './detect.ts'

/** The trail of a duty that stays undone: the call that takes it on, and the way out that forgets it. */
export function dutyDetails(file: GoFile, call: Node, undone: Undone, name: string, fix?: { description: string; text: string }): Details {
  const taken: Spot = { file, node: call, message: `${name} comes from here` }
  const leaves = undone.how === 'dropped' ? [] : [leavingSpot(file, undone)]
  return {
    identity: `${name} ${file.text(file.child(call, 'function')).replaceAll(/\s+/g, '')}`,
    related: leaves,
    codeFlow: [taken, ...leaves],
    ...(fix ? { fix: { description: fix.description, edits: [lineAfter(file, call, fix.text)] } } : {}),
  }
}

function leavingSpot(file: GoFile, undone: Extract<Undone, { how: 'path' | 'overwritten' }>): Spot {
  const { name } = undone.variable
  if (undone.how === 'overwritten') return { file, node: undone.leaves, message: `${name} gets a new value here` }
  const node = undone.leaves === NONE ? lastStatement(file, undone.variable.function) : undone.leaves
  return { file, node, message: `the function can leave here without settling ${name}` }
}

function lastStatement(file: GoFile, fn: Node): Node {
  const body = file.child(fn, 'body')
  return file.named(file.first(body)).at(-1) ?? body
}

/** A new line right after the call's statement, indented like it. */
function lineAfter(file: GoFile, call: Node, text: string): { file: GoFile; start: number; end: number; newText: string } {
  const statement = file.enclosing(call, 'short_var_declaration', 'assignment_statement', 'var_declaration', 'expression_statement')
  const start = file.start(statement)
  const source = file.tree.text
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const indent = /^[ \t]*/.exec(source.slice(lineStart, start))?.[0] ?? ''
  const end = file.end(statement)
  return { file, start: end, end, newText: `\n${indent}${text}` }
}
