import { canonical } from './conditions.ts'
import { methodOf } from './embedding.ts'
import type { GoFile } from './file.ts'
import type { Flow } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'
import { typeOf } from './types.ts'

/** Methods of a mutex that take or release it and take no argument. */
export const LOCK_METHODS: ReadonlySet<string> = new Set(['Lock', 'RLock', 'Unlock', 'RUnlock'])

/** The name by which a call calls: `Lock` of `s.mu.Lock()`, `f` of `f()`; empty for anything else. */
export function calledName(file: GoFile, call: Node): string {
  const callee = file.bare(file.child(call, 'function'))
  if (file.is(callee, 'selector_expression')) return file.text(file.child(callee, 'field'))
  return file.is(callee, 'identifier') ? file.text(callee) : ''
}

/** The lock that a lock method is called on, told apart by variable: `s#3.mu`; empty when it has no simple name. */
export function lockKey(flow: Flow, call: Node): string {
  return canonical(flow, operandOf(flow.file, call))
}

/**
 * sync: a mutex of package sync, by its declared type · like: another package's type called Mutex or RWMutex ·
 * undefined: an interface, something else, or not known.
 */
export function mutexKind(pkg: GoPackage, file: GoFile, call: Node): 'sync' | 'like' | undefined {
  const method = methodOf(pkg, typeOf(pkg, file, operandOf(file, call)), calledName(file, call), file)
  if (!method || !/^(RW)?Mutex\./.test(method.name) || method.package === '') return undefined
  return method.package === 'sync' ? 'sync' : 'like'
}

function operandOf(file: GoFile, call: Node): Node {
  return file.child(file.bare(file.child(call, 'function')), 'operand')
}
