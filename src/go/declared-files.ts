import { GoFile } from './file.ts'
import { remembered } from './remembered.ts'
import { parseGo } from './syntax/parse.ts'
import { GO_GRAMMAR } from './syntax/vocabulary.ts'
import type { GoTree } from './tree.ts'

type Parse = (text: string) => GoTree | undefined

interface DeclaredFile {
  readonly text: string
  readonly file: GoFile
  readonly tree: () => GoTree | undefined
}

/** The files of a package of others: each is parsed when somebody asks for a name that it declares. */
export class DeclaredFiles {
  readonly files: readonly GoFile[]
  private readonly read: readonly DeclaredFile[]
  private readonly byName = new Map<string, readonly GoFile[]>()

  /** `parse` reads functions with their bodies or without; undefined is a text that is not plainly Go. */
  constructor(texts: readonly { readonly file: string; readonly text: string }[], parse: Parse) {
    this.read = texts.map(({ file, text }) => declaredFile(file, text, parse))
    this.files = this.read.map(({ file }) => file)
  }

  /**
   * The files that declare a function (`Name`), method (`Type.Name`), type or value as gofmt writes it, in order; none where one of them
   * is not plainly Go, for half of an answer is none.
   */
  filesWith(what: Declared, name: string): readonly GoFile[] {
    return remembered(this.byName, `${what} ${name}`, () => this.search(WRITTEN[what](name)))
  }

  /** All of them, in order; none where one is not plainly Go. */
  all(): readonly GoFile[] {
    return this.search([''])
  }

  private search(written: readonly string[]): readonly GoFile[] {
    const found = this.read.filter(({ text }) => written.some((part) => text.includes(part)))
    if (found.some(({ tree }) => tree() === undefined)) return []
    return found.map(({ file }) => file).filter((file) => file.packageName !== 'main')
  }
}

export type Declared = 'function' | 'type' | 'value'

/** What the text of a file holds that declares a name; it may stand there for another reason. */
const WRITTEN: Readonly<Record<Declared, (name: string) => readonly string[]>> = {
  function: (name) => (name.includes('.') ? [`) ${name.slice(name.indexOf('.') + 1)}(`] : [`func ${name}(`, `func ${name}[`]),
  type: (name) => [`type ${name} `, `type ${name}[`, `\n\t${name} `, `\n\t${name}[`],
  value: (name) => [`var ${name}`, `const ${name}`, `\n\t${name}`],
}

function declaredFile(path: string, text: string, parse: Parse): DeclaredFile {
  let known: { readonly tree: GoTree | undefined } | undefined
  const tree = (): GoTree | undefined => {
    known ??= { tree: parse(text) }
    return known.tree
  }
  return { text, file: new GoFile(path, { grammar: GO_GRAMMAR, parse: () => tree() ?? NOTHING }), tree }
}

const NOTHING = parseGo('package nothing\n') as GoTree
