import { calleeOf } from '#go/calls.ts'
import { undoneReceiver } from '#go/receiver-duties.ts'
import type { Variable } from '#go/scope.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Bench, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** A started process that nobody waits for. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  const callee = calleeOf(pkg, file, at)
  if (callee.package !== 'os/exec' || callee.name !== 'Cmd.Start' || isProcessMain(pkg, file, file.functionAround(at))) return
  const left = undoneReceiver(pkg, file, at, { release: ['Wait', 'Process.Wait', 'Process.Release'], errorGuard: 0 })
  if (!left || left.how === 'dropped') return
  const { name } = left.variable
  const runs = hasGoroutines(bench, left.variable)
  const stays = runs ? 'its goroutines and the dead process stay' : 'the dead process stays'
  report(at, `${name}.Wait is not called on every way out, so ${stays}`, {
    ...dutyDetails(file, at, left, name),
    ...(runs ? {} : { level: 'note' as const }),
  })
}

/** A command with a context, a pipe or a writer that is no file has goroutines until `Wait`. */
function hasGoroutines({ file }: Bench, variable: Variable): boolean {
  if (file.text(variable.statement).includes('CommandContext(')) return true
  return variable.uses.some((use) => {
    const selector = file.parent(use)
    const field = file.text(file.child(selector, 'field'))
    const statement = file.parent(file.parent(selector))
    return (
      /^Std(in|out|err)$/.test(field) &&
      file.is(statement, 'assignment_statement') &&
      !/\bos\.Std|File\b/.test(file.text(file.child(statement, 'right')))
    )
  })
}
