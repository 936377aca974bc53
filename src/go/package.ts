import { type Graph, graphOf, isNoReturnCall } from './cfg.ts'
import type { Declared, DeclaredFiles } from './declared-files.ts'
import type { ExactFile, ExactTypes } from './exact/facts.ts'
import { type GoFile, importPath } from './file.ts'
import type { Flow } from './flow.ts'
import type { Linked } from './linked.ts'
import { remembered } from './remembered.ts'
import { type Scopes, scopesOf } from './scope.ts'
import { standardResult } from './standard.ts'
import type { Node } from './tree.ts'
import type { External } from './types.ts'

/** A function, method or literal in a file. */
export interface FunctionRef {
  readonly file: GoFile
  readonly node: Node
}

/** A declaration: the spec that declares a name. */
export interface Declaration {
  readonly file: GoFile
  readonly node: Node
}

/**
 * One Go package: the files of a folder with one package clause. Holds the symbol table and computes each file's scopes
 * and each function's graph once, when first asked for. Production code never resolves into `_test.go`. Of a package of others
 * files are parsed as their names are asked for.
 */
export class GoPackage {
  /** Folder relative to the repository root; '' for the root. */
  readonly dir: string
  readonly name: string
  /** Import path; the folder where no go.mod says it. */
  readonly importPath: string
  readonly files: readonly GoFile[]
  /** What calls of other packages give, as tables tell it. */
  readonly external: External
  /** The other packages whose text is at hand; undefined where a package is looked at alone. */
  readonly linked: Linked | undefined
  /** What Go's type checker said; undefined where nobody asked it. */
  readonly exact: ExactTypes | undefined
  /** Where files are parsed as their names are asked for. */
  private readonly declared: DeclaredFiles | undefined
  /** Statements that graphs asked for so far do not follow, because they are nested too deep. */
  readonly tooDeep: Declaration[] = []
  private readonly scopesByFile = new Map<GoFile, Scopes>()
  private readonly graphs = new Map<GoFile, Map<Node, Graph>>()
  private readonly importsByFile = new Map<GoFile, ReadonlyMap<string, string>>()
  private readonly functionTable = new Map<string, FunctionRef[]>()
  private methodTable: ReadonlyMap<string, readonly FunctionRef[]> | undefined
  private readonly typeTable = new Map<string, Declaration[]>()
  private readonly valueTable = new Map<string, Declaration[]>()
  private readonly indexed = new Set<GoFile>()
  private readonly noReturn = new Map<GoFile, Map<Node, boolean>>()

  constructor(
    dir: string,
    name: string,
    importPath: string,
    files: readonly GoFile[],
    external: External = standardResult,
    linked?: Linked,
    exact?: ExactTypes,
    declared?: DeclaredFiles,
  ) {
    this.dir = dir
    this.name = name
    this.importPath = importPath
    this.files = files
    this.external = external
    this.linked = linked
    this.exact = exact
    this.declared = declared
    if (!declared) for (const file of files) this.index(file)
  }

  /** What Go's type checker said about a file; undefined where declarations are all there is. */
  exactly(file: GoFile): ExactFile | undefined {
    return this.exact?.file(file.path, file.tree.text)
  }

  scopes(file: GoFile): Scopes {
    return remembered(this.scopesByFile, file, () => scopesOf(file))
  }

  /** The control-flow graph of a function declaration, method or literal. */
  graph(fn: FunctionRef): Graph {
    const byNode = remembered(this.graphs, fn.file, () => new Map<Node, Graph>())
    return remembered(byNode, fn.node, () => {
      const graph = graphOf(fn.file, fn.node, (call) => this.neverReturns(fn.file, call))
      for (const node of graph.opaque) this.tooDeep.push({ file: fn.file, node })
      return graph
    })
  }

  flow(fn: FunctionRef): Flow {
    return { file: fn.file, scopes: this.scopes(fn.file), graph: this.graph(fn) }
  }

  /** Import paths by the name they have in the file: alias, or the last path element without a version suffix. */
  imports(file: GoFile): ReadonlyMap<string, string> {
    return remembered(this.importsByFile, file, () => importsOf(file, this.exactly(file)?.imports))
  }

  /** Functions (`Name`) and methods (`Receiver.Name`) as seen from a file; several when build tags make twins. */
  functions(name: string, from: GoFile): readonly FunctionRef[] {
    return visibleFrom(this.known('function', this.functionTable, name), from)
  }

  /** Every function and method declaration with a body. */
  *declarations(): Generator<FunctionRef> {
    for (const file of this.declared?.all() ?? []) this.indexOnce(file)
    for (const refs of this.functionTable.values()) for (const ref of refs) if (ref.file.child(ref.node, 'body') >= 0) yield ref
  }

  type(name: string, from: GoFile): Declaration | undefined {
    return visibleFrom(this.known('type', this.typeTable, name), from)[0]
  }

