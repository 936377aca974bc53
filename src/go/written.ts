import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import type { GoType } from './types.ts'

/** Brackets, stars and aliases within each other that are followed. */
const DEPTH = 24

/**
 * The type that a piece of text names. Aliases are taken for what they stand for, a type declared inside a function for
 * what it is made of; a type parameter, and anything nested very deep, is undefined.
 */
export function writtenType(pkg: GoPackage, file: GoFile, type: Node, depth = DEPTH): GoType | undefined {
  if (type < 0 || depth === 0) return undefined
  const told = pkg.exactly(file)?.type(file.start(type), file.end(type), 0)
  if (told?.isWhole) return told.type
  return TYPES[file.kindName(type)]?.({ pkg, file, inner: (node) => writtenType(pkg, file, node, depth - 1), depth }, type)
}

interface Reader {
  readonly pkg: GoPackage
  readonly file: GoFile
  /** A type within the type. */
  inner(node: Node): GoType | undefined
  readonly depth: number
}

const TYPES: Record<string, (reader: Reader, node: Node) => GoType | undefined> = {
  type_identifier: named,
  qualified_type: qualified,
  pointer_type: ({ file, inner }, node) => pointerTo(inner(file.first(node))),
  parenthesized_type: ({ file, inner }, node) => inner(file.first(node)),
  generic_type: ({ file, inner }, node) => inner(file.child(node, 'type')),
  channel_type: ({ file, inner }, node) => ({ kind: 'chan', element: inner(file.child(node, 'value')) }),
  slice_type: sequence,
  array_type: sequence,
  implicit_length_array_type: sequence,
  map_type: ({ file, inner }, node) => ({ kind: 'map', element: inner(file.child(node, 'value')) }),
  function_type: ({ file }, node) => ({ kind: 'func', file, node }),
  struct_type: ({ file }, node) => ({ kind: 'struct', file, node }),
  interface_type: () => ({ kind: 'interface' }),
}

function named({ pkg, file, inner, depth }: Reader, node: Node): GoType | undefined {
  const name = file.text(node)
  const local = pkg.scopes(file).variableOf(node)
  if (local) return isTypeSpec(file, local.statement) ? inner(file.child(local.statement, 'type')) : undefined
  const declaration = pkg.type(name, file)
  if (!declaration && name === 'any') return { kind: 'interface' }
  if (isTypeParameter(file, node, name)) return undefined
  if (!declaration?.file.is(declaration.node, 'type_alias')) return { kind: 'named', package: '', name }
  return writtenType(pkg, declaration.file, declaration.file.child(declaration.node, 'type'), depth - 1)
}

/** Whether a name within a type's declaration is one of its own parameters. */
function isTypeParameter(file: GoFile, node: Node, name: string): boolean {
  const parameters = file.child(file.enclosing(node, 'type_spec'), 'type_parameters')
  return file.named(parameters).some((parameter) => file.childrenIn(parameter, 'name').some((declared) => file.text(declared) === name))
}

function isTypeSpec(file: GoFile, node: Node): boolean {
  return file.is(node, 'type_spec') || file.is(node, 'type_alias')
}

/** A package that is not called as its path ends is not known by its name. */
function qualified({ pkg, file }: Reader, node: Node): GoType | undefined {
  const path = pkg.imports(file).get(file.text(file.child(node, 'package')))
  return path === undefined ? undefined : { kind: 'named', package: path, name: file.text(file.child(node, 'name')) }
}

function sequence({ file, inner }: Reader, node: Node): GoType {
  return { kind: 'slice', element: inner(file.child(node, 'element')) }
}

/** The type of a pointer to this; unknown where this is. */
export function pointerTo(to: GoType | undefined): GoType | undefined {
  return to && { kind: 'pointer', to }
}

/** The written type of result `index` of a function; a lone result stands without parentheses. */
export function resultType(file: GoFile, fn: Node, index: number): Node {
  const list = file.child(fn, 'result')
  if (!file.is(list, 'parameter_list')) return index === 0 ? list : NONE
  const types = file.named(list).flatMap((parameter) => {
    const names = file.childrenIn(parameter, 'name').length
    return Array.from({ length: Math.max(1, names) }, () => file.child(parameter, 'type'))
  })
  return types[index] ?? NONE
}
