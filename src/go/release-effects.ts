import type { GoFile } from './file.ts'
import { declaredAbroad } from './linked-types.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import type { Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/** What the method that releases a value does, where it is at hand: nothing but set fields, or set a flag for whoever looks at it. */
export function whatItDoes(pkg: GoPackage, file: GoFile, { declared }: Variable, release: string): 'nothing' | 'flag' | 'more' {
  const owner = namedOf(typeOf(pkg, file, declared))
  const name = `${owner?.name}.${release}`
  const methods = owner?.package === '' ? pkg.functions(name, file) : (declaredAbroad(pkg, owner?.package ?? '', name)?.candidates ?? [])
  const bodies = methods.map((method) => ({ file: method.file, node: method.file.child(method.node, 'body') }))
  if (bodies.length === 0 || bodies.some(({ node }) => node < 0)) return 'more'
  if (bodies.every((body) => !acts(body.file, body.node))) return 'nothing'
  return bodies.every((body) => onlyFlags(body.file, body.node)) ? 'flag' : 'more'
}

function acts(file: GoFile, body: Node): boolean {
  return [...file.descendants(body, 'call_expression')].length > 0 || [...file.descendants(body, 'send_statement')].length > 0
}

/** `atomic.StoreInt32(&c.state, closed)`, `c.closed.Store(true)`, or a field set under a lock. */
function onlyFlags(file: GoFile, body: Node): boolean {
  const calls = [...file.descendants(body, 'call_expression')].map((call) => file.text(file.child(call, 'function')))
  return calls.every((name) => FLAGS.test(name)) && [...file.descendants(body, 'send_statement')].length === 0
}

const FLAGS = /^atomic\.(Store|Swap|CompareAndSwap|Add)\w*$|\.(Store|Swap|CompareAndSwap|R?Lock|R?Unlock)$/
