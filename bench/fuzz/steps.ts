import { GoFile } from '#go/file.ts'

const COUNTED = ['kind', 'is', 'text', 'start', 'end', 'parent', 'last', 'child', 'children', 'first', 'isNamed', 'contains'] as const

/** How often `work` asks a file about a node: what facts and rules cost, the same on every machine. */
export function stepsOf<T>(work: () => T): { readonly result: T; readonly steps: number } {
  let steps = 0
  const prototype = GoFile.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
  const kept = COUNTED.map((name) => [name, prototype[name] as (...given: unknown[]) => unknown] as const)
  for (const [name, method] of kept) {
    prototype[name] = function (this: GoFile, ...given: unknown[]) {
      steps++
      return method.apply(this, given)
    }
  }
  try {
    return { result: work(), steps }
  } finally {
    for (const [name, method] of kept) prototype[name] = method
  }
}
