import { type Arm, neverReadyArms } from '#go/never-ready.ts'
import { spawnsOf } from '#go/spawns.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

const ON_PURPOSE = /forever|block|never|hang|idle|wait/i

/** A select without an arm that can ever be taken, run by a goroutine. */
export const detect: Detect = ({ select }, { file, pkg, report }) => {
  const at = select as Node
  const fn = file.functionAround(at)
  if (file.isTest || fn < 0 || ON_PURPOSE.test(file.functionName(at))) return
  const arms = neverReadyArms(pkg, file, at)
  if (!arms) return
  const [spawn] = spawnsOf(pkg, { file, node: fn })
  if (arms.length === 0 && (!spawn || pkg.name === 'main')) return
  const started: Spot[] = spawn ? [{ ...spawn, message: 'the goroutine is started here' }] : []
  const dead = arms.map((arm: Arm) => ({
    file,
    node: arm.node,
    message: `nothing in the package ever makes this arm of ${arm.channel} ready`,
  }))
  const message =
    arms.length === 0 ? 'select without arms: this goroutine never ends' : 'no arm of this select can ever be taken, so it waits for ever'
  report(at, message, {
    identity: `select ${arms.map((arm) => arm.channel).join(' ')}`,
    related: [...started, ...dead],
    codeFlow: [...started, { node: at, message: 'the goroutine stays at this select' }],
  })
}
