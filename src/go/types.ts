import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** A type as far as declarations tell it. A named type of the package itself has `package` ''. */
export type GoType =
  | { readonly kind: 'named'; readonly package: string; readonly name: string }
  | { readonly kind: 'pointer'; readonly to: GoType }
  | { readonly kind: 'chan' | 'slice'; readonly element: GoType | undefined }
  | { readonly kind: 'map'; readonly element: GoType | undefined }
  | { readonly kind: 'func'; readonly file: GoFile; readonly node: Node }
  | { readonly kind: 'struct'; readonly file: GoFile; readonly node: Node }
  | { readonly kind: 'interface' }

/** Result types of functions of other packages, by import path, `Name` or `Type.Method`, and result index. */
export type External = (path: string, name: string, result: number) => GoType | undefined

/** Chains of declarations followed before an expression's type is given up. */
const DEPTH = 12

/**
 * The declared type of an expression: what declarations, literals, conversions and first results settle. What they do
 * not settle is undefined, never a guess.
 */
export function typeOf(pkg: GoPackage, file: GoFile, node: Node, external: External = () => undefined): GoType | undefined {
  return new Types(pkg, external).expression(file, node, 0, DEPTH)
}

/** A written type. */
export function typeFrom(pkg: GoPackage, file: GoFile, type: Node): GoType | undefined {
  return new Types(pkg, () => undefined).written(file, type)
}

/** The named type itself or what a pointer to it points to. */
export function namedOf(type: GoType | undefined): { package: string; name: string } | undefined {
  if (type?.kind === 'pointer') return namedOf(type.to)
  return type?.kind === 'named' ? type : undefined
}

/** Whether the type is `path.name` or a pointer to it. */
export function isNamed(type: GoType | undefined, path: string, name: string): boolean {
  const named = namedOf(type)
  return named?.package === path && named.name === name
}

class Types {
  private readonly pkg: GoPackage
  private readonly external: External

  constructor(pkg: GoPackage, external: External) {
    this.pkg = pkg
    this.external = external
  }

  /** `result` picks one of several values of a call, receive or map read. */
  expression(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    if (node < 0 || depth === 0) return undefined
    const read = EXPRESSIONS[file.kindName(node)]
    return read?.(this, file, node, result, depth - 1)
  }

  written(file: GoFile, type: Node): GoType | undefined {
    if (type < 0) return undefined
    return WRITTEN[file.kindName(type)]?.(this, file, type)
  }

  identifier(file: GoFile, node: Node, depth: number): GoType | undefined {
    const variable = this.pkg.scopes(file).variableOf(node)
    if (variable) return this.variable(file, variable, depth)
    const declaration = this.pkg.value(file.text(node), file)
    return declaration && this.spec(declaration.file, declaration.node, file.text(node), depth)
  }

  variable(file: GoFile, variable: Variable, depth: number): GoType | undefined {
    const { statement } = variable
    if (file.is(statement, 'parameter_declaration')) return this.written(file, file.child(statement, 'type'))
    if (file.is(statement, 'variadic_parameter_declaration')) {
      return { kind: 'slice', element: this.written(file, file.child(statement, 'type')) }
    }
    if (file.is(statement, 'var_spec') || file.is(statement, 'const_spec')) return this.spec(file, statement, variable.name, depth)
    if (file.is(statement, 'range_clause')) return this.ranged(file, statement, variable, depth)
    const right = file.child(statement, 'right')
    if (file.is(statement, 'receive_statement')) return this.expression(file, right, 0, depth)
    return this.assigned(file, file.child(statement, 'left'), right, variable.declared, depth)
  }

  private spec(file: GoFile, spec: Node, name: string, depth: number): GoType | undefined {
    const type = file.child(spec, 'type')
    if (type >= 0) return this.written(file, type)
    const names = file.childrenIn(spec, 'name')
    const index = names.findIndex((candidate) => file.text(candidate) === name)
    return this.nth(file, file.child(spec, 'value'), index, names.length, depth)
  }

