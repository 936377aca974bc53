import type { GoFile } from '#go/file.ts'
import type { Flow } from '#go/flow.ts'
import type { FunctionRef, GoPackage } from '#go/package.ts'
import type { Variable } from '#go/scope.ts'
import type { Node } from '#go/tree.ts'
import { isVariableOf } from './captures.ts'
import type { Action, Expression, Operation } from './code.ts'

/** Operations of one function as they are written down, with the slots of its variables. A class, for it is filled step by step. */
export class Builder {
  readonly pkg: GoPackage
  readonly file: GoFile
  readonly fn: FunctionRef
  readonly flow: Flow
  readonly operations: Operation[] = []
  readonly boxed = new Set<number>()
  readonly keys = new Map<number, string>()
  private readonly slots = new Map<Variable, number>()
  private count = 0
  /** A large number of turns was taken for a small one. */
  isClamped = false

  constructor(pkg: GoPackage, fn: FunctionRef) {
    this.pkg = pkg
    this.file = fn.file
    this.fn = fn
    this.flow = pkg.flow(fn)
  }

  get slotCount(): number {
    return this.count
  }

  /** A slot that no variable has. */
  temporary(): number {
    return this.count++
  }

  slotOf(variable: Variable): number {
    let slot = this.slots.get(variable)
    if (slot === undefined) {
      slot = this.count++
      this.slots.set(variable, slot)
      this.keys.set(slot, `${variable.name}#${variable.id}`)
      if (isShared(this.file, variable)) this.boxed.add(slot)
    }
    return slot
  }

  variableAt(identifier: Node): Variable | undefined {
    const variable = this.pkg.scopes(this.file).variableOf(identifier)
    return variable && isVariableOf(variable) ? variable : undefined
  }

  read(variable: Variable): Expression {
    return { kind: 'slot', slot: this.slotOf(variable), name: `${variable.name}#${variable.id}` }
  }

  /** Adds an operation that the next one follows, and gives its index. */
  add(node: Node, action: Action): number {
    const at = this.operations.length
    this.operations.push({ node, next: [at + 1], ...action })
    return at
  }
}

/** Whether a function literal inside uses the variable too: both then speak of one box. */
function isShared(file: GoFile, variable: Variable): boolean {
  return variable.uses.some((use) => file.functionAround(use) !== variable.function)
}

export const UNKNOWN: Expression = { kind: 'unknown' }
