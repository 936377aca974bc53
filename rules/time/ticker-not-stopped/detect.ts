import { calleeOf } from '#go/calls.ts'
import { staysInside } from '#go/carriers.ts'
import { resultTargets } from '#go/contracts.ts'
import { undone } from '#go/duties.ts'
import { fieldTarget, mentionsOfField } from '#go/fields.ts'
import { findPath } from '#go/flow.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { hasNewTimers } from '#go/version.ts'
import type { Bench, Detect } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** A ticker runs on after the function that made it. */
export const detect: Detect = ({ call, name }, bench) => {
  const { file, pkg, goVersion } = bench
  const at = call as Node
  const fn = file.functionAround(at)
  if (calleeOf(pkg, file, at).package !== 'time' || fn < 0 || isProcessMain(pkg, file, fn)) return
  const level = hasNewTimers(goVersion) ? ('note' as const) : ('warning' as const)
  if (file.text(name as Node) === 'Tick') detectTick(at, fn, level, bench)
  else detectTicker(at, level, bench)
}

/** `time.Tick` has no Stop at all: in a function that returns it always leaks. */
function detectTick(call: Node, fn: Node, level: 'note' | 'warning', bench: Bench): void {
  if (!canReturn(call, fn, bench)) return
  bench.report(call, 'time.Tick in a function that returns: its ticker can never be stopped', {
    identity: 'time.Tick',
    level,
    codeFlow: [{ node: call, message: 'the ticker is made here, and nothing holds it' }],
  })
}

/**
 * Whether the function can come to its end behind the call. A range over ticks, made there or held by a variable, has no
 * end of its own: only its body leaves it.
 */
function canReturn(call: Node, fn: Node, { file, pkg, flow }: Bench): boolean {
  const asked = flow({ file, node: fn })
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE)
  const ranged = variable?.uses.find((use) => file.is(file.parent(use), 'range_clause'))
  const step = asked.graph.stepAt(ranged ?? call)
  if (!step) return false
  const first = step.kind === 'range' ? { first: true } : {}
  return findPath(asked, { ...first, from: step.id, satisfied: (at) => at.id === step.id }) !== undefined
}

function detectTicker(call: Node, level: 'note' | 'warning', bench: Bench): void {
  const { file, pkg, report } = bench
  const field = fieldTarget(pkg, file, call)
  if (field) {
    const stopped = mentionsOfField(pkg, field).some((mention) => mention.path[0] === 'Stop' || mention.path.length === 0)
    if (stopped) return
    report(call, `${field.name} is a ticker that no code of this package stops`, {
      identity: field.name,
      level,
      confidence: 'medium',
      codeFlow: [{ node: call, message: 'the ticker is made here' }],
    })
    return
  }
  const running = undone(pkg, file, call, { owner: 0, errorGuard: NONE, release: ['Stop'] })
  if (!running) return
  const name = running.how === 'dropped' ? 'the ticker' : file.text(resultTargets(file, call)[0] as Node)
  const text = name === 'the ticker' ? 'the ticker is thrown away and can never be stopped' : `${name} is not stopped on every way out`
  const fix =
    running.how === 'path' && staysInside(pkg, file, running.variable.declared)
      ? { description: `stop it when the function returns: defer ${name}.Stop()`, text: `defer ${name}.Stop()` }
      : undefined
  report(call, text, { ...dutyDetails(file, call, running, name, fix), level })
}
