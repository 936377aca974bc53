import { type Document, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import type { ConfigProblem } from './config-problem.ts'
import { yamlDepth } from './yaml-depth.ts'

type Path = readonly (string | number)[]

type Place = Pick<ConfigProblem, 'file' | 'line' | 'column' | 'key' | 'found'>

export interface ConfigText {
  /** Plain data, to be validated before anything is merged with it. */
  readonly value: unknown
  readonly problems: readonly ConfigProblem[]
  /** Where a path stands in the text, and what stands there. */
  readonly locate: (path: Path) => Place
}

/** No config is longer; a file that is wants to cost time. */
const LONGEST = 64_000

/** The document, a map, a section's map, its value: four levels, and some room for the message to be about the key instead. */
const DEEPEST = 20

/**
 * YAML 1.2 text as plain data: maps with plain text keys, lists and scalars. Anchors, aliases, tags, directives, duplicate keys
 * and several documents are problems. A section without content counts as left out. Never throws.
 */
export function parseConfigText(text: string, file: string): ConfigText {
  const whole = { file, line: 1, column: 1, key: '' }
  const nowhere = () => ({ ...whole, found: 'nothing' })
  const failed = (found: string, expected: string): ConfigText => ({
    value: {},
    problems: [{ ...whole, found, expected }],
    locate: nowhere,
  })
  if (text.length > LONGEST) return failed(`${text.length} characters`, `at most ${LONGEST}`)
  const lines = new LineCounter()
  try {
    if (yamlDepth(text) > DEEPEST)
      return failed(`more than ${DEEPEST} levels of maps and lists`, 'the few levels that the page about the config shows')
    const document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      version: '1.2',
      uniqueKeys: true,
      merge: false,
      prettyErrors: false,
    })
    const at = (offset: number) => ({ file, line: Math.max(1, lines.linePos(offset).line), column: Math.max(1, lines.linePos(offset).col) })
    const problems = [...syntaxProblems(document, at), ...trickProblems(document, at)]
    if (problems.length > 0) return { value: {}, problems, locate: nowhere }
    return { value: plain(document), problems, locate: (path) => locate(document, path, at) }
  } catch (error) {
    return failed(`a text that the YAML reader does not get through (${error instanceof Error ? error.message : error})`, 'valid YAML')
  }
}

type At = (offset: number) => Pick<ConfigProblem, 'file' | 'line' | 'column'>

function syntaxProblems(document: Document, at: At): ConfigProblem[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    key: '',
    found: error.code.toLowerCase().replaceAll('_', ' '),
    expected: error.code === 'MULTIPLE_DOCS' ? 'one document' : `valid YAML (${error.message.split('\n')[0]})`,
  }))
}

/** What YAML allows and a config has no use for. */
function trickProblems(document: Document, at: At): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const refuse = (node: unknown, found: string, expected: string) => problems.push({ ...at(startOf(node)), key: '', found, expected })
  if (document.directives?.docStart && document.directives.yaml.explicit) refuse(document.contents, 'a %YAML directive', 'none')
  visit(document, {
    Alias: (_, node) => void refuse(node, 'an alias (*name)', 'the value itself'),
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) refuse(node, 'an anchor (&name)', 'the value itself')
      if (!isAlias(node) && node.tag && isExplicitTag(node)) refuse(node, `a tag (${node.tag})`, 'a plain value')
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : undefined
      if (typeof key !== 'string') refuse(pair.key, 'a key that is no text', 'a plain word')
      else if (FORBIDDEN_KEYS.has(key)) refuse(pair.key, `the key ${key}`, 'another name')
    },
  })
  return problems
}

/** Names that mean something else on a JavaScript object; validators pass over them in silence. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The reader sets `tag` on collections and scalars only where the text has one. */
function isExplicitTag(node: Node): boolean {
  return 'tag' in node && typeof node.tag === 'string'
}

function startOf(node: unknown): number {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0
}

/** Sections left empty are left out; a Go version is taken as written, because 1.20 is not the number 1.2. */
function plain(document: Document): unknown {
  const root = document.contents
  if (root === null || (isScalar(root) && root.value === null)) return {}
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  if (!isMap(root)) return value
  const entries = root.items.flatMap((pair: Pair): [string, unknown][] => {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const scalar = isScalar(pair.value) ? pair.value : undefined
    const isEmpty = pair.value === null || scalar?.value === null
    if (isEmpty && SECTIONS.has(key)) return []
    if (key === 'go-version' && typeof scalar?.value === 'number') return [[key, scalar.source ?? String(scalar.value)]]
    return [[key, (value as Record<string, unknown>)[key]]]
  })
  return Object.fromEntries(entries)
}

/** Keys at the top that hold more keys: without content they count as left out. */
export const SECTIONS: ReadonlySet<string> = new Set(['packs', 'rules', 'exclude', 'record', 'limits', 'series', 'rollout', 'suppressions'])

/** The key for a value in a map, else the item, else the nearest thing around it. */
function locate(document: Document, path: Path, at: At): Place {
  let node: unknown = document.contents
  let start = startOf(node)
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      if (!pair) break
      start = startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      start = startOf(node)
    }
  }
  return { ...at(start), key: path.join('.'), found: describe(node) }
}

function describe(node: unknown): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  const shown = JSON.stringify(node.value) ?? String(node.value)
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
