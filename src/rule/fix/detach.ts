import { calleeOf } from '#go/calls.ts'
import { resultTargets } from '#go/contracts.ts'
import type { EarlyCancel } from '#go/early-cancel.ts'
import { meansTheSame } from '#go/meaning.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Bench, Details } from '../detect.ts'
import { ownLines } from './own-lines.ts'

/**
 * A context of its own for the goroutine that outlives the one it was given, with the same values and as much time: only for contexts that had a time-out,
 * since work that nothing ends would be a leak of another kind, and from Go 1.21 on, which has `context.WithoutCancel`.
 */
export function detachFix({ file, pkg, goVersion }: Bench, made: Node, { spawn, use }: EarlyCancel): Pick<Details, 'fix'> {
  const { name } = calleeOf(pkg, file, made)
  const [context = NONE] = resultTargets(file, made)
  const [parent = NONE, time = NONE, ...more] = file.named(file.child(made, 'arguments'))
  const literal = file.child(file.first(spawn), 'function')
  if (!goVersion.atLeast(1, 21) || name !== 'WithTimeout' || parent < 0 || more.length > 0 || !file.is(literal, 'func_literal')) return {}
  const [first = NONE] = file.named(file.first(file.child(literal, 'body')))
  const lines = first < 0 || !file.contains(literal, use) ? undefined : ownLines(file, first)
  if (!lines || !isPlain(file.text(time)) || !meansTheSame(pkg, file, time, first) || !meansTheSame(pkg, file, context, first)) return {}
  if (/\bcancel\b/.test(file.text(literal))) return {}
  const [ctx, prefix] = [file.text(context), file.text(file.child(file.child(made, 'function'), 'operand'))]
  const own = `${ctx}, cancel := ${prefix}.WithTimeout(${prefix}.WithoutCancel(${ctx}), ${file.text(time)})`
  const newText = `${own}\n${lines.indent}defer cancel()\n${lines.indent}`
  return {
    fix: {
      description: `give the goroutine a context of its own, with the values of ${ctx} and as much time`,
      edits: [{ file, start: lines.start, end: lines.start, newText }],
    },
  }
}

/** `time.Minute`, `5 * time.Second`, `s.timeout`: what may be asked for a second time. */
function isPlain(time: string): boolean {
  return /^[\w.]+(\s*\*\s*[\w.]+)?$/.test(time)
}
