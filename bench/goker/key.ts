import type { WaitKind } from '#model/goroutine.ts'
import { KINDS } from '#snapshot/kind.ts'

/** A goroutine that a kernel leaks. */
export interface ExpectedLeak {
  /** The declared function around what the goroutine runs, without the kernel's suffix: `Store.processRaft`. */
  readonly entry: string
  readonly wait: WaitKind
}

/** What Go's own test of its leak profile expects, by kernel; the text of `goroutineleakprofile_test.go` is the key. */
export function readKey(text: string): ReadonlyMap<string, readonly ExpectedLeak[]> {
  const key = new Map<string, ExpectedLeak[]>()
  const uncommented = text.replaceAll(/^\s*\/\/ ?/gm, '')
  for (const [, test = '', list = ''] of uncommented.matchAll(CASE)) {
    const kernel = kernelOf(test)
    const leaks = [...list.matchAll(/`([^`]*)`/g)].flatMap(([, pattern = '']) => leakOf(pattern))
    if (kernel && leaks.length > 0) key.set(kernel, leaks)
  }
  return key
}

/** `makeTest("Name", patterns…)`; one case stands in a comment with a struct around its name. */
const CASE = /\bmake(?:Flaky)?Test\((?:testCase\{name: )?"(\w+)"\}?,((?:\s*`[^`]*`,?|\s*\w[^`"\n]*\n)*)/g

/** `Cockroach584` is `cockroach/584`. */
function kernelOf(test: string): string | undefined {
  const [, project = '', number = ''] = /^([A-Z][a-z]+)(\d+)$/.exec(test) ?? []
  const name = `${project.toLowerCase()}/${number}`
  return number === '' ? undefined : (MISSPELT[name] ?? name)
}

/** The file is called 25384, the function and its test 25348. */
const MISSPELT: Readonly<Record<string, string>> = { 'moby/25348': 'moby/25384' }

/** A pattern is a function as a stack prints it, and the wait's words in brackets; both with backslashes. */
function leakOf(pattern: string): ExpectedLeak[] {
  const [, printed = '', words = ''] = /^(.*?)(?:\\\(\.\*|\.\*) \\\[(.*)\\\]$/.exec(pattern) ?? []
  const wait = KINDS[words.replaceAll('\\', '').replace('(RW)?', '')]
  const entry = declaredName(printed.replaceAll('\\', ''))
  return wait && entry ? [{ entry, wait }] : []
}

/** `(*T_k1).run.func1.2` was declared in `T.run`. */
function declaredName(printed: string): string {
  return withoutSuffix(printed.replaceAll(/[(*)]/g, '').replaceAll(/\.(func|gowrap)?\d[\d.]*/g, ''))
}

/** Go's copy of the kernels ends every name in `_project123`, for they share one package; elsewhere their mains are tests. */
export function withoutSuffix(name: string): string {
  return name.replaceAll(/_[a-z]+\d+(?=\.|$)/g, '').replace(/^Test(?=[A-Z][a-z]+\d+$)/, '')
}

/** What kernels leak that are not in Go's copy, or not in its key; as the README of each describes it. */
export const MORE: ReadonlyMap<string, readonly ExpectedLeak[]> = new Map<string, readonly ExpectedLeak[]>([
  [
    'etcd/7443',
    [
      { entry: 'ClientConn.lbWatcher', wait: 'chan-send' },
      { entry: 'ClientConn.resetAddrConn', wait: 'lock' },
      { entry: 'ClientConn.Close', wait: 'lock' },
    ],
  ],
  [
    'grpc/1353',
    [
      { entry: 'roundRobin.Start', wait: 'chan-send' },
      { entry: 'ClientConn.lbWatcher', wait: 'lock' },
    ],
  ],
  ['moby/29733', [{ entry: 'testActive', wait: 'cond' }]],
  ['moby/33293', [{ entry: 'Moby33293', wait: 'chan-send' }]],
  ['moby/4395', [{ entry: 'Go', wait: 'chan-send' }]],
])
