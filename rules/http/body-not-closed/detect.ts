import { calledName, resultTargets } from '#go/contracts.ts'
import { type Duty, type Undone, undone } from '#go/duties.ts'
import { sendsHead } from '#go/head-requests.ts'
import { returnsOpen } from '#go/open-results.ts'
import type { FunctionRef } from '#go/package.ts'
import { resultsAbroad, resultsOf } from '#go/results.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isNamed } from '#go/types.ts'
import type { Bench, Contract, Detect, GoFile } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'
import { releaseFix } from '#rule/fix/release.ts'

/** A response's body is not closed on some path on which there is a response. */
export const detect: Detect = ({ call, wrapped }, bench) => {
  const { file, pkg, contracts } = bench
  if (call !== undefined) {
    const contract = contracts.dutyOf(pkg, file, call)
    if (contract && !sendsHead(pkg, file, call)) reportOpen(call, contract, `the ${contract.noun} of ${contract.call}`, bench)
  } else if (wrapped !== undefined) {
    const duty = wrapperDuty(wrapped, bench)
    if (duty) reportOpen(wrapped, duty, 'the response', bench)
  }
}

/** A function of the package, or of another where Go names it, whose result is a response hands on the duty, unless it closes the body itself. */
function wrapperDuty(call: Node, bench: Bench, depth = FOLLOWED): Duty | undefined {
  const results = resultsOf(bench.pkg, bench.file, call) ?? resultsAbroad(bench.pkg, bench.file, call)
  const owner = results?.types.findIndex((type) => type?.kind === 'pointer' && isNamed(type, 'net/http', 'Response')) ?? NONE
  if (!results || owner < 0) return undefined
  const errorGuard = results.types.findIndex((type) => isNamed(type, '', 'error'))
  const duty = { owner, errorGuard, release: ['.Body.Close'] }
  return results.callees.every((callee) => givesOpen(callee, duty, { ...bench, pkg: results.pkg }, depth)) ? duty : undefined
}

/** Functions of the package that a response is handed through. */
const FOLLOWED = 3

/** Whether a function returns a response with its body open. One that only another package's function gave may be read and closed already. */
function givesOpen({ file, node }: FunctionRef, duty: Duty, bench: Bench, depth: number): boolean {
  if (/\bBody\b/.test(file.text(node))) return returnsOpen(bench.pkg, { file, node }, duty)
  for (const call of file.descendants(node, 'call_expression')) {
    if (SENDS.has(calledName(file, call)) || bench.contracts.dutyOf(bench.pkg, file, call)) return true
    if (depth > 0 && wrapperDuty(call, { ...bench, file }, depth - 1)) return true
  }
  return false
}

/** Methods that send a request, of whatever client. */
const SENDS: ReadonlySet<string> = new Set(['Do', 'RoundTrip'])

function reportOpen(call: Node, duty: Duty & Pick<Partial<Contract>, 'level'>, what: string, { file, pkg, report }: Bench): void {
  const open = undone(pkg, file, call, duty)
  if (!open) return
  const target = resultTargets(file, call)[duty.owner]
  const name = target === undefined || open.how === 'dropped' ? what : file.text(target)
  const level = undone(pkg, file, call, { ...duty, takenBy: [...(duty.takenBy ?? []), ...READ_UP, ...dumps(file)] }) ? duty.level : 'note'
  report(call, messageOf(name, open.how), {
    ...dutyDetails(file, call, open, name),
    ...releaseFix(pkg, file, call, duty, open),
    ...(level ? { level } : {}),
  })
}

/** What reads a body to its end or to an error gives the connection back with either, so that leaving it open is bad manners alone. */
const READ_UP = ['io.ReadAll', 'io/ioutil.ReadAll', 'io.Copy']

/** A dump with the body reads it, closes it, and puts a copy in its place; one without leaves it alone. */
function dumps({ tree }: GoFile): readonly string[] {
  return /\bDumpResponse\([^()]*, false\)/.test(tree.text) ? [] : ['net/http/httputil.DumpResponse']
}

function messageOf(name: string, how: Undone['how']): string {
  if (how === 'dropped') return `${name} is thrown away with its body open`
  return how === 'overwritten' ? `${name} gets a new response before its body is closed` : `the body of ${name} is not closed on every path`
}
