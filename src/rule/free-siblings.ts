/**
 * The largest number of siblings that a query's pattern leaves free to stand anywhere below one node, with those it repeats counted twice. A matcher
 * tries them in every combination: with three of them, a list of a thousand statements is a hundred million tries.
 */
export function freeSiblings(query: string): number {
  const levels: Level[] = []
  let most = 0
  let before = ''
  const tokens = tokensOf(query)
  for (const [at, token] of tokens.entries()) {
    const level = levels.at(-1)
    const isInside = level !== undefined && level.kind === 'node' && level.named
    if (token === '(' || token === '[') {
      const isGroup = token === '(' && level !== undefined && level.kind === 'node' && !level.named
      if (isGroup && level) level.named = true
      if ((isInside || isGroup) && level && !tokens[at + 1]?.startsWith('#')) count(level, before)
      levels.push({ kind: token === '[' ? 'choice' : 'node', named: false, free: 0 })
    } else if (token === ')' || token === ']') {
      most = Math.max(most, levels.pop()?.free ?? 0)
    } else if (token === '*' || token === '+') {
      if (level) level.free++
    } else if (token.startsWith('#') && level) level.kind = 'predicate'
    else if (isNode(token) && level) {
      if (isInside) count(level, before)
      level.named = true
    }
    before = token
  }
  return most
}

/** A node's pattern that is being read: whether its own kind was named already, and its children that may stand anywhere. */
interface Level {
  kind: 'node' | 'choice' | 'predicate'
  named: boolean
  free: number
}

/** A child with a field, or anchored by `.` to the one before it, has one place. */
function count(level: Level, before: string): void {
  if (before !== '.' && !before.endsWith(':')) level.free++
}

function isNode(token: string): boolean {
  return token === '_' || token.startsWith('"') || /^[\w/]+$/.test(token)
}

function tokensOf(query: string): readonly string[] {
  return query.replaceAll(/;[^\n]*/g, '').match(/"(?:\\.|[^"\\\n])*"|[()[\].*+?]|#[\w?!-]+|@[\w.-]+|![\w]+|[\w/]+:|[\w/]+/g) ?? []
}
