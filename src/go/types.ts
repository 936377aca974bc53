import { fieldType, methodOf } from './embedding.ts'
import { agrees } from './exact/written-types.ts'
import type { GoFile } from './file.ts'
import { fieldAbroad, resultAbroad } from './linked-types.ts'
import { typeOfBody } from './literal.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { pointerTo, resultType, writtenType } from './written.ts'

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

const known = new WeakMap<GoPackage, Map<GoFile, Map<Node, GoType | undefined>>>()

/**
 * The type of an expression: what Go's type checker said where it was asked, else what declarations, literals, conversions and
 * first results settle. What they do not settle is undefined, never a guess.
 */
export function typeOf(pkg: GoPackage, file: GoFile, node: Node, external?: External): GoType | undefined {
  if (external) return new Types(pkg, external).expression(file, node, 0, DEPTH)
  const byFile = remembered(known, pkg, () => new Map<GoFile, Map<Node, GoType | undefined>>())
  const byNode = remembered(byFile, file, () => new Map<Node, GoType | undefined>())
  if (!byNode.has(node)) byNode.set(node, new Types(pkg, resultsKnownTo(pkg)).expression(file, node, 0, DEPTH))
  return byNode.get(node)
}

/** The tables of libraries, and the declarations of packages that are at hand. */
function resultsKnownTo(pkg: GoPackage): External {
  if (!pkg.linked) return pkg.external
  return (path, name, result) => pkg.external(path, name, result) ?? resultAbroad(pkg, path, name, result)
}

/** A written type. */
export function typeFrom(pkg: GoPackage, file: GoFile, type: Node): GoType | undefined {
  return writtenType(pkg, file, type)
}

/** The named type itself or what a pointer to it points to. */
export function namedOf(type: GoType | undefined): { package: string; name: string } | undefined {
  const target = type?.kind === 'pointer' ? type.to : type
  return target?.kind === 'named' ? target : undefined
}

/** Whether the type is `path.name` or a pointer to it. */
export function isNamed(type: GoType | undefined, path: string, name: string): boolean {
  const named = namedOf(type)
  return named?.package === path && named.name === name
}

/** The import path when the expression is a package's name that nothing shadows, else ''. */
export function importedPackage(pkg: GoPackage, file: GoFile, node: Node): string {
  if (!file.is(node, 'identifier') || pkg.scopes(file).variableOf(node)) return ''
  const name = file.text(node)
  return pkg.value(name, file) ? '' : (pkg.imports(file).get(name) ?? '')
}

/** What a call calls, without parentheses and type arguments: `New` of `New[int](x)`, which is parsed as an index. */
export function calledExpression(pkg: GoPackage, file: GoFile, call: Node): Node {
  const callee = file.bare(file.child(call, 'function'))
  if (!file.is(callee, 'index_expression')) return callee
  const operand = file.child(callee, 'operand')
  if (importedPackage(pkg, file, file.child(operand, 'operand'))) return operand
  const isFunction =
    file.is(operand, 'identifier') && !pkg.scopes(file).variableOf(operand) && pkg.functions(file.text(operand), file).length > 0
  return isFunction ? operand : callee
}

class Types {
  readonly pkg: GoPackage
  private readonly external: External

  constructor(pkg: GoPackage, external: External) {
    this.pkg = pkg
    this.external = external
  }

  /** `result` picks one of several values of a call, receive or map read. */
  expression(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    if (node < 0 || depth === 0) return undefined
    const told = this.pkg.exactly(file)?.type(file.start(node), file.end(node), result)
    if (told?.isWhole) return told.type
    const declared = EXPRESSIONS[file.kindName(node)]?.(this, file, node, result, depth - 1)
    return told && !agrees(told.type, declared) ? told.type : declared
  }

  written(file: GoFile, type: Node): GoType | undefined {
    return writtenType(this.pkg, file, type)
  }

  identifier(file: GoFile, node: Node, depth: number): GoType | undefined {
    const variable = this.pkg.scopes(file).variableOf(node)
    if (variable) return this.variable(file, variable, depth)
    const declaration = this.pkg.value(file.text(node), file)
    return declaration && this.spec(declaration.file, declaration.node, file.text(node), depth)
  }

