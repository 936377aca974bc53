import { contextMeantFor, isFreshContext } from '#go/context-scope.ts'
import { calleeWaits, isHarmlessCallee } from '#go/context-use.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A context made afresh in the middle of a chain of calls that has one. */
export const detect: Detect = ({ fresh, name }, { file, pkg, report }) => {
  const at = fresh as Node
  const scope = contextMeantFor(pkg, file, at)
  if (!scope || !isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return
  const waits = calleeWaits(pkg, file, at)
  const parameter = { node: scope.declared, message: `${scope.text} is at hand` }
  const inner = waits ? [{ ...waits, message: 'this wait ends with its context only, which never ends' }] : []
  report(
    at,
    `context.${file.text(name as Node)} is used although ${scope.text} is at hand, so the callee goes on when the caller has given up`,
    {
      identity: scope.text,
      related: [parameter, ...inner],
      codeFlow: [parameter, { node: at, message: 'the chain breaks here' }, ...inner],
      ...(waits ? { level: 'warning' as const } : {}),
    },
  )
}
