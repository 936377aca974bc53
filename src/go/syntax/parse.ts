import type { GoTree } from '../tree.ts'
import { constDeclaration, functionDeclaration, importDeclaration, packageClause, typeDeclaration, varDeclaration } from './declarations.ts'
import { UNSURE } from './lexer.ts'
import { Reader } from './reader.ts'
import { type Rows, treeOf } from './rows.ts'
import * as t from './tokens.ts'
import { field, node } from './vocabulary.ts'

const SOURCE_FILE = node('source_file')
const PACKAGE_IDENTIFIER = node('package_identifier')
const PATH = field('path')

/** One reader for all files: its tables keep their size. */
const reader = new Reader()

/**
 * The tree that tree-sitter-go makes of a Go file, without tree-sitter. Undefined where the text is not plainly Go:
 * what is broken, and the few forms whose tree hangs on the grammar's conflict resolution, are left to the wasm parser.
 */
export function parseGo(text: string): GoTree | undefined {
  return parseWith(text, false)
}

/** The tree of a file's declarations, in which no declared function has a body; undefined as for `parseGo`. */
export function parseDeclarations(text: string): GoTree | undefined {
  return parseWith(text, true)
}

function parseWith(text: string, skipsBodies: boolean): GoTree | undefined {
  try {
    reader.start(text, skipsBodies)
    sourceFile(reader)
    return treeOf(reader.rows, text)
  } catch (error) {
    if (error === UNSURE || error instanceof RangeError) return undefined
    throw error
  }
}

/** What stands before a file's declarations. */
export interface Header {
  readonly packageName: string
  /** Import paths in the order of the text. */
  readonly imports: readonly string[]
}

/** The package clause and the imports, read from the beginning of the text alone; undefined where that is not plainly Go. */
export function headerOf(text: string): Header | undefined {
  try {
    reader.start(text)
    packageClause(reader)
    while (reader.kind === t.NEWLINE || reader.kind === t.SEMICOLON) {
      reader.endStatement()
      if (reader.kind === t.IMPORT) importDeclaration(reader)
    }
    return headerIn(reader.rows, text)
  } catch (error) {
    if (error === UNSURE) return undefined
    throw error
  }
}

function headerIn({ count, kind, field: fields, start, end }: Rows, text: string): Header {
  const rows = Array.from({ length: count }, (_, row) => row)
  const textOf = (row: number): string => text.slice(start[row], end[row])
  const name = rows.find((row) => kind[row] === PACKAGE_IDENTIFIER) as number
  return { packageName: textOf(name), imports: rows.filter((row) => fields[row] === PATH).map((row) => textOf(row).slice(1, -1)) }
}

function sourceFile(r: Reader): void {
  packageClause(r)
  while (r.kind !== t.END) {
    r.endStatement()
    if (r.kind !== t.END) declaration(r)
  }
  r.open()
  const row = r.close(SOURCE_FILE, 0)
  r.rows.end[row] = r.lexer.text.length
}

function declaration(r: Reader): number {
  switch (r.kind) {
    case t.FUNC:
      return functionDeclaration(r)
    case t.IMPORT:
      return importDeclaration(r)
    case t.VAR:
      return varDeclaration(r)
    case t.CONST:
      return constDeclaration(r)
    case t.TYPE:
      return typeDeclaration(r)
  }
  throw UNSURE
}
