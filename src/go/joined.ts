import { calleeOf } from './calls.ts'
import { declaredValue, type Place } from './channel-names.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** A goroutine that cancels a context when others end, and does not end with that context itself. */
export interface DeafJoiner {
  /** The derived context and its cancel function, which the function around hands out. */
  readonly context: Variable
  readonly cancel: Variable
  /** `context.WithCancel(…)`. */
  readonly made: Place
  /** The first wait for another context. */
  readonly waits: Node
  /** Texts of what it waits for: `a.Done()`. */
  readonly signals: readonly string[]
}

/**
 * The joiner that a `go` statement starts: a literal that waits for other contexts alone, then calls the cancel function of a
 * context made around it. When somebody calls that cancel function first, which is what it is handed out for, the goroutine
 * stays until one of the others ends.
 */
export function deafJoiner(pkg: GoPackage, file: GoFile, spawn: Node): DeafJoiner | undefined {
  const literal = file.child(file.first(spawn), 'function')
  if (!file.is(literal, 'func_literal')) return undefined
  const statements = file.named(file.first(file.child(literal, 'body')))
  const waits = waitsOf(file, statements[0] ?? NONE)
  if (waits === undefined || statements.length > 2) return undefined
  for (const call of file.descendants(literal, 'call_expression')) {
    const name = file.child(call, 'function')
    const cancel =
      file.is(name, 'identifier') && file.named(file.child(call, 'arguments')).length === 0 ? pkg.scopes(file).variableOf(name) : undefined
    const derived = cancel && derivedBy(pkg, file, cancel)
    if (!derived || !isHandedOut(file, derived.cancel, literal)) continue
    if (waits.some((wait) => file.text(wait).startsWith(`${derived.context.name}.`))) return undefined
    return { ...derived, waits: waits[0] as Node, signals: waits.map((wait) => file.text(wait)) }
  }
  return undefined
}

/** The `x.Done()` calls that a statement waits for, and nothing else; undefined for any other statement. */
function waitsOf(file: GoFile, statement: Node): Node[] | undefined {
  const arms = file.is(statement, 'select_statement')
    ? file.named(statement).map((arm) => file.child(arm, 'communication'))
    : [file.first(statement)]
  const waits = arms.map((arm) => {
    const receive = file.is(arm, 'receive_statement') ? file.child(arm, 'right') : arm
    const channel = file.is(receive, 'unary_expression') ? file.child(receive, 'operand') : NONE
    const done = file.is(channel, 'call_expression') && file.text(file.child(file.child(channel, 'function'), 'field')) === 'Done'
    return done ? channel : NONE
  })
  return waits.length > 0 && waits.every((wait) => wait >= 0) ? waits : undefined
}

function derivedBy(pkg: GoPackage, file: GoFile, cancel: Variable): Omit<DeafJoiner, 'waits' | 'signals'> | undefined {
  const call = declaredValue(file, cancel)
  if (cancel.kind !== 'local' || !file.is(call, 'call_expression')) return undefined
  const { package: path, name } = calleeOf(pkg, file, call)
  const [first = NONE, second = NONE] = resultTargets(file, call)
  const context = file.is(first, 'identifier') ? pkg.scopes(file).variableOf(first) : undefined
  if (path !== 'context' || !/^With(Cancel|Timeout|Deadline)/.test(name) || !context || second !== cancel.declared) return undefined
  return { context, cancel, made: { file, node: call } }
}

/** Whether the function around returns the cancel function, or a literal that calls it. */
function isHandedOut(file: GoFile, cancel: Variable, literal: Node): boolean {
  return cancel.uses.some((use) => !file.contains(literal, use) && file.enclosing(use, 'return_statement') >= 0)
}
