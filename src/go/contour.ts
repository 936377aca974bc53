import type { Contour, Contours, Token } from '#model/contour.ts'
import { compareText } from '#model/region.ts'
import { GoFile } from './file.ts'
import { folderOf } from './module.ts'
import { scopesOf } from './scope.ts'
import type { GoSyntax, Node } from './tree.ts'

/**
 * The declarations of Go texts, read when they are first asked for: only the few files of findings that have no partner on the other
 * side are parsed for it.
 */
export function contoursOf(files: readonly { readonly file: string; readonly text: string }[], syntax: GoSyntax): Contours {
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  const known = new Map<string, readonly Contour[]>()
  const inFile = (file: string): readonly Contour[] => {
    const found = known.get(file) ?? parsed(file, texts.get(file), syntax)
    known.set(file, found)
    return found
  }
  const byFolder = new Map<string, string[]>()
  for (const file of [...texts.keys()].sort(compareText)) {
    const folder = folderOf(file)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  return {
    inFile,
    inFolder: (folder, name) => {
      const word = name.slice(name.lastIndexOf('.') + 1)
      const holders = (byFolder.get(folder) ?? []).filter((file) => texts.get(file)?.includes(word))
      return holders.flatMap((file) => inFile(file).filter((contour) => contour.function === name))
    },
  }
}

/** A text on which the parser fails has no declarations; `inspect` has listed it as a gap. */
function parsed(file: string, text: string | undefined, syntax: GoSyntax): readonly Contour[] {
  if (text === undefined) return []
  try {
    return contoursIn(new GoFile(file, syntax.parse(text).tree))
  } catch {
    return []
  }
}

/** The top-level declarations of a file, in its order; of a group `var ( … )` each part is one. */
export function contoursIn(file: GoFile): readonly Contour[] {
  const scopes = scopesOf(file)
  const isLocal = (node: Node): boolean =>
    file.is(node, 'label_name') || (file.is(node, 'identifier') && scopes.variableOf(node) !== undefined)
  return file
    .named(0)
    .flatMap((node) => partsOf(file, node))
    .map((node) => ({
      file: file.path,
      function: file.functionName(node),
      startLine: file.line(node),
      endLine: file.span(file.end(node), file.end(node)).startLine,
      tokens: tokensOf(file, node, isLocal),
    }))
}

function partsOf(file: GoFile, node: Node): readonly Node[] {
  if (file.is(node, 'package_clause') || file.is(node, 'import_declaration')) return []
  if (!file.is(node, 'var_declaration')) return [node]
  return [...file.descendants(node, 'var_spec', true)]
}

function tokensOf(file: GoFile, declaration: Node, isLocal: (node: Node) => boolean): readonly Token[] {
  const ownName = file.child(declaration, 'name')
  const tokens: Token[] = []
  const end = file.last(declaration)
  for (let node = declaration; node < end; node++) {
    const isLeaf = file.last(node) === node + 1
    if (!isLeaf || file.is(node, 'comment') || node === ownName || file.start(node) === file.end(node)) continue
    const text = file.text(node)
    // Line breaks, the semicolons that stand for them and a comma behind the last item are layout.
    if (text.trim() === '' || text === ';') continue
    if (CLOSING.includes(text) && tokens.at(-1)?.text === ',') tokens.pop()
    const { startLine, startColumn } = file.span(file.start(node), file.start(node))
    tokens.push({ text, isLocal: isLocal(node), line: startLine, column: startColumn })
  }
  return tokens
}

const CLOSING: readonly string[] = [')', ']', '}']