  private variable(file: GoFile, variable: Variable, depth: number): GoType | undefined {
    const { statement } = variable
    if (variable.kind === 'type') return undefined
    if (file.is(statement, 'parameter_declaration')) return this.written(file, file.child(statement, 'type'))
    if (file.is(statement, 'variadic_parameter_declaration')) {
      return { kind: 'slice', element: this.written(file, file.child(statement, 'type')) }
    }
    if (file.is(statement, 'var_spec') || file.is(statement, 'const_spec')) return this.spec(file, statement, variable.name, depth)
    if (file.is(statement, 'range_clause')) return this.ranged(file, statement, variable, depth)
    // Its type differs from case to case.
    if (file.is(statement, 'type_switch_statement')) return undefined
    const targets = file.named(file.child(statement, 'left'))
    return this.nth(file, file.child(statement, 'right'), targets.indexOf(variable.declared), targets.length, depth)
  }

  private spec(file: GoFile, spec: Node, name: string, depth: number): GoType | undefined {
    const type = file.child(spec, 'type')
    if (type >= 0) return this.written(file, type)
    const names = file.childrenIn(spec, 'name')
    const index = names.findIndex((candidate) => file.text(candidate) === name)
    return this.nth(file, file.child(spec, 'value'), index, names.length, depth)
  }

  /** The type of target `index` of `of`, from a list of values, or from one value that has several. */
  private nth(file: GoFile, right: Node, index: number, of: number, depth: number): GoType | undefined {
    const values = file.is(right, 'expression_list') ? file.named(right) : [right]
    if (index < 0) return undefined
    if (values.length === of) return this.expression(file, values[index] ?? NONE, 0, depth)
    return values.length === 1 ? this.expression(file, values[0] ?? NONE, index, depth) : undefined
  }

  private ranged(file: GoFile, clause: Node, variable: Variable, depth: number): GoType | undefined {
    const over = this.underlying(this.expression(file, file.child(clause, 'right'), 0, depth), file)
    const index = file.named(file.child(clause, 'left')).indexOf(variable.declared)
    if (over?.kind === 'chan') return index === 0 ? over.element : undefined
    return index === 1 && (over?.kind === 'slice' || over?.kind === 'map') ? over.element : undefined
  }

  /** What a named type of this package is made of: the slice behind `type conns []*conn`. */
  underlying(type: GoType | undefined, from: GoFile, depth = DEPTH): GoType | undefined {
    if (type?.kind !== 'named' || type.package !== '' || depth === 0) return type
    const declaration = this.pkg.type(type.name, from)
    return declaration && this.underlying(this.written(declaration.file, declaration.file.child(declaration.node, 'type')), from, depth - 1)
  }

  selector(file: GoFile, node: Node, depth: number): GoType | undefined {
    const operand = file.child(node, 'operand')
    if (importedPackage(this.pkg, file, operand)) return undefined
    const owner = this.expression(file, operand, 0, depth)
    const field = file.text(file.child(node, 'field'))
    const named = namedOf(owner)
    return named && named.package !== '' ? fieldAbroad(this.pkg, named, field) : fieldType(this.pkg, owner, field, file)
  }

  call(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    const callee = calledExpression(this.pkg, file, node)
    if (file.is(callee, 'identifier')) return this.plainCall(file, callee, node, result, depth)
    if (!file.is(callee, 'selector_expression')) return undefined
    const operand = file.child(callee, 'operand')
    const method = file.text(file.child(callee, 'field'))
    const path = importedPackage(this.pkg, file, operand)
    if (path) return this.external(path, method, result)
    const target = methodOf(this.pkg, this.expression(file, operand, 0, depth), method, file)
    if (!target) return undefined
    return target.package === '' ? this.results(target.candidates, result) : this.external(target.package, target.name, result)
  }

