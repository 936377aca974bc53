import { calleeOf } from './calls.ts'
import { type Contract, calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { signaturesOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { resultType } from './written.ts'

/** Declared results that hold a descriptor or a connection until they are closed, and what they are called. */
const HANDLES: ReadonlyMap<string, string> = new Map([
  ['io.ReadCloser', 'reader'],
  ['io.WriteCloser', 'writer'],
  ['io.ReadWriteCloser', 'stream'],
  ['io.ReadSeekCloser', 'reader'],
  ['net.Conn', 'connection'],
  ['net.PacketConn', 'connection'],
  ['net.Listener', 'listener'],
])

/** Calls that go and get something; one that only wraps what it is given has nothing to lose. */
const GETS = /^(Get|Open|Dial|Connect|Listen|Accept|Fetch|Download|Stream|Follow|Tail|Export|Pull|Create)/i

/** A handle that is put into `_`, though the function that gives it is declared to give one that is to be closed. */
export function droppedHandle(pkg: GoPackage, file: GoFile, call: Node): Contract | undefined {
  const name = calledName(file, call)
  const owner = GETS.test(name) ? resultTargets(file, call).findIndex((target) => file.text(target) === '_') : NONE
  const type = owner < 0 ? '' : declaredResult(pkg, file, call, owner)
  const noun = HANDLES.get(type)
  return noun === undefined ? undefined : { ...HANDLE, call: name, owner, type, noun }
}

const HANDLE = {
  modules: [],
  release: ['Close'],
  errorGuard: NONE,
  rule: 'lifecycle/io-handle-not-closed',
  helpUri: '',
}

/** The type of a result as all declarations write it that the call can lead to, or the interface that the method is of; '' for none. */
function declaredResult(pkg: GoPackage, file: GoFile, call: Node, index: number): string {
  const written = [...signaturesOf(pkg, file, call).map((target) => target.file.text(resultType(target.file, target.node, index)))]
  if (written.length === 0) return interfaceResult(pkg, file, call, index)
  return new Set(written).size === 1 ? (written[0] ?? '') : ''
}

/** `w.Get(…)` where `w` is of an interface of this package. */
function interfaceResult(pkg: GoPackage, file: GoFile, call: Node, index: number): string {
  const { package: path, name } = calleeOf(pkg, file, call)
  const [owner = '', method = ''] = name.split('.')
  const declared = path === '' && method !== '' ? pkg.type(owner, file) : undefined
  if (!declared) return ''
  const body = declared.file.child(declared.node, 'type')
  const found = declared.file.named(body).find((element) => declared.file.text(declared.file.child(element, 'name')) === method)
  return found === undefined || !declared.file.is(body, 'interface_type') ? '' : declared.file.text(resultType(declared.file, found, index))
}
