import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Whether the goroutine that a group's `Go` starts waits for a channel whose other end is in the function around the call: when
 * that function leaves without waiting for the group, it leaves the channel too.
 */
export function waitsForOwnChannel(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const literal = file.named(file.child(call, 'arguments')).find((argument) => file.is(argument, 'func_literal')) ?? NONE
  const owner = file.functionAround(call)
  if (literal < 0) return false
  return [...channelsWaitedFor(file, literal)].some((channel) => {
    const variable = file.is(channel, 'identifier') ? pkg.scopes(file).variableOf(channel) : undefined
    return variable?.function === owner && variable.kind === 'local' && variable.uses.some((use) => file.functionAround(use) === owner)
  })
}

/** Channels that are ranged over, and those sent to or received from outside of a select. */
function* channelsWaitedFor(file: GoFile, literal: Node): Generator<Node> {
  for (const clause of file.descendants(literal, 'range_clause', true)) yield file.child(clause, 'right')
  for (const send of file.descendants(literal, 'send_statement', true)) if (!isInSelect(file, send)) yield file.child(send, 'channel')
  for (const receive of file.descendants(literal, 'unary_expression', true)) {
    if (file.text(file.child(receive, 'operator')) === '<-' && !isInSelect(file, receive)) yield file.child(receive, 'operand')
  }
}

function isInSelect(file: GoFile, operation: Node): boolean {
  const arm = file.enclosing(operation, 'communication_case', 'func_literal')
  return file.is(arm, 'communication_case') && file.contains(file.child(arm, 'communication'), operation)
}
