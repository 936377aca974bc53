import { configSchema } from './config-schema.ts'

/** A key or an index on the way to a value. */
export type Path = readonly (string | number)[]

/** What the validator's schemas have in common, as far as a walk over them needs it. */
export interface Shape {
  readonly type: string
  /** Keys of a strict map. */
  readonly entries?: Readonly<Record<string, Shape>>
  /** Values of a map with any keys. */
  readonly value?: Shape
  readonly item?: Shape
  /** What may be left out. */
  readonly wrapped?: Shape
  readonly options?: readonly string[]
  /** The schema itself and the checks after it. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

/** The schema of the whole file as such a shape. */
export const CONFIG_SHAPE: Shape = configSchema as unknown as Shape

/** A schema without the mark that it may be left out. */
export function inner(shape: Shape): Shape {
  return shape.wrapped ? inner(shape.wrapped) : shape
}

/** The keys that the schema has at a place; none where any key may stand. */
export function keysAt(path: Path): readonly string[] {
  let shape: Shape | undefined = CONFIG_SHAPE
  for (const step of path) shape = shape && below(inner(shape), String(step))
  return shape ? Object.keys(inner(shape).entries ?? {}) : []
}

/** Places at which a map must stand and a list does: the validator takes a list for a map with the keys 0, 1, 2. */
export function listsForMaps(value: unknown, shape: Shape = CONFIG_SHAPE, path: Path = []): readonly Path[] {
  const wanted = inner(shape)
  if (Array.isArray(value)) return wanted.entries || wanted.value ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, within]) => {
    const next = below(wanted, key)
    return next ? listsForMaps(within, next, [...path, key]) : []
  })
}

function below(shape: Shape, key: string): Shape | undefined {
  return shape.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : shape.value
}
