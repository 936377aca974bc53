import { folderOf } from '#go/module.ts'
import type { Mutated, Mutation } from './mutations.ts'
import { addedKey, insert, replace, type Scene, type Target, withCuts } from './scene.ts'

/** Mutations that bring findings in: those must come out as new, and the old ones beside them as known. */
export const ADDITIONS: readonly Mutation[] = [
  { name: 'copies pasted behind', apply: (scene) => copied(scene, 'behind') },
  { name: 'copies pasted before', apply: (scene) => copied(scene, 'before') },
  { name: 'copies pasted, the originals edited', apply: copiedAndEdited },
  { name: 'copies as methods of another type', apply: copiedToAnotherType },
  { name: 'replaced by functions of another package', apply: replaced },
]

const BUILTIN: readonly string[] = ['init', 'main', '_']

function copies(scene: Scene): readonly Target[] {
  return scene.targets.filter(({ file, node }) => !BUILTIN.includes(file.text(file.child(node, 'name'))))
}

function copyOf({ file, node }: Target): string {
  const name = file.child(node, 'name')
  return `${file.tree.text.slice(file.start(node), file.end(name))}Copy${file.tree.text.slice(file.end(name), file.end(node))}`
}

function copied(scene: Scene, where: 'before' | 'behind'): Mutated | undefined {
  const targets = copies(scene)
  if (targets.length === 0) return undefined
  const cuts = targets.map((target) => {
    const { file, node } = target
    return where === 'behind'
      ? insert(file, file.end(node), `\n\n${copyOf(target)}\n`)
      : insert(file, file.start(node), `${copyOf(target)}\n\n`)
  })
  return { texts: withCuts(scene.texts, cuts), added: addedOf(targets, (name) => `${name}Copy`) }
}

function copiedAndEdited(scene: Scene): Mutated | undefined {
  const targets = copies(scene)
  if (targets.length === 0) return undefined
  const cuts = targets.flatMap((target) => {
    const { file, node } = target
    const edit = insert(file, file.start(file.child(node, 'body')) + 1, '\n\tpadding := 1\n\t_ = padding\n')
    return [edit, insert(file, file.end(node), `\n\n${copyOf(target)}\n`)]
  })
  return { texts: withCuts(scene.texts, cuts), added: addedOf(targets, (name) => `${name}Copy`) }
}

/** The same method name under another receiver: the copy keeps everything but its type. */
function copiedToAnotherType(scene: Scene): Mutated | undefined {
  const targets = copies(scene).filter(({ name }) => name.includes('.'))
  if (targets.length === 0) return undefined
  const cuts = targets.map(({ file, node, name }) => {
    const type = file.receiverType(node)
    const receiver = file.child(node, 'receiver')
    const list = file.text(receiver).replace(new RegExp(`\\b${type}\\b`), `${type}Copy`)
    const text = `${file.tree.text.slice(file.start(node), file.start(receiver))}${list}${file.tree.text.slice(file.end(receiver), file.end(node))}`
    return insert(file, file.end(node), `\n\n// ${name} once more.\n${text}\n`)
  })
  return { texts: withCuts(scene.texts, cuts), added: addedOf(targets, (name) => name.replace('.', 'Copy.')) }
}

/** Donors are functions with findings of other folders; one takes the place of each target whose rules it shares and whose text it does not. */
function replaced(scene: Scene): Mutated | undefined {
  // What is given to one half of the folders comes from the other, so that a donor still stands where it was.
  if (isDonor(folderOf(scene.files[0]?.path ?? ''))) return undefined
  const added = new Set<string>()
  const cuts = scene.targets.flatMap((target) => {
    const donor = donorFor(target, scene)
    if (!donor) return []
    const name = donor.file.child(donor.node, 'name')
    const text = `${donor.file.tree.text.slice(donor.file.start(donor.node), donor.file.end(name))}Given${added.size}${donor.file.tree.text.slice(donor.file.end(name), donor.file.end(donor.node))}`
    added.add(addedKey(folderOf(target.file.path), `${donor.name}Given${added.size}`))
    return [replace(target.file, target.node, text)]
  })
  return added.size === 0 ? undefined : { texts: withCuts(scene.texts, cuts), added }
}

function isDonor(folder: string): boolean {
  return [...folder].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0
}

function donorFor(target: Target, { donors, random }: Scene): Target | undefined {
  const rules = new Set(target.findings.map(({ ruleId }) => ruleId))
  const fitting = donors.filter(
    (donor) => isDonor(donor.folder) && donor.findings.some(({ ruleId }) => rules.has(ruleId)) && !isAlike(donor, target),
  )
  return fitting[Math.floor(random() * fitting.length)]
}

/** Whether two functions have most of their lines in common; then one is the other by any reckoning. */
function isAlike(a: Target, b: Target): boolean {
  const [first, second] = [linesOf(a), linesOf(b)]
  const shared = [...first].filter((line) => second.has(line)).length
  return shared * 2 > Math.min(first.size, second.size)
}

function linesOf({ file, node }: Target): ReadonlySet<string> {
  const lines = file
    .text(file.child(node, 'body'))
    .split('\n')
    .map((line) => line.trim())
  return new Set(lines.filter((line) => line.length > 3))
}

function addedOf(targets: readonly Target[], nameOf: (name: string) => string): ReadonlySet<string> {
  return new Set(targets.map(({ file, name }) => addedKey(folderOf(file.path), nameOf(name))))
}
