import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { loopAround, roleOf } from './threads.ts'
import type { Node } from './tree.ts'
import type { WaitGroup, WaitGroupUse } from './waitgroups.ts'

/** A wait group that counts all turns of a loop before it, and is waited for within a turn. */
export interface EarlyWait {
  readonly loop: Node
  /** The `Add` before the loop. */
  readonly add: WaitGroupUse
  /** Where the loop starts the goroutine that counts down. */
  readonly spawn: Node
}

/**
 * Whether `Wait` stands in the loop that starts the goroutines, while `Add` counted all of them before the loop: the first
 * turn then waits for goroutines that only later turns would start. An `Add` in the loop, or a way out of the loop right
 * after `Wait`, makes it something else.
 */
export function earlyWait(pkg: GoPackage, file: GoFile, wait: Node, group: WaitGroup): EarlyWait | undefined {
  const fn = file.functionAround(wait)
  const loop = loopAround(file, wait, fn)
  const [add, ...others] = group.adds
  if (loop < 0 || !add || others.length > 0 || add.file !== file || file.contains(loop, add.node)) return undefined
  if (file.functionAround(add.node) !== fn || loopAround(file, add.node, fn) >= 0 || countsOne(file, add.node)) return undefined
  const spawn = spawnIn(pkg, file, loop, group)
  if (spawn === undefined || group.dones.some((done) => done.file !== file || !file.contains(spawn, done.node))) return undefined
  return goesRound(pkg, file, fn, wait, spawn) ? { loop, add, spawn } : undefined
}

/** `wg.Add(1)`: one goroutine is waited for at a time, whatever the loop does. */
function countsOne(file: GoFile, add: Node): boolean {
  return file.text(file.child(add, 'arguments')) === '(1)'
}

/** The one start of a goroutine in the loop that counts the group down. */
function spawnIn(pkg: GoPackage, file: GoFile, loop: Node, group: WaitGroup): Node | undefined {
  for (const done of group.dones) {
    const literal = file.enclosing(done.node, 'func_literal')
    const role = literal < 0 ? undefined : roleOf(pkg, file, literal)
    if (role?.kind === 'spawned' && file.contains(loop, role.spawn)) return role.spawn
  }
  return undefined
}

/** Whether another turn, with another goroutine, can come after the wait. */
function goesRound(pkg: GoPackage, file: GoFile, fn: Node, wait: Node, spawn: Node): boolean {
  const flow = pkg.flow({ file, node: fn })
  const [from, to] = [flow.graph.stepAt(wait), flow.graph.stepAt(spawn)]
  if (!from || !to || loopAround(file, spawn, fn) !== loopAround(file, wait, fn)) return false
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== undefined
}
