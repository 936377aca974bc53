import { leftByInterceptor } from '#go/interceptors.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** Every call through an interceptor adds a goroutine that nothing ends. */
export const detect: Detect = ({ go }, { file, pkg, report }) => {
  const at = go as Node
  const left = leftByInterceptor(pkg, file, at)
  if (!left) return
  const { fn, loop } = left
  const loops: Spot = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: 'this loop has no way out' }
  report(at, 'each call through this interceptor starts a goroutine that goes on when the call is over', {
    identity: file.functionName(at),
    related: [loops],
    codeFlow: [{ node: at, message: 'each call starts one more' }, loops],
  })
}
