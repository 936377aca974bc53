import { errGroupOf } from '#go/errgroups.ts'
import { roleOf } from '#go/threads.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A goroutine of a group with a limit starts another one of the same group: it waits for room while it takes room itself. */
export const detect: Detect = ({ go }, { file, pkg, report }) => {
  const at = go as Node
  const group = errGroupOf(pkg, file, at)
  if (!group || group.limit < 0) return
  const name = group.variable.name
  for (let literal = file.functionAround(at); file.is(literal, 'func_literal'); literal = file.functionAround(literal)) {
    const role = roleOf(pkg, file, literal)
    if (role.kind !== 'spawned' || role.via !== 'group' || errGroupOf(pkg, file, role.spawn)?.variable !== group.variable) continue
    const limit = { node: group.limit, message: `${name} runs only so many goroutines at a time` }
    const outer = { node: role.spawn, message: `this goroutine of ${name} is one of them` }
    report(at, `${name}.Go is called by a goroutine of ${name}, and blocks when all that the limit allows do the same`, {
      identity: name,
      related: [limit, outer],
      codeFlow: [limit, outer, { node: at, message: 'and waits here for one of them to end' }],
    })
    return
  }
}
