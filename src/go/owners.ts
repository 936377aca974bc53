import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'
import type { EndlessSpawn } from './unending.ts'

/** Methods whose name says that they end the value they belong to. */
const STOP_METHOD =
  /^(close|stop|shutdown|shut[dD]own|terminate|release|dispose|destroy|halt|kill|cancel|teardown|cleanup|finish|end|exit|quit)(All|Now|Gracefully|AndWait|Wait|Context|Session)?$/i

/**
 * The method by which a value of the package's type is ended: `Close`, `Stop` and their like, with no parameter but a
 * context or a time, and with something to do. Undefined where the type has none.
 */
export function stopMethodOf(pkg: GoPackage, owner: string, from: GoFile): FunctionRef | undefined {
  for (const fn of methodsOf(pkg, owner, from)) {
    const name = fn.file.text(fn.file.child(fn.node, 'name'))
    if (STOP_METHOD.test(name) && takesNothing(fn) && doesSomething(fn)) return fn
  }
  return undefined
}

/** The methods declared for a type of the package, as a file sees them. */
export function methodsOf(pkg: GoPackage, owner: string, from: GoFile): readonly FunctionRef[] {
  return (
    methodIndex(pkg)
      .get(owner)
      ?.filter(({ file }) => from.isTest || !file.isTest) ?? []
  )
}

const indexes = new WeakMap<GoPackage, ReadonlyMap<string, readonly FunctionRef[]>>()

function methodIndex(pkg: GoPackage): ReadonlyMap<string, readonly FunctionRef[]> {
  let index = indexes.get(pkg)
  if (!index) {
    const byOwner = new Map<string, FunctionRef[]>()
    for (const fn of pkg.declarations()) {
      const owner = fn.file.receiverType(fn.node)
      if (owner === '') continue
      const known = byOwner.get(owner)
      if (known) known.push(fn)
      else byOwner.set(owner, [fn])
    }
    index = byOwner
    indexes.set(pkg, index)
  }
  return index
}

function takesNothing({ file, node }: FunctionRef): boolean {
  const parameters = file.named(file.child(node, 'parameters'))
  return (
    parameters.length === 0 || (parameters.length === 1 && /Context$|Duration$/.test(file.text(file.child(parameters[0] as Node, 'type'))))
  )
}

/** `func (s *T) Close() error { return nil }` ends nothing: it is there for an interface. */
function doesSomething({ file, node }: FunctionRef): boolean {
  const statements = file.named(file.first(file.child(node, 'body')))
  return statements.some((statement) => !file.is(statement, 'return_statement') || hasCall(file, statement))
}

function hasCall(file: GoFile, node: Node): boolean {
  for (const _ of file.descendants(node, 'call_expression')) return true
  return false
}

/**
 * The type of this package whose value a goroutine works for: the receiver of the method that loops or is started, or of
 * the method that starts it, or what the constructor around it returns. '' where there is none.
 */
export function ownerOf(pkg: GoPackage, { file, spawn, target, unending }: EndlessSpawn): string {
  for (const fn of [target, unending.fn]) if (fn.file.is(fn.node, 'method_declaration')) return fn.file.receiverType(fn.node)
  if (!file.is(target.node, 'func_literal')) return ''
  const around = file.declarationAround(spawn)
  const receiver = receiverOf(pkg, { file, node: around })
  if (receiver?.uses.some((use) => file.contains(target.node, use))) return file.receiverType(around)
  return returnedOwner(pkg, file, around, target.node)
}

export function receiverOf(pkg: GoPackage, { file, node }: FunctionRef): Variable | undefined {
  for (const parameter of file.named(file.child(node, 'receiver'))) {
    const name = file.childrenIn(parameter, 'name')[0] ?? NONE
    return name < 0 ? undefined : pkg.scopes(file).variableOf(name)
  }
  return undefined
}

/** The type of a variable that the literal captures and the function around it returns. */
function returnedOwner(pkg: GoPackage, file: GoFile, around: Node, literal: Node): string {
  for (const statement of file.descendants(around, 'return_statement', true)) {
    for (const value of file.named(file.first(statement))) {
      const at = file.is(value, 'unary_expression') ? file.child(value, 'operand') : value
      const variable = file.is(at, 'identifier') ? pkg.scopes(file).variableOf(at) : undefined
      if (!variable?.uses.some((use) => file.contains(literal, use))) continue
      const named = namedOf(typeOf(pkg, file, at))
      if (named?.package === '') return named.name
    }
  }
  return ''
}

