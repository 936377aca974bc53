import { calleeOf } from '#go/calls.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Bench, Detect } from '#rule/detect.ts'

/** What a function asks that collects for a reason: how much memory there is, or a profile that should show what lives. */
const ASKS = /ReadMemStats|ReadGCStats|\bmetrics\.Read|SetMemoryLimit|WriteHeapProfile|pprof\.|HeapAlloc|HeapInuse|SetFinalizer|AddCleanup/

/** A collection by hand that nothing asks for, or a collector that is switched off for good. */
export const detect: Detect = ({ call, name }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  const fn = file.declarationAround(at)
  if (file.isTest || fn < 0 || isProcessMain(pkg, file, fn)) return
  const { package: path, name: callee } = calleeOf(pkg, file, at)
  if (path !== 'runtime' && path !== 'runtime/debug') return
  const what = `${path === 'runtime' ? 'runtime' : 'debug'}.${callee}`
  if (callee === 'SetGCPercent') return reportSwitchedOff(at, what, bench)
  if (ASKS.test(file.text(fn))) return
  report(at, `${what} stops the program for a collection that nothing asks for`, {
    identity: what,
    codeFlow: [{ node: name as Node, message: 'the collection is asked for here' }],
  })
}

/** `debug.SetGCPercent(-1)` that the package never takes back, and without a memory limit that collects instead. */
function reportSwitchedOff(call: Node, what: string, { file, pkg, report }: Bench): void {
  const percent = file.named(file.child(call, 'arguments'))[0] ?? NONE
  if (!/^-\s*\d+$/.test(file.text(percent))) return
  const others = pkg.files.reduce((count, other) => count + (other.tree.text.match(/\bSetGCPercent\(/g)?.length ?? 0), 0)
  if (others > 1 || pkg.files.some((other) => other.tree.text.includes('SetMemoryLimit('))) return
  report(call, `${what} switches the collector off, and nothing switches it on again`, {
    identity: `${what} off`,
    codeFlow: [{ node: call, message: 'from here on memory only grows' }],
  })
}
