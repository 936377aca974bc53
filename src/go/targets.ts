import { type Callee, calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import { declaredAbroad } from './linked-types.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** A function that a call can lead to, with the package that declares it: questions about it are asked there. */
export interface Target extends FunctionRef {
  readonly pkg: GoPackage
}

/**
 * All declarations that a call can lead to, in this package or in another whose text is at hand. Empty where that is not known: an
 * interface, a function value, a package that nobody handed in.
 */
export function declarationsOf(pkg: GoPackage, file: GoFile, call: Node): readonly Target[] {
  return signaturesOf(pkg, file, call).flatMap(withBodies)
}

/** The declaration as it stands where bodies are read. */
function withBodies(target: Target): readonly Target[] {
  const pkg = target.pkg.linked?.whole(target.pkg) ?? target.pkg
  if (pkg === target.pkg) return [target]
  const found = pkg.functions(target.file.declaredName(target.node), target.file)
  return found.filter(({ file }) => file.path === target.file.path).map((ref) => ({ ...ref, pkg }))
}

/** The one function with a body that a call leads to; undefined where there are several, or none that is known. */
export function declarationOf(pkg: GoPackage, file: GoFile, call: Node): Target | undefined {
  const targets = declarationsOf(pkg, file, call)
  const [only] = targets
  return only && targets.length === 1 && only.file.child(only.node, 'body') >= 0 ? only : undefined
}

/** All declarations that a call can lead to, for what their parameters and results are; that of a package of others has no body. */
export function signaturesOf(pkg: GoPackage, file: GoFile, call: Node): readonly Target[] {
  const callee = calleeOf(pkg, file, call)
  if (callee.candidates.length > 0) return callee.candidates.map((ref) => ({ ...ref, pkg }))
  const abroad = declaredAbroad(pkg, callee.package, callee.name)
  return abroad ? abroad.candidates.map((ref) => ({ ...ref, pkg: abroad.pkg })) : onlyImplementation(pkg, file, callee)
}

/** The method behind one of an interface, where Go says that the module puts values of one type alone into it. */
function onlyImplementation(pkg: GoPackage, file: GoFile, { package: path, name }: Callee): readonly Target[] {
  const [type = '', method] = name.split('.')
  if (!pkg.exact || type === '' || method === undefined) return []
  const [only, ...others] = pkg.exact.implementations(path || pkg.importPath, type) ?? []
  if (!only || others.length > 0) return []
  if (only.package === pkg.importPath) return pkg.functions(`${only.name}.${method}`, file).map((ref) => ({ ...ref, pkg }))
  const abroad = declaredAbroad(pkg, only.package, `${only.name}.${method}`)
  return (abroad?.candidates ?? []).map((ref) => ({ ...ref, pkg: abroad?.pkg ?? pkg }))
}
