import { lockName } from '#go/lock-classes.ts'
import { lockCycles, type Nested } from '#go/lock-order.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** Two locks are taken in both orders: two goroutines can each hold the one and wait for the other. */
export const detect: Detect = (_captures, bench) => {
  const { pkg, file, report } = bench
  for (const { one, other } of lockCycles(pkg)) {
    if (one.hold.fn.file !== file) continue
    const [outer, inner] = [lockName(one.hold.lock), lockName(one.inner)]
    const where = other.hold.fn.file.functionName(other.hold.fn.node)
    report(one.at, `${inner} is locked while ${outer} is held, and ${where} takes the two in the other order`, {
      identity: `${outer} ${inner}`,
      waits: ['lock', 'rlock'],
      related: [...trailOf(one), ...trailOf(other)],
      codeFlow: [...trailOf(one), ...trailOf(other)],
    })
  }
}

/** The outer lock, the calls, the inner lock. */
function trailOf({ hold, inner, trail }: Nested): Spot[] {
  const { fn, call, lock } = hold
  const last = trail.length - 1
  return [
    { file: fn.file, node: call, message: `${lockName(lock)} is locked here` },
    ...trail.map(({ file, node }, index) => ({
      file,
      node,
      message: index === last ? `${lockName(inner)} is locked here, under ${lockName(lock)}` : 'which calls this',
    })),
  ]
}
