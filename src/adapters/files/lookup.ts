import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GoFile } from '#go/file.ts'
import type { GoSyntax } from '#go/tree.ts'
import type { FunctionLookup } from '#model/goroutine.ts'
import { isInside } from './root.ts'

/** The declared function around a line, from the file's text below `root`; each file is parsed once. */
export function functionLookup(root: string, syntax: GoSyntax): FunctionLookup {
  const files = new Map<string, ReadonlyMap<number, string> | undefined>()
  return (file, line) => {
    if (!files.has(file)) files.set(file, linesOf(root, file, syntax))
    return files.get(file)?.get(line)
  }
}

function linesOf(root: string, path: string, syntax: GoSyntax): ReadonlyMap<number, string> | undefined {
  const absolute = join(root, path)
  if (!isInside(absolute, root)) return undefined
  let text: string
  try {
    text = readFileSync(absolute, 'utf8')
  } catch {
    return undefined
  }
  const file = new GoFile(path, syntax.parse(text).tree)
  const lines = new Map<number, string>()
  for (const node of file.children(0)) {
    const name = file.functionName(node)
    const { startLine, endLine } = file.region(node)
    if (name && file.declarationAround(node) === node) for (let line = startLine; line <= endLine; line++) lines.set(line, name)
  }
  return lines
}
