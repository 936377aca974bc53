import { calleeOf } from '#go/calls.ts'
import type { ExactFile, ExactTypes } from '#go/exact/facts.ts'
import { agrees } from '#go/exact/written-types.ts'
import { GoFile, type KindName } from '#go/file.ts'
import { folderOf, readGoMod } from '#go/module.ts'
import type { GoPackage } from '#go/package.ts'
import type { GoSyntax, Node } from '#go/tree.ts'
import { type External, type GoType, importedPackage, namedOf, typeOf } from '#go/types.ts'
import type { SourceTree } from '#ports.ts'
import { linkOf } from '#rule/link.ts'

/** How often declarations and Go's type checker were asked about the same expression, and what they said. */
export interface Agreement {
  /** Both answered. */
  readonly claimed: number
  readonly agreed: number
  /** Declarations had no answer, and Go had one. */
  readonly unknown: number
  /** Where they said different things. */
  readonly differing: readonly Differing[]
}

export interface Differing {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly declared: string
  readonly exact: string
}

/** Expressions whose types rules ask for. */
const EXPRESSIONS: readonly KindName[] = ['identifier', 'selector_expression', 'call_expression', 'index_expression', 'unary_expression']

/** Compares types of expressions and callees of calls in every file that Go said something about. */
export function agreementOf(
  tree: SourceTree,
  exact: ExactTypes,
  { syntax, external }: { readonly syntax: GoSyntax; readonly external: External },
): { readonly types: Agreement; readonly callees: Agreement } {
  const modules = tree.modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const groups = groupsOf(tree, syntax)
  const link = linkOf(groups, [], { modules, syntax, external })
  const types = new Count()
  const callees = new Count()
  for (const group of groups) {
    const pkg = link.package(group)
    for (const file of group.files) {
      const told = exact.file(file.path, file.tree.text)
      if (told) compareFile(pkg, file, { told, exact }, types, callees)
    }
    link.release(group)
  }
  return { types, callees }
}

interface Group {
  readonly name: string
  readonly files: readonly GoFile[]
}

function groupsOf({ files }: SourceTree, syntax: GoSyntax): readonly Group[] {
  const groups = new Map<string, { readonly name: string; readonly files: GoFile[] }>()
  for (const { file: path, text } of files) {
    const file = new GoFile(path, syntax.parse(text).tree)
    const name = file.packageName
    const key = `${folderOf(path)}\n${name}`
    const group = groups.get(key) ?? { name, files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  return [...groups.values()]
}

class Count implements Agreement {
  claimed = 0
  agreed = 0
  unknown = 0
  readonly differing: Differing[] = []

  add(isSame: boolean, differing: () => Differing): void {
    this.claimed++
    if (isSame) this.agreed++
    else this.differing.push(differing())
  }
}

interface Said {
  readonly told: ExactFile
  readonly exact: ExactTypes
}

function compareFile(pkg: GoPackage, file: GoFile, { told, exact: all }: Said, types: Count, callees: Count): void {
  const place = (node: Node, declared: string, exact: string): Differing => {
    return { file: file.path, line: file.line(node), text: file.text(node).slice(0, 80), declared, exact }
  }
  for (const kind of EXPRESSIONS) {
    for (const node of file.all(kind)) {
      const exact = told.type(file.start(node), file.end(node), 0)
      if (!exact) continue
      const declared = typeOf(pkg, file, node)
      if (declared === undefined) types.unknown += exact.type ? 1 : 0
      else types.add(isSame(unaliased(all, declared), exact.type, exact.isWhole), () => place(node, shown(declared), shown(exact.type)))
    }
  }
  for (const call of file.all('call_expression')) {
    const [near, declaring] = told.callee(file.start(call), file.end(call)) ?? []
    if (!near) continue
    const { package: path, name, candidates } = calleeOf(pkg, file, call)
    const isClaim = name !== '' && !name.startsWith('.') && (path !== '' || candidates.length > 0) && !isOfVariable(pkg, file, call)
    const meant = methodOfAlias(all, path, name)
    const isIt = [near, declaring].some((one) => one?.package === meant.package && one.name === meant.name)
    if (!isClaim) callees.unknown++
    else callees.add(isIt, () => place(call, `${path} ${name}`, `${near.package} ${near.name}`))
  }
}

/** `http.DefaultClient.Do` is named by its variable, which is no claim about a type. */
function isOfVariable(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const operand = file.child(file.bare(file.child(call, 'function')), 'operand')
  return file.is(operand, 'selector_expression') && importedPackage(pkg, file, file.child(operand, 'operand')) !== ''
}

/** A type by the name that it has where it is made: two names of one type are no difference. */
function unaliased(exact: ExactTypes, type: GoType | undefined): GoType | undefined {
  if (type?.kind === 'named') return exact.alias(type.package, type.name)?.type ?? type
  if (type?.kind === 'pointer') return { kind: 'pointer', to: unaliased(exact, type.to) ?? type.to }
  return type && 'element' in type ? { ...type, element: unaliased(exact, type.element) } : type
}

function methodOfAlias(exact: ExactTypes, path: string, name: string): { readonly package: string; readonly name: string } {
  const [type = '', method] = name.split('.')
  const meant = method === undefined ? undefined : namedOf(exact.alias(path, type)?.type)
  return meant ? { package: meant.package, name: `${meant.name}.${method}` } : { package: path, name }
}

/** What declarations leave open agrees with everything. */
function isSame(declared: GoType | undefined, exact: GoType | undefined, isWhole: boolean): boolean {
  if (declared === undefined) return true
  if (!isWhole && agrees(exact, declared)) return true
  if (exact === undefined || exact.kind !== declared.kind) return false
  if (exact.kind === 'named' && declared.kind === 'named') return exact.package === declared.package && exact.name === declared.name
  if (exact.kind === 'pointer' && declared.kind === 'pointer') return isSame(declared.to, exact.to, isWhole)
  if ('element' in exact && 'element' in declared) return exact.element === undefined || isSame(declared.element, exact.element, isWhole)
  return true
}

function shown(type: GoType | undefined): string {
  if (!type) return '?'
  if (type.kind === 'named') return `${type.package}.${type.name}`
  if (type.kind === 'pointer') return `*${shown(type.to)}`
  return 'element' in type ? `${type.kind} ${shown(type.element)}` : type.kind
}
