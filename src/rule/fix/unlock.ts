import { NONE, type Node } from '#go/tree.ts'
import type { Details, GoFile } from '../detect.ts'

/** Lets go of a lock right before the return that forgets it, where what it returns is there already and needs no lock. */
export function unlockFix(file: GoFile, leaves: Node, unlock: string): Pick<Details, 'fix'> {
  const values = file.named(file.first(leaves))
  const isOwnLine = file.is(file.parent(leaves), 'statement_list') || file.is(file.parent(leaves), 'block')
  if (!file.is(leaves, 'return_statement') || !isOwnLine || !values.every((value) => isPlain(file, value))) return {}
  const source = file.tree.text
  const start = file.start(leaves)
  const indent = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  if (!/^[ \t]*$/.test(indent)) return {}
  const edit = { file, start, end: start, newText: `${unlock}\n${indent}` }
  return { fix: { description: `let go of it before this return: ${unlock}`, edits: [edit] } }
}

const PLAIN = ['nil', 'true', 'false', 'int_literal', 'interpreted_string_literal'] as const

/** A constant, the error at hand, or an error that is made of what is at hand. */
function isPlain(file: GoFile, value: Node): boolean {
  if (PLAIN.some((kind) => file.is(value, kind)) || /^(err|ok|ctx\.Err\(\)|Err[A-Z]\w*)$/.test(file.text(value))) return true
  const callee = file.is(value, 'call_expression') ? file.text(file.child(value, 'function')) : ''
  const [, ...more] = callee === '' ? [NONE] : file.named(file.child(value, 'arguments'))
  return callee === 'errors.New' || (callee === 'fmt.Errorf' && more.every((argument) => isPlain(file, argument)))
}
