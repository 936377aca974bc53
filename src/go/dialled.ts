import { calleeOf } from './calls.ts'
import { type Contract, calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { declarationOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, namedOf } from './types.ts'

const NETWORK = /^"(tcp|udp|unix)\w*"$|^(network|netw|proto|protocol)$/

/** What a call gives that has the shape of a dialler, though its type is not known: `d.DialContext(ctx, network, addr)`. */
export function dialledDuty(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined {
  const name = calledName(file, call)
  const network = PLACES[name]
  if (network === undefined || resultTargets(file, call).length !== 2) return undefined
  const args = file.named(file.child(call, 'arguments'))
  if (args.length < network + 2 || !NETWORK.test(file.text(args[network] ?? NONE))) return undefined
  // Where Go says what it gives, nothing is guessed.
  if (pkg.exactly(file)?.type(file.start(call), file.end(call), 0)) return undefined
  const callee = calleeOf(pkg, file, call)
  return callee.package === '' && callee.name.startsWith('.') && callee.candidates.length === 0 ? { ...CONNECTION, call: name } : undefined
}

/**
 * What a call opens that leads nobody knows where, a function in a field or a method of an interface: Go says that it gives a connection, a
 * listener or a reader that can be closed, or an error. Nothing where it is given what can be closed itself, as those are that wrap it.
 */
export function openedUnseen(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined {
  const told = pkg.exactly(file)
  const name = calledName(file, call)
  if (!told || !OPENS.test(name) || file.isTest) return undefined
  const type = namedOf(told.type(file.start(call), file.end(call), 0)?.type)
  const noun = type && NOUNS[`${type.package}.${type.name}`]
  if (!type || !noun || !isNamed(told.type(file.start(call), file.end(call), 1)?.type, '', 'error')) return undefined
  if (file.named(file.child(call, 'arguments')).some((argument) => told.implements(file.start(argument), file.end(argument), 'closer')))
    return undefined
  if (declarationOf(pkg, file, call)) return undefined
  return { ...CONNECTION, call: name, type: `${type.package}.${type.name}`, noun, ...(noun === 'reader' ? { level: 'note' } : {}) }
}

const OPENS = /dial|listen|accept|connect$|^(open|stream|download|fetch|get)/i

const NOUNS: Readonly<Record<string, string>> = {
  'net.Conn': 'connection',
  'net.TCPConn': 'connection',
  'net.UDPConn': 'connection',
  'net.UnixConn': 'connection',
  'net.PacketConn': 'connection',
  'crypto/tls.Conn': 'connection',
  'net.Listener': 'listener',
  'net.TCPListener': 'listener',
  'net.UnixListener': 'listener',
  'io.ReadCloser': 'reader',
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
