import { isProcessWork } from '#go/owners.ts'
import { isAwaited, lastingServer } from '#go/servers.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A server runs in a goroutine, and nothing in reach shuts it down. */
export const detect: Detect = ({ go }, { file, pkg, report }) => {
  const at = go as Node
  if (!pkg.imports(file).has('http') || pkg.name === 'main') return
  const server = lastingServer(pkg, file, at)
  if (!server || isProcessWork(pkg, file, at) || isAwaited(pkg, file, at)) return
  const started: Spot = { node: at, message: 'the goroutine is started here' }
  const serves: Spot = { ...server.serve, message: `it serves here until the server is shut down` }
  const message =
    server.how === 'package'
      ? `${server.name} in a goroutine can never be ended: there is no server to shut down`
      : `nothing calls Shutdown or Close of ${server.name}, so this goroutine serves for ever`
  report(at, message, {
    identity: server.name,
    related: [serves],
    codeFlow: [started, serves],
    // A page for looking into the process lives as long as it.
    ...((server.how === 'package' || server.how === 'own') && DEBUG.test(`${file.path} ${file.functionName(at)} ${file.text(at)}`)
      ? { level: 'note' as const }
      : {}),
  })
}

const DEBUG = /pprof|prof|metric|debug|health|status|monitor|admin/i
