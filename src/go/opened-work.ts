import { calleeOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import type { ContractTable } from './contract-table.ts'
import { type Contract, calledName } from './contracts.ts'
import type { GoFile } from './file.ts'
import { endsPart, partOf } from './held-parts.ts'
import { endsOtherwise, lasts } from './owned-work.ts'
import { methodsOf, receiverOf } from './owners.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { declarationOf, type Target } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, namedOf, typeOf } from './types.ts'

/** What a call makes and leaves running or open in what it gives, as the bodies of the functions behind it show. */
export interface OpenedWork {
  /** The result that holds it, and the name of its type. */
  readonly owner: number
  readonly type: string
  /** Methods of the type that may end it, first those that are named so. */
  readonly release: readonly string[]
  /** What is open: `goroutine`, or what a library's page calls it, `connection`. */
  readonly noun: string
  /** Where it is started or opened. */
  readonly opened: Place
  /** Index of the error result, NONE for none. */
  readonly errorGuard: number
}

/** Calls followed from the maker to what it opens. */
const DEPTH = 3

/** Names of functions that give something new, and of those that give what others have as well. */
const MAKES = /^(New|Open|Start|Create|Make|Launch|Connect|Dial|Run|Watch|Begin|Listen|Subscribe|Follow|Tail|Spawn)/i
const SHARES = /Global|Default|Shared|Singleton|Cached|OrGet|GetOr|Once|Instance/i

/**
 * The work or connection that a call opens and that its result owns. Which methods end a value, whatever package or interface it is of,
 * is only known where Go said it: without that there is no answer. Nothing where a context or a channel is handed in, which may end it
 * as well, or where the function keeps what it gives.
 */
export function openedWork(pkg: GoPackage, file: GoFile, call: Node, contracts: ContractTable): OpenedWork | undefined {
  const name = calledName(file, call)
  if (!pkg.exactly(file) || !MAKES.test(name) || SHARES.test(name)) return undefined
  const owner = OWNERS.find((index) => endsOf(pkg, file, call, index).length > 0)
  if (owner === undefined || contracts.dutiesOf(pkg, file, call).length > 0) return undefined
  const target = declarationOf(pkg, file, call)
  if (!target || endsOtherwise(target.pkg, target) || keepsIt(target)) return undefined
  const opened = openedIn(target, contracts, DEPTH)
  if (!opened) return undefined
  const type = namedOf(resultOf(pkg, file, call, owner))?.name ?? ''
  const errorGuard = RESULTS.find((index) => isNamed(resultOf(pkg, file, call, index), '', 'error')) ?? NONE
  const ends = endsOf(pkg, file, call, owner)
  return { owner, type, release: [...ends, ...endThemselves(target, type, ends)], ...opened, errorGuard }
}

/** Methods that call one of these on their own receiver: a `Run` that closes when it is through. */
function endThemselves({ pkg, file }: Target, type: string, ends: readonly string[]): string[] {
  return methodsOf(pkg, type, file).flatMap((fn) => {
    const receiver = receiverOf(pkg, fn)?.name ?? ''
    const body = fn.file.text(fn.file.child(fn.node, 'body'))
    const isEnd = ends.some(
      (end) => body.includes(`${receiver}.${end}(`) || body.includes(`${receiver}.${end[0]?.toLowerCase()}${end.slice(1)}(`),
    )
    return isEnd ? [fn.file.text(fn.file.child(fn.node, 'name'))] : []
  })
}

const OWNERS = [0, 1]
const RESULTS = [0, 1, 2, 3]

function resultOf(pkg: GoPackage, file: GoFile, call: Node, index: number) {
  return pkg.exactly(file)?.type(file.start(call), file.end(call), index)?.type
}

function endsOf(pkg: GoPackage, file: GoFile, call: Node, index: number): readonly string[] {
  const named = namedOf(resultOf(pkg, file, call, index))
  return named ? (pkg.exact?.ends(named.package || pkg.importPath, named.name) ?? []) : []
}

/** Whether a function puts what it gives somewhere else as well: into a map, a package's variable, a registry. */
function keepsIt({ pkg, file, node }: Target): boolean {
  for (const assignment of file.descendants(node, 'assignment_statement')) {
    for (const left of file.named(file.child(assignment, 'left'))) {
      if (file.is(left, 'index_expression')) return true
      if (file.is(left, 'identifier') && !pkg.scopes(file).variableOf(left) && pkg.value(file.text(left), file)) return true
    }
  }
  return false
}

interface Opened {
  readonly noun: string
  readonly opened: Place
}

const known = new WeakMap<GoPackage, Map<Node, Map<GoFile, Opened | undefined>>>()

/** What a function opens and hands on. A circle of calls opens nothing. */
function openedIn(target: Target, contracts: ContractTable, depth: number): Opened | undefined {
  const byNode = remembered(known, target.pkg, () => new Map<Node, Map<GoFile, Opened | undefined>>())
  const byFile = remembered(byNode, target.node, () => new Map<GoFile, Opened | undefined>())
  if (byFile.has(target.file)) return byFile.get(target.file)
  byFile.set(target.file, undefined)
  const found = workIn(target) ?? (depth > 0 ? handedOnBy(target, contracts, depth) : undefined)
  byFile.set(target.file, found)
  return found
}

function workIn({ pkg, file, node }: Target): Opened | undefined {
  for (const spawn of file.descendants(node, 'go_statement')) {
    if (file.functionAround(spawn) !== node) continue
    const isLasting = calleeOf(pkg, file, file.first(spawn)).candidates.some((target) => lasts(target) && !isToldByOthers(pkg, target))
    if (isLasting) return { noun: 'goroutine', opened: { file, node: spawn } }
  }
  return undefined
}

/** A goroutine that ends with a context was given the end by somebody. */
function isToldByOthers(pkg: GoPackage, fn: FunctionRef): boolean {
  return endsOtherwise(pkg, fn) || /\bctx\.Done\(\)/.test(fn.file.text(fn.node))
}

function handedOnBy(target: Target, contracts: ContractTable, depth: number): Opened | undefined {
  const { pkg, file, node } = target
  for (const call of file.descendants(node, 'call_expression')) {
    if (file.functionAround(call) !== node || file.is(file.parent(call), 'defer_statement')) continue
    const duty = contracts.dutiesOf(pkg, file, call).find(isOpening)
    if (duty && isKept(target, call)) return { noun: duty.noun, opened: { file, node: call } }
    const next = duty ? undefined : declarationOf(pkg, file, call)
    if (!next || next.node === node || endsOtherwise(next.pkg, next) || keepsIt(next)) continue
    if (!isOwnMethod(target, call, next) && !(MAKES.test(calledName(file, call)) && isKept(target, call))) continue
    const inner = openedIn(next, contracts, depth - 1)
    if (inner) return inner
  }
  return undefined
}

/** A connection, a client, a pool: not a file, which is closed when it is collected, nor what ends with a context. */
function isOpening({ carrier, rule, modules, endedBy, level }: Contract): boolean {
  if (carrier || level === 'note' || endedBy?.some((end) => /^(collected|context|process)$/.test(end))) return false
  return OPENING.test(rule) && !modules.includes('os') && !modules.includes('time')
}

const OPENING = /\/(io-handle-not-closed|must-call-missed|connection-not-closed|messaging-client-not-closed|watch-not-stopped)$/

/** The function gives it, or a value that holds it in a field which a method that ends the value sees to. */
function isKept({ pkg, file }: Target, call: Node): boolean {
  const part = partOf(pkg, file, call)
  return part !== undefined && (part.how === 'given' || endsPart(pkg, file, part, ENDS_ALL))
}

const ENDS_ALL = /^(close|stop|shutdown|cancel|release|destroy|terminate|kill|halt|dispose|teardown|cleanup)/i

/** `c.start()` of a value that is being made. */
function isOwnMethod({ pkg, file, node }: Target, call: Node, next: Target): boolean {
  if (!file.is(file.parent(call), 'expression_statement') || !next.file.is(next.node, 'method_declaration')) return false
  const operand = file.child(file.bare(file.child(call, 'function')), 'operand')
  const variable = file.is(operand, 'identifier') ? pkg.scopes(file).variableOf(operand) : undefined
  return variable?.kind === 'local' && variable.function === node && namedOf(typeOf(pkg, file, operand))?.package === ''
}
