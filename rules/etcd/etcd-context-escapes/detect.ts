import { isRequireLeader } from '#go/etcd.ts'
import { type LeaderEscape, leaderEscape } from '#go/leader-contexts.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A context that asks etcd for a leader goes beyond the call that it was made for. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const way = isRequireLeader(pkg, file, at) ? leaderEscape(pkg, file, at) : undefined
  if (!way) return
  const spot = { node: way.node, message: WHERE[way.how](way) }
  report(at, `the context of WithRequireLeader ${HOW[way.how](way)}: everything else that runs on it is ended with the leader as well`, {
    identity: `WithRequireLeader ${way.to}`,
    related: [spot],
    codeFlow: [{ node: at, message: 'the context is made for a call of etcd here' }, spot],
  })
}

const HOW: Readonly<Record<LeaderEscape['how'], (way: LeaderEscape) => string>> = {
  kept: ({ to }) => `is kept in ${to}`,
  given: ({ to }) => `is given to ${to}`,
  returned: () => 'is returned',
}

const WHERE: Readonly<Record<LeaderEscape['how'], (way: LeaderEscape) => string>> = {
  kept: () => 'it is kept here',
  given: () => 'and goes into a call that is none of etcd here',
  returned: () => 'it is returned here',
}
