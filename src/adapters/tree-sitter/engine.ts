import { notParsed } from '#go/empty-tree.ts'
import { compileQuery, type Matcher } from '#go/query/compile.ts'
import { matchesIn } from '#go/query/match.ts'
import { parseGo } from '#go/syntax/parse.ts'
import { GO_GRAMMAR } from '#go/syntax/vocabulary.ts'
import type { CompiledQuery, GoSyntax, GoTree, Parsed } from '#go/tree.ts'
import { holdBackFor, holdBackWasm, LITTLE } from './tiering.ts'
import type { WasmEngine, WasmQuery } from './wasm.ts'

/** A query for our own matcher, which runs over the flat table. */
interface OwnQuery extends CompiledQuery {
  readonly matcher: Matcher
}

/** What is about to be parsed, and the queries that will be run over it. */
interface Work {
  readonly texts: readonly string[]
  readonly queries: readonly string[]
}

/**
 * The Go parser. Told what it is for, it comes without wasm where that is little and needs none: loading and compiling the
 * wasm takes as long as all else that a check of a small change does.
 */
export async function loadSyntax(work?: Work): Promise<GoSyntax> {
  const size = work?.texts.reduce((sum, text) => sum + text.length, 0) ?? Number.POSITIVE_INFINITY
  if (work) holdBackFor(size)
  if (work && size < LITTLE && areOurs(work.queries)) {
    const known = new Map(work.texts.map((text) => [text, parseGo(text)]))
    if (![...known.values()].includes(undefined)) return syntaxOf(undefined, known)
  }
  return syntaxOf(await wasm(size))
}

/** Joined as the rules' plan joins them, so that they are compiled once. */
function areOurs(queries: readonly string[]): boolean {
  return queries.length === 0 || compileQuery([...new Set(queries)].join('\n'), GO_GRAMMAR) !== undefined
}

async function wasm(size: number): Promise<WasmEngine> {
  const { loadWasm } = await import('./wasm.ts')
  if (size < LITTLE) holdBackWasm()
  return loadWasm()
}

/** Our own parser and matcher, and the engine for what they leave to it. `known` has trees that were made already. */
function syntaxOf(engine: WasmEngine | undefined, known: ReadonlyMap<string, GoTree | undefined> = new Map()): GoSyntax {
  const needed = (): WasmEngine => {
    if (!engine) throw new Error('this needs the wasm engine, which was not loaded for the texts that were announced')
    return engine
  }
  const byWasm = (text: string, query?: WasmQuery): Parsed => {
    const wasmEngine = needed()
    try {
      return wasmEngine.parse(text, query)
    } catch (defect) {
      return notParsed(GO_GRAMMAR, defect)
    }
  }
  const read = (text: string): Omit<Parsed, 'matches'> => {
    const tree = known.get(text) ?? parseGo(text)
    return tree ? { tree, unparsed: [] } : byWasm(text)
  }
  return {
    grammar: GO_GRAMMAR,
    parse(text, query) {
      if (query && !isOwn(query)) return byWasm(text, query as WasmQuery)
      return withMatches(read(text), query)
    },
    matches: (tree, query) => (isOwn(query) ? matchesIn(tree, query.matcher) : needed().parse(tree.text, query as WasmQuery).matches),
    compile(text) {
      const matcher = compileQuery(text, GO_GRAMMAR)
      return matcher ? ownQuery(matcher) : needed().compile(text)
    },
  }
}

/** The matches are looked for when they are asked for: who asks for them later by the tree need not hold them until then. */
function withMatches(read: Omit<Parsed, 'matches'>, query: OwnQuery | undefined): Parsed {
  return {
    ...read,
    get matches() {
      return query ? matchesIn(read.tree, query.matcher) : []
    },
  }
}

function isOwn(query: CompiledQuery): query is OwnQuery {
  return 'matcher' in query
}

function ownQuery(matcher: Matcher): OwnQuery {
  return { matcher, patternCount: matcher.patternStarts.length, patternStarts: matcher.patternStarts, dispose: () => {} }
}
