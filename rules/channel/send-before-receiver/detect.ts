import { prematureOperation } from '#go/premature.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** An operation on an unbuffered channel that stands before everything that could answer it. */
export const detect: Detect = ({ make }, { file, pkg, report }) => {
  const premature = prematureOperation(pkg, file, make as Node)
  if (!premature) return
  const { channel, op, later } = premature
  const { name } = channel.variable
  const what = op.kind === 'send' ? `the send on ${name}` : op.kind === 'range' ? `the range over ${name}` : `the receive from ${name}`
  const made: Spot = { file, node: channel.make, message: `${name} is made here and holds no value` }
  const blocked: Spot = { file: op.file, node: op.node, message: `${what} waits here` }
  const answered: Spot = { file, node: later, message: `somebody else gets ${name} only here` }
  report(op.node, `${what} blocks for ever: nobody else has the channel yet`, {
    identity: name,
    file: op.file,
    related: [made, answered],
    codeFlow: [made, blocked, answered],
  })
}
