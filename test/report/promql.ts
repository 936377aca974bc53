/*
 * What a PromQL expression of ours asks for. Small expressions only: names, matchers, functions, numbers, `and`.
 */

const WORDS = new Set(['and', 'or', 'unless', 'by', 'without', 'on', 'ignoring', 'bool'])

/** Names of metrics in an expression. */
export function metricsOf(expression: string): readonly string[] {
  const bare = expression.replaceAll(/"[^"]*"/g, '').replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, ' ')
  return [...bare.matchAll(/(?<![\w.])[a-z_:][a-z0-9_:]*/gi)].flatMap(({ 0: name, index }) => {
    const next = bare.slice(index + name.length).trimStart()
    return next.startsWith('(') || WORDS.has(name) ? [] : [name]
  })
}

/** Labels that an expression selects by. */
export function labelsOf(expression: string): readonly string[] {
  return [...expression.matchAll(/\{([^}]*)\}/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/(\w+)\s*(?:=~?|![=~])\s*"/g)].map(([, name = '']) => name),
  )
}

/** Labels that a metric has in an OpenMetrics text, by its name. */
export function writtenIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const written = new Map<string, Set<string>>()
  for (const [, name = '', labels = ''] of text.matchAll(/^([a-z]\w*)(?:\{(.*)\})? \S+$/gm)) {
    const known = written.get(name) ?? new Set()
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label)
    written.set(name, known)
  }
  return written
}
