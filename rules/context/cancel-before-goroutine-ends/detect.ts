import { calleeOf } from '#go/calls.ts'
import { declaredValue } from '#go/channel-names.ts'
import { resultTargets } from '#go/contracts.ts'
import { earlyCancel } from '#go/early-cancel.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { detachFix } from '#rule/fix/detach.ts'

/** `defer cancel()` ends the context of a goroutine that the function starts and does not wait for. */
export const detect: Detect = ({ cancel, defer }, bench) => {
  const { file, pkg, report } = bench
  const at = defer as Node
  const fn = file.functionAround(at)
  const variable = pkg.scopes(file).variableOf(cancel as Node)
  const call = variable ? declaredValue(file, variable) : NONE
  if (!variable || fn < 0 || file.isTest || !file.is(call, 'call_expression') || isProcessMain(pkg, file, fn)) return
  const { package: path, name } = calleeOf(pkg, file, call)
  if (path !== 'context' || !name.startsWith('With')) return
  const context = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE)
  const early = context && earlyCancel(pkg, file, fn, context, at)
  if (!early) return
  const started = { node: early.spawn, message: 'the goroutine is started here' }
  const deferred = { node: at, message: `${variable.name} is called when the function returns` }
  report(early.use, `${context.name} is cancelled when the function returns, right after it started the goroutine that uses it`, {
    identity: context.name,
    related: [deferred, started],
    codeFlow: [deferred, started, { node: early.use, message: `the goroutine goes on with a ${context.name} that is over` }],
    ...detachFix(bench, call, early),
  })
}
