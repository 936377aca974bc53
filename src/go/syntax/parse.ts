import type { GoTree } from '../tree.ts'
import { constDeclaration, functionDeclaration, importDeclaration, packageClause, typeDeclaration, varDeclaration } from './declarations.ts'
import { UNSURE } from './lexer.ts'
import { Reader } from './reader.ts'
import { treeOf } from './rows.ts'
import * as t from './tokens.ts'
import { node } from './vocabulary.ts'

const SOURCE_FILE = node('source_file')

/** One reader for all files: its tables keep their size. */
const reader = new Reader()

/**
 * The tree that tree-sitter-go makes of a Go file, without tree-sitter. Undefined where the text is not plainly Go:
 * what is broken, and the few forms whose tree hangs on the grammar's conflict resolution, are left to the wasm parser.
 */
export function parseGo(text: string): GoTree | undefined {
  try {
    reader.start(text)
    sourceFile(reader)
    return treeOf(reader.rows, text)
  } catch (error) {
    if (error === UNSURE || error instanceof RangeError) return undefined
    throw error
  }
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
