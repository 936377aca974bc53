import { CLAUSES } from '#policy/clauses/index.ts'
import { CONFIG_KEYS } from '#policy/config-keys.ts'
import { CONFIG_SHAPE, inner, type Shape } from '#policy/config-shape.ts'
import { SECTIONS } from '#policy/config-text.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'

/** Where editors find it; the first line of a config may name it. */
const SCHEMA_ID = 'https://raw.githubusercontent.com/goroutine-gate/goroutine-gate/main/schema.json'

type Json = Readonly<Record<string, unknown>>

/**
 * The config file as a JSON Schema (draft 7, the one that editors know best), made of the description that validates it. It is for completion
 * and first checks: what needs arithmetic or a list of all rules (a day that is in no calendar, a duration above a day, a rule that nobody has) only the gate itself tells.
 */
export function configJsonSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'goroutine-gate',
    description: 'The config file of goroutine-gate, `.goroutine-gate.yml`. Every key may be left out.',
    ...typeOf(CONFIG_SHAPE, []),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function schemaOf(shape: Shape, path: readonly string[]): Json {
  const key = CONFIG_KEYS[path.join('.')]
  const builtIn = key?.builtIn?.(DEFAULT_POLICY)
  return {
    ...(key && { description: plainText(key.about) }),
    ...typeOf(inner(shape), path),
    ...(builtIn !== undefined && builtIn !== null && { default: builtIn }),
  }
}

function typeOf(shape: Shape, path: readonly string[]): Json {
  if (path.join('.') === 'go-version') return { anyOf: [{ type: 'string', ...limitsOf(shape) }, NUMBER_VERSION] }
  if (shape.entries)
    return {
      type: mayBeEmpty(path, 'object'),
      additionalProperties: false,
      ...limitsOf(shape),
      properties: propertiesOf(shape.entries, path),
    }
  if (shape.value) {
    const names = path.join('.') === 'rollout.clauses' ? { propertyNames: { enum: STAGEABLE } } : {}
    return { type: mayBeEmpty(path, 'object'), ...names, additionalProperties: schemaOf(shape.value, freeKey(path)) }
  }
  if (shape.item) return { type: mayBeEmpty(path, 'array'), maxItems: limitsOf(shape).maxLength, items: typeOf(inner(shape.item), []) }
  if (shape.options) return { enum: shape.options }
  if (shape.type !== 'string' && shape.type !== 'number' && shape.type !== 'boolean')
    throw new Error(`${path.join('.')} is a ${shape.type}, which the JSON Schema has no words for yet`)
  return { type: shape.type, ...limitsOf(shape) }
}

/** YAML reads 1.22 as a number; the gate takes what is written. */
const NUMBER_VERSION = { type: 'number', minimum: 1, exclusiveMaximum: 2 }

const STAGEABLE = CLAUSES.filter(({ limit }) => limit.startsWith('limits.')).map(({ id }) => id)

function propertiesOf(entries: Readonly<Record<string, Shape>>, path: readonly string[]): Json {
  return Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, schemaOf(shape, [...path, key])]))
}

/** What is rolled out is described once for rules, packs and clauses. */
function freeKey(path: readonly string[]): readonly string[] {
  return path[0] === 'rollout' ? ['rollout', '*', '*'] : [...path, '*']
}

/** A section at the top without content counts as left out. */
function mayBeEmpty(path: readonly string[], type: string): string | readonly string[] {
  return path.length === 1 && SECTIONS.has(path[0] ?? '') ? [type, 'null'] : type
}

/** Checks after a type in the words of JSON Schema; those of the gate alone have none. */
function limitsOf(shape: Shape): Json {
  return Object.assign({}, ...checksOf(shape).map(({ type, requirement }) => WORDS[type]?.(requirement) ?? {}))
}

/** A schema that was made of another begins with it. */
function checksOf({ pipe: [first, ...checks] = [] }: Shape): readonly { readonly type: string; readonly requirement?: unknown }[] {
  return [...(first && 'pipe' in first ? checksOf(first as Shape) : []), ...checks]
}

const WORDS: Readonly<Record<string, (requirement: unknown) => Json>> = {
  integer: () => ({ type: 'integer' }),
  min_value: (least) => ({ minimum: least }),
  max_value: (most) => ({ maximum: most }),
  non_empty: () => ({ minLength: 1 }),
  max_length: (most) => ({ maxLength: most }),
  min_entries: (least) => ({ minProperties: least }),
  regex: (pattern) => ({ pattern: (pattern as RegExp).source }),
}

/** Descriptions show in editors as they are: no links, no marks of code. */
function plainText(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('`', '')
}
