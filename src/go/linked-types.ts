import { fieldType, methodOf } from './embedding.ts'
import { productionFile, seenFromOutside } from './linked.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { GoType } from './types.ts'
import { resultType, writtenType } from './written.ts'

/** Packages that a promoted method may lead through. */
const DEPTH = 4

/** A function or method of another package, with the package that declares it. */
export interface Abroad {
  readonly pkg: GoPackage
  readonly candidates: readonly FunctionRef[]
}

/** The declarations behind `Name` or `Type.Method` of an import path whose text is at hand; undefined where it is not, or has none. */
export function declaredAbroad(pkg: GoPackage, path: string, name: string, depth = DEPTH): Abroad | undefined {
  const peer = path === '' || depth === 0 ? undefined : pkg.linked?.package(path)
  const from = peer && productionFile(peer)
  if (!peer || !from) return undefined
  const own = peer.functions(name, from)
  if (own.length > 0) return { pkg: peer, candidates: own }
  const dot = name.indexOf('.')
  const type: GoType | undefined = dot > 0 ? { kind: 'named', package: '', name: name.slice(0, dot) } : undefined
  const promoted = type && methodOf(peer, type, name.slice(dot + 1), from)
  if (!promoted) return undefined
  if (promoted.package === '') return { pkg: peer, candidates: promoted.candidates }
  return declaredAbroad(peer, promoted.package, promoted.name, depth - 1)
}

/** The type of a result that all candidates declare alike, or of a conversion to another package's type. */
export function resultAbroad(pkg: GoPackage, path: string, name: string, result: number): GoType | undefined {
  const peer = pkg.linked?.package(path)
  const from = peer && productionFile(peer)
  if (!from) return undefined
  if (result === 0 && peer.type(name, from)) return { kind: 'named', package: path, name }
  const found = declaredAbroad(pkg, path, name)
  const texts = new Set(found?.candidates.map(({ file, node }) => file.text(resultType(file, node, result))))
  const first = found?.candidates[0]
  if (!found || !first || texts.size !== 1) return undefined
  return seenFromOutside(found.pkg, writtenType(found.pkg, first.file, resultType(first.file, first.node, result)))
}

/** The type of a field of another package's struct. */
export function fieldAbroad(pkg: GoPackage, owner: { readonly package: string; readonly name: string }, field: string): GoType | undefined {
  const peer = pkg.linked?.package(owner.package)
  const from = peer && productionFile(peer)
  return from && seenFromOutside(peer, fieldType(peer, { kind: 'named', package: '', name: owner.name }, field, from))
}
