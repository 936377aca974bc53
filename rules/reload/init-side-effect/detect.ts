import { type InitEffect, initEffects } from '#go/init-effects.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** Something is started or registered by the import of a package, where nobody can take it back, and a reload does it again. */
export const detect: Detect = ({ code }, { file, pkg, report }) => {
  const at = code as Node
  const isInit = file.is(at, 'block')
  if (file.isTest || (!isInit && file.functionAround(at) >= 0)) return
  const where = isInit ? 'init' : 'the initialiser of a variable'
  for (const effect of initEffects(pkg, file, at)) {
    const reload = effect.how === 'again' ? [startOf(effect)] : []
    report(effect.node, messageOf(effect, where), {
      identity: `${effect.how} ${effect.file.text(effect.node).split(/[\s{]/, 3).join(' ').slice(0, 80)}`,
      file: effect.file,
      related: reload,
      codeFlow: [
        { file, node: at, message: `${where} runs with the import` },
        { file: effect.file, node: effect.node, message: 'and does this' },
        ...reload,
      ],
    })
  }
}

function messageOf(effect: InitEffect, where: string): string {
  if (effect.how === 'goroutine') return `${where} starts a goroutine that never ends, and nobody who imports the package can stop it`
  if (effect.how === 'handler') return `${where} of a plugin calls ${effect.name}: each plugin that is loaded anew leaves one more handler`
  const [name, reload] = [effect.fn, effect.reload].map(({ file, node }) => file.declaredName(node))
  return `${where} calls ${name}, and ${reload} calls it again: what it registers is there once more after each reload`
}

function startOf({ reload: { file, node } }: Extract<InitEffect, { how: 'again' }>): Spot {
  return { file, node: file.child(node, 'name'), message: `${file.declaredName(node)} does it again` }
}
