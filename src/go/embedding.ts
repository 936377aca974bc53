import type { FunctionName } from './exact/facts.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { GoTree, Node } from './tree.ts'
import { type GoType, namedOf } from './types.ts'
import { pointerTo, writtenType } from './written.ts'

/** A method as far as it is known where it is declared. */
export interface MethodSet {
  /** Import path of the type that has the method, '' for this package. */
  readonly package: string
  /** `Type.Method`. */
  readonly name: string
  /** All declarations in this package that it can be; empty for another package's. */
  readonly candidates: readonly FunctionRef[]
}

/** Levels of embedding that are searched. */
const LEVELS = 8

/** A field's type: the type's own, or the nearest one among the structs it embeds. Undefined when two are equally near. */
export function fieldType(pkg: GoPackage, owner: GoType | undefined, name: string, from: GoFile): GoType | undefined {
  for (const level of levelsOf(pkg, owner, from)) {
    const found = level.flatMap((type) => ownField(pkg, type, name, from))
    if (found.length > 0) return found.length === 1 ? found[0]?.type : undefined
  }
  return undefined
}

/** The type that declares the field which `value.name` means; undefined where that is not known. */
export function fieldOwner(pkg: GoPackage, owner: GoType | undefined, name: string, from: GoFile): GoType | undefined {
  for (const level of levelsOf(pkg, owner, from)) {
    const holders = level.filter((type) => ownField(pkg, type, name, from).length > 0)
    if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined
  }
  return undefined
}

/**
 * The method that `value.name` means: the type's own, or one of what it embeds. A type of another package ends the search,
 * for its methods are not known: it is the answer when nothing nearer has one.
 */
export function methodOf(pkg: GoPackage, owner: GoType | undefined, name: string, from: GoFile): MethodSet | undefined {
  for (const level of levelsOf(pkg, owner, from)) {
    const named = level.flatMap((type) => namedOf(type) ?? [])
    const own = named.filter((type) => type.package === '' && pkg.functions(`${type.name}.${name}`, from).length > 0)
    if (own.length > 1) return undefined
    if (own[0]) return { package: '', name: `${own[0].name}.${name}`, candidates: pkg.functions(`${own[0].name}.${name}`, from) }
    const told = named.flatMap((type) => (type.package === '' ? (pkg.exact?.promoted(pkg.importPath, `${type.name}.${name}`) ?? []) : []))
    if (told[0]) return promotedMethod(pkg, told[0], from)
    const foreign = named.filter((type) => type.package !== '')
    if (foreign.length > 0)
      return foreign.length === 1 && foreign[0]
        ? { package: foreign[0].package, name: `${foreign[0].name}.${name}`, candidates: [] }
        : undefined
  }
  return undefined
}

/** A promoted method by where Go says that it is declared. */
function promotedMethod(pkg: GoPackage, told: FunctionName, from: GoFile): MethodSet {
  if (told.package !== pkg.importPath) return { ...told, candidates: [] }
  return { package: '', name: told.name, candidates: pkg.functions(told.name, from) }
}

/** The type, then what it embeds, then what that embeds; each named type once. */
function* levelsOf(pkg: GoPackage, owner: GoType | undefined, from: GoFile): Generator<readonly GoType[]> {
  const seen = new Set<string>()
  let level = owner ? [owner] : []
  for (let depth = 0; depth < LEVELS && level.length > 0; depth++) {
    yield level
    level = level.flatMap((type) => embeddedIn(pkg, type, from)).filter((type) => isNew(type, seen))
  }
}

function isNew(type: GoType, seen: Set<string>): boolean {
  const named = namedOf(type)
  if (!named) return true
  const key = `${named.package}.${named.name}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

function embeddedIn(pkg: GoPackage, type: GoType, from: GoFile): GoType[] {
  const struct = structOf(pkg, type, from)
  return struct
    ? struct.fields.filter((field) => field.names.length === 0).flatMap((field) => typeOfField(pkg, struct.file, field) ?? [])
    : []
}

/** The field's type in a list of one; the inner type is undefined where the declaration does not settle it. */
function ownField(pkg: GoPackage, type: GoType, name: string, from: GoFile): { readonly type: GoType | undefined }[] {
  const struct = structOf(pkg, type, from)
  return (struct?.fields ?? [])
    .filter((field) => (field.names.length > 0 ? field.names.includes(name) : field.embeds === name))
    .map((field) => ({ type: struct && typeOfField(pkg, struct.file, field) }))
}

function typeOfField(pkg: GoPackage, file: GoFile, { type, isPointer }: Struct['fields'][number]): GoType | undefined {
  const written = writtenType(pkg, file, type)
  return isPointer ? pointerTo(written) : written
}

interface Struct {
  readonly file: GoFile
  readonly fields: readonly {
    readonly names: readonly string[]
    readonly embeds: string
    readonly type: Node
    readonly isPointer: boolean
  }[]
}

const structs = new WeakMap<GoTree, Map<Node, Struct>>()

/** The struct behind a type, through pointers and the package's own names; undefined for anything else. */
function structOf(pkg: GoPackage, type: GoType, from: GoFile, depth = LEVELS): Struct | undefined {
  if (depth === 0) return undefined
  if (type.kind === 'pointer') return structOf(pkg, type.to, from, depth - 1)
  if (type.kind === 'struct') return fieldsOf(type.file, type.node)
  if (type.kind !== 'named' || type.package !== '') return undefined
  const declaration = pkg.type(type.name, from)
  const written = declaration && writtenType(pkg, declaration.file, declaration.file.child(declaration.node, 'type'))
  return written && structOf(pkg, written, from, depth - 1)
}

function fieldsOf(file: GoFile, struct: Node): Struct {
  const known = remembered(structs, file.tree, () => new Map<Node, Struct>())
  return remembered(known, struct, () => {
    const declarations = file.named(file.first(struct)).filter((node) => file.is(node, 'field_declaration'))
    return { file, fields: declarations.map((node) => fieldOf(file, node)) }
  })
}

/** An embedded type is called by its name without package, star and type arguments. */
function fieldOf(file: GoFile, declaration: Node): Struct['fields'][number] {
  const type = file.child(declaration, 'type')
  const generic = file.is(type, 'generic_type') ? file.child(type, 'type') : type
  const embeds = file.text(file.is(generic, 'qualified_type') ? file.child(generic, 'name') : generic)
  const names = file.childrenIn(declaration, 'name').map((name) => file.text(name))
  // The star of an embedded pointer stands beside its type.
  return { names, embeds, type, isPointer: names.length === 0 && file.hasToken(declaration, '*') }
}
