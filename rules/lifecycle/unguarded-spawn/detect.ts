import { isProcessWork } from '#go/owners.ts'
import { spawnedPerCall } from '#go/per-call.ts'
import type { Node } from '#go/tree.ts'
import { endlessSpawn } from '#go/unending.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** Every call starts another goroutine that outlives it. */
export const detect: Detect = ({ go }, { file, pkg, report }) => {
  const at = go as Node
  const added = spawnedPerCall(pkg, file, at)
  // What never ends at all is reported for that.
  if (!added || isProcessWork(pkg, file, at) || endlessSpawn(pkg, file, at)) return
  const { fn, loop, how } = added
  const name = file.functionName(at)
  const started: Spot = { node: at, message: `each call of ${name} starts one more` }
  const loops: Spot = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: 'this loop outlives the call' }
  const whose = how === 'handler' ? 'each request' : `each call of ${name}`
  report(at, `${whose} starts another goroutine that outlives it, and nothing keeps the second from running beside the first`, {
    identity: name,
    related: [loops],
    codeFlow: [started, loops],
  })
}
