import { compareText } from '#model/region.ts'
import { NONE } from '../tree.ts'
import { textHash } from './hash.ts'
import type { Answer, FileAnswer } from './read.ts'
import { readSpans } from './spans.ts'
import { partsOf, readType, type ToldType } from './written-types.ts'

/** A function or method by its import path ('' for the file's own package) and `Name` or `Type.Method`. */
export interface FunctionName {
  readonly package: string
  readonly name: string
}

/** Interfaces of the standard library that types are asked about, with the bit that the fact program gives each. */
const MARKS = { closer: 1, context: 2, error: 4 } as const

export type Implemented = keyof typeof MARKS

/** What Go's type checker said about one file. Spans are UTF-16 offsets of nodes, end exclusive. */
export interface ExactFile {
  /** The type of an expression, or of a type's name; `result` picks one of several values. Undefined where nothing was said. */
  type(start: number, end: number, result: number): ToldType | undefined
  /** Whether the expression's type has the methods of io.Closer, context.Context or error; undefined where nothing was said. */
  implements(start: number, end: number, what: Implemented): boolean | undefined
  /** The function or method that a call goes to, and for a promoted method also the one that is declared. */
  callee(start: number, end: number): readonly FunctionName[] | undefined
  /** The type that declares a selected field, where that is promoted. */
  owner(start: number, end: number): ToldType | undefined
  /** The capacity of a channel that is made, where it is a constant. */
  capacity(start: number, end: number): number | undefined
  /** Names of imported packages, by path, where the path does not tell them. */
  readonly imports: ReadonlyMap<string, string>
}

/** What Go's type checker said about the files of one side. */
export interface ExactTypes {
  /** The facts of a file, which must have the very text that they were made from. */
  file(path: string, text: string): ExactFile | undefined
  /** Where a promoted method of the module's types is declared. */
  promoted(importPath: string, method: string): FunctionName | undefined
  /** All types that the module puts into one of its interfaces outside of tests; undefined where that is not known. */
  implementations(importPath: string, name: string): readonly FunctionName[] | undefined
  /** What another package's name stands for, where it is an alias. */
  alias(importPath: string, name: string): ToldType | undefined
  /** Methods whose names say that they end a value of a type that calls give; none where the type has none. */
  ends(importPath: string, name: string): readonly string[]
  /** The function or method beside a callee that takes a context as well, and gives the same; undefined where there is none. */
  twin(importPath: string, name: string): string | undefined
  /**
   * What a callee can do with the argument at a place, by the type of its parameter: `reads` where that has methods and none that ends a
   * value, `keeps` where what the call gives may also hold on to it. Undefined where it can end it, or where nothing is known.
   */
  reader(importPath: string, name: string, argument: number): 'reads' | 'keeps' | undefined
}

/** The facts of several answers; a file that two of them know is told by the first. Facts of paths that `isWanted` refuses are left out. */
export function exactTypes(answers: readonly Answer[], isWanted: (path: string) => boolean = () => true): ExactTypes {
  const files = new Map<string, { readonly answer: Answer; readonly told: FileAnswer }>()
  for (const answer of answers)
    for (const told of answer.files) if (!files.has(told.file) && isWanted(told.file)) files.set(told.file, { answer, told })
  const opened = new Map<string, ExactFile | undefined>()
  const promoted = new Map(answers.flatMap((answer) => answer.promoted.map((line) => pairOf(line))))
  const assigned = assignments(answers)
  const ends = new Map(answers.flatMap((answer) => answer.ends.map((line) => endsOf(line))))
  const readers = new Map(answers.flatMap((answer) => answer.readers.map((line) => endsOf(line))))
  const twins = new Map(answers.flatMap((answer) => answer.twins.map((line) => pairOf(line))))
  const aliases = new Map(answers.flatMap((answer) => answer.aliases.map((line) => aliasOf(line))))
  return {
    file(path, text) {
      if (!opened.has(path)) {
        const found = files.get(path)
        opened.set(path, found && found.told.hash === textHash(text) ? open(found.answer, found.told) : undefined)
      }
      return opened.get(path)
    },
    promoted: (importPath, method) => promoted.get(`${importPath} ${method}`),
    alias: (importPath, name) => aliases.get(`${importPath} ${name}`),
    ends: (importPath, name) => ends.get(`${importPath} ${name}`) ?? [],
    reader(importPath, name, argument) {
      const places = readers.get(`${importPath} ${name}`) ?? []
      if (places.includes(String(argument))) return 'reads'
      return places.includes(`${argument}+`) ? 'keeps' : undefined
    },
    twin: (importPath, name) => twins.get(`${importPath} ${name}`)?.name,
    implementations: (importPath, name) => assigned.get(`${importPath} ${name}`),
  }
}

