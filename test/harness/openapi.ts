import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/*
 * GitHub's own description of the operations that the action asks for, as `build/openapi-cut.ts` cuts it: what is asked and what is answered
 * on loopback is held against it, and records of the answers are made from it.
 */

type Schema = Readonly<Record<string, unknown>>

interface Operation {
  readonly name: string
  readonly path: RegExp
  readonly query: ReadonlyMap<string, ValidateFunction>
  readonly body: ValidateFunction | undefined
  /** By status; undefined for an answer without a body. */
  readonly answers: ReadonlyMap<number, ValidateFunction | undefined>
}

interface Described {
  readonly parameters: readonly Schema[]
  readonly requestBody?: Schema
  readonly responses: Readonly<Record<string, Schema>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>
}

const CUT = JSON.parse(readFileSync(new URL('testdata/github-openapi.json', import.meta.url), 'utf8')) as Description

/** Formats are words for readers here, and OpenAPI has keywords that JSON Schema has not. */
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false })
ajv.addSchema({ $id: 'github', components: { schemas: converted(CUT.components.schemas as Schema) } })

const OPERATIONS: readonly Operation[] = Object.entries(CUT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => operationOf(method.toUpperCase(), path, described)),
)

/** What is wrong with a request, in words; empty where GitHub would take it for what it is. `body` is undefined where there is none. */
export function requestTroubles(method: string, url: URL, body: unknown): readonly string[] {
  const operation = operationFor(method, url.pathname)
  if (!operation) return [`${method} ${url.pathname} is no operation of the cut`]
  const unknown = [...url.searchParams.keys()].filter((name) => !operation.query.has(name))
  const odd = [...operation.query].flatMap(([name, validate]) => {
    const text = url.searchParams.get(name)
    return text === null || validate(text) || validate(Number(text)) ? [] : [`${operation.name}: ?${name}=${text} ${said(validate)}`]
  })
  return [
    ...unknown.map((name) => `${operation.name} has no parameter ${name}`),
    ...odd,
    ...(operation.body && !operation.body(body) ? [`${operation.name}: the body ${said(operation.body)}`] : []),
    ...(!operation.body && body !== undefined ? [`${operation.name} takes no body`] : []),
  ]
}

/** What is wrong with an answer. Refusals that GitHub may give to everything need not be listed with the operation. */
export function answerTroubles(method: string, url: URL, status: number, data: unknown): readonly string[] {
  const operation = operationFor(method, url.pathname)
  if (!operation) return []
  if (!operation.answers.has(status)) return [401, 403, 404].includes(status) ? [] : [`${operation.name} never answers ${status}`]
  const validate = operation.answers.get(status)
  if (!validate) return data === undefined ? [] : [`${operation.name} answers ${status} without a body`]
  return validate(data) ? [] : [`${operation.name}: the answer ${status} ${said(validate)}`]
}

/** A record as GitHub sends it, with everything that a schema requires, and `known` in it. */
export function recordOf(schema: string, known: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const sample = SAMPLES.get(schema) ?? (sampleOf({ $ref: `#/components/schemas/${schema}` }) as Readonly<Record<string, unknown>>)
  SAMPLES.set(schema, sample)
  return { ...sample, ...known }
}

const SAMPLES = new Map<string, Readonly<Record<string, unknown>>>()

function operationFor(method: string, pathname: string): Operation | undefined {
  return OPERATIONS.find(({ name, path }) => name.startsWith(`${method} `) && path.test(pathname))
}

function operationOf(method: string, path: string, described: Described): Operation {
  const parameters = described.parameters.map(resolved)
  const query = parameters.filter((parameter) => parameter.in === 'query').map((each) => [String(each.name), compile(each.schema)] as const)
  const body = jsonSchemaOf(described.requestBody)
  const answers = Object.entries(described.responses).map(([status, response]) => {
    const schema = jsonSchemaOf(resolved(response))
    return [Number(status), schema && compile(schema)] as const
  })
  return {
    name: `${method} ${path}`,
    path: patternOf(path, parameters),
    query: new Map(query),
    body: body && compile(closed(body)),
    answers: new Map(answers),
  }
}

function patternOf(path: string, parameters: readonly Schema[]): RegExp {
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((parameter) => parameter.name === name)?.schema as Schema | undefined
    return schema?.type === 'integer' ? '\\d+' : '[^/]+'
  })
  return new RegExp(`^${pattern}$`)
}

function jsonSchemaOf(holder: Schema | undefined): Schema | undefined {
  const content = holder?.content as Readonly<Record<string, { readonly schema: Schema }>> | undefined
  return content?.['application/json']?.schema
}

function compile(schema: unknown): ValidateFunction {
  return ajv.compile(converted(schema as Schema))
}

/** OpenAPI 3.0 as JSON Schema: `nullable` says what a type `null` says there. */
function converted(value: Schema): Schema {
  return mapped(value, (schema) => {
    const { nullable, ...rest } = schema
    const inner = typeof rest.$ref === 'string' ? { ...rest, $ref: rest.$ref.replace('#/', 'github#/') } : rest
    return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner
  })
}

/** A property that the description does not name is a slip of ours: GitHub would pass over it without a word. */
function closed(value: Schema): Schema {
  return mapped(value, (schema) => {
    const isOpen = typeof schema.properties === 'object' && schema.type === 'object' && schema.additionalProperties === undefined
    return isOpen ? { ...schema, additionalProperties: false } : schema
  })
}

function mapped(value: unknown, change: (schema: Schema) => Schema): Schema {
  if (Array.isArray(value)) return value.map((each) => mapped(each, change)) as unknown as Schema
  if (typeof value !== 'object' || value === null) return value as unknown as Schema
  return change(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change)])))
}

function resolved(value: Schema): Schema {
  const [kind = '', name = ''] = String(value.$ref ?? '')
    .split('/')
    .slice(2)
  return kind === '' ? value : (CUT.components[kind]?.[name] as Schema)
}

/** The plainest value that a schema takes. */
function sampleOf(given: Schema): unknown {
  const schema = resolved(given)
  if (schema.nullable === true) return null
  const [first] = (schema.oneOf ?? schema.anyOf ?? []) as readonly Schema[]
  if (first) return sampleOf(first)
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map((each: Schema) => sampleOf(each)))
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (schema.type === 'object' || schema.properties) {
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>
    const required = (schema.required ?? []) as readonly string[]
    return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]))
  }
  return { array: [], boolean: false, integer: 1, number: 1 }[schema.type as 'array'] ?? stringOf(schema.format)
}

function stringOf(format: unknown): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z'
  return format === 'uri' ? 'https://github.example/' : 'x'
}

function said(validate: ValidateFunction): string {
  const [error] = validate.errors ?? []
  return `${error?.instancePath || 'as a whole'} ${error?.message ?? 'is wrong'} ${JSON.stringify(error?.params ?? {})}`
}
