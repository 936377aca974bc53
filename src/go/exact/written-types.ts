import type { GoType } from '../types.ts'

/** A type as the fact program writes it. */
export interface ToldType {
  /** Undefined for a type parameter and its like, and for a function or struct type, which only the text can show. */
  readonly type: GoType | undefined
  /** False where a function or struct type in it was left out. */
  readonly isWhole: boolean
}

const NOTHING: ToldType = { type: undefined, isWhole: true }
const LEFT_OUT: ToldType = { type: undefined, isWhole: false }

/** Reads a type from the left: `*net/http.Client`, `<-chan .event`, `[]*.conn`, `map .string`, `interface`, `struct`, `func`, `?`. */
export function readType(text: string): ToldType {
  for (const [prefix, make] of PREFIXES) if (text.startsWith(prefix)) return around(make, readType(text.slice(prefix.length)))
  if (text === 'func' || text === 'struct') return LEFT_OUT
  if (text === 'interface') return { type: { kind: 'interface' }, isWhole: true }
  const dot = text.lastIndexOf('.')
  if (dot < 0) return NOTHING
  return { type: { kind: 'named', package: text.slice(0, dot), name: text.slice(dot + 1) }, isWhole: true }
}

const PREFIXES: readonly [string, (inner: GoType | undefined) => GoType | undefined][] = [
  ['*', (to) => to && { kind: 'pointer', to }],
  ['[]', (element) => ({ kind: 'slice', element })],
  ['map ', (element) => ({ kind: 'map', element })],
  ['chan<- ', (element) => ({ kind: 'chan', element })],
  ['<-chan ', (element) => ({ kind: 'chan', element })],
  ['chan ', (element) => ({ kind: 'chan', element })],
]

function around(make: (inner: GoType | undefined) => GoType | undefined, { type, isWhole }: ToldType): ToldType {
  return { type: make(type), isWhole }
}

/** The types of several values, `(*.conn,.error)`, or of the one. */
export function partsOf(text: string): readonly string[] {
  return text.startsWith('(') ? text.slice(1, -1).split(',') : [text]
}

/** Whether a type from declarations can be the one that was told in part. */
export function agrees(told: GoType | undefined, declared: GoType | undefined): boolean {
  if (declared?.kind === 'func' || declared?.kind === 'struct') return told === undefined
  if (told === undefined && declared?.kind === 'pointer') return agrees(told, declared.to)
  if (told === undefined || declared === undefined || told.kind !== declared.kind) return false
  if (told.kind === 'pointer') return declared.kind === 'pointer' && agrees(told.to, declared.to)
  if (told.kind === 'named' || told.kind === 'interface') return true
  return 'element' in told && 'element' in declared && agrees(told.element, declared.element)
}
