import { leftOnError } from '#go/left-behind.ts'
import { startedAndLeft } from '#go/started.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Bench, Detect, Spot } from '#rule/detect.ts'

/** An error return that drops what other ways of the code release. */
export const detect: Detect = ({ call, start }, bench) => {
  if (call !== undefined) reportMade(call, bench)
  else if (start !== undefined) reportStarted(start, bench)
}

/** `w.start()`, and then an error. */
function reportStarted(at: Node, { file, pkg, report }: Bench): void {
  const left = startedAndLeft(pkg, file, at)
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return
  const { name, release, leaves, evidence } = left
  const started: Spot = { node: at, message: `${name} is started here` }
  const leaving: Spot = { node: leaves, message: `this way out leaves ${name} running` }
  const told: Spot = { ...evidence, message: 'elsewhere it is stopped' }
  report(leaves, `${name} goes on running when this error is returned: nothing calls its ${release} on this way`, {
    identity: name,
    related: [started, told],
    codeFlow: [started, leaving, told],
  })
}

/** A value with something to release, and then an error. */
function reportMade(at: Node, { file, pkg, report }: Bench): void {
  const left = leftOnError(pkg, file, at)
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return
  const { variable, release, leaves, evidence } = left
  const made: Spot = { file, node: at, message: `${variable.name} comes from here` }
  const leaving: Spot = { file, node: leaves, message: `this way out forgets ${variable.name}` }
  const told: Spot = {
    file: evidence.file,
    node: evidence.node,
    message: `${TELLS[evidence.how]}: ${evidence.text}`,
  }
  report(leaves, `${variable.name} is left behind when this error is returned: nothing calls its ${release} on this way`, {
    identity: `${variable.name} ${file.text(file.child(at, 'function')).replaceAll(/\s+/g, '')}`,
    // Who looks at the flag, and whether anybody does yet, is not known.
    ...(left.does === 'flag' ? { level: 'note' as const } : {}),
    related: [made, told],
    codeFlow: [made, leaving, told],
  })
}

const TELLS = {
  way: 'another way releases it',
  field: 'where it is kept, it is released',
  elsewhere: 'who calls the same elsewhere releases it',
}
