import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Language, Parser, Query, type Tree } from 'web-tree-sitter'
import type { CompiledQuery, GoSyntax, Grammar, Parsed, Unparsed } from '#go/tree.ts'
import { flatten, type Heap, type LanguageTables, readLanguage } from './flatten.ts'
import { matchesOf, type QueryModule } from './matches.ts'
import { withoutValueCalls } from './repair.ts'

/** The object handed to `Parser.init` becomes the parser's module and carries views of its linear memory. */
interface RawModule extends QueryModule {
  HEAPU8: Uint8Array
  HEAPU16: Uint16Array
  HEAPU32: Uint32Array
}

interface OwnQuery extends CompiledQuery {
  readonly query: Query
}

let loading: Promise<GoSyntax> | undefined

/** The Go parser, loaded once for the process. Where `size` says that little will be parsed it starts without optimising. */
export function loadSyntax(size = Number.POSITIVE_INFINITY): Promise<GoSyntax> {
  if (!loading && size < WORTH_OPTIMISING) stayUnoptimised()
  loading ??= load()
  return loading
}

/** Characters of source below which the optimising compiler costs more time than it saves (performance reference 1). */
const WORTH_OPTIMISING = 500_000

/** The words differ between the V8 of Node 20 to 23 and that of 24 and 25; one that is not known is left alone. */
function stayUnoptimised(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 24) setFlagsFromString('--liftoff-only')
  else if (major < 26) for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)
}

async function load(): Promise<GoSyntax> {
  const module = { locateFile: wasmPath } as unknown as RawModule
  await Parser.init(module as unknown as Parameters<typeof Parser.init>[0])
  const language = await Language.load(new Uint8Array(await readFile(wasmPath('tree-sitter-go.wasm'))))
  const parser = new Parser()
  parser.setLanguage(language)
  const tables = readLanguage(heapOf(module), rawAddress(language))
  const grammar = grammarOf(language, tables)
  return {
    grammar,
    parse: (text, query) => parse({ parser, module, tables, grammar }, text, query as OwnQuery | undefined),
    compile: (text) => compile(language, text),
  }
}

/** The wasm files stand beside the bundle; in a checkout they come from the pinned packages. */
function wasmPath(name: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, import.meta.url))
  if (existsSync(beside)) return beside
  const owner = name.startsWith('tree-sitter-go') ? 'tree-sitter-go' : 'web-tree-sitter'
  return fileURLToPath(new URL(`../../../node_modules/${owner}/${name}`, import.meta.url))
}

/** web-tree-sitter keeps the address of its C object under index 0. */
function rawAddress(owner: Language | Tree): number {
  return (owner as unknown as { 0: number })[0]
}

/** Memory that grew has new views, so they are taken afresh for each file. */
function heapOf(module: RawModule): Heap {
  return { u8: module.HEAPU8, u16: module.HEAPU16, u32: module.HEAPU32 }
}

function grammarOf(language: Language, tables: LanguageTables): Grammar {
  const kindNames: string[] = []
  for (let id = 0; id < language.nodeTypeCount; id++) kindNames.push(language.nodeTypeForId(id) ?? '')
  kindNames[tables.errorKind] = 'ERROR'
  const fieldNames: string[] = ['']
  for (let id = 1; id <= language.fieldCount; id++) fieldNames.push(language.fieldNameForId(id) ?? '')
  const number = (names: readonly string[], what: string, name: string, found: number | null): number => {
    if (found === null || names[found] !== name) throw new Error(`the Go grammar has no ${what} "${name}"`)
    return found
  }
  return {
    kindNames,
    fieldNames,
    kind: (name) => number(kindNames, 'node kind', name, language.idForNodeType(name, true) ?? language.idForNodeType(name, false)),
    field: (name) => number(fieldNames, 'field', name, language.fieldIdForName(name)),
    errorKind: tables.errorKind,
  }
}

/** What it takes to parse. */
interface Engine {
  readonly parser: Parser
  readonly module: RawModule
  readonly tables: LanguageTables
  readonly grammar: Grammar
}

/** Parses the text; where that leaves gaps, once more in the form that avoids what the grammar does not know. */
function parse(engine: Engine, text: string, query: OwnQuery | undefined): Parsed {
  const first = attempt(engine, text, text, query)
  const repaired = first.unparsed.length > 0 ? withoutValueCalls(text) : undefined
  if (repaired === undefined) return first
  const second = attempt(engine, text, repaired, query)
  return second.unparsed.length < first.unparsed.length ? second : first
}

/** `text` is what the tree speaks of, `parsed` what the parser is given: as long, and the same but for some names. */
function attempt({ parser, module, tables, grammar }: Engine, text: string, parsed: string, query: OwnQuery | undefined): Parsed {
  const syntaxTree = parser.parse(parsed)
  if (!syntaxTree) throw new Error('the parser has no language')
  try {
    const flat = flatten(heapOf(module), tables, rawAddress(syntaxTree), grammar, text)
    const matches = query ? matchesOf(module, query.query, syntaxTree, flat) : []
    return { tree: flat.tree, matches, unparsed: unparsedSpans(flat.tree) }
  } finally {
    syntaxTree.delete()
  }
}

/** Outermost ERROR nodes and nodes that the parser made up. */
function unparsedSpans(tree: Parsed['tree']): Unparsed[] {
  const spans: Unparsed[] = []
  for (let node = 0; node < tree.count; node++) {
    const isError = tree.kind[node] === tree.grammar.errorKind
    if (!isError && ((tree.flags[node] as number) & 2) === 0) continue
    spans.push({ start: tree.start[node] as number, end: tree.end[node] as number })
    if (isError) node = (tree.last[node] as number) - 1
  }
  return spans
}

function compile(language: Language, text: string): OwnQuery | { error: string } {
  try {
    const query = new Query(language, text)
    const patternCount = query.patternCount()
    const patternStarts = Array.from({ length: patternCount }, (_, pattern) => query.startIndexForPattern(pattern))
    return { query, patternCount, patternStarts, dispose: () => query.delete() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
