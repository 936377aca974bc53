import type { GoFile } from './file.ts'
import { calledName } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** A call and the file it stands in. */
export interface CallPlace {
  readonly file: GoFile
  readonly node: Node
}

const indexes = new WeakMap<GoPackage, ReadonlyMap<string, readonly CallPlace[]>>()

/** Calls outside of tests by the last name they are written with: `run` for `s.run()`. */
export function callsNamed(pkg: GoPackage, name: string): readonly CallPlace[] {
  let index = indexes.get(pkg)
  if (!index) {
    index = build(pkg)
    indexes.set(pkg, index)
  }
  return index.get(name) ?? []
}

/** The declared name of a function without its receiver; empty for a literal. */
export function bareName({ file, node }: FunctionRef): string {
  return file.text(file.child(node, 'name'))
}

function build(pkg: GoPackage): ReadonlyMap<string, readonly CallPlace[]> {
  const index = new Map<string, CallPlace[]>()
  for (const file of pkg.files) {
    if (file.isTest) continue
    for (const node of file.all('call_expression')) {
      const name = calledName(file, node)
      const known = index.get(name)
      if (known) known.push({ file, node })
      else index.set(name, [{ file, node }])
    }
  }
  return index
}
