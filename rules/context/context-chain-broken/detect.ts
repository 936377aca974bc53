import { callersWithContext, type Layer, layersAbove, layersBelow } from '#go/chain.ts'
import { contextMeantFor, isFreshContext } from '#go/context-scope.ts'
import { isHarmlessCallee } from '#go/context-use.ts'
import { chainDetails, placeInChain } from '#rule/chain.ts'
import type { Bench, Detect, Node } from '#rule/detect.ts'

/** A context made afresh in the middle of a chain of calls that has one. */
export const detect: Detect = ({ fresh, name }, bench) => {
  const { file, pkg } = bench
  const at = fresh as Node
  const scope = contextMeantFor(pkg, file, at)
  if (!scope) return reportDropped(at, file.text(name as Node), bench)
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return
  const above = layersAbove(pkg, file, at)
  const below = layersBelow(pkg, file, at)
  const start = { node: scope.declared, message: `${scope.text} is at hand` }
  bench.report(
    at,
    `context.${file.text(name as Node)} is used although ${scope.text} is at hand, so the callee goes on when the caller has given up${placeInChain(above, below, file.functionName(at))}`,
    chainDetails({ file, node: at, message: 'the chain breaks here' }, scope.text, { above, start, below }),
  )
}

/** The function has no context; all that call it have one. Worth a word only where what it starts waits for nothing but its context. */
function reportDropped(at: Node, name: string, { file, pkg, report }: Bench): void {
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return
  const callers = callersWithContext(pkg, file, at)
  const [caller] = callers ?? []
  if (!caller) return
  const above: readonly Layer[] = [...layersAbove(caller.pkg, caller.file, caller.node), caller]
  const below = layersBelow(pkg, file, at)
  const layer = file.functionName(at)
  const start = { node: file.declarationAround(at), message: `${layer} is given no context` }
  report(
    at,
    `context.${name} is used in ${layer}, which is given no context although its callers have one${placeInChain(above, below, layer)}`,
    chainDetails({ file, node: at, message: 'the chain breaks here' }, `${layer} ${name}`, { above, start, below }),
  )
}
