import { calleeOf } from './calls.ts'
import { calledName, resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A channel that a library sends on, and that nobody reads. */
export interface UnreadNotice {
  /** "requests", "errors". */
  readonly what: string
  /** Who waits then. */
  readonly waits: string
}

const SSH = 'golang.org/x/crypto/ssh'
const REQUESTS: UnreadNotice = { what: 'requests', waits: 'the whole connection' }
const CHANNELS: UnreadNotice = { what: 'new channels', waits: 'the whole connection' }

/** Channels among the results of a call that are to be read until they are closed, by result. */
const RESULTS: ReadonlyMap<string, ReadonlyMap<number, UnreadNotice>> = new Map(
  [
    ...['NewServerConn', 'NewClientConn'].map(
      (name) =>
        [
          name,
          [
            [1, CHANNELS],
            [2, REQUESTS],
          ],
        ] as const,
    ),
    ...['NewChannel.Accept', 'Conn.OpenChannel', 'Client.OpenChannel', 'ServerConn.OpenChannel'].map(
      (name) => [name, [[1, REQUESTS]]] as const,
    ),
  ].map(([name, results]) => [`${SSH} ${name}`, new Map<number, UnreadNotice>(results)]),
)

/** The last part of every name below: what a call leads to is only asked of these. */
const NAMES: ReadonlySet<string> = new Set([
  'NewServerConn',
  'NewClientConn',
  'Accept',
  'OpenChannel',
  'NewAsyncProducer',
  'NewAsyncProducerFromClient',
  'NewWatcher',
  'NewBufferedWatcher',
])

/** The channel of a value that a call gives, or that it gives itself, which the package reads nowhere although the library waits for that. */
export function unreadNotice(pkg: GoPackage, file: GoFile, call: Node): UnreadNotice | undefined {
  if (!NAMES.has(calledName(file, call))) return undefined
  const { package: path, name } = calleeOf(pkg, file, call)
  if (path === SSH) return droppedChannel(file, call, RESULTS.get(`${path} ${name}`))
  const ask = ASKED.find((asked) => asked.path.test(path) && asked.calls.test(name))
  return ask && !file.isTest && ask.isUnread(textOf(pkg)) ? ask.notice : undefined
}

/** Assigned to `_`, so that nobody can read it. */
function droppedChannel(file: GoFile, call: Node, results: ReadonlyMap<number, UnreadNotice> | undefined): UnreadNotice | undefined {
  const targets = resultTargets(file, call)
  for (const [index, notice] of results ?? []) if (file.text(targets[index] ?? NONE) === '_') return notice
  return undefined
}

/** Whether a package that makes the value, and works with it, reads its channel anywhere. */
interface Asked {
  readonly path: RegExp
  readonly calls: RegExp
  readonly notice: UnreadNotice
  readonly isUnread: (text: string) => boolean
}

const SARAMA = { path: /^github\.com\/(IBM|Shopify)\/sarama$/, calls: /^NewAsyncProducer(FromClient)?$/ }
const FSNOTIFY = { path: /^(github\.com\/fsnotify\/fsnotify|gopkg\.in\/fsnotify(\.v1)?)$/, calls: /^New(Buffered)?Watcher$/ }

const ASKED: readonly Asked[] = [
  {
    ...FSNOTIFY,
    notice: { what: 'errors', waits: 'the watcher' },
    isUnread: (text) => /\.Events\b/.test(text) && !/\.Errors\b/.test(text),
  },
  {
    ...SARAMA,
    notice: { what: 'errors', waits: 'the producer' },
    isUnread: (text) => isSent(text) && !/\.Errors\(\)|Return\.Errors\s*=\s*false/.test(text),
  },
  {
    ...SARAMA,
    notice: { what: 'successes', waits: 'the producer' },
    isUnread: (text) => isSent(text) && /Return\.Successes\s*=\s*true/.test(text) && !/\.Successes\(\)|NewSyncProducer/.test(text),
  },
]

/** Whether the package makes the settings itself and sends with them, so that nobody else is expected to read. */
function isSent(text: string): boolean {
  return text.includes('.Input()') && text.includes('NewConfig()')
}

const texts = new WeakMap<GoPackage, string>()

/** The package's files without its tests, with their comments taken off. */
function textOf(pkg: GoPackage): string {
  let text = texts.get(pkg)
  if (text === undefined) {
    text = pkg.files.map((file) => (file.isTest ? '' : file.tree.text.replaceAll(/^\s*\/\/.*$/gm, ''))).join('\n')
    texts.set(pkg, text)
  }
  return text
}
