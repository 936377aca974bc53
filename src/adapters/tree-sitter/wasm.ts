import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Language, Parser, Query, type Tree } from 'web-tree-sitter'
import { GO_GRAMMAR } from '#go/syntax/vocabulary.ts'
import type { CompiledQuery, Parsed, Unparsed } from '#go/tree.ts'
import { flatten, type Heap, type LanguageTables, readLanguage } from './flatten.ts'
import { matchesOf, type QueryModule } from './matches.ts'
import { withoutValueCalls } from './repair.ts'

/** The object handed to `Parser.init` becomes the parser's module and carries views of its linear memory. */
interface RawModule extends QueryModule {
  HEAPU8: Uint8Array
  HEAPU16: Uint16Array
  HEAPU32: Uint32Array
}

/** A query as web-tree-sitter holds it. */
export interface WasmQuery extends CompiledQuery {
  readonly query: Query
}

/** tree-sitter itself: reads any text, and any query that its language knows. */
export interface WasmEngine {
  /** Never throws on strange text. Throws where its memory does not suffice, and from then on for every text. */
  parse(text: string, query?: WasmQuery): Parsed
  compile(text: string): WasmQuery | { readonly error: string }
}

let loading: Promise<WasmEngine> | undefined

/** Loaded once for the process: the library keeps the module of its first start. */
export function loadWasm(): Promise<WasmEngine> {
  loading ??= load()
  return loading
}

async function load(): Promise<WasmEngine> {
  const module = { locateFile: wasmPath } as unknown as RawModule
  await Parser.init(module as unknown as Parameters<typeof Parser.init>[0])
  const language = await Language.load(new Uint8Array(await readFile(wasmPath('tree-sitter-go.wasm'))))
  const parser = new Parser()
  parser.setLanguage(language)
  const tables = readLanguage(heapOf(module), rawAddress(language))
  return {
    parse: untilItFails((text, query) => parse({ parser, module, tables }, text, query)),
    compile: (text) => compile(language, text),
  }
}

/**
 * What was ended in the middle has left its stack and its memory as they were then: a tree that it made afterwards could be wrong, and nothing
 * would show it. The library starts once in a process, so there is no second one to ask.
 */
export function untilItFails(parse: WasmEngine['parse']): WasmEngine['parse'] {
  let failure: { readonly error: unknown } | undefined
  return (text, query) => {
    if (failure) throw new Error(`it failed on another text before and is not asked again: ${messageOf(failure.error)}`)
    try {
      return parse(text, query)
    } catch (error) {
      failure = { error }
      throw error
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
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

/** What it takes to parse. */
interface Engine {
  readonly parser: Parser
  readonly module: RawModule
  readonly tables: LanguageTables
}

/** Parses the text; where that leaves gaps, once more in the form that avoids what the grammar does not know. */
function parse(engine: Engine, text: string, query: WasmQuery | undefined): Parsed {
  const first = attempt(engine, text, text, query)
  const repaired = first.unparsed.length > 0 ? withoutValueCalls(text) : undefined
  if (repaired === undefined) return first
  const second = attempt(engine, text, repaired, query)
  return second.unparsed.length < first.unparsed.length ? second : first
}

/** `text` is what the tree speaks of, `parsed` what the parser is given: as long, and the same but for some names. */
function attempt({ parser, module, tables }: Engine, text: string, parsed: string, query: WasmQuery | undefined): Parsed {
  const syntaxTree = parser.parse(parsed)
  if (!syntaxTree) throw new Error('the parser has no language')
  try {
    const flat = flatten(heapOf(module), tables, rawAddress(syntaxTree), GO_GRAMMAR, text)
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

function compile(language: Language, text: string): WasmQuery | { error: string } {
  try {
    const query = new Query(language, text)
    const patternCount = query.patternCount()
    const startOf = unitsOf(text)
    const patternStarts = Array.from({ length: patternCount }, (_, pattern) => startOf(query.startIndexForPattern(pattern)))
    return { query, patternCount, patternStarts, dispose: () => query.delete() }
  } catch (error) {
    return { error: messageOf(error) }
  }
}

/** UTF-8 offsets of a text as UTF-16 ones. */
function unitsOf(text: string): (bytes: number) => number {
  const bytes = Buffer.from(text)
  return (offset) => bytes.toString('utf8', 0, offset).length
}
