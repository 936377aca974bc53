import { deafSleep } from '#go/sleeps.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'
import { exitByArm, exitOn, selectFix } from '#rule/fix/select.ts'

/** A sleep that goes on after the code around it was told to end. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const sleep = deafSleep(pkg, file, at)
  if (!sleep || pkg.name === 'main' || isProcessMain(pkg, file, file.functionAround(at))) return
  const { how, signal } = sleep
  const heard: Spot = {
    node: sleep.heard,
    message: how !== 'given' ? `here the function waits for ${signal}` : `${signal} tells when to end`,
  }
  const exit = how === 'given' ? exitOn(file, at, `${signal}.Done()`) : exitByArm(pkg, file, at, sleep.heard)
  const message =
    how !== 'given'
      ? `the sleep does not hear ${signal}, which the function waits for elsewhere: it sleeps on after it was told to end`
      : `the sleep between two tries does not hear ${signal}: it sleeps on after it was told to end`
  report(at, message, {
    identity: `${signal} ${file.text(file.child(at, 'arguments'))}`,
    related: [heard],
    codeFlow: [heard, { node: at, message: 'nothing wakes this sleep' }],
    ...(how !== 'once' ? { level: 'note' as const } : {}),
    ...selectFix(file, at, exit),
  })
}
