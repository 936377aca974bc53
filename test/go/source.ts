import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { GoFile, type KindName } from '#go/file.ts'
import type { Flow } from '#go/flow.ts'
import { type FunctionRef, GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'

export const syntax = await loadSyntax()

/** A parsed file; a missing package clause is supplied on the first line. */
export function goFile(text: string, path = 'p.go'): GoFile {
  return new GoFile(path, syntax.parse(/^package /m.test(text) ? text : `package p; ${text}`).tree)
}

/** A package of one text, or of several by file name. */
export function goPackage(texts: string | Readonly<Record<string, string>>): { pkg: GoPackage; file: GoFile } {
  const files = Object.entries(typeof texts === 'string' ? { 'p.go': texts } : texts).map(([path, text]) => goFile(text, path))
  const [file] = files as [GoFile]
  const clause = file.children(0).find((node) => file.is(node, 'package_clause')) ?? 0
  return { pkg: new GoPackage('', file.text(file.first(clause)), 'example.com/p', files), file }
}

/** The node of a kind with exactly this text, the `nth` one in file order. */
export function find(file: GoFile, kind: KindName, text: string, nth = 0): Node {
  const found = [...file.descendants(0, kind)].filter((node) => file.text(node) === text)
  const node = found[nth]
  if (node === undefined) throw new Error(`the text has no ${kind} number ${nth} that reads ${text}`)
  return node
}

/** The identifier with this text on a line (from 1). */
export function name(file: GoFile, text: string, line: number): Node {
  const found = [...file.descendants(0, 'identifier')].find((node) => file.text(node) === text && file.line(node) === line)
  if (found === undefined) throw new Error(`line ${line} has no ${text}`)
  return found
}

/** The declared function of this name. */
export function declared(pkg: GoPackage, functionName: string): FunctionRef {
  for (const ref of pkg.declarations()) if (ref.file.declaredName(ref.node) === functionName) return ref
  throw new Error(`there is no function ${functionName}`)
}

export function flowOf(pkg: GoPackage, functionName: string): Flow {
  return pkg.flow(declared(pkg, functionName))
}

/** The first line of a node's text, for readable expectations. */
export function head(file: GoFile, node: Node): string {
  return (file.text(node).split('\n')[0] as string).trim()
}
