import { compareText } from '#model/region.ts'
import type { WaitPoint } from '#model/waits.ts'

/**
 * Groups of wait points that hold each other up: strongly connected components, by Tarjan's algorithm (R. Tarjan, Depth-first search and linear
 * graph algorithms, 1972), without recursion. A point waits for those points whose goroutines have a place on their
 * stack that would release it; where a goroutine that does not wait has one, or nobody knows a place, it waits for none.
 */
export function ringsOf(points: readonly WaitPoint[]): readonly (readonly string[])[] {
  const edges = new Map(points.map((point) => [point.id, waitsFor(point)]))
  const components = componentsOf(edges)
  return components
    .filter((ids) => ids.length > 1)
    .map((ids) => [...ids].sort(compareText))
    .sort((a, b) => compareText(a[0] ?? '', b[0] ?? ''))
}

/** Only locks: whoever holds one is on its way to the unlock, while a channel may be served by a goroutine that does not run yet. */
function waitsFor({ kind, by, releases, id }: WaitPoint): readonly string[] {
  if (by !== 'address' || (kind !== 'lock' && kind !== 'rlock') || releases.some(({ running }) => running > 0)) return []
  // Whoever waits for a lock has the unlock ahead as well, and does not hold it.
  return [...new Set(releases.flatMap(({ waitsAt }) => waitsAt))].filter((other) => other !== id)
}

interface Visit {
  readonly id: string
  next: number
}

function componentsOf(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const components: string[][] = []
  const enter = (id: string): Visit => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, next: 0 }
  }
  const lower = (id: string, to: number): void => void low.set(id, Math.min(low.get(id) ?? to, to))
  const leave = (id: string): void => {
    if (low.get(id) !== index.get(id)) return
    const component = open.splice(open.indexOf(id))
    for (const member of component) isOpen.delete(member)
    components.push(component)
  }
  for (const root of edges.keys()) {
    const path = index.has(root) ? [] : [enter(root)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const to = edges.get(visit.id)?.[visit.next++]
      if (to === undefined) {
        path.pop()
        leave(visit.id)
        const parent = path.at(-1)
        if (parent) lower(parent.id, low.get(visit.id) ?? 0)
      } else if (edges.has(to) && !index.has(to)) path.push(enter(to))
      else if (isOpen.has(to)) lower(visit.id, index.get(to) ?? 0)
    }
  }
  return components
}
