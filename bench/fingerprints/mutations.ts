import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { ADDITIONS } from './additions.ts'
import { renamedFunctions, renamedLocals, renamedReceivers, renamedResources, renamedTypes } from './renames.ts'
import { type Cut, functionsOf, headOf, insert, replace, type Scene, withCuts } from './scene.ts'

/** What a mutation made of a package. */
export interface Mutated {
  readonly texts: readonly SourceText[]
  /** Path after to path before, as git would say. */
  readonly renamed?: ReadonlyMap<string, string>
  /** Functions whose findings the mutation brought in, as `addedKey` writes them. */
  readonly added?: ReadonlySet<string>
}

export interface Mutation {
  readonly name: string
  /** Nothing where the package has no place for it. */
  apply(scene: Scene): Mutated | undefined
}

const KEEPING: readonly Mutation[] = [
  { name: 'lines and comments inserted', apply: insertedLines },
  { name: 'other layout', apply: otherLayout },
  { name: 'functions in reverse order', apply: reversed },
  { name: 'functions moved to another file', apply: movedToFile },
  { name: 'functions moved to another package', apply: movedToPackage },
  { name: 'folder moved', apply: movedFolder },
  { name: 'package clause renamed', apply: renamedPackage },
  { name: 'functions renamed', apply: (scene) => only(withCuts(scene.texts, renamedFunctions(scene))) },
  { name: 'receiver types renamed', apply: (scene) => only(withCuts(scene.texts, renamedTypes(scene))) },
  { name: 'receivers renamed', apply: (scene) => only(withCuts(scene.texts, renamedReceivers(scene))) },
  { name: 'other locals renamed', apply: (scene) => only(withCuts(scene.texts, renamedLocals(scene))) },
  { name: 'the channel or lock itself renamed', apply: (scene) => only(withCuts(scene.texts, renamedResources(scene))) },
  { name: 'statements added around', apply: (scene) => only(withCuts(scene.texts, statementsAround(scene))) },
  { name: 'wrapped in a block', apply: (scene) => only(withCuts(scene.texts, wrapped(scene))) },
  { name: 'renamed, edited and moved', apply: renamedEditedMoved },
  { name: 'body taken out into a helper', apply: (scene) => only(withCuts(scene.texts, extracted(scene))) },
]

export const MUTATIONS: readonly Mutation[] = [...KEEPING, ...ADDITIONS]

function only(texts: readonly SourceText[]): Mutated {
  return { texts }
}

function insertedLines(scene: Scene): Mutated {
  const cuts = scene.files.flatMap((file) => [
    ...functionsOf(file).map((node) => insert(file, file.start(node), '\n// A word before.\n\n')),
    ...file
      .all('statement_list')
      .flatMap((list) => file.named(list))
      .filter((node) => !file.is(node, 'labeled_statement') && scene.random() < 0.3)
      .map((node) => insert(file, file.start(node), '\n// A word about it.\n\n')),
  ])
  return only(withCuts(scene.texts, cuts))
}

/** Other white space between the tokens, no other line breaks, as an editor without gofmt leaves it. */
function otherLayout(scene: Scene): Mutated {
  const cuts = scene.files.flatMap((file) => {
    const found: Cut[] = []
    let end = 0
    for (let node = 0; node < file.tree.count; node++) {
      if (file.last(node) !== node + 1 || file.start(node) < end) continue
      const gap = file.tree.text.slice(end, file.start(node))
      if (/^[ \t]+$/.test(gap)) found.push({ file: file.path, start: end, end: file.start(node), text: `${gap} ` })
      else if (/^\r?\n\s*$/.test(gap))
        found.push({ file: file.path, start: end, end: file.start(node), text: `\n${' '.repeat(1 + Math.floor(scene.random() * 6))}` })
      end = file.end(node)
    }
    return found.filter(({ start }) => !isInString(file, start))
  })
  return only(withCuts(scene.texts, cuts))
}

function isInString(file: Scene['files'][number], at: number): boolean {
  const spans = [...file.all('raw_string_literal'), ...file.all('interpreted_string_literal'), ...file.all('comment')]
  return spans.some((node) => file.start(node) < at && at < file.end(node))
}

function reversed(scene: Scene): Mutated {
  const cuts = scene.files.flatMap((file) => {
    const all = functionsOf(file)
    return all.map((node, index) => replace(file, node, file.text(all[all.length - 1 - index] as number)))
  })
  return only(withCuts(scene.texts, cuts))
}

