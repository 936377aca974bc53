import { methodOf } from './embedding.ts'
import type { FunctionName } from './exact/facts.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { calledExpression, importedPackage, namedOf, typeOf } from './types.ts'

/** Where a call leads, as far as names tell: a package's function, a method of a declared type, a local function, or nothing sure. */
export interface Callee {
  /** Import path of the package called into, '' for this package or a local name. */
  readonly package: string
  /** `Name`, `Type.Method` where the receiver's type is known, `Variable.Method` for a variable of a package, or `.Method`. */
  readonly name: string
  /** All declarations in this package that it can be; empty when it is elsewhere or unknown. */
  readonly candidates: readonly FunctionRef[]
  /** The method that is declared, where the one that is named here is promoted from what a library's type embeds. */
  readonly declared?: FunctionName
}

export function calleeOf(pkg: GoPackage, file: GoFile, call: Node): Callee {
  const [told, declared] = pkg.exactly(file)?.callee(file.start(call), file.end(call)) ?? []
  if (told) {
    const candidates = told.package === '' ? pkg.functions(told.name, file) : []
    return { ...told, candidates, ...(declared ? { declared } : {}) }
  }
  const callee = calledExpression(pkg, file, call)
  if (file.is(callee, 'func_literal')) return { package: '', name: '', candidates: [{ file, node: callee }] }
  if (file.is(callee, 'identifier')) return localCallee(pkg, file, callee)
  if (!file.is(callee, 'selector_expression')) return { package: '', name: '', candidates: [] }
  const operand = file.child(callee, 'operand')
  const method = file.text(file.child(callee, 'field'))
  const path = importedPackage(pkg, file, operand)
  if (path) return { package: path, name: method, candidates: [] }
  if (file.is(operand, 'selector_expression')) {
    const variable = importedPackage(pkg, file, file.child(operand, 'operand'))
    if (variable) return { package: variable, name: `${file.text(file.child(operand, 'field'))}.${method}`, candidates: [] }
  }
  const type = typeOf(pkg, file, operand)
  const owner = namedOf(type)
  if (!type || (!owner && type.kind !== 'struct')) return { package: '', name: `.${method}`, candidates: [] }
  return methodOf(pkg, type, method, file) ?? { package: owner?.package ?? '', name: `${owner?.name ?? ''}.${method}`, candidates: [] }
}

function localCallee(pkg: GoPackage, file: GoFile, identifier: Node): Callee {
  const name = file.text(identifier)
  const variable = pkg.scopes(file).variableOf(identifier)
  if (!variable) return { package: '', name, candidates: pkg.functions(name, file) }
  const literal = literalOf(file, variable)
  return { package: '', name, candidates: literal < 0 ? [] : [{ file, node: literal }] }
}

/** The function literal that is a variable's only value (`f := func() {…}`), or NONE. */
export function literalOf(file: GoFile, variable: Variable): Node {
  if (!file.is(variable.statement, 'short_var_declaration') && !file.is(variable.statement, 'var_spec')) return NONE
  const targets = file.is(variable.statement, 'var_spec')
    ? file.childrenIn(variable.statement, 'name')
    : file.named(file.child(variable.statement, 'left'))
  const values = file.named(file.child(variable.statement, file.is(variable.statement, 'var_spec') ? 'value' : 'right'))
  const value = values[targets.indexOf(variable.declared)] ?? NONE
  if (!file.is(value, 'func_literal')) return NONE
  return variable.uses.some((use) => isAssigned(file, use)) ? NONE : value
}

/** Whether the identifier is the target of an assignment. */
export function isAssigned(file: GoFile, identifier: Node): boolean {
  const list = file.parent(identifier)
  if (!file.is(list, 'expression_list')) return false
  const statement = file.parent(list)
  const isTarget = file.child(statement, 'left') === list
  return (
    isTarget &&
    (file.is(statement, 'assignment_statement') ||
      file.is(statement, 'short_var_declaration') ||
      file.is(statement, 'range_clause') ||
      file.is(statement, 'receive_statement'))
  )
}

/** The parameter variable that receives argument `index` of a call to `fn`, or undefined (variadic, unnamed). */
export function parameterAt(pkg: GoPackage, fn: FunctionRef, index: number): Variable | undefined {
  const { file, node } = fn
  const names: Node[] = []
  for (const parameter of file.named(file.child(node, 'parameters'))) {
    if (file.is(parameter, 'variadic_parameter_declaration'))
      return names[index] === undefined ? undefined : pkg.scopes(file).variableOf(names[index] as Node)
    const declared = file.childrenIn(parameter, 'name')
    names.push(...(declared.length > 0 ? declared : [NONE]))
  }
  const name = names[index]
  return name === undefined || name < 0 ? undefined : pkg.scopes(file).variableOf(name)
}