  /** `make`, `new`, a conversion, or a function of this package. */
  private plainCall(file: GoFile, callee: Node, call: Node, result: number, depth: number): GoType | undefined {
    const name = file.text(callee)
    const first = file.named(file.child(call, 'arguments'))[0] ?? NONE
    if (this.pkg.scopes(file).variableOf(callee)) return undefined
    if (name === 'make') return this.written(file, first)
    // Go 1.26: `new` of a value points to what has the value's type.
    if (name === 'new')
      return pointerTo(isValue(this.pkg, file, first) ? undefined : (this.written(file, first) ?? this.expression(file, first, 0, depth)))
    if (this.pkg.type(name, file)) return { kind: 'named', package: '', name }
    return this.results(this.pkg.functions(name, file), result)
  }

  /** `T(x)`, and `New[int](x)`, which looks the same. */
  conversion(file: GoFile, type: Node, result: number): GoType | undefined {
    const name = file.is(type, 'generic_type') ? file.child(type, 'type') : NONE
    if (file.is(name, 'qualified_type')) return undefined
    const candidates = name < 0 ? [] : this.pkg.functions(file.text(name), file)
    return candidates.length > 0 ? this.results(candidates, result) : this.written(file, type)
  }

  /** A result that all candidates (twins for different systems) declare alike. */
  private results(candidates: readonly FunctionRef[], result: number): GoType | undefined {
    const texts = new Set(candidates.map(({ file, node }) => file.text(resultType(file, node, result))))
    const [first] = candidates
    return first && texts.size === 1 ? this.written(first.file, resultType(first.file, first.node, result)) : undefined
  }

  index(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    const over = result === 0 ? this.underlying(this.expression(file, file.child(node, 'operand'), 0, depth), file) : undefined
    return over?.kind === 'slice' || over?.kind === 'map' ? over.element : undefined
  }

  unary(file: GoFile, node: Node, result: number, depth: number): GoType | undefined {
    const operand = this.expression(file, file.child(node, 'operand'), 0, depth)
    const operator = file.text(file.child(node, 'operator'))
    if (operator === '&') return pointerTo(operand)
    if (operator === '*') return operand?.kind === 'pointer' ? operand.to : undefined
    const channel = operator === '<-' && result === 0 ? this.underlying(operand, file) : undefined
    return channel?.kind === 'chan' ? channel.element : undefined
  }
}

/** Whether what stands where a type can stand is a value: `new(limit)`, `new(s.limit)`, of which the parser makes types. */
function isValue(pkg: GoPackage, file: GoFile, node: Node): boolean {
  if (file.is(node, 'qualified_type')) return !pkg.imports(file).has(file.text(file.child(node, 'package')))
  if (!file.is(node, 'type_identifier')) return false
  const name = file.text(node)
  const local = pkg.scopes(file).variableOf(node)
  if (local) return local.kind !== 'type'
  return !pkg.type(name, file) && (pkg.value(name, file) !== undefined || /^(true|false)$/.test(name))
}

const EXPRESSIONS: Record<string, (types: Types, file: GoFile, node: Node, result: number, depth: number) => GoType | undefined> = {
  identifier: (types, file, node, _result, depth) => types.identifier(file, node, depth),
  selector_expression: (types, file, node, _result, depth) => types.selector(file, node, depth),
  call_expression: (types, file, node, result, depth) => types.call(file, node, result, depth),
  parenthesized_expression: (types, file, node, result, depth) => types.expression(file, file.bare(node), result, depth),
  composite_literal: (types, file, node) => types.written(file, file.child(node, 'type')),
  literal_value: (types, file, node) => types.written(file, typeOfBody(file, node)),
  literal_element: (types, file, node, result, depth) => types.expression(file, file.first(node), result, depth),
  type_assertion_expression: (types, file, node, result) => (result === 0 ? types.written(file, file.child(node, 'type')) : undefined),
  type_conversion_expression: (types, file, node, result) => types.conversion(file, file.child(node, 'type'), result),
  func_literal: (_types, file, node) => ({ kind: 'func', file, node }),
  index_expression: (types, file, node, result, depth) => types.index(file, node, result, depth),
  unary_expression: (types, file, node, result, depth) => types.unary(file, node, result, depth),
}
