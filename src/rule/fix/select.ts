import { returnFor, skippedBy } from '#go/early-return.ts'
import type { GoFile } from '#go/file.ts'
import { meansTheSame } from '#go/meaning.ts'
import type { GoPackage } from '#go/package.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Details } from '../detect.ts'
import { ownLines } from './own-lines.ts'

/** A signal to end, as the place that waits bare would write it, and what it does when that comes. */
export interface Exit {
  /** `ctx.Done()`, `q.quit`. */
  readonly signal: string
  /** `return`, `return nil, ctx.Err()`; empty where the function ends there anyway. */
  readonly leave: string
}

/** A select around a statement that waits bare (a send, a receive, a sleep), with an arm for the signal. */
export function selectFix(file: GoFile, waits: Node, exit: Exit | undefined): Pick<Details, 'fix'> {
  const statement = file.is(waits, 'send_statement') ? waits : file.enclosing(waits, 'expression_statement', 'assignment_statement')
  const lines = exit && statement >= 0 ? ownLines(file, statement) : undefined
  const communication = communicationOf(file, statement, waits)
  if (!exit || !lines || communication === '') return {}
  const { start, end, indent } = lines
  const way = exit.leave === '' ? '' : `${indent}\t${exit.leave}\n`
  const newText = `select {\n${indent}case ${communication}:\n${indent}case <-${exit.signal}:\n${way}${indent}}`
  return { fix: { description: `let it go when ${exit.signal} says so, by a select`, edits: [{ file, start, end, newText }] } }
}

/** A receive that takes what is there, and does not wait for it: right in every Go version for a timer whose value may be gone. */
export function tryFix(file: GoFile, receive: Node): Pick<Details, 'fix'> {
  const statement = file.parent(receive)
  const lines = file.is(statement, 'expression_statement') ? ownLines(file, statement) : undefined
  if (!lines) return {}
  const { start, end, indent } = lines
  const newText = `select {\n${indent}case ${file.text(receive)}:\n${indent}default:\n${indent}}`
  return { fix: { description: 'take the value if it is there, and do not wait for it', edits: [{ file, start, end, newText }] } }
}

/** What the statement waits for, as the arm of a select; empty for what can be none. */
function communicationOf(file: GoFile, statement: Node, waits: Node): string {
  if (file.is(waits, 'send_statement')) return file.text(statement)
  if (file.is(waits, 'unary_expression')) {
    const [only = NONE, ...more] = file.is(statement, 'expression_statement')
      ? file.named(statement)
      : file.named(file.child(statement, 'right'))
    const isPlain = file.is(statement, 'expression_statement') || file.text(file.child(statement, 'operator')) === '='
    return isPlain && only === waits && more.length === 0 ? file.text(statement) : ''
  }
  const callee = file.text(file.child(waits, 'function'))
  if (!file.is(waits, 'call_expression') || !callee.endsWith('.Sleep') || file.parent(waits) !== statement) return ''
  return `<-${callee.slice(0, -'Sleep'.length)}After${file.text(file.child(waits, 'arguments'))}`
}

/**
 * How a bare wait can look at what an arm of a select waits for, which its own function or one around it has: it leaves as that arm does where both
 * stand in one function, else by a return that skips nothing. Undefined where the signal is not known there or what to return is a guess.
 */
export function exitByArm(pkg: GoPackage, file: GoFile, waits: Node, communication: Node): Exit | undefined {
  const receive = [...file.descendants(communication, 'unary_expression', true)][0] ?? NONE
  const signal = file.child(receive, 'operand')
  if (receive < 0 || !meansTheSame(pkg, file, signal, waits)) return undefined
  const arm = file.enclosing(communication, 'communication_case')
  return file.functionAround(arm) === file.functionAround(waits)
    ? sameWay(pkg, file, waits, arm, file.text(signal))
    : exitOn(file, waits, file.text(signal))
}

/** The return that is all an arm does, where it means the same at the wait. */
function sameWay(pkg: GoPackage, file: GoFile, waits: Node, arm: Node, signal: string): Exit | undefined {
  const communication = file.child(arm, 'communication')
  const body = file.named(arm).filter((node) => node !== communication)
  const statements = body.flatMap((node) => (file.is(node, 'statement_list') ? file.named(node) : [node]))
  const [only = NONE, ...more] = statements
  if (more.length > 0 || !file.is(only, 'return_statement') || !meansTheSame(pkg, file, only, waits)) return undefined
  return /[\n({]/.test(file.text(only).replace(/\.Err\(\)$/, '')) ? undefined : { signal, leave: file.text(only) }
}

/** How a bare wait can leave on a signal that is known where it stands, without skipping anything and without guessing what to return. */
export function exitOn(file: GoFile, waits: Node, signal: string): Exit | undefined {
  const fn = file.functionAround(waits)
  const statement = file.is(waits, 'send_statement') ? waits : file.enclosing(waits, 'expression_statement', 'assignment_statement')
  const skipped = skippedBy(file, fn, statement)
  if (skipped === undefined) return undefined
  if (skipped === 'end') return { signal, leave: '' }
  const context = signal.endsWith('.Done()') ? signal.slice(0, -'.Done()'.length) : ''
  const leave = returnFor(file, fn, context)
  // What comes next is that return.
  if (leave === 'return' && skipped === 'return') return { signal, leave: '' }
  return leave === undefined ? undefined : { signal, leave }
}

/** A signal that is a field beside the channel's, as whoever receives writes it (`w.quit` beside `w.jobs`), written as the sender would; '' for any other. */
export function besideChannel(file: GoFile, channel: Node, peer: { readonly file: GoFile; readonly node: Node }, signal: string): string {
  const received = peer.file.bare(peer.file.child(peer.node, 'operand'))
  const own = file.bare(channel)
  if (!peer.file.is(received, 'selector_expression') || !file.is(own, 'selector_expression')) return ''
  const [theirs, ours] = [peer.file.text(peer.file.child(received, 'operand')), file.text(file.child(own, 'operand'))]
  return signal.startsWith(`${theirs}.`) && /^[\w.]+$/.test(ours) && /^[\w.]+(\(\))?$/.test(signal)
    ? ours + signal.slice(theirs.length)
    : ''
}