  private assigned(file: GoFile, left: Node, right: Node, target: Node, depth: number): GoType | undefined {
    const targets = file.named(left)
    return this.nth(file, right, targets.indexOf(target), targets.length, depth)
  }

  private nth(file: GoFile, list: Node, index: number, of: number, depth: number): GoType | undefined {
    const values = file.named(list)
    if (index < 0 || values.length === 0) return undefined
    if (values.length === of) return this.expression(file, values[index] as Node, 0, depth)
    return values.length === 1 ? this.expression(file, values[0] as Node, index, depth) : undefined
  }

  private ranged(file: GoFile, clause: Node, variable: Variable, depth: number): GoType | undefined {
    const over = this.expression(file, file.child(clause, 'right'), 0, depth)
    const index = file.named(file.child(clause, 'left')).indexOf(variable.declared)
    if (over?.kind === 'chan') return index === 0 ? over.element : undefined
    return index === 1 && (over?.kind === 'slice' || over?.kind === 'map') ? over.element : undefined
  }

  selector(file: GoFile, node: Node, depth: number): GoType | undefined {
    const operand = file.child(node, 'operand')
    if (importedPackage(this.pkg, file, operand)) return undefined
    return this.field(this.expression(file, operand, 0, depth), file.text(file.child(node, 'field')), file, depth)
  }

  /** A field's type, through embedded structs. */
  private field(owner: GoType | undefined, name: string, from: GoFile, depth: number): GoType | undefined {
    if (!owner || depth === 0) return undefined
    if (owner.kind === 'pointer') return this.field(owner.to, name, from, depth - 1)
    if (owner.kind === 'named') return owner.package === '' ? this.fieldOfDeclared(owner.name, name, from, depth) : undefined
    if (owner.kind !== 'struct') return undefined
    const embedded: GoType[] = []
    for (const declaration of owner.file.descendants(owner.node, 'field_declaration')) {
      const type = owner.file.child(declaration, 'type')
      const names = owner.file.childrenIn(declaration, 'name')
      if (names.some((candidate) => owner.file.text(candidate) === name)) return this.written(owner.file, type)
      if (names.length > 0) continue
      const written = this.written(owner.file, type)
      if (namedOf(written)?.name === name) return written
      if (written) embedded.push(written)
    }
    for (const type of embedded) {
      const found = this.field(type, name, from, depth - 1)
      if (found) return found
    }
    return undefined
  }

  private fieldOfDeclared(typeName: string, name: string, from: GoFile, depth: number): GoType | undefined {
    const declaration = this.pkg.type(typeName, from)
    if (!declaration) return undefined
    return this.field(this.written(declaration.file, declaration.file.child(declaration.node, 'type')), name, from, depth - 1)
  }

  call(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    const callee = file.bare(file.child(node, 'function'))
    const first = file.named(file.child(node, 'arguments'))[0] ?? NONE
    if (file.is(callee, 'identifier')) {
      const name = file.text(callee)
      if (name === 'make') return this.written(file, first)
      if (name === 'new') return pointerTo(this.written(file, first))
      if (this.pkg.type(name, file)) return { kind: 'named', package: '', name }
      return this.results(this.pkg.functions(name, file), result)
    }
    if (!file.is(callee, 'selector_expression')) return undefined
    const operand = file.child(callee, 'operand')
    const method = file.text(file.child(callee, 'field'))
    const path = importedPackage(this.pkg, file, operand)
    if (path) return this.external(path, method, result)
    const owner = namedOf(this.expression(file, operand, 0, depth))
    if (!owner) return undefined
    if (owner.package !== '') return this.external(owner.package, `${owner.name}.${method}`, result)
    return this.results(this.pkg.functions(`${owner.name}.${method}`, file), result)
  }

