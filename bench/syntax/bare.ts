import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Language, Parser, type Tree } from 'web-tree-sitter'

export interface BareParser {
  /** Parses, hands the tree over and frees it. */
  withTree(text: string, use: (tree: Tree) => number): number
}

/** web-tree-sitter alone, with the grammar that the adapter uses. The adapter must have been loaded: it starts the library. */
export async function bareParser(): Promise<BareParser> {
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-go/tree-sitter-go.wasm')
  const parser = new Parser()
  parser.setLanguage(await Language.load(new Uint8Array(await readFile(grammar))))
  return {
    withTree(text, use) {
      const tree = parser.parse(text)
      if (!tree) throw new Error('the parser has no language')
      try {
        return use(tree)
      } finally {
        tree.delete()
      }
    },
  }
}
