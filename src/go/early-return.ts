import type { GoFile } from './file.ts'
import { loopAround } from './threads.ts'
import type { Node } from './tree.ts'

/**
 * The return by which a function gives up because a context has ended: its error, and before that nothing of each kind. `context` is the text of the
 * context, empty where something else tells to end. Undefined where the results would have to be guessed.
 */
export function returnFor(file: GoFile, fn: Node, context: string): string | undefined {
  const types = resultTypes(file, fn)
  if (types.length === 0) return 'return'
  if (types.at(-1) !== 'error' || context === '') return undefined
  const values = types.slice(0, -1).map((type) => NOTHING.find(([kind]) => kind.test(type))?.[1])
  return values.every((value) => value !== undefined) ? `return ${[...values, `${context}.Err()`].join(', ')}` : undefined
}

/** What is nothing of a type, for types whose spelling tells. */
const NOTHING: readonly (readonly [RegExp, string])[] = [
  [/^(\*|\[\]|map\[|(<-)?chan\b|func\(|interface\s*\{|any$|error$)/, 'nil'],
  [/^string$/, '""'],
  [/^bool$/, 'false'],
  [/^(u?int(8|16|32|64)?|uintptr|float(32|64)|byte|rune|time\.Duration)$/, '0'],
]

function resultTypes(file: GoFile, fn: Node): readonly string[] {
  const list = file.child(fn, 'result')
  if (!file.is(list, 'parameter_list')) return list < 0 ? [] : [file.text(list)]
  return file.named(list).flatMap((parameter) => {
    const names = file.childrenIn(parameter, 'name').length
    const type = file.child(parameter, 'type')
    return Array.from({ length: Math.max(1, names) }, () => file.text(type < 0 ? parameter : type))
  })
}

/**
 * What a return right behind a statement would leave undone: nothing, for the function ends there (`end`) or goes on to its return alone (`return`);
 * or the rest of turns of a loop that release nothing (`turns`). Undefined where anything else would be skipped.
 */
export function skippedBy(file: GoFile, fn: Node, statement: Node): 'end' | 'return' | 'turns' | undefined {
  let skipped: 'end' | 'return' | 'turns' = loopAround(file, statement, fn) < 0 ? 'end' : 'turns'
  for (let at = statement; at !== fn && at >= 0; at = file.parent(at)) {
    const list = file.parent(at)
    if (!file.is(list, 'statement_list') && !file.is(list, 'block')) continue
    const rest = file.named(list).filter((node) => node > at)
    if (loopAround(file, at, fn) >= 0) {
      if (rest.some((node) => RELEASES.test(file.text(node)))) return undefined
    } else if (rest.length > 0) {
      if (rest.length > 1 || !file.is(rest[0] as Node, 'return_statement')) return undefined
      if (skipped === 'end') skipped = 'return'
    }
  }
  return skipped
}

const RELEASES = /\b(Unlock|RUnlock|Done|Release|Close|Stop|Wait|Shutdown|Commit|Rollback|cancel|stop|close)\(|<-/
