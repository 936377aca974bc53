import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { sharedChannelsAt } from './peers.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'
import { neverAnswered } from './unanswered.ts'
import { isNeverMade } from './unmade.ts'

/** An arm of a select that waits for what never comes. */
export interface Arm {
  readonly node: Node
  /** Name of its channel. */
  readonly channel: string
}

/** The arms of a select (none, or two and more) that can never be taken; undefined where one can, or it is not sure. */
export function neverReadyArms(pkg: GoPackage, file: GoFile, select: Node): Arm[] | undefined {
  if (isProcessMain(pkg, file, file.functionAround(select))) return undefined
  const cases = file.named(select)
  if (cases.length === 1) return undefined
  const arms: Arm[] = []
  for (const node of cases) {
    const arm = file.is(node, 'communication_case') ? deadArm(pkg, file, node) : undefined
    if (!arm) return undefined
    arms.push(arm)
  }
  return arms
}

function deadArm(pkg: GoPackage, file: GoFile, arm: Node): Arm | undefined {
  const communication = file.child(arm, 'communication')
  const isSend = file.is(communication, 'send_statement')
  const operation = isSend ? communication : receiveIn(file, communication)
  const [channel, ...more] = sharedChannelsAt(pkg, file, operation)
  if (!channel || more.length > 0) return undefined
  const unanswered = neverAnswered(channel, isSend ? ['receive', 'range', 'close'] : ['send', 'close'])
  const roomy = isSend && channel.makes.some((make) => make.capacity !== 0)
  return isNeverMade(channel) || (unanswered && !roomy) ? { node: arm, channel: channel.name } : undefined
}

function receiveIn(file: GoFile, communication: Node): Node {
  for (const node of file.descendants(communication, 'unary_expression', true)) return node
  return NONE
}
