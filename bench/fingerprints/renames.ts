import { scopesOf } from '#go/scope.ts'
import { type Cut, namesThatRead, replace, type Scene, type Target } from './scene.ts'

/** Every function with findings under another name, with all mentions of its name in the package. */
export function renamedFunctions(scene: Scene): readonly Cut[] {
  const names = scene.targets
    .map(({ file, node }) => file.text(file.child(node, 'name')))
    .filter((name) => name !== 'init' && name !== 'main')
  return renamedNames(scene, names)
}

/** The receivers' types, wherever the package mentions them. */
export function renamedTypes(scene: Scene): readonly Cut[] {
  return renamedNames(
    scene,
    scene.targets.map(({ file, node }) => file.receiverType(node)).filter((name) => name !== ''),
  )
}

function renamedNames({ files }: Scene, names: readonly string[]): readonly Cut[] {
  return [...new Set(names)].flatMap((name) =>
    files.flatMap((file) => namesThatRead(file, name).map((node) => replace(file, node, `${name}Anew`))),
  )
}

/** What each method calls its receiver. */
export function renamedReceivers({ targets }: Scene): readonly Cut[] {
  return targets.flatMap((target) => renamedVariables(target, (kind) => kind === 'receiver'))
}

/** Variables of the function that no finding of it is about. */
export function renamedLocals({ targets }: Scene): readonly Cut[] {
  return targets.flatMap((target) => {
    const words = wordsOf(target)
    return renamedVariables(target, (kind, name) => kind !== 'receiver' && kind !== 'type' && !words.has(name))
  })
}

/** Variables of the function that its findings are about. */
export function renamedResources({ targets }: Scene): readonly Cut[] {
  return targets.flatMap((target) => {
    const words = wordsOf(target)
    return renamedVariables(target, (kind, name) => kind !== 'receiver' && kind !== 'type' && words.has(name))
  })
}

function wordsOf({ findings }: Target): ReadonlySet<string> {
  return new Set(findings.flatMap(({ resource = '' }) => resource.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []))
}

function renamedVariables({ file, node }: Target, isMeant: (kind: string, name: string) => boolean): readonly Cut[] {
  const variables = scopesOf(file).variables.filter(({ declared, kind, name }) => file.contains(node, declared) && isMeant(kind, name))
  const nodes = variables.flatMap(({ declared, uses }) => [declared, ...uses])
  return [...new Set(nodes)].map((each) => replace(file, each, `${file.text(each)}Anew`))
}
