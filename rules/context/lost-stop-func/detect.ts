import { ownStopDuty } from '#go/cancels.ts'
import { resultTargets } from '#go/contracts.ts'
import { undone } from '#go/duties.ts'
import { isContext } from '#go/interfaces.ts'
import { hasOtherEnd } from '#go/other-end.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'

/** The stop function that a call returns is dropped, overwritten, or not called on some way out. */
export const detect: Detect = ({ call }, { file, pkg, contracts, report }) => {
  const at = call as Node
  const fn = file.functionAround(at)
  const contract = contracts.dutyOf(pkg, file, at)
  const duty = contract ?? ownStopDuty(pkg, file, at)
  if (!duty || fn < 0 || isForTests(file, fn) || isProcessMain(pkg, file, fn)) return
  const lost = undone(pkg, file, at, duty)
  if (!lost || (!contract && (lost.how === 'path' ? isHandedOn(file, lost.variable.uses) : hasOtherEnd(pkg, file, at)))) return
  const callee = file.bare(file.child(at, 'function'))
  const name = file.text(file.is(callee, 'selector_expression') ? file.child(callee, 'field') : callee)
  const what = `the ${contract?.noun ?? 'stop function'} of ${name}`
  const variable = lost.how === 'dropped' ? what : file.text(resultTargets(file, at)[duty.owner] as Node)
  const how =
    lost.how === 'dropped'
      ? 'is thrown away'
      : lost.how === 'overwritten'
        ? 'is overwritten before it is called'
        : 'is not called on every way out'
  const isBounded = !contract && lost.how === 'dropped' && getsCallersContext(pkg, file, at)
  const level = contract ? {} : { confidence: 'medium' as const, ...(isBounded ? { level: 'note' as const } : {}) }
  report(at, `${variable} ${how}, so what ${name} started stays`, {
    ...dutyDetails(file, at, lost, variable),
    ...releaseFix(pkg, file, at, duty, lost),
    ...level,
  })
}

/** A context that the caller handed in ends what was started, though later. */
function getsCallersContext(pkg: GoPackage, file: GoFile, call: Node): boolean {
  return file.named(file.child(call, 'arguments')).some((argument) => {
    const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
    return variable?.kind === 'parameter' && isContext(pkg, file, argument)
  })
}

/** A test, or a helper of tests in a file of its own. */
function isForTests(file: GoFile, fn: Node): boolean {
  return file.isTest || /\btesting\.(T|B|TB)\b/.test(file.text(file.child(fn, 'parameters')))
}

/** Stored or passed somewhere on some way: the other ways may have nothing to stop. */
function isHandedOn(file: GoFile, uses: readonly Node[]): boolean {
  return uses.some((use) => !file.is(file.parent(use), 'call_expression') || file.child(file.parent(use), 'function') !== use)
}
