import { waitsForOwnChannel } from '#go/group-strands.ts'
import { missed } from '#go/missed.ts'
import type { Node } from '#go/tree.ts'
import { isInForce } from '#go/version.ts'
import type { Contract, Details, Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { concernsDuties, dutiesAt, fixOf, tellMissed } from '#rule/missed-duty.ts'

/** A library's call is made, and what it asks for in return is not. */
export const detect: Detect = ({ call }, { file, pkg, contracts, goVersion, report }) => {
  const at = call as Node
  for (const contract of dutiesAt(at, { file, pkg, contracts })) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, at, contract) : undefined
    if (!left) continue
    const { message, details } = tellMissed(file, at, contract, left)
    const level = levelOf(pkg, file, at, contract)
    report(at, message, { ...details, ...fixOf(pkg, file, at, contract, left), ...(level ? { level } : {}) })
  }
}

/** Files in which a call owes something. */
export const concerns = concernsDuties

/** Goroutines of a group that end by themselves are only nobody's for a while. */
function levelOf(pkg: GoPackage, file: GoFile, call: Node, { level, carrier, release }: Contract): Details['level'] {
  const isGroup = carrier === 'receiver' && release[0] === 'Wait'
  return level ?? (isGroup && !waitsForOwnChannel(pkg, file, call) ? 'note' : undefined)
}
