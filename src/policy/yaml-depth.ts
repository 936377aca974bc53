import { type CST, Parser } from 'yaml'

/**
 * How deep the maps and lists of a YAML text are nested, counted on the tokens without recursion: the reader itself recurses,
 * and a stack that is nearly used up ends the whole process inside the regular expression compiler, which no `catch` sees.
 */
export function yamlDepth(text: string): number {
  let deepest = 0
  const open: [token: unknown, depth: number][] = [...new Parser().parse(text)].map((token) => [token, 0])
  for (let at = open.pop(); at; at = open.pop()) {
    const [token, depth] = at
    deepest = Math.max(deepest, depth)
    for (const inner of childrenOf(token)) open.push([inner, depth + 1])
  }
  return deepest
}

function childrenOf(token: unknown): unknown[] {
  if (typeof token !== 'object' || token === null) return []
  const { value, items } = token as { value?: unknown; items?: readonly CST.CollectionItem[] }
  const inItems = (items ?? []).flatMap((item) => [item.key, item.value])
  return [value, ...inItems].filter((child) => typeof child === 'object' && child !== null)
}