/** Every function with findings, in a file of its own name beside the old one; git sees no rename. */
function movedToFile(scene: Scene): Mutated {
  return only(
    movedInto(
      scene,
      (path) => path.replace(/(_test)?\.go$/, '_moved$1.go'),
      (head) => head,
    ),
  )
}

function movedToPackage(scene: Scene): Mutated {
  const into = (path: string): string => path.replace(/([^/]*)$/, 'moved/$1')
  return only(movedInto(scene, into, (head) => head.replace(/^package \w+/m, 'package moved')))
}

function movedInto(scene: Scene, pathOf: (path: string) => string, headFor: (head: string) => string): SourceText[] {
  const left = withCuts(
    scene.texts,
    scene.targets.map(({ file, node }) => replace(file, node, '')),
  )
  const files = [...new Set(scene.targets.map(({ file }) => file))]
  const moved = files.map((file) => ({
    file: pathOf(file.path),
    text: `${headFor(headOf(file))}\n${scene.targets
      .filter((target) => target.file === file)
      .map((target) => file.text(target.node))
      .join('\n\n')}\n`,
  }))
  return [...left, ...moved]
}

function movedFolder({ texts }: Scene): Mutated {
  const to = (file: string): string => (file.endsWith('.go') ? `elsewhere/${file}` : file)
  const moved = texts.map(({ file, text }) => ({ file: to(file), text }))
  return { texts: moved, renamed: new Map(texts.filter(({ file }) => file.endsWith('.go')).map(({ file }) => [to(file), file])) }
}

function renamedPackage({ texts }: Scene): Mutated {
  return only(
    texts.map(({ file, text }) => ({
      file,
      text: file.endsWith('.go') ? text.replace(/^package (\w+?)(_test)?$/m, 'package $1x$2') : text,
    })),
  )
}

const BEFORE = '\n\tpadding := 1\n\t_ = padding\n'

function statementsAround({ targets }: Scene): readonly Cut[] {
  return targets.flatMap(({ file, node }) => {
    const body = file.child(node, 'body')
    const last = file.named(file.first(body)).at(-1)
    const after = last === undefined ? [] : [insert(file, file.start(last), '\n\tmore := 2\n\t_ = more\n')]
    return [insert(file, file.start(body) + 1, BEFORE), ...after]
  })
}

function wrapped({ targets }: Scene): readonly Cut[] {
  return targets.flatMap(({ file, node }) => {
    const body = file.child(node, 'body')
    return [insert(file, file.start(body) + 1, '\n{'), insert(file, file.end(body) - 1, '}\n')]
  })
}

function renamedEditedMoved(scene: Scene): Mutated {
  const moved = new Map(scene.files.map((file) => [file.path.replace(/(_test)?\.go$/, '_new$1.go'), file.path]))
  const texts = withCuts(scene.texts, [...renamedFunctions(scene), ...statementsAround(scene)])
  const before = new Map([...moved].map(([now, old]) => [old, now]))
  const renamed = texts.map(({ file, text }) => ({ file: before.get(file) ?? file, text })).sort((a, b) => compareText(a.file, b.file))
  return { texts: renamed, renamed: moved }
}

/** `f` calls `fBody`, which has what `f` had; only where that takes no more than naming the parameters again. */
function extracted({ targets }: Scene): readonly Cut[] {
  return targets.flatMap(({ file, node, name }) => {
    const declared = file.child(node, 'name')
    const receiver = file.text(file.child(file.first(file.child(node, 'receiver')), 'name'))
    const parameters = file.named(file.child(node, 'parameters'))
    const isPlain = parameters.every((parameter) => file.is(parameter, 'parameter_declaration') && file.child(parameter, 'name') >= 0)
    if (!isPlain || (name.includes('.') && !receiver) || file.child(node, 'type_parameters') >= 0) return []
    const names = parameters.flatMap((parameter) => file.childrenIn(parameter, 'name').map((each) => file.text(each)))
    const body = file.child(node, 'body')
    const own = `${file.text(declared)}Body`
    const call = `${receiver ? `${receiver}.` : ''}${own}(${names.join(', ')})`
    const helper = `${file.tree.text.slice(file.start(node), file.start(declared))}${own}${file.tree.text.slice(file.end(declared), file.end(node))}`
    return [replace(file, body, `{\n\t${file.child(node, 'result') >= 0 ? 'return ' : ''}${call}\n}\n\n${helper}`)]
  })
}
