import { calledName, resultTargets } from '#go/contracts.ts'
import type { GoFile } from '#go/file.ts'
import { handedDuties, hasDuties } from '#go/handed-duties.ts'
import { type Missed, missed } from '#go/missed.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isInForce } from '#go/version.ts'
import type { Bench, Concerns, Contract, Details, GoPackage } from './detect.ts'
import { dutyDetails } from './duty.ts'
import { releaseFix } from './fix/release.ts'

/** Reports every duty of the rule's own contracts that a call takes on, at once or through a function of the package, and that stays undone. */
export function reportMissed(call: Node, { file, pkg, contracts, goVersion, report }: Bench): void {
  for (const contract of dutiesAt(call, { file, pkg, contracts })) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, call, contract) : undefined
    if (!left) continue
    const { message, details } = tellMissed(file, call, contract, left)
    report(call, message, { ...details, ...fixOf(pkg, file, call, contract, left), ...(contract.level ? { level: contract.level } : {}) })
  }
}

/** Whether `reportMissed` can find anything in a file. */
export const concernsDuties: Concerns = ({ file, pkg, contracts }) => hasDuties(pkg, file, contracts)

/** The duties of a call, a library's or those that a function of the package hands on. */
export function dutiesAt(call: Node, { file, pkg, contracts }: Pick<Bench, 'file' | 'pkg' | 'contracts'>): readonly Contract[] {
  const duties = contracts.dutiesOf(pkg, file, call)
  return duties.length > 0 ? duties : handedDuties(pkg, file, call, contracts)
}

/** What is said of a contract that a call leaves unfulfilled: the same words, whichever rule answers for it. */
export function tellMissed(file: GoFile, call: Node, contract: Contract, left: Missed): { message: string; details: Details } {
  const owner = ownerName(file, call, contract, left)
  return { message: messageOf(contract, left, calledName(file, call), owner), details: detailsOf(file, call, left, owner) }
}

/** What settles a duty that a result carries. */
export function fixOf(pkg: GoPackage, file: GoFile, call: Node, contract: Contract, left: Missed): Pick<Details, 'fix'> {
  return contract.carrier || left.how === 'endless' || left.how === 'unpaired' ? {} : releaseFix(pkg, file, call, contract, left)
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
