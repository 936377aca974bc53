import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import { type GoType, namedOf, typeFrom } from '#go/types.ts'
import type { Allocation, Shape } from './code.ts'

/** What a variable of a type holds before anything is put into it. */
export type Zero = { readonly kind: 'value'; readonly value: null | boolean | number | undefined } | Allocation

/** A field of a struct: its type node, and whether it is embedded. */
export interface FieldShape {
  readonly name: string
  readonly type: Node
  readonly isEmbedded: boolean
  readonly isPointer: boolean
}

const PRIMITIVES: Readonly<Record<string, Allocation['kind'] | undefined>> = {
  'sync.Mutex': 'lock',
  'sync.RWMutex': 'lock',
  'sync.WaitGroup': 'group',
  'sync.Once': 'once',
  'sync.Cond': 'cond',
  'golang.org/x/sync/errgroup.Group': 'errgroup',
}

/** The zero value of a written type. */
export function zeroOf(pkg: GoPackage, file: GoFile, type: Node): Zero {
  return zeroOfType(pkg, file, typeFrom(pkg, file, type))
}

function zeroOfType(pkg: GoPackage, file: GoFile, type: GoType | undefined): Zero {
  if (!type) return { kind: 'value', value: undefined }
  if (type.kind === 'struct') return { kind: 'struct', shape: { name: '', file: type.file, node: type.node }, fields: [] }
  if (type.kind !== 'named') return { kind: 'value', value: null }
  const primitive = PRIMITIVES[`${type.package}.${type.name}`]
  if (primitive) return { kind: primitive } as Allocation
  if (type.package !== '') return { kind: 'value', value: undefined }
  const shape = shapeNamed(pkg, file, type.name)
  if (shape) return { kind: 'struct', shape, fields: [] }
  const declaration = pkg.type(type.name, file)
  if (declaration)
    return { kind: 'value', value: isReference(declaration.file, declaration.file.child(declaration.node, 'type')) ? null : undefined }
  if (type.name === 'bool') return { kind: 'value', value: false }
  if (type.name === 'error' || type.name === 'any') return { kind: 'value', value: null }
  return { kind: 'value', value: /^u?int(8|16|32|64)?$/.test(type.name) ? 0 : undefined }
}

const REFERENCES = ['channel_type', 'function_type', 'pointer_type', 'map_type', 'slice_type', 'interface_type'] as const

function isReference(file: GoFile, type: Node): boolean {
  return REFERENCES.some((kind) => file.is(type, kind))
}

/** The struct behind a name of the package, through names for names. */
export function shapeNamed(pkg: GoPackage, from: GoFile, name: string, depth = 4): Shape | undefined {
  const declaration = depth > 0 ? pkg.type(name, from) : undefined
  if (!declaration) return undefined
  const { file, node } = declaration
  const type = file.child(node, 'type')
  if (file.is(type, 'struct_type')) return { name, file, node: type }
  return undefined
}

/** The struct that a written type, or what it points to, is. */
export function shapeOf(pkg: GoPackage, file: GoFile, type: Node): Shape | undefined {
  return shapeOfType(pkg, file, typeFrom(pkg, file, type))
}

export function shapeOfType(pkg: GoPackage, file: GoFile, type: GoType | undefined): Shape | undefined {
  const target = type?.kind === 'pointer' ? type.to : type
  if (target?.kind === 'struct') return { name: '', file: target.file, node: target.node }
  const named = namedOf(target)
  return named?.package === '' ? shapeNamed(pkg, file, named.name) : undefined
}

const fieldsKnown = new WeakMap<GoFile, Map<Node, readonly FieldShape[]>>()

/** The fields of a struct in order. */
export function fieldsOf({ file, node }: Shape): readonly FieldShape[] {
  const known = fieldsKnown.get(file) ?? new Map<Node, readonly FieldShape[]>()
  fieldsKnown.set(file, known)
  const found = known.get(node) ?? readFields(file, node)
  known.set(node, found)
  return found
}

function readFields(file: GoFile, struct: Node): FieldShape[] {
  const list = file.first(struct)
  return file.named(list).flatMap((field): FieldShape[] => {
    if (!file.is(field, 'field_declaration')) return []
    const type = file.child(field, 'type')
    const names = file.childrenIn(field, 'name')
    const isPointer = file.is(type, 'pointer_type') || file.hasToken(field, '*')
    if (names.length > 0) return names.map((name) => ({ name: file.text(name), type, isEmbedded: false, isPointer }))
    return [{ name: embeddedName(file, type), type, isEmbedded: true, isPointer }]
  })
}

function embeddedName(file: GoFile, type: Node): string {
  const at = file.is(type, 'generic_type') ? file.child(type, 'type') : type
  return file.text(file.is(at, 'qualified_type') ? file.child(at, 'name') : at)
}