function pairOf(line: string): [string, FunctionName] {
  const [own = '', declared = ''] = line.split('\t')
  return [own, nameOf(declared)]
}

function endsOf(line: string): [string, readonly string[]] {
  const [name = '', ...methods] = line.split('\t')
  return [name, methods]
}

function aliasOf(line: string): [string, ToldType] {
  const [name = '', type = ''] = line.split('\t')
  return [name, readType(type)]
}

function nameOf(text: string): FunctionName {
  const space = text.indexOf(' ')
  return { package: text.slice(0, Math.max(0, space)), name: text.slice(space + 1) }
}

/** What interfaces get out of other interfaces (`~path Name`) is added; one that something unknown (`?`) is put into is unknown. */
function assignments(answers: readonly Answer[]): ReadonlyMap<string, readonly FunctionName[]> {
  const given = new Map<string, Set<string>>()
  for (const [into = '', ...from] of answers.flatMap(({ assigned }) => assigned.map((line) => line.split('\t'))))
    given.set(into, new Set([...(given.get(into) ?? []), ...from]))
  const all = [...given.keys()].map((into): [string, readonly FunctionName[] | undefined] => {
    const seen = new Set(given.get(into))
    for (const what of seen) if (what.startsWith('~')) for (const other of given.get(what.slice(1)) ?? ['?']) seen.add(other)
    const types = [...seen].filter((what) => !what.startsWith('~')).sort(compareText)
    return [into, types.includes('?') ? undefined : types.map(nameOf)]
  })
  return new Map(all.flatMap(([into, types]) => (types ? [[into, types] as const] : [])))
}

const UNKNOWN: ToldType = { type: undefined, isWhole: true }

function open({ types: table, callees, marks }: Answer, told: FileAnswer): ExactFile | undefined {
  const spans = readSpans(told.spans)
  const calls = readSpans(told.calls)
  const owners = readSpans(told.owners)
  const capacities = readSpans(told.capacities)
  if (!spans || !calls || !owners || !capacities) return undefined
  const known = new Map<string, ToldType>()
  const typed = (text: string | undefined): ToldType | undefined => {
    if (text === undefined) return undefined
    const found = known.get(text) ?? readType(text)
    known.set(text, found)
    return found
  }
  return {
    type: (start, end, result) => {
      const text = table[spans.at(start, end)]
      return text === undefined ? undefined : (typed(partsOf(text)[result]) ?? UNKNOWN)
    },
    implements: (start, end, what) => {
      const mark = marks[spans.at(start, end)]
      return mark === undefined ? undefined : (Number(mark) & MARKS[what]) !== 0
    },
    callee: (start, end) => callees[calls.at(start, end)]?.split('\t').map(nameOf),
    owner: (start, end) => typed(table[owners.at(start, end)]),
    capacity: (start, end) => {
      const size = capacities.at(start, end)
      return size === NONE ? undefined : size
    },
    imports: new Map(told.imports.map((line) => nameOf(line)).map(({ package: name, name: path }) => [path, name])),
  }
}
