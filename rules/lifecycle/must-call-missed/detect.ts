import { calledName, resultTargets } from '#go/contracts.ts'
import { waitsForOwnChannel } from '#go/group-strands.ts'
import { type Missed, missed } from '#go/missed.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isInForce } from '#go/version.ts'
import type { Contract, Details, Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** A library's call is made, and what it asks for in return is not. */
export const detect: Detect = ({ call }, { file, pkg, contracts, goVersion, report }) => {
  const at = call as Node
  for (const contract of contracts.dutiesOf(pkg, file, at)) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, at, contract) : undefined
    if (!left) continue
    const owner = ownerName(file, at, contract, left)
    const level = levelOf(pkg, file, at, contract)
    report(at, messageOf(contract, left, calledName(file, at), owner), { ...detailsOf(file, at, left, owner), ...(level ? { level } : {}) })
  }
}

/** Goroutines of a group that end by themselves are only nobody's for a while. */
function levelOf(pkg: GoPackage, file: GoFile, call: Node, { level, carrier, release }: Contract): Details['level'] {
  const isGroup = carrier === 'receiver' && release[0] === 'Wait'
  return level ?? (isGroup && !waitsForOwnChannel(pkg, file, call) ? 'note' : undefined)
}

function ownerName(file: GoFile, call: Node, contract: Contract, left: Missed): string {
  if (left.how === 'path' || left.how === 'overwritten') return left.variable.name
  if (left.how === 'endless') return file.text(left.context)
  const target = contract.carrier ? NONE : (resultTargets(file, call)[contract.owner] ?? NONE)
  return left.how === 'unpaired' || target < 0 || file.text(target) === '_' ? `the ${contract.noun}` : file.text(target)
}

function detailsOf(file: GoFile, call: Node, left: Missed, owner: string): Details {
  if (left.how !== 'endless' && left.how !== 'unpaired') return dutyDetails(file, call, left, owner)
  const identity = `${owner} ${file.text(file.child(call, 'function')).replaceAll(/\s+/g, '')}`
  const taken = { node: call, message: 'the duty is taken on here' }
  if (left.how === 'unpaired') return { identity, codeFlow: [taken] }
  const context = { node: left.context, message: 'this context has no end' }
  return { identity, related: [context], codeFlow: [taken, context] }
}

function messageOf({ release, noun }: Contract, left: Missed, callee: string, owner: string): string {
  const wanted = release
    .map((text) => (text === 'call' ? `${owner}()` : text.replace(/^\./, '').replace('(owner)', `(${owner})`)))
    .join(' or ')
  switch (left.how) {
    case 'dropped':
      return `the ${noun} of ${callee} is thrown away, so ${release[0] === 'call' ? 'it can never be called' : `${wanted} can never be called`}`
    case 'overwritten':
      return `${owner} gets a new ${noun} from ${callee} before ${wanted} was called on the old one`
    case 'endless':
      return `the ${noun} of ${callee} runs until its context ends, and ${owner} never does`
    case 'unpaired':
      return `${callee} is not followed by ${wanted} on every way out`
    default:
      if (release[0] === 'call') return `${owner} is not called on every way out, which ${callee} asks for`
      return `${owner} leaves this function without ${wanted} on some way, which ${callee} asks for`
  }
}
