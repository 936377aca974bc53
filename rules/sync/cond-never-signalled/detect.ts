import { conditionOf } from '#go/condition-variables.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A condition variable that is waited for and never signalled by anybody who can reach it. */
export const detect: Detect = ({ wait }, { file, pkg, report }) => {
  const at = wait as Node
  const condition = file.isTest ? undefined : conditionOf(pkg, file, at)
  if (!condition || condition.signalled) return
  const { name, identity } = condition
  report(at, `${name}.Wait waits for ever: nothing in the package calls ${name}.Signal or ${name}.Broadcast`, {
    identity,
    related: condition.mentions.slice(0, 1).map((mention) => ({ ...mention, message: `${name} is used here` })),
    codeFlow: [{ node: at, message: `${name}.Wait waits for a signal that nobody sends` }],
  })
}
