import { bareName } from './call-index.ts'
import { calleeOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import { calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { type Generator, generatorOf } from './generators.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** Calls that throw away the channel of a function whose goroutine then has nobody to send to. */
export interface DroppedChannel {
  readonly generator: Generator
  readonly calls: readonly Place[]
}

/** The calls within the package that drop what the function around a `make` hands out; undefined where that owes nobody a receive. */
export function droppedChannel(pkg: GoPackage, file: GoFile, make: Node): DroppedChannel | undefined {
  const node = file.functionAround(make)
  if (!file.text(file.child(node, 'result')).includes('chan') || file.is(node, 'func_literal')) return undefined
  const calls = callsOf(pkg, { file, node }).filter((call) => !call.file.isTest || file.isTest)
  if (calls.length === 0) return undefined
  const generator = generatorOf({ pkg, file, node })
  if (!generator || generator.make !== make || generator.until) return undefined
  const dropped = calls.filter((call) => isDropped(call, generator.result))
  return dropped.length > 0 ? { generator, calls: dropped } : undefined
}

function callsOf(pkg: GoPackage, fn: FunctionRef): Place[] {
  const name = bareName(fn)
  const files = pkg.files.filter((file) => file.tree.text.includes(name))
  return files.flatMap((file) =>
    file
      .all('call_expression')
      .filter((call) => calledName(file, call) === name && leadsTo(pkg, file, call, fn))
      .map((node) => ({ file, node })),
  )
}

function leadsTo(pkg: GoPackage, file: GoFile, call: Node, fn: FunctionRef): boolean {
  const [only, ...more] = calleeOf(pkg, file, call).candidates
  return more.length === 0 && only?.file === fn.file && only.node === fn.node
}

/** `start()` as a statement, `go start()`, `_, err := start()`. */
function isDropped({ file, node }: Place, result: number): boolean {
  const parent = file.parent(file.wrapped(node))
  if (file.is(parent, 'expression_statement') || file.is(parent, 'go_statement')) return true
  return file.text(resultTargets(file, node)[result] ?? NONE) === '_'
}
