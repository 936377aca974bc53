import type { GoFile } from '#go/file.ts'
import type { FunctionRef, GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import { isUnusedStandIn } from './stand-ins.ts'

/** Folders of code that only tests use, whatever their files are called: `httptest`, but not words that merely end so. */
const TEST_SUPPORT = /(^|\/)(e2e|mocks?|fakes?|test[-_]?(utils?|helpers?|support)|(?!(la|con|at|pro|fas|grea)test)\w+test)\//

/** What Go hands to a test, under the name that the file gives the package, used by its name: `_ testing.TB` takes nothing. */
const TAKES_TEST = /[(,]\s*(?!_\s)\w+\s+(\w+)\.TB\b|[(,]\s*(?!_\s)\w+\s+\*(\w+)\.[TBF]\b/g

/**
 * Whether code runs in tests only: it stands in a test file, in a folder that is named after tests, in a function that takes what Go hands to
 * a test, in a method of a type that only such functions make, or in a stand-in that no production code uses. What a file imports and what things
 * are called says nothing alone.
 */
export function isForTests(pkg: GoPackage, file: GoFile, node: Node): boolean {
  if (file.isTest || TEST_SUPPORT.test(file.path)) return true
  for (let fn = file.functionAround(node); fn >= 0; fn = file.functionAround(fn)) if (takesTest(pkg, file, fn)) return true
  const type = receiverType(file, file.declarationAround(node))
  return (type !== '' && isMadeForTests(pkg, type)) || isUnusedStandIn(pkg, file, node)
}

function takesTest(pkg: GoPackage, file: GoFile, fn: Node): boolean {
  if (!file.imports.includes('testing')) return false
  const parameters = file.text(file.child(fn, 'parameters'))
  return [...parameters.matchAll(TAKES_TEST)].some(([, tb, pointer]) => pkg.imports(file).get(tb ?? pointer ?? '') === 'testing')
}

function receiverType(file: GoFile, method: Node): string {
  return /(\w+)(\[[^\]]*\])?\s*\)$/.exec(file.text(file.child(method, 'receiver')))?.[1] ?? ''
}

/** Some function that takes a test gives one, and beside its own methods only such functions know the type. */
function isMadeForTests(pkg: GoPackage, type: string): boolean {
  const files = pkg.files.filter((file) => !file.isTest)
  if (!files.some((file) => file.imports.includes('testing'))) return false
  const mentions = files.flatMap((file) => mentionsIn(file, type).map((node) => ({ file, node })))
  const isTaken = ({ file, node }: FunctionRef): boolean => takesTest(pkg, file, file.declarationAround(node))
  return mentions.every(isTaken) && mentions.some((mention) => isResult(mention) && isTaken(mention))
}

/** Where the type is named, but for its declaration, its methods and `var _ I = (*T)(nil)`. */
function mentionsIn(file: GoFile, type: string): Node[] {
  if (!file.tree.text.includes(type)) return []
  return [...file.all('type_identifier'), ...file.all('identifier')].filter((node) => {
    if (file.text(node) !== type || receiverType(file, file.declarationAround(node)) === type) return false
    const spec = file.enclosing(node, 'type_spec', 'var_spec')
    const name = file.text(file.child(spec, 'name'))
    return name !== type && name !== '_'
  })
}

function isResult({ file, node }: FunctionRef): boolean {
  return file.contains(file.child(file.declarationAround(node), 'result'), node)
}
