import { SHAPES } from './shapes.ts'
import { tried } from './trial.ts'

/** Sizes that are compared; work that grows with the square shows as a ratio near four. */
const SIZE = 1_000

/** Every shape at one size and at twice that. */
export function grown(size = SIZE) {
  const troubles: string[] = []
  const rows = SHAPES.map(({ name, text }) => {
    const [one, two] = [tried([{ file: 'a.go', text: text(size) }]), tried([{ file: 'a.go', text: text(2 * size) }])]
    const bad = [...one.trouble, ...two.trouble]
    troubles.push(...bad.map((trouble) => `${name}: ${trouble}`))
    return [name, one.steps, two.steps, one.steps === 0 ? '–' : (two.steps / one.steps).toFixed(1), bad.length]
  })
  return { rows, troubles }
}
