import { calledName } from '#go/mutexes.ts'
import type { FunctionRef, GoPackage } from '#go/package.ts'

const tables = new WeakMap<GoPackage, ReadonlySet<string>>()

/** Whether a declared function has nothing to do with goroutines, channels and locks, by names alone. A literal never counts as such. */
export function isPlain(pkg: GoPackage, { file, node }: FunctionRef): boolean {
  if (file.is(node, 'func_literal')) return !touches(pkg, file, node)
  return !touchingNames(pkg).has(file.text(file.child(node, 'name')))
}

/** Whether a piece of code has anything to do with them, itself or by what it calls. */
export function touches(pkg: GoPackage, file: FunctionRef['file'], node: number): boolean {
  return TOUCHES.test(file.text(node)) || callsTouching(pkg, file, node)
}

const TOUCHES =
  /\bgo\b|<-|\bselect\b|\bchan\b|\bclose\(|\.(R?Lock|R?Unlock|Wait|Done|Add|Go|Do|Signal|Broadcast|TryLock)\(|cancel|sync\.|context\.With/

function callsTouching(pkg: GoPackage, file: FunctionRef['file'], node: number): boolean {
  const names = touchingNames(pkg)
  return [...file.descendants(node, 'call_expression')].some((call) => names.has(calledName(file, call)))
}

/** Names of the functions that touch such things themselves or through others, and of those that make values of the package's types. */
function touchingNames(pkg: GoPackage): ReadonlySet<string> {
  const known = tables.get(pkg)
  if (known) return known
  const all = [...pkg.declarations()].map(({ file, node }) => ({
    name: file.text(file.child(node, 'name')),
    text: file.text(file.child(node, 'body')),
    calls: [...file.descendants(node, 'call_expression')].map((call) => calledName(file, call)),
    makes: file.child(node, 'result') >= 0,
  }))
  const names = new Set(all.filter(({ text, makes }) => TOUCHES.test(text) || (makes && MAKES.test(text))).map(({ name }) => name))
  for (let grown = -1; grown !== names.size; ) {
    grown = names.size
    for (const { name, calls } of all) if (!names.has(name) && calls.some((called) => names.has(called))) names.add(name)
  }
  tables.set(pkg, names)
  return names
}

const MAKES = /return .*(&?\w+\{|\bnew\(|func\()/
