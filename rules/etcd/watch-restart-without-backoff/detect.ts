import { etcdCall } from '#go/etcd.ts'
import { hotRestart } from '#go/rewatch.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Says from which revision on: anything but `WithRev(0)`, which says nothing. */
const REVISION = /\bWithRev\((?!0\))/

/** A loop opens a watch anew with neither a pause nor a revision to go on from. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const work = etcdCall(pkg, file, at)
  const restart = work && hotRestart(pkg, file, work, (text) => REVISION.test(text))
  if (!restart) return
  const loop = { node: file.children(restart.loop)[0] ?? restart.loop, message: 'each turn of this loop opens a watch' }
  const started = { node: at, message: 'the watch is opened here, from whatever revision is the newest then' }
  report(
    at,
    'the watch is opened again at once when it ends, and from no revision: events in between are lost, and a refusing server is asked without a pause',
    {
      identity: file.text(file.child(at, 'function')).replaceAll(/\s+/g, ''),
      related: [loop],
      codeFlow: [loop, started],
    },
  )
}