  private results(candidates: readonly FunctionRef[], result: number): GoType | undefined {
    const [only] = candidates
    if (!only || candidates.length !== 1) return undefined
    const { file, node } = only
    const list = file.child(node, 'result')
    if (!file.is(list, 'parameter_list')) return result === 0 ? this.written(file, list) : undefined
    const types = file.named(list).flatMap((parameter) => {
      const names = file.childrenIn(parameter, 'name').length
      return Array.from({ length: Math.max(1, names) }, () => file.child(parameter, 'type'))
    })
    return this.written(file, types[result] ?? NONE)
  }

  static readonly expressions: Record<
    string,
    (types: Types, file: GoFile, node: Node, result: number, depth: number) => GoType | undefined
  > = {
    identifier: (types, file, node, _result, depth) => types.identifier(file, node, depth),
    selector_expression: (types, file, node, _result, depth) => types.selector(file, node, depth),
    call_expression: (types, file, node, result, depth) => types.call(file, node, result, depth),
    parenthesized_expression: (types, file, node, result, depth) => types.expression(file, file.first(node), result, depth),
    composite_literal: (types, file, node) => types.written(file, file.child(node, 'type')),
    type_assertion_expression: (types, file, node, result) => (result === 0 ? types.written(file, file.child(node, 'type')) : undefined),
    type_conversion_expression: (types, file, node) => types.written(file, file.child(node, 'type')),
    func_literal: (_types, file, node) => ({ kind: 'func', file, node }),
    index_expression: (types, file, node, result, depth) => {
      const over = result === 0 ? types.expression(file, file.child(node, 'operand'), 0, depth) : undefined
      return over?.kind === 'slice' || over?.kind === 'map' ? over.element : undefined
    },
    unary_expression: (types, file, node, result, depth) => {
      const operand = types.expression(file, file.child(node, 'operand'), 0, depth)
      const operator = file.text(file.child(node, 'operator'))
      if (operator === '&') return pointerTo(operand)
      if (operator === '*') return operand?.kind === 'pointer' ? operand.to : undefined
      return operator === '<-' && result === 0 && operand?.kind === 'chan' ? operand.element : undefined
    },
  }

  static readonly writtenTypes: Record<string, (types: Types, file: GoFile, node: Node) => GoType | undefined> = {
    type_identifier: (_types, file, node) => ({ kind: 'named', package: '', name: file.text(node) }),
    qualified_type: (types, file, node) => {
      const alias = file.text(file.child(node, 'package'))
      return { kind: 'named', package: types.pkg.imports(file).get(alias) ?? alias, name: file.text(file.child(node, 'name')) }
    },
    pointer_type: (types, file, node) => pointerTo(types.written(file, file.first(node))),
    parenthesized_type: (types, file, node) => types.written(file, file.first(node)),
    generic_type: (types, file, node) => types.written(file, file.child(node, 'type')),
    channel_type: (types, file, node) => ({ kind: 'chan', element: types.written(file, file.child(node, 'value')) }),
    slice_type: (types, file, node) => ({ kind: 'slice', element: types.written(file, file.child(node, 'element')) }),
    array_type: (types, file, node) => ({ kind: 'slice', element: types.written(file, file.child(node, 'element')) }),
    implicit_length_array_type: (types, file, node) => ({ kind: 'slice', element: types.written(file, file.child(node, 'element')) }),
    map_type: (types, file, node) => ({ kind: 'map', element: types.written(file, file.child(node, 'value')) }),
    function_type: (_types, file, node) => ({ kind: 'func', file, node }),
    struct_type: (_types, file, node) => ({ kind: 'struct', file, node }),
    interface_type: () => ({ kind: 'interface' }),
  }
}

const EXPRESSIONS = Types.expressions
const WRITTEN = Types.writtenTypes

function pointerTo(to: GoType | undefined): GoType | undefined {
  return to && { kind: 'pointer', to }
}

/** The import path when the expression is a package's name that nothing shadows, else ''. */
export function importedPackage(pkg: GoPackage, file: GoFile, node: Node): string {
  if (!file.is(node, 'identifier') || pkg.scopes(file).variableOf(node)) return ''
  const name = file.text(node)
  return pkg.value(name, file) ? '' : (pkg.imports(file).get(name) ?? '')
}
