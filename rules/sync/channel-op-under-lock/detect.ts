import { heldWait } from '#go/held-waits.ts'
import { lockName } from '#go/lock-classes.ts'
import { holdsOf } from '#go/lock-summaries.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A wait with a lock held, where whoever would end it takes that lock first. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call as Node)
  if (file.isTest || fn < 0) return
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call)
  const found = hold && heldWait(pkg, hold)
  if (!found) return
  const { kind, trail, peer, takes } = found
  const op = trail.at(-1) as Spot
  const lock = lockName(found.hold.lock)
  const taken: Spot = { file, node: found.hold.call, message: `${lock} is locked here` }
  const down = trail.map(
    (spot, index): Spot => ({
      ...spot,
      message: index === trail.length - 1 ? `${WAITS[kind].what} waits with ${lock} held` : 'which calls this',
    }),
  )
  const isAsleep = kind === 'condition'
  const needs: Spot = {
    ...(takes.trail.at(-1) as Spot),
    message: isAsleep ? `who comes here for ${lock} waits as long` : `${lock} is taken here first`,
  }
  const ends: Spot[] = isAsleep ? [] : [{ ...peer, message: 'what it waits for comes from here' }]
  const message = isAsleep
    ? `Wait lets go of the lock of its condition alone: ${lock} stays held as long as it sleeps`
    : `${WAITS[kind].what} waits while ${lock} is held, and whoever would end the wait takes ${lock} first`
  report(op.node, message, {
    identity: `${lock} ${kind}`,
    ...(found.sure ? {} : { level: 'note' as const, confidence: 'low' as const }),
    ...(op.file ? { file: op.file } : {}),
    waits: [WAITS[kind].wait, 'lock', ...(takes.method === 'RLock' ? (['rlock'] as const) : [])],
    related: [taken, ...down.slice(0, -1), needs, ...ends],
    codeFlow: [taken, ...down, needs, ...ends],
  })
}

const WAITS = {
  send: { what: 'the send', wait: 'chan-send' },
  receive: { what: 'the receive', wait: 'chan-recv' },
  range: { what: 'the range over a channel', wait: 'chan-recv' },
  'wait-group': { what: 'Wait', wait: 'wg' },
  condition: { what: 'Wait', wait: 'cond' },
  lock: { what: 'the second lock', wait: 'lock' },
} as const
