import { calleeOf } from './calls.ts'
import { type Contract, calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

const NETWORK = /^"(tcp|udp|unix)\w*"$|^(network|netw|proto|protocol)$/

/** What a call gives that has the shape of a dialler, though its type is not known: `d.DialContext(ctx, network, addr)`. */
export function dialledDuty(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined {
  const name = calledName(file, call)
  const network = PLACES[name]
  if (network === undefined || resultTargets(file, call).length !== 2) return undefined
  const args = file.named(file.child(call, 'arguments'))
  if (args.length < network + 2 || !NETWORK.test(file.text(args[network] ?? NONE))) return undefined
  const callee = calleeOf(pkg, file, call)
  return callee.package === '' && callee.name.startsWith('.') && callee.candidates.length === 0 ? { ...CONNECTION, call: name } : undefined
}

/** Which argument names the network. */
const PLACES: Readonly<Record<string, number>> = { Dial: 0, DialTimeout: 0, DialContext: 1 }

const CONNECTION: Contract = {
  modules: [],
  call: '',
  owner: 0,
  type: 'net.Conn',
  release: ['Close'],
  errorGuard: 1,
  rule: 'lifecycle/io-handle-not-closed',
  noun: 'connection',
  helpUri: '',
}
