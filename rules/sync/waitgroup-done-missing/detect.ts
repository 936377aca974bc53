import { findPath } from '#go/flow.ts'
import { roleOf } from '#go/threads.ts'
import type { Node } from '#go/tree.ts'
import { type WaitGroup, type WaitGroupUse, waitGroupOf } from '#go/waitgroups.ts'
import type { Bench, Details, Detect, Spot } from '#rule/detect.ts'
import { deferFirst } from '#rule/fix/defer.ts'

/** What Add counted is never counted down: nowhere at all, or not on some path of the goroutine. */
export const detect: Detect = ({ wait }, bench) => {
  const at = wait as Node
  const group = waitGroupOf(bench.pkg, bench.file, at)
  const [add] = group?.adds ?? []
  if (!group || !add || group.escapes || group.goes) return
  const counted: Spot = { file: add.file, node: add.node, message: `${group.name} is counted up here` }
  if (group.dones.length === 0) {
    bench.report(at, `${group.name}.Wait blocks for ever: no code calls ${group.name}.Done`, {
      identity: group.name,
      question: questionAt(at, bench),
      related: [counted],
      codeFlow: [counted, { node: at, message: 'and nothing counts it down before this waits' }],
    })
    return
  }
  reportSkipped(at, group, counted, bench)
}

function reportSkipped(wait: Node, group: WaitGroup, counted: Spot, bench: Bench): void {
  if (group.dones.some((done) => isDeferred(done))) return
  const skipped = group.dones.map((done) => skipOf(done, group, bench)).find((leaves) => leaves !== undefined)
  if (!skipped) return
  const at = skipped.file ?? bench.file
  const literal = at.functionAround(skipped.node)
  const own = group.dones.filter(({ file, node }) => file === at && at.functionAround(node) === literal)
  const calls = own.map(({ node }) => at.enclosing(node, 'call_expression'))
  bench.report(wait, `${group.name}.Wait blocks for ever when a goroutine returns before its ${group.name}.Done`, {
    identity: `${group.name} skipped`,
    question: questionAt(wait, bench),
    level: 'warning',
    related: [counted, skipped],
    ...deferFirst(at, literal, calls),
    codeFlow: [counted, skipped, { node: wait, message: 'this then waits for a Done that never comes' }],
  })
}

/** Asked of the declared function around it; a wait group of somebody else may be counted down anywhere, and then nothing is known. */
function questionAt(wait: Node, { file }: Bench): Details['question'] {
  return { fn: { file, node: file.declarationAround(wait) }, operations: [{ file, node: wait }] }
}

function isDeferred({ file, node }: WaitGroupUse): boolean {
  return (
    file.enclosing(node, 'defer_statement', 'func_literal', 'function_declaration', 'method_declaration') >= 0 &&
    file.is(file.enclosing(node, 'defer_statement', 'go_statement'), 'defer_statement')
  )
}

/** A return of the spawned literal on whose path no Done was met. */
function skipOf(done: WaitGroupUse, group: WaitGroup, { pkg }: Bench): Spot | undefined {
  const { file } = done
  const literal = file.functionAround(done.node)
  if (!file.is(literal, 'func_literal') || roleOf(pkg, file, literal).kind !== 'spawned') return undefined
  const flow = pkg.flow({ file, node: literal })
  const steps = new Set(group.dones.filter((other) => other.file === file).map((other) => flow.graph.stepAround(other.node)?.id))
  const path = findPath(flow, { from: flow.graph.entry, satisfied: (step) => steps.has(step.id) })
  const leaves = path?.findLast((step) => step.kind === 'return')
  return leaves && { file, node: leaves.node, message: `the goroutine can leave here without ${group.name}.Done` }
}
