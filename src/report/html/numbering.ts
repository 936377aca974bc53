/** Things in the order of their first use, each once, with their numbers. */
export interface Numbering {
  readonly names: readonly string[]
  of(name: string): number
}

/** An empty one. */
export function numbering(): Numbering {
  const names: string[] = []
  const numbers = new Map<string, number>()
  return {
    names,
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      return names.push(name) - 1
    },
  }
}