  /** Package-level variable or constant. */
  value(name: string, from: GoFile): Declaration | undefined {
    return visibleFrom(this.known('value', this.valueTable, name), from)[0]
  }

  /** The package's own methods by name, whatever their receiver. */
  methodsNamed(name: string, from: GoFile): readonly FunctionRef[] {
    for (const file of this.declared?.all() ?? []) this.indexOnce(file)
    this.methodTable ??= this.indexMethods()
    return visibleFrom(this.methodTable.get(name) ?? [], from)
  }

  /** What a table has under a name, where files are parsed by name once the files that declare it are in it. */
  private known<T extends { readonly file: GoFile }>(what: Declared, table: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
    if (!this.declared) return table.get(name) ?? []
    const files = this.declared.filesWith(what, name)
    for (const file of files) this.indexOnce(file)
    return files.flatMap((file) => (table.get(name) ?? []).filter((entry) => entry.file === file))
  }

  private indexOnce(file: GoFile): void {
    if (this.indexed.has(file)) return
    this.indexed.add(file)
    this.index(file)
  }

  private indexMethods(): ReadonlyMap<string, readonly FunctionRef[]> {
    const table = new Map<string, FunctionRef[]>()
    for (const [key, refs] of this.functionTable) {
      const dot = key.indexOf('.')
      if (dot >= 0) for (const ref of refs) push(table, key.slice(dot + 1), ref)
    }
    return table
  }

  private index(file: GoFile): void {
    for (const node of file.children(0)) {
      if (file.is(node, 'function_declaration') || file.is(node, 'method_declaration')) {
        push(this.functionTable, file.declaredName(node), { file, node })
      } else if (file.is(node, 'type_declaration')) {
        for (const spec of file.named(node)) push(this.typeTable, file.text(file.child(spec, 'name')), { file, node: spec })
      } else if (file.is(node, 'var_declaration') || file.is(node, 'const_declaration')) this.indexValues(file, node)
    }
  }

  private indexValues(file: GoFile, node: Node): void {
    for (const kind of ['var_spec', 'const_spec'] as const) {
      for (const spec of file.descendants(node, kind, true)) {
        for (const name of file.childrenIn(spec, 'name'))
          if (file.text(name) !== '_') push(this.valueTable, file.text(name), { file, node: spec })
      }
    }
  }

  /** Whether a call goes to a function of this package that has no way to return. */
  private neverReturns(file: GoFile, call: Node): boolean {
    const callee = file.bare(file.child(call, 'function'))
    if (!file.is(callee, 'identifier') || this.scopes(file).variableOf(callee)) return false
    const targets = this.functions(file.text(callee), file)
    if (targets.length === 0) return false
    return targets.every((target) => this.isNoReturn(target))
  }

  /** A plain function whose every path ends in a no-return call. One round: helpers around `log.Fatal` and `os.Exit`. */
  private isNoReturn({ file, node }: FunctionRef): boolean {
    const known = remembered(this.noReturn, file, () => new Map<Node, boolean>())
    return remembered(known, node, () => {
      if (![...file.descendants(node, 'call_expression', true)].some((call) => isNoReturnCall(file, call))) return false
      const graph = graphOf(file, node)
      return !reaches(graph, graph.exit) && reaches(graph, graph.panic)
    })
  }
}

/** Whether a step that can be come to leads there. */
function reaches(graph: Graph, target: number): boolean {
  const seen = new Set([graph.entry])
  for (const id of seen) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to)
  return seen.has(target)
}

/** `alias → path` of a file's imports; dot and blank imports have the aliases `.` and `_`. */
function importsOf(file: GoFile, told?: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const imports = new Map<string, string>()
  for (const node of file.children(0)) {
    if (file.kindName(node) !== 'import_declaration') continue
    for (const spec of file.descendants(node, 'import_spec')) {
      const path = importPath(file.text(file.child(spec, 'path')))
      const name = file.child(spec, 'name')
      imports.set(name < 0 ? (told?.get(path) ?? (told ? lastElement(path) : defaultName(path))) : file.text(name), path)
    }
  }
  return imports
}

function lastElement(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The name a package most likely has: the last element, past a major version, `go-` and `.vN` taken off. */
export function defaultName(path: string): string {
  const parts = path.split('/')
  const last = parts.at(-1) ?? ''
  const name = /^v\d+$/.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last
  return name
    .replace(/\.v\d+$/, '')
    .replace(/\.go$/, '')
    .replace(/^go-/, '')
    .replace(/-go$/, '')
    .replace(/-/g, '_')
}

function visibleFrom<T extends { file: GoFile }>(refs: readonly T[], from: GoFile): readonly T[] {
  return from.isTest ? refs : refs.filter((ref) => !ref.file.isTest)
}

function push<T>(table: Map<string, T[]>, key: string, value: T): void {
  const known = table.get(key)
  if (known) known.push(value)
  else table.set(key, [value])
}
