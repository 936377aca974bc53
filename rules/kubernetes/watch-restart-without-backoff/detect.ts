import { resultTargets } from '#go/contracts.ts'
import { generatedWatch } from '#go/kubernetes.ts'
import { hotRestart } from '#go/rewatch.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Says from which version on, or leaves that to client-go. */
const VERSION = /[rR]esourceVersion|RetryWatcher|Until(WithSync|WithoutRetry)/

/** A loop opens a watch anew with neither a pause nor a resource version to go on from. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  if (!generatedWatch(pkg, file, at)) return
  const context = file.named(file.child(at, 'arguments'))[0] ?? NONE
  const restart = hotRestart(pkg, file, { call: at, context, error: resultTargets(file, at)[1] ?? NONE }, (text) => VERSION.test(text))
  if (!restart) return
  const loop = { node: file.children(restart.loop)[0] ?? restart.loop, message: 'each turn of this loop opens a watch' }
  const started = { node: at, message: 'the watch is opened here, from whatever is the newest then' }
  report(
    at,
    'the watch is opened again at once when it ends or is refused, and from no resource version: a server in trouble is asked without a pause',
    {
      identity: file.text(file.child(at, 'function')).replaceAll(/\s+/g, ''),
      related: [loop],
      codeFlow: [loop, started],
    },
  )
}
