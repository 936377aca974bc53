import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { declarationOf } from './targets.ts'
import type { Node } from './tree.ts'
import { type GoType, typeFrom } from './types.ts'

/** What a call to functions of this package gives, where all that it can be agree. */
export interface Results {
  readonly types: readonly (GoType | undefined)[]
  readonly callees: readonly FunctionRef[]
  /** The package of the callees. */
  readonly pkg: GoPackage
}

/** The declared result types of a call that leads into this package; undefined for any other call. */
export function resultsOf(pkg: GoPackage, file: GoFile, call: Node): Results | undefined {
  const { candidates } = calleeOf(pkg, file, call)
  const [first] = candidates
  if (!first) return undefined
  const types = resultTypes(pkg, first)
  return candidates.length === 1 ? { types, callees: candidates, pkg } : undefined
}

/** What a call gives that leads into another package whose text is at hand, where Go says what it calls and gives. */
export function resultsAbroad(pkg: GoPackage, file: GoFile, call: Node): Results | undefined {
  const told = pkg.exactly(file)
  const target = told && declarationOf(pkg, file, call)
  if (!target || target.pkg === pkg) return undefined
  const types = [0, 1, 2].map((index) => told.type(file.start(call), file.end(call), index)?.type)
  return { types, callees: [target], pkg: target.pkg }
}

function resultTypes(pkg: GoPackage, { file, node }: FunctionRef): (GoType | undefined)[] {
  const list = file.child(node, 'result')
  if (!file.is(list, 'parameter_list')) return list < 0 ? [] : [typeFrom(pkg, file, list)]
  return file.named(list).flatMap((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, 'type'))
    return Array.from({ length: Math.max(1, file.childrenIn(parameter, 'name').length) }, () => type)
  })
}
