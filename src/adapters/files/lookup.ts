import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GoFile } from '#go/file.ts'
import { parseGo } from '#go/syntax/parse.ts'
import type { GoSyntax, GoTree } from '#go/tree.ts'
import type { FunctionLookup } from '#model/goroutine.ts'
import type { LateLookup } from '#ports.ts'
import { isInside } from './root.ts'

/** The declared function around a line, from the file's text below `root`; each file is parsed once. */
export function functionLookup(root: string, syntax: GoSyntax): FunctionLookup {
  return lookupIn(new Map(), root, (_, text) => syntax.parse(text).tree)
}

/** The same without an engine that takes long to load, which is loaded for the files that are not plainly Go when they have been asked about. */
export function lateLookup(root: string, load: () => Promise<GoSyntax>): LateLookup {
  const files: Files = new Map()
  const refused = new Set<string>()
  const byOurs = (path: string, text: string): GoTree | undefined => {
    const tree = parseGo(text)
    if (tree === undefined) refused.add(path)
    return tree
  }
  const complete = async (): Promise<boolean> => {
    if (refused.size === 0) return false
    const syntax = await load()
    for (const path of refused)
      files.set(
        path,
        linesOf(root, path, (_, text) => syntax.parse(text).tree),
      )
    refused.clear()
    return true
  }
  return { declaredFunction: lookupIn(files, root, byOurs), complete }
}

/** The names of declared functions by line, of files that were asked about. */
type Files = Map<string, ReadonlyMap<number, string> | undefined>

type Parse = (path: string, text: string) => GoTree | undefined

function lookupIn(files: Files, root: string, parse: Parse): FunctionLookup {
  return (file, line) => {
    if (!files.has(file)) files.set(file, linesOf(root, file, parse))
    return files.get(file)?.get(line)
  }
}

function linesOf(root: string, path: string, parse: Parse): ReadonlyMap<number, string> | undefined {
  const absolute = join(root, path)
  if (!isInside(absolute, root)) return undefined
  let text: string
  try {
    text = readFileSync(absolute, 'utf8')
  } catch {
    return undefined
  }
  const tree = parse(path, text)
  return tree && namesByLine(new GoFile(path, tree))
}

function namesByLine(file: GoFile): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  for (const node of file.children(0)) {
    const name = file.functionName(node)
    const { startLine, endLine } = file.region(node)
    if (name && file.declarationAround(node) === node) for (let line = startLine; line <= endLine; line++) lines.set(line, name)
  }
  return lines
}
