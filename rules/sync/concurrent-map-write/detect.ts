import { sharedWrite } from '#go/shared-writes.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Goroutines of a loop write to one map, or append to one slice, and nothing keeps them apart. */
export const detect: Detect = ({ write }, { file, pkg, report }) => {
  const at = write as Node
  const shared = sharedWrite(pkg, file, at)
  if (!shared) return
  const { name, what, spawn } = shared
  const started = { node: spawn, message: 'each turn of the loop starts a goroutine' }
  const message =
    what === 'map'
      ? `${name} is a map that several goroutines write without a lock: the runtime ends the process when two meet`
      : `${name} is a slice that several goroutines append to without a lock: values get lost`
  report(at, message, {
    identity: name,
    related: [started],
    codeFlow: [started, { node: at, message: `each of them writes ${name} here` }],
  })
}
