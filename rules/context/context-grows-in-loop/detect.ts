import { calleeOf, isAssigned } from '#go/calls.ts'
import { findPath } from '#go/flow.ts'
import { loopAround } from '#go/threads.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Bench, Detect } from '#rule/detect.ts'

/** A context that every turn of a loop wraps once more. */
export const detect: Detect = ({ context, call, assignment }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  const fn = file.functionAround(at)
  const variable = pkg.scopes(file).variableOf(context as Node)
  const inner = file.named(file.child(at, 'arguments'))[0] ?? NONE
  if (!variable || fn < 0 || file.isTest || pkg.scopes(file).variableOf(inner) !== variable) return
  const { package: path, name } = calleeOf(pkg, file, at)
  const loop = path === 'context' && name.startsWith('With') ? loopAround(file, at, fn) : NONE
  // A variable that is declared within the turn is new in each.
  if (loop < 0 || file.contains(loop, variable.declared) || !hasNoBound(bench, loop, name)) return
  const others = variable.uses.filter((use) => use !== context && isAssigned(file, use) && file.contains(loop, use))
  if (others.length > 0 || !comesAgain(bench, fn, assignment as Node)) return
  report(at, `${variable.name} is wrapped in itself by every turn of the loop, so it grows and each look into it takes longer`, {
    identity: variable.name,
    related: [{ node: variable.declared, message: `${variable.name} is declared outside of the loop` }],
    codeFlow: [
      { node: variable.declared, message: `${variable.name} is declared outside of the loop` },
      { node: at, message: 'each turn puts one context more around it' },
    ],
  })
}

/** A loop that nobody counts, or a context that would end by itself: values for each of a few elements may well lie one in another. */
function hasNoBound({ file }: Bench, loop: Node, name: string): boolean {
  return /Cancel|Timeout|Deadline/.test(name) || file.named(loop).length === 1 || !file.named(loop).some((part) => isCounting(file, part))
}

function isCounting(file: Bench['file'], part: Node): boolean {
  return file.is(part, 'range_clause') || file.is(part, 'for_clause')
}

/** Whether the assignment can follow on itself: one before a break or return wraps once. */
function comesAgain({ file, pkg }: Bench, fn: Node, assignment: Node): boolean {
  const flow = pkg.flow({ file, node: fn })
  const step = flow.graph.stepAt(assignment)
  return step !== undefined && findPath(flow, { from: step.id, satisfied: () => false, bad: (next) => next.id === step.id }) !== undefined
}
