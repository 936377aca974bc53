import { compileQuery, type Matcher } from '#go/query/compile.ts'
import { matchesIn } from '#go/query/match.ts'
import { parseGo } from '#go/syntax/parse.ts'
import { GO_GRAMMAR } from '#go/syntax/vocabulary.ts'
import type { CompiledQuery, GoSyntax, GoTree, Parsed } from '#go/tree.ts'
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
  if (work && size < WORTH_LOADING && work.queries.every((query) => compileQuery(query, GO_GRAMMAR) !== undefined)) {
    const known = new Map(work.texts.map((text) => [text, parseGo(text)]))
    if (![...known.values()].includes(undefined)) return syntaxOf(undefined, known)
  }
  return syntaxOf(await wasm(size))
}

/** Characters of source below which the wasm is loaded only when needed, and its optimising compiler costs more time than it saves. */
const WORTH_LOADING = 500_000

async function wasm(size: number): Promise<WasmEngine> {
  const { loadWasm, stayUnoptimised } = await import('./wasm.ts')
  if (size < WORTH_LOADING) stayUnoptimised()
  return loadWasm()
}

/** Our own parser and matcher, and the engine for what they leave to it. `known` has trees that were made already. */
function syntaxOf(engine: WasmEngine | undefined, known: ReadonlyMap<string, GoTree | undefined> = new Map()): GoSyntax {
  const needed = (): WasmEngine => {
    if (!engine) throw new Error('this needs the wasm engine, which was not loaded for the texts that were announced')
    return engine
  }
  const read = (text: string): Omit<Parsed, 'matches'> => {
    const tree = known.get(text) ?? parseGo(text)
    return tree ? { tree, unparsed: [] } : needed().parse(text)
  }
  return {
    grammar: GO_GRAMMAR,
    parse(text, query) {
      if (query && !isOwn(query)) return needed().parse(text, query as WasmQuery)
      const { tree, unparsed } = read(text)
      return { tree, matches: query ? matchesIn(tree, query.matcher) : [], unparsed }
    },
    compile(text) {
      const matcher = compileQuery(text, GO_GRAMMAR)
      return matcher ? ownQuery(matcher) : needed().compile(text)
    },
  }
}

function isOwn(query: CompiledQuery): query is OwnQuery {
  return 'matcher' in query
}

function ownQuery(matcher: Matcher): OwnQuery {
  return { matcher, patternCount: matcher.patternStarts.length, patternStarts: matcher.patternStarts, dispose: () => {} }
}