/** Lines above a statement, and above the function around it, in which a comment may say that it is meant so. */
const COMMENT_LINES = 5
const MEANT =
  /life ?time|lifespan|for ?ever|never (stop|exit|end|return)s?\b|no (stop|way|need)|singleton|nolint|\b(of|with|until|as|by) (the |this |our )?(process|program|app|application|daemon)\b|leak/i

/** Whether the work belongs to the process: in package main, in `init`, behind a package's `sync.Once`, or as a comment says. */
export function isProcessWork(pkg: GoPackage, file: GoFile, spawn: Node): boolean {
  if (pkg.name === 'main' || file.isTest) return true
  const declaration = file.declarationAround(spawn)
  if (declaration < 0 || isSetUp(file, declaration) || isOfPackageVariable(pkg, file, spawn)) return true
  if (isUnderGlobalOnce(pkg, file, spawn) || makesPackageVariables(pkg, file, declaration)) return true
  return commentsBefore(file, spawn).some((line) => MEANT.test(line)) || commentsBefore(file, declaration).some((line) => MEANT.test(line))
}

/** `init`, and functions without a receiver that set up a program: `serverMain`, `initMetrics`, all below a folder `cmd`. */
function isSetUp(file: GoFile, declaration: Node): boolean {
  if (file.child(declaration, 'receiver') >= 0) return false
  return (
    /^(init|main)$|Main$|^(init|setup|setUp|Init|Setup)\p{Lu}/u.test(file.text(file.child(declaration, 'name'))) ||
    /(^|\/)cmd\//.test(file.path)
  )
}

/** `go pool.run()` of a package variable: there is one of it. */
function isOfPackageVariable(pkg: GoPackage, file: GoFile, spawn: Node): boolean {
  let at = file.child(file.first(spawn), 'function')
  while (file.is(at, 'selector_expression')) at = file.child(at, 'operand')
  return file.is(at, 'identifier') && !pkg.scopes(file).variableOf(at) && pkg.value(file.text(at), file) !== undefined
}

/** Whether a function is called for package variables alone: `var shared = newPool()`. */
function makesPackageVariables(pkg: GoPackage, file: GoFile, declaration: Node): boolean {
  const name = file.text(file.child(declaration, 'name'))
  if (file.child(declaration, 'receiver') >= 0 || /^\p{Lu}/u.test(name)) return false
  const calls = pkg.files
    .filter((at) => !at.isTest && at.tree.text.includes(`${name}(`))
    .flatMap((at) =>
      at
        .all('call_expression')
        .filter((call) => at.text(at.child(call, 'function')) === name)
        .map((call) => at.declarationAround(call)),
    )
  return calls.length > 0 && calls.every((around) => around < 0)
}

/** `once.Do(func() { go … })` of a package variable. */
function isUnderGlobalOnce(pkg: GoPackage, file: GoFile, node: Node): boolean {
  for (let call = file.enclosing(node, 'call_expression'); call >= 0; call = file.enclosing(file.parent(call), 'call_expression')) {
    const callee = file.child(call, 'function')
    let operand = file.child(callee, 'operand')
    if (!file.is(callee, 'selector_expression') || file.text(file.child(callee, 'field')) !== 'Do') continue
    // `shared.once.Do(…)`
    while (file.is(operand, 'selector_expression')) operand = file.child(operand, 'operand')
    if (file.is(operand, 'identifier') && !pkg.scopes(file).variableOf(operand)) return true
  }
  return false
}

/** The comment lines right above a node, with nothing else on them. */
function commentsBefore(file: GoFile, node: Node): string[] {
  if (node < 0) return []
  const { text } = file.tree
  let from = text.lastIndexOf('\n', file.start(node))
  const end = from
  for (let line = 0; line < COMMENT_LINES && from > 0; line++) from = text.lastIndexOf('\n', from - 1)
  const lines = text.slice(Math.max(0, from), Math.max(0, end)).split('\n')
  return lines.filter((line) => /^\s*\/\//.test(line))
}
