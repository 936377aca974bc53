import type { SourceText } from '#ports.ts'
import { MUTATIONS } from '../fingerprints/mutations.ts'
import { functionsOf, insert, parsed, replace, type Scene, withCuts } from '../fingerprints/scene.ts'
import { randomFrom } from '../random.ts'
import { CORPUS } from './corpus.ts'

/** The corpus once more: built in another way, or with its source changed. */
export interface Variant {
  readonly name: string
  readonly texts: readonly SourceText[]
  /** Flags of `go test`. */
  readonly flags: string
  /** Empty for the toolchain of the base. */
  readonly toolchain: string
}

const built = (flags: string, toolchain = ''): Variant => ({ name: [toolchain, flags].join(' ').trim(), texts: CORPUS, flags, toolchain })

const BUILDS: readonly Variant[] = [
  built(''),
  built('-race'),
  built('-cover'),
  built('-coverpkg=./...'),
  built('-trimpath'),
  built('-gcflags=-l'),
  built('-race -trimpath -coverpkg=./...'),
  ...['go1.21.13', 'go1.23.12', 'go1.25.0', 'go1.27.3'].flatMap((go) => [built('', go), built('-race -coverpkg=./...', go)]),
]

/** Mutations of the fingerprints' benchmark that leave a program that builds; the others rename or move what imports need. */
const SHARED = [
  'lines and comments inserted',
  'other layout',
  'functions in reverse order',
  'functions moved to another file',
  'functions renamed',
  'receiver types renamed',
  'receivers renamed',
  'other locals renamed',
  'statements added around',
  'wrapped in a block',
  'body taken out into a helper',
]

/** All variants; same ones in every run. */
export function variants(): readonly Variant[] {
  const changed = SHARED.map((name, at): Variant => ({ name, texts: mutated(name, at), flags: '', toolchain: '' }))
  const own: readonly (readonly [string, (scene: Scene) => readonly SourceText[]])[] = [
    ['goroutines started in another order', swapped],
    ['a closure started before', (scene) => before(scene, '\n\tgo func() {}()\n')],
    ['a closure called before', (scene) => before(scene, '\n\tfunc() { _ = len("") }()\n')],
  ]
  return [...BUILDS, ...changed, ...own.map(([name, change]): Variant => ({ name, texts: change(scene(7)), flags: '', toolchain: '' }))]
}

function mutated(name: string, seed: number): readonly SourceText[] {
  const mutation = MUTATIONS.find((each) => each.name === name)
  if (mutation === undefined) throw new Error(`there is no mutation "${name}"`)
  return mutation.apply(scene(seed, name.includes('another file')))?.texts ?? CORPUS
}

/** `bare`: only functions of files without imports, which may be cut out of them. */
function scene(seed: number, bare = false): Scene {
  const files = parsed(CORPUS)
  const own = files.filter((file) => !file.path.endsWith('_test.go') && !(bare && file.tree.text.includes('import')))
  const targets = own.flatMap((file) => functionsOf(file).map((node) => ({ file, node, name: file.declaredName(node), findings: [] })))
  return { texts: CORPUS, files, targets, donors: [], random: randomFrom(seed + 1) }
}

/** The first two `go` statements of a block change places. */
function swapped({ texts, files }: Scene): readonly SourceText[] {
  const cuts = files.flatMap((file) =>
    file.all('statement_list').flatMap((list) => {
      const [first, second] = file.named(list).filter((node) => file.is(node, 'go_statement'))
      if (first === undefined || second === undefined) return []
      return [replace(file, first, file.text(second)), replace(file, second, file.text(first))]
    }),
  )
  return withCuts(texts, cuts)
}

function before({ texts, targets }: Scene, text: string): readonly SourceText[] {
  return withCuts(
    texts,
    targets.map(({ file, node }) => insert(file, file.start(file.child(node, 'body')) + 1, text)),
  )
}
