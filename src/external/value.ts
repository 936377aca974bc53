/** A JSON value of a stranger, looked at without trust. */
export type Json = unknown

/** The value under a key, or undefined when there is no such own key or the value is no object. */
export function at(value: Json, ...keys: readonly string[]): Json {
  let here = value
  for (const key of keys) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined
    here = here[key]
  }
  return here
}

export function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a list, or none. */
export function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}

/** The text, or ''. */
export function text(value: Json): string {
  return typeof value === 'string' ? value : ''
}

/** A line or column: a whole number from 1 on, given as a number or, as gosec does, as text (`41`, or `41-43` for a span); else 0. */
export function count(value: Json): number {
  const number = typeof value === 'string' ? Number(/^\d{1,9}/.exec(value)?.[0] ?? 0) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : 0
}

/** Whole JSON values of a text, and how many pieces of it were none. */
export interface JsonValues {
  readonly values: readonly Json[]
  readonly broken: number
}

/** One JSON value, or several that stand one behind the other, as `go vet -json` and staticcheck write them. */
export function jsonValues(source: string): JsonValues {
  const whole = parse(source)
  if (whole !== undefined) return { values: [whole.value], broken: 0 }
  const parsed = [...pieces(source)].map(parse)
  const values = parsed.flatMap((piece) => (piece === undefined ? [] : [piece.value]))
  return { values, broken: parsed.length - values.length }
}

function parse(source: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return undefined
  }
}

/** Objects at the outermost level, each from its brace to the matching one; lines of text between them (`# package`) are passed over. */
function* pieces(source: string): Generator<string> {
  let depth = 0
  let start = 0
  let isText = false
  for (let index = 0; index < source.length; index++) {
    const char = source[index]
    if (isText) {
      if (char === '\\') index++
      else if (char === '"') isText = false
    } else if (char === '"' && depth > 0) isText = true
    else if (char === '{' && depth++ === 0) start = index
    else if (char === '}' && depth > 0 && --depth === 0) yield source.slice(start, index + 1)
  }
  if (depth > 0) yield source.slice(start)
}
