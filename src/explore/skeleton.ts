import type { Step } from '#go/cfg.ts'
import type { FunctionRef, GoPackage } from '#go/package.ts'
import { NONE, type Node } from '#go/tree.ts'
import { Builder } from './builder.ts'
import { capturesOf } from './captures.ts'
import type { Code, Operation } from './code.ts'
import { zeroOf } from './shapes.ts'
import { simplify } from './simplify.ts'
import { statement } from './statements.ts'

const codes = new WeakMap<GoPackage, Map<FunctionRef['file'], Map<Node, Code>>>()

/** A function (or literal) reduced to what it does to channels, locks, wait groups and goroutines; made once. */
export function skeletonOf(pkg: GoPackage, fn: FunctionRef): Code {
  const byFile = codes.get(pkg) ?? new Map<FunctionRef['file'], Map<Node, Code>>()
  codes.set(pkg, byFile)
  const byNode = byFile.get(fn.file) ?? new Map<Node, Code>()
  byFile.set(fn.file, byNode)
  const found = byNode.get(fn.node) ?? build(pkg, fn)
  byNode.set(fn.node, found)
  return found
}

function build(pkg: GoPackage, fn: FunctionRef): Code {
  const builder = new Builder(pkg, fn)
  const { file, node } = fn
  if (file.is(node, 'func_literal')) for (const variable of capturesOf(pkg, file, node)) builder.slotOf(variable)
  const parameters = [...names(builder, 'receiver'), ...names(builder, 'parameters')]
  const results = names(builder, 'result').filter((slot) => slot >= 0)
  namedResults(builder)
  const { graph } = builder.flow
  const firsts: number[] = []
  const lasts: number[] = []
  builder.add(NONE, { kind: 'pass' })
  const prologue = builder.operations.length - 1
  for (const step of graph.steps) {
    firsts.push(builder.operations.length)
    statement(builder, step)
    lasts.push(builder.operations.length - 1)
  }
  link(builder, graph.steps, firsts, lasts)
  const start = builder.operations[prologue] as Operation
  start.next = [firsts[graph.entry] as number]
  const live = simplify(builder, results)
  return {
    fn,
    operations: builder.operations,
    entry: 0,
    slots: builder.slotCount,
    parameters,
    isVariadic: file.named(file.child(node, 'parameters')).some((parameter) => file.is(parameter, 'variadic_parameter_declaration')),
    results,
    boxed: builder.boxed,
    live,
    keys: builder.keys,
    isClamped: builder.isClamped,
    isOpaque: graph.opaque.length > 0,
  }
}

/** Slots of the names in a list of parameters; -1 where there is no name. */
function names(builder: Builder, field: 'receiver' | 'parameters' | 'result'): number[] {
  const { file, fn, pkg } = builder
  const list = file.child(fn.node, field)
  if (!file.is(list, 'parameter_list')) return []
  return file.named(list).flatMap((parameter) => {
    const identifiers = file.childrenIn(parameter, 'name')
    if (identifiers.length === 0) return [-1]
    return identifiers.map((identifier) => {
      const variable = pkg.scopes(file).variableOf(identifier)
      return variable ? builder.slotOf(variable) : -1
    })
  })
}

/** Named results begin with their zero value. */
function namedResults(builder: Builder): void {
  const { file, fn, pkg } = builder
  const list = file.child(fn.node, 'result')
  if (!file.is(list, 'parameter_list')) return
  for (const parameter of file.named(list)) {
    for (const identifier of file.childrenIn(parameter, 'name')) {
      const variable = pkg.scopes(file).variableOf(identifier)
      const zero = zeroOf(pkg, file, file.child(parameter, 'type'))
      if (!variable || zero.kind !== 'value') continue
      const value = zero.value === undefined ? ({ kind: 'unknown' } as const) : ({ kind: 'constant', value: zero.value } as const)
      builder.add(identifier, { kind: 'set', slot: builder.slotOf(variable), isNew: true, value })
    }
  }
}

/** Turns the graph's edges into edges between operations. */
function link(builder: Builder, steps: readonly Step[], firsts: readonly number[], lasts: readonly number[]): void {
  const { operations } = builder
  const first = (step: number): number => firsts[step] as number
  for (const step of steps) {
    const lead = (to: number): number => entryOf(builder, step, steps[to] as Step, firsts, lasts)
    const edge = (when: boolean): number => {
      const found = step.next.find((candidate) => candidate.when === when)
      return found ? lead(found.to) : -1
    }
    const last = operations[lasts[step.id] as number] as Operation
    last.next = step.next.map(({ to }) => lead(to))
    for (let at = first(step.id); at < (lasts[step.id] as number); at++) linkOne(operations[at] as Operation, at, last, edge, first)
  }
}

function linkOne(
  operation: Operation,
  at: number,
  last: Operation,
  edge: (when: boolean) => number,
  first: (step: number) => number,
): void {
  if (operation.kind === 'branch') operation.next = [edge(true), edge(false)]
  // The body begins behind the assignments of the loop's variables.
  if (operation.kind === 'range') {
    operation.next = [at + 1, edge(false)]
    last.next = [edge(true)].filter((to) => to >= 0)
  }
  if (operation.kind === 'match') operation.next = [...last.next]
  if (operation.kind === 'return' || operation.kind === 'panic') operation.next = []
  if (operation.kind === 'select') {
    const arms = operation.arms.map((arm) => ({ ...arm, next: first(arm.next) }))
    Object.assign(operation, { arms, fallback: operation.fallback < 0 ? -1 : first(operation.fallback), next: [...last.next] })
  }
}

/** Where an edge leads: coming round, the head of a range loop evaluates what it ranges over no second time. */
function entryOf({ operations, file }: Builder, from: Step, to: Step, firsts: readonly number[], lasts: readonly number[]): number {
  const first = firsts[to.id] as number
  if (to.kind !== 'range' || from.node < 0 || !file.contains(file.child(file.parent(to.node), 'body'), from.node)) {
    return first
  }
  for (let at = first; at < (lasts[to.id] as number); at++) if (operations[at]?.kind === 'range') return at
  return first
}
