import { sentByOwnTransport } from '#go/own-transports.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A function makes a transport, sends with it, and drops it with the connections that it keeps. */
export const detect: Detect = ({ literal }, { file, pkg, report }) => {
  const at = literal as Node
  const sent = sentByOwnTransport(pkg, file, at)
  if (sent < 0) return
  const name = file.functionName(at)
  const request = { node: sent, message: 'the connection of this request is kept for a next one' }
  report(
    at,
    `each call of ${name} makes a transport of its own, and the connections that it keeps open stay when the transport is dropped`,
    {
      identity: `transport of ${name}`,
      related: [request],
      codeFlow: [{ node: at, message: `one transport for each call of ${name}` }, request],
    },
  )
}
