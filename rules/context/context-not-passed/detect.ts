import { type Below, layersAbove } from '#go/chain.ts'
import { contextMeantFor } from '#go/context-scope.ts'
import { contextTwin, toldTwins } from '#go/context-twins.ts'
import { calledName } from '#go/contracts.ts'
import type { Node } from '#go/tree.ts'
import { chainDetails, placeInChain } from '#rule/chain.ts'
import type { Bench, Detect } from '#rule/detect.ts'

/** A call that cannot be ended, where its twin would take the context at hand. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg } = bench
  if (call !== undefined) reportTwin(call, contextTwin(pkg, file, call), bench)
  else for (const [told, twin] of toldTwins(pkg, file)) reportTwin(told, twin, bench)
}

function reportTwin(at: Node, twin: string, { file, pkg, report }: Bench): void {
  if (twin === '' || file.functionAround(at) < 0) return
  const scope = contextMeantFor(pkg, file, at)
  if (!scope) return
  const above = layersAbove(pkg, file, at)
  const start = { node: scope.declared, message: `${scope.text} is at hand` }
  const name = calledName(file, at)
  const where = placeInChain(above, NOTHING, file.functionName(at))
  report(
    at,
    `${name} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it${where}`,
    chainDetails({ node: at, message: 'this call cannot be ended' }, `${name} ${scope.text}`, {
      above,
      start,
      below: NOTHING,
    }),
  )
}

/** Where the call leads is its library's affair. */
const NOTHING: Below = { layers: [], isBare: false }
