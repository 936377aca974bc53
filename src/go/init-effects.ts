import { calleeOf, isAssigned } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { reloadTo } from './reloads.ts'
import { mentionsOfSlot, slotOf, targetOf } from './slots.ts'
import { NONE, type Node } from './tree.ts'
import { endlessSpawn } from './unending.ts'

/** Something that an import does and that nobody can take back, or that happens again. */
export type InitEffect =
  /** A goroutine without an end. */
  | { readonly how: 'goroutine'; readonly file: GoFile; readonly node: Node }
  /** A handler that a plugin leaves with its host. */
  | { readonly how: 'handler'; readonly file: GoFile; readonly node: Node; readonly name: string }
  /** What a function registers that a reload calls as well. */
  | { readonly how: 'again'; readonly file: GoFile; readonly node: Node; readonly fn: FunctionRef; readonly reload: FunctionRef }

const REGISTERS = /^(Handle|HandleFunc|Notify|Subscribe|AddHandler|AddListener|AddHook|RegisterHandler|RegisterHook|On[A-Z]\w*)$/

/** What the call in a package's initialiser, or the whole body of an `init`, leaves behind. */
export function initEffects(pkg: GoPackage, file: GoFile, code: Node): InitEffect[] {
  const isProgram = pkg.name === 'main' && pkg.functions('main', file).length > 0
  const effects: InitEffect[] = []
  if (!isProgram) effects.push(...goroutines(pkg, file, code))
  if (!isProgram && pkg.name === 'main') effects.push(...handlers(file, code))
  for (const call of file.descendants(code, 'call_expression', true)) {
    const { candidates } = calleeOf(pkg, file, call)
    const [fn] = candidates
    if (!fn || candidates.length !== 1 || file.is(file.parent(call), 'go_statement')) continue
    const reload = reloadTo(pkg, fn)?.[0]
    const node = reload ? (handlers(fn.file, fn.node)[0]?.node ?? growth(pkg, fn)) : NONE
    if (reload && node >= 0) effects.push({ how: 'again', file, node: call, fn, reload })
    else if (!isProgram) effects.push(...goroutines(pkg, fn.file, fn.node))
  }
  return effects
}

function goroutines(pkg: GoPackage, file: GoFile, code: Node): InitEffect[] {
  return [...file.descendants(code, 'go_statement', true)]
    .filter((spawn) => endlessSpawn(pkg, file, spawn) !== undefined)
    .map((node) => ({ how: 'goroutine', file, node }))
}

/** Calls that register a function: `http.HandleFunc("/", f)`, `bus.OnReload(func() {…})`. */
function handlers(file: GoFile, code: Node): Extract<InitEffect, { how: 'handler' }>[] {
  const found: Extract<InitEffect, { how: 'handler' }>[] = []
  for (const node of file.descendants(code, 'call_expression', true)) {
    const callee = file.child(node, 'function')
    const name = file.text(file.is(callee, 'selector_expression') ? file.child(callee, 'field') : callee)
    if (REGISTERS.test(name)) found.push({ how: 'handler', file, node, name: file.text(callee) })
  }
  return found
}

/** `list = append(list, f)` of a package's variable that nothing on the function's way empties; NONE where there is none. */
function growth(pkg: GoPackage, { file, node }: FunctionRef): Node {
  for (const call of file.descendants(node, 'call_expression', true)) {
    if (file.text(file.child(call, 'function')) !== 'append') continue
    const slot = slotOf(pkg, file, targetOf(file, call))
    if (slot?.owner !== '') continue
    const sets = mentionsOfSlot(pkg, slot).filter((mention) => isAssigned(mention.file, mention.node))
    if (sets.every((mention) => isGrown(mention.file, mention.node, slot.name))) return call
  }
  return NONE
}

function isGrown(file: GoFile, target: Node, name: string): boolean {
  const right = file.child(file.parent(file.parent(target)), 'right')
  return file.text(right).startsWith(`append(${name},`)
}
