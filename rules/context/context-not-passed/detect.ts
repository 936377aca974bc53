import { type Below, layersAbove } from '#go/chain.ts'
import { contextMeantFor } from '#go/context-scope.ts'
import { contextTwin } from '#go/context-twins.ts'
import type { Node } from '#go/tree.ts'
import { chainDetails, placeInChain } from '#rule/chain.ts'
import type { Detect } from '#rule/detect.ts'

/** A call that cannot be ended, where its twin would take the context at hand. */
export const detect: Detect = ({ call, name }, { file, pkg, report }) => {
  const at = call as Node
  if (file.functionAround(at) < 0) return
  const twin = contextTwin(pkg, file, at)
  const scope = twin ? contextMeantFor(pkg, file, at) : undefined
  if (!scope) return
  const above = layersAbove(pkg, file, at)
  const start = { node: scope.declared, message: `${scope.text} is at hand` }
  const where = placeInChain(above, NOTHING, file.functionName(at))
  report(
    at,
    `${file.text(name as Node)} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it${where}`,
    chainDetails({ node: at, message: 'this call cannot be ended' }, `${file.text(name as Node)} ${scope.text}`, {
      above,
      start,
      below: NOTHING,
    }),
  )
}

/** Where the call leads is its library's affair. */
const NOTHING: Below = { layers: [], isBare: false }
