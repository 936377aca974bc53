import { type Callee, calleeOf, isAssigned } from './calls.ts'
import { resultTargets } from './contracts.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationOf } from './targets.ts'
import type { Node } from './tree.ts'

/** Functions of these packages read from what they are given and leave the closing to the caller. */
const READERS =
  /^(io|io\/ioutil|bufio|fmt|log|log\/slog|strings|bytes|errors|encoding\/.*|compress\/.*|archive\/.*|html|html\/.*|text\/.*|image|image\/.*|mime|mime\/.*|net\/http\/httputil|net\/textproto|hash|hash\/.*|crypto|crypto\/.*|reflect|sort|unicode\/.*)$/

/** What of the owner a call gets: the argument, and the part of the owner that it is. */
interface Handed {
  readonly argument: Node
  readonly path: readonly string[]
  readonly duty: Duty
}

/** Whether a call that gets the owner, or a part of it, may take the duty over. */
export function takesOver(pkg: GoPackage, file: GoFile, call: Node, { argument, path, duty }: Handed): boolean {
  const callee = file.bare(file.child(call, 'function'))
  if (['len', 'cap', 'append', 'panic', 'print', 'println'].includes(file.text(callee))) return file.text(callee) === 'append'
  const target = calleeOf(pkg, file, call)
  if (duty.takenBy?.some((pattern) => means(pattern, target))) return true
  if (duty.leftBy?.some((pattern) => means(pattern, target))) return carriesOn(pkg, file, call)
  if (!READERS.test(target.package)) return !isReader(pkg, file, call, { target, argument })
  if (path.length > 0) return target.name === 'NopCloser'
  if (LOGS.test(target.package) && LOGGER.test(target.name)) return carriesOn(pkg, file, call)
  if (WRAPPERS.test(target.package)) return !READS.test(target.name) && carriesOn(pkg, file, call)
  return !target.package.startsWith('fmt') && !target.package.startsWith('log') && target.package !== 'net/http/httputil'
}

/** Names of what goes on with its argument after it has returned: `SetOutput`, `StartCPUProfile`. */
const RETAINS =
  /^(Set|Reset|Add|Register|Use|With|Attach|Start|Handle|Init|Subscribe|Listen|Serve|Watch|Pipe|Hook|Bind|Mount|Put|Push|Enqueue|Send|Store|New|Go|Run|Append|Insert|Schedule)/i

/** Whether the callee, whose text is not at hand, cannot end what it gets, as Go says, and gives nothing on that may hold it. */
function isReader(pkg: GoPackage, file: GoFile, call: Node, { target, argument }: { target: Callee; argument: Node }): boolean {
  if (!pkg.exact || target.name === '' || file.is(file.parent(call), 'go_statement')) return false
  // The transport closes a body that can be closed, whatever its parameter says.
  if (RETAINS.test(target.name.split('.').at(-1) ?? '') || target.package === 'net/http') return false
  if (declarationOf(pkg, file, call)) return false
  const at = file.named(file.child(call, 'arguments')).indexOf(argument)
  const how = pkg.exact.reader(target.package || pkg.importPath, target.name, at)
  return how === 'reads' || (how === 'keeps' && !carriesOn(pkg, file, call))
}

/** Whether a method of the owner gives something that lives as long as the owner, and that goes further than this function: deliveries of a channel. */
export function givesOn(pkg: GoPackage, file: GoFile, call: Node, method: string, { takenBy }: Duty): boolean {
  return takenBy?.includes(`.${method}`) === true && carriesOn(pkg, file, call)
}

/** Of the readers, those that give something built on what they get, whose own closing leaves that open: `bufio.NewReader(conn)`. */
const WRAPPERS = /^(io|io\/ioutil|bufio|encoding\/.*|compress\/.*|archive\/.*|image|image\/.*)$/
/** A logger writes for as long as anybody has it. */
const LOGS = /^log(\/slog)?$/
const LOGGER = /^New(TextHandler|JSONHandler)?$/
/** And those of their functions that are through with it when they return. */
const READS = /^(Read|Copy|Write|Decode)/

/** `import/path.Name`, or `.Name` for whatever package it is of; a `*` in the name stands for letters. */
function means(pattern: string, { package: path, name }: Callee): boolean {
  const at = pattern.lastIndexOf('/') + 1
  const dot = pattern.indexOf('.', at)
  if (dot > at && pattern.slice(0, dot) !== path) return false
  const own = dot === at ? name.slice(name.lastIndexOf('.') + 1) : name
  const [head = '', tail] = pattern.slice(dot + 1).split('*')
  return tail === undefined ? own === head : own.startsWith(head) && own.endsWith(tail)
}

/** A function that leaves the duty gives something built on the owner: where that goes further than this function, so does the owner. */
export function carriesOn(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const targets = resultTargets(file, call)
  if (targets.length === 0) return !isStatement(file, call) && !isOperand(file, call) && !isAsked(file, call)
  return targets.some((target) => {
    if (/^(_|err)$/.test(file.text(target))) return false
    const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
    if (!variable || variable.kind === 'result' || variable.function !== file.functionAround(call)) return true
    return variable.uses.some((use) => use !== target && !isAssigned(file, use) && escapes(file, use, variable))
  })
}

function isStatement(file: GoFile, call: Node): boolean {
  return file.is(file.parent(file.wrapped(call)), 'expression_statement')
}

/** `if !cache.WaitForCacheSync(stop, …)`, `for _, synced := range factory.WaitForCacheSync(stop)`. */
function isAsked(file: GoFile, call: Node): boolean {
  const parent = file.parent(file.wrapped(call))
  return (['unary_expression', 'binary_expression', 'range_clause', 'if_statement', 'for_statement'] as const).some((kind) =>
    file.is(parent, kind),
  )
}

/** `pb.NewGreeterClient(conn).SayHello(…)`. */
function isOperand(file: GoFile, call: Node): boolean {
  const parent = file.parent(file.wrapped(call))
  return file.is(parent, 'selector_expression') && file.is(file.parent(parent), 'call_expression')
}

/** Anything but a call of one of its methods, a comparison, a receive from it, or a plain read of a field. */
function escapes(file: GoFile, use: Node, variable: Variable): boolean {
  if (file.functionAround(use) !== variable.function) return true
  const parent = file.parent(use)
  if (file.is(parent, 'binary_expression') || file.is(parent, 'range_clause')) return false
  if (file.is(parent, 'unary_expression')) return file.text(file.child(parent, 'operator')) !== '<-'
  return !(file.is(parent, 'selector_expression') && file.is(file.parent(parent), 'call_expression'))
}
