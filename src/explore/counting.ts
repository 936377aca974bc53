import type { GoPackage } from '#go/package.ts'
import type { Code, Expression } from './code.ts'
import { evaluate, keyIn } from './evaluate.ts'
import { type Frame, isReference, type State } from './state.ts'

/** Turns and lengths that are tried for a number nobody knows. */
export const TRIED = [0, 1, 2] as const

/** The name of a number that the expression needs, that several places speak of, and that has not been chosen yet. */
export function openCount(pkg: GoPackage, state: State, frame: Frame, expression: Expression): string | undefined {
  if (expression.kind === 'not') return openCount(pkg, state, frame, expression.of)
  if (expression.kind === 'binary') return openCount(pkg, state, frame, expression.left) ?? openCount(pkg, state, frame, expression.right)
  if (expression.kind !== 'count') return undefined
  const [, value] = evaluate(pkg, state, frame, expression.of)
  if (typeof value === 'number' && !expression.isLength) return undefined
  if (typeof value === 'object' && value?.kind === 'named') return state.counts.has(value.key) ? undefined : value.key
  // A channel that is ranged over has turns as long as it gives values.
  if (value === null || isReference(value) || (value !== undefined && !expression.isLength)) return undefined
  const key = keyIn(frame, expression.key)
  return state.counts.has(key) || !isAskedAgain(frame.code, expression.key) ? undefined : key
}

const known = new WeakMap<Code, Map<string, boolean>>()

/** Whether the declared function speaks of the number at more places than one. */
function isAskedAgain(code: Code, key: string): boolean {
  const answers = known.get(code) ?? new Map<string, boolean>()
  known.set(code, answers)
  const found = answers.get(key) ?? mentionsTwice(code, key)
  answers.set(key, found)
  return found
}

function mentionsTwice({ fn: { file, node } }: Code, key: string): boolean {
  const name = key.replaceAll(/#\d+/g, '').replaceAll(/[^\w]/g, (sign) => `\\${sign}`)
  const pattern = new RegExp(`(range|[<>]=?|[(,]) *${name}\\b(?![.(\\w\\[])|\\b${name} *[<>]`, 'g')
  const outer = file.declarationAround(node)
  return (file.text(outer >= 0 ? outer : node).match(pattern)?.length ?? 0) > 1
}
