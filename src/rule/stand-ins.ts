import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import { isNotBuilt } from './level-here.ts'

/** What stands in for something in tests, as it is called in Go. A name says nothing by itself: production code can bear it. */
const STAND_IN = /^([Nn]ew)?([Mm]ock|[Ff]ake)\p{Lu}|[_\p{Ll}]Test_?(Helper|Util)s?$/u

/**
 * Whether code is called after tests, and no production code at hand has a use for it: neither its package, other stand-ins apart, nor a
 * package that imports it. Whoever gives a name to code that is in use has to change its users, and those are at hand then.
 */
export function isUnusedStandIn(pkg: GoPackage, file: GoFile, node: Node): boolean {
  const name = bearer(file, node)
  return STAND_IN.test(name) && !isUsed(pkg, name, new Set())
}

/** The function or, of a method, the type around a place. */
function bearer(file: GoFile, node: Node): string {
  return file.declaredName(file.declarationAround(node)).split('.')[0] ?? ''
}

/** Whether code that is not called so uses the name, or a stand-in does that is used itself. */
function isUsed(pkg: GoPackage, name: string, seen: Set<string>): boolean {
  if (seen.has(name)) return false
  seen.add(name)
  const files = pkg.files.filter((file) => !file.isTest && file.tree.text.includes(name))
  return (
    isUsedAbroad(pkg, name) || files.some((file) => usersIn(file, name).some((user) => !STAND_IN.test(user) || isUsed(pkg, user, seen)))
  )
}

/** What names it in a file, itself apart; empty for the package's own level. */
function usersIn(file: GoFile, name: string): string[] {
  return [...file.all('identifier'), ...file.all('type_identifier')].flatMap((node) => {
    if (file.text(node) !== name) return []
    const user = file.declarationAround(node) >= 0 ? bearer(file, node) : file.text(file.child(file.enclosing(node, 'type_spec'), 'name'))
    return user === name ? [] : [user]
  })
}

function isUsedAbroad(pkg: GoPackage, name: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  const importers = pkg.linked?.importersOf(pkg.importPath) ?? []
  return importers.some(({ files }) => files.some((file) => !file.isTest && file.tree.text.includes(`.${name}`) && !isNotBuilt(file)))
}
