import { contextMeantFor } from '#go/context-scope.ts'
import { contextTwin } from '#go/context-twins.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A call that cannot be ended, where its twin would take the context at hand. */
export const detect: Detect = ({ call, name }, { file, pkg, report }) => {
  const at = call as Node
  if (file.functionAround(at) < 0) return
  const twin = contextTwin(pkg, file, at)
  const scope = twin ? contextMeantFor(pkg, file, at) : undefined
  if (!scope) return
  const parameter = { node: scope.declared, message: `${scope.text} is at hand` }
  report(at, `${file.text(name as Node)} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it`, {
    identity: `${file.text(name as Node)} ${scope.text}`,
    related: [parameter],
    codeFlow: [parameter, { node: at, message: 'this call cannot be ended' }],
  })
}
