import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { declarationsOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/** Names of functions that make what they return, and so give it to the caller; what a getter returns is somebody else's as well. */
const MAKES =
  /^(new|open|dial|connect|listen|start|create|make|launch|subscribe|watch|build|spawn)|(conn|connection|client|listener|watcher)$/i
/** What is made of other values alone: its end flushes, and holds nothing. */
const SOFT = /writer|reader|encoder|decoder|archive|scanner|iter|buffer|batch|snapshot|metric|logger|session$|request|transaction|tx$/i

/** Whether a call gives its caller a value that holds something: a goroutine, a descriptor, a connection. */
export function isMaker(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const { name } = calleeOf(pkg, file, call)
  const last = name.split('.').at(-1) ?? ''
  if (!MAKES.test(last) || SOFT.test(last) || BORROWS.test(last)) return false
  const candidates = declarationsOf(pkg, file, call)
  if (candidates.some(isInert)) return false
  // A server of another package runs once it serves, which is another call.
  return candidates.length > 0 || !/server$/i.test(last)
}

/** `new(T)` of the language, and what gives a value that is kept elsewhere. */
const BORROWS = /^(new|make)$|^([eE]nsure|[gG]et|[lL]oad|[fF]ind|[lL]ookup|[cC]ached|[rR]euse|[aA]cquire)/
const OPENS = /^(Open|Dial|Connect|Listen|Start|Watch|Subscribe|Accept|New\w*(Client|Watcher|Listener|Server|Conn))/

/** A function that only fills a literal: nothing runs, nothing is open. */
function isInert({ file, node }: FunctionRef): boolean {
  for (const _ of file.descendants(node, 'go_statement')) return false
  for (const callee of file.descendants(node, 'call_expression')) {
    const name = file.child(callee, 'function')
    if (OPENS.test(file.text(file.is(name, 'selector_expression') ? file.child(name, 'field') : name))) return false
  }
  const values = [...file.descendants(node, 'return_statement', true)].map((at) => file.bare(file.first(file.first(at))))
  return values.length > 0 && values.every((value) => isLiteral(file, value) || isFilled(file, node, value) || file.is(value, 'nil'))
}

/** `c := &T{…}` that is returned further down. */
function isFilled(file: GoFile, fn: Node, value: Node): boolean {
  if (!file.is(value, 'identifier')) return false
  const name = file.text(value)
  for (const statement of file.descendants(fn, 'short_var_declaration', true)) {
    const index = file.named(file.child(statement, 'left')).findIndex((target) => file.text(target) === name)
    if (index >= 0) return isLiteral(file, file.named(file.child(statement, 'right'))[index] ?? NONE)
  }
  return false
}

function isLiteral(file: GoFile, value: Node): boolean {
  return file.is(file.is(value, 'unary_expression') ? file.child(value, 'operand') : value, 'composite_literal')
}
