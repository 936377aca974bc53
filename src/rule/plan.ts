import { type ContractTables, contractTables } from '#go/contract-table.ts'
import type { Contract } from '#go/contracts.ts'
import { resultsOfLibraries } from '#go/library-results.ts'
import type { CompiledQuery, GoSyntax } from '#go/tree.ts'
import type { External } from '#go/types.ts'
import type { Gap } from '#model/gap.ts'
import type { LoadedRule } from './pack.ts'

/** All rules' queries joined into one, and which rules each pattern belongs to. */
export interface Plan {
  /** Undefined where no rule has a query that can be used. */
  readonly query: CompiledQuery | undefined
  readonly rulesOf: readonly (readonly LoadedRule[])[]
  readonly duties: ContractTables
  /** What calls of libraries give, as their contracts tell. */
  readonly external: External
  /** Rules whose query does not compile. */
  readonly gaps: readonly Gap[]
  dispose(): void
}

interface Planned {
  readonly rules: readonly LoadedRule[]
  readonly contracts: readonly Contract[]
  readonly syntax: GoSyntax
}

/** A bad query costs only its own rule. Rules with the same query share its patterns, for compiling one costs as much as parsing a file. */
export function planOf({ rules, contracts, syntax }: Planned): Plan {
  const users = new Map<string, LoadedRule[]>()
  for (const loaded of rules) users.set(loaded.query, [...(users.get(loaded.query) ?? []), loaded])
  const joined = joinAll([...users.keys()], syntax) ?? joinGood([...users.keys()], syntax)
  const gaps = rules.flatMap(({ rule, query }): Gap[] => {
    const error = joined.errors.get(query)
    return error === undefined ? [] : [{ kind: 'rule', what: `rule ${rule.id}`, why: `its query does not compile: ${error}` }]
  })
  return {
    query: joined.query,
    rulesOf: joined.texts.map((text) => users.get(text) ?? []),
    duties: contractTables(contracts),
    external: resultsOfLibraries(contracts),
    gaps,
    dispose: () => joined.query?.dispose(),
  }
}

interface Joined {
  readonly query: CompiledQuery | undefined
  /** The text that each pattern comes from. */
  readonly texts: readonly string[]
  readonly errors: ReadonlyMap<string, string>
}

/** All at once, which is the usual case; undefined when one of them is bad, or could run on into the next. */
function joinAll(texts: readonly string[], syntax: GoSyntax): Joined | undefined {
  if (!texts.every(isClosed)) return undefined
  const query = syntax.compile(texts.join('\n'))
  if ('error' in query) return undefined
  const starts: number[] = []
  for (let at = 0, index = 0; index < texts.length; index++) {
    starts.push(at)
    at += (texts[index] ?? '').length + 1
  }
  const textAt = (start: number): string => texts[starts.findLastIndex((from) => from <= start)] ?? ''
  return { query, texts: query.patternStarts.map(textAt), errors: new Map() }
}

/** Each alone first, then those that compile. */
function joinGood(texts: readonly string[], syntax: GoSyntax): Joined {
  const errors = new Map<string, string>()
  const owners: string[] = []
  const good = texts.filter((text) => {
    const alone = syntax.compile(text)
    if ('error' in alone) return void errors.set(text, alone.error)
    owners.push(...alone.patternStarts.map(() => text))
    alone.dispose()
    return true
  })
  const query = syntax.compile(good.join('\n'))
  if (!('error' in query)) return { query, texts: owners, errors }
  for (const text of good) errors.set(text, query.error)
  return { query: undefined, texts: [], errors }
}

/** Whether a query begins with a pattern of its own and closes what it opens, so that joined with others it stays what it is. */
function isClosed(query: string): boolean {
  const bare = query.replaceAll(/"(?:\\.|[^"\\\n])*"|;[^\n]*/g, (token) => (token.startsWith(';') ? '' : '_')).trim()
  let depth = 0
  for (const sign of bare) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (depth < 0 || sign === '"') return false
  }
  return depth === 0 && /^[([]/.test(bare)
}
