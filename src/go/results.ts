import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Node } from './tree.ts'
import { type GoType, typeFrom } from './types.ts'

/** What a call to functions of this package gives, where all that it can be agree. */
export interface Results {
  readonly types: readonly (GoType | undefined)[]
  readonly callees: readonly FunctionRef[]
}

/** The declared result types of a call that leads into this package; undefined for any other call. */
export function resultsOf(pkg: GoPackage, file: GoFile, call: Node): Results | undefined {
  const { candidates } = calleeOf(pkg, file, call)
  const [first] = candidates
  if (!first) return undefined
  const types = resultTypes(pkg, first)
  return candidates.length === 1 ? { types, callees: candidates } : undefined
}

function resultTypes(pkg: GoPackage, { file, node }: FunctionRef): (GoType | undefined)[] {
  const list = file.child(node, 'result')
  if (!file.is(list, 'parameter_list')) return list < 0 ? [] : [typeFrom(pkg, file, list)]
  return file.named(list).flatMap((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, 'type'))
    return Array.from({ length: Math.max(1, file.childrenIn(parameter, 'name').length) }, () => type)
  })
}
