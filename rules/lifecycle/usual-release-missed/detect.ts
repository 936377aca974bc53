import type { Node } from '#go/tree.ts'
import { givenBefore } from '#go/usual-releases.ts'
import type { Detect } from '#rule/detect.ts'

/** Counts who releases what a call gives; the engine tells the few callers that do not. */
export const detect: Detect = ({ release }, { file, pkg, countRelease }) => {
  const given = givenBefore(pkg, file, release as Node)
  if (given) countRelease(given)
}
