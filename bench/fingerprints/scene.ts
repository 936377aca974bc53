import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { GoFile } from '#go/file.ts'
import type { Node } from '#go/tree.ts'
import type { Finding } from '#model/finding.ts'
import type { SourceText } from '#ports.ts'
import type { Random } from '../random.ts'

const syntax = await loadSyntax()

/** A function that has findings. */
export interface Target {
  readonly file: GoFile
  readonly node: Node
  /** `Name` or `Receiver.Name`. */
  readonly name: string
  readonly findings: readonly Finding[]
}

/** A package folder that is about to be changed. */
export interface Scene {
  readonly texts: readonly SourceText[]
  readonly files: readonly GoFile[]
  readonly targets: readonly Target[]
  /** Functions with findings of all packages. */
  readonly donors: readonly Donor[]
  readonly random: Random
}

export interface Donor extends Target {
  readonly folder: string
}

/** Replaces a span of a file's text. */
export interface Cut {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The functions of these files that have findings. */
export function targetsOf(files: readonly GoFile[], findings: readonly Finding[]): readonly Target[] {
  return files.flatMap((file) =>
    functionsOf(file).flatMap((node) => {
      const name = file.declaredName(node)
      const { startLine, endLine } = file.region(node)
      const own = findings.filter(({ region: { file: path, startLine: at } }) => path === file.path && startLine <= at && at <= endLine)
      return own.length > 0 && !file.is(node, 'var_spec') ? [{ file, node, name, findings: own }] : []
    }),
  )
}

export function parsed(texts: readonly SourceText[]): readonly GoFile[] {
  return texts.filter(({ file }) => file.endsWith('.go')).map(({ file, text }) => new GoFile(file, syntax.parse(text).tree))
}

/** Declared functions and methods with a body. */
export function functionsOf(file: GoFile): readonly Node[] {
  const all = file.named(0).filter((node) => file.is(node, 'function_declaration') || file.is(node, 'method_declaration'))
  return all.filter((node) => file.child(node, 'body') >= 0)
}

/** The texts with the cuts made; cuts of one file must not overlap. */
export function withCuts(texts: readonly SourceText[], cuts: readonly Cut[]): SourceText[] {
  return texts.map(({ file, text }) => {
    const own = cuts.filter((cut) => cut.file === file).sort((a, b) => b.start - a.start || b.end - a.end)
    return { file, text: own.reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text) }
  })
}

/** Puts a text before an offset. */
export function insert(file: GoFile, at: number, text: string): Cut {
  return { file: file.path, start: at, end: at, text }
}

export function replace(file: GoFile, node: Node, text: string): Cut {
  return { file: file.path, start: file.start(node), end: file.end(node), text }
}

/** Everything before the first declaration: package clause and imports. */
export function headOf(file: GoFile): string {
  const last = file.named(0).findLast((node) => file.is(node, 'package_clause') || file.is(node, 'import_declaration'))
  return last === undefined ? '' : `${file.tree.text.slice(0, file.end(last))}\n`
}

/** Leaves of the tree that are names, with this text. */
export function namesThatRead(file: GoFile, text: string, within: Node = 0): readonly Node[] {
  const kinds = ['identifier', 'field_identifier', 'type_identifier'] as const
  return kinds.flatMap((kind) => [...file.descendants(within, kind)].filter((node) => file.text(node) === text))
}

/** How a function that a mutation adds is told from those of its name in other folders. */
export function addedKey(folder: string, name: string): string {
  return `${folder} ${name}`
}
