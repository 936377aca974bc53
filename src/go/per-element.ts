import { isAssigned } from './calls.ts'
import { canComeAgain, mostOnOnePath } from './counting.ts'
import type { GoFile } from './file.ts'
import { meansTheSame } from './meaning.ts'
import type { GoPackage } from './package.ts'
import type { Stranding } from './stranded.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

/**
 * `len(xs)`: room for every send on the channel, where each element of a list starts one goroutine that sends once at most, and the list is the same when
 * the channel is made. Empty where that is not sure.
 */
export function roomForEach(pkg: GoPackage, { channel }: Stranding): string {
  const { file, owner, make, ops } = channel
  const sends = ops.filter(({ kind }) => kind === 'send')
  const [thread, ...more] = new Set(sends.map((op) => op.thread))
  if (!thread || more.length > 0 || thread.parent !== owner || thread.spawnFile !== file) return ''
  if (sends.some((op) => canComeAgain(pkg, thread, op)) || mostOnOnePath(pkg, thread, sends) !== 1) return ''
  const fn = owner.root.node
  const loop = loopAround(file, thread.spawn, fn)
  if (loop < 0 || loopAround(file, loop, fn) !== loopAround(file, make, fn)) return ''
  const list = listOf(file, loop)
  return list >= 0 && isSameList(pkg, file, list, { make, loop }) ? `len(${file.text(list)})` : ''
}

/** `xs` of `for … := range xs` and of `for i := 0; i < len(xs); i++`; NONE for any other loop. */
function listOf(file: GoFile, loop: Node): Node {
  const clause = file.named(loop).find((child) => file.is(child, 'for_clause') || file.is(child, 'range_clause')) ?? NONE
  if (file.is(clause, 'range_clause')) return file.child(clause, 'right')
  const condition = file.child(clause, 'condition')
  const [initial, bound] = [file.child(clause, 'initializer'), file.child(condition, 'right')]
  const counts = /^\w+ := 0$/.test(file.text(initial)) && file.text(file.child(condition, 'operator')) === '<'
  const isLength = file.is(bound, 'call_expression') && file.text(file.child(bound, 'function')) === 'len'
  return counts && isLength && /^\w+\+\+$/.test(file.text(file.child(clause, 'update')))
    ? (file.named(file.child(bound, 'arguments'))[0] ?? NONE)
    : NONE
}

/** A slice, array or map whose name means the same at the `make`, and that nothing in between sets or lets out of sight. */
function isSameList(pkg: GoPackage, file: GoFile, list: Node, { make, loop }: { readonly make: Node; readonly loop: Node }): boolean {
  const kind = typeOf(pkg, file, list)?.kind
  if ((kind !== 'slice' && kind !== 'map') || !/^\w+(\.\w+)*$/.test(file.text(list)) || !meansTheSame(pkg, file, list, make)) return false
  const [base = NONE] = file.descendants(list, 'identifier')
  const between = (use: Node): boolean => use > make && use < loop
  if (file.is(list, 'identifier'))
    return !pkg
      .scopes(file)
      .variableOf(base)
      ?.uses.some((use) => use > make && isAssigned(file, use) && !isBehind(file, loop, use))
  const text = file.tree.text.slice(file.end(make), file.start(loop))
  return (
    !text.includes(`${file.text(list)} =`) &&
    !pkg
      .scopes(file)
      .variableOf(base)
      ?.uses.some((use) => between(use) && isAssigned(file, use))
  )
}

function isBehind(file: GoFile, loop: Node, use: Node): boolean {
  return use >= file.last(loop)
}
