import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * Cuts the operations that the action asks for out of GitHub's OpenAPI description: paths, methods, parameters and schemas, without words and
 * examples. The description is `generated/api.github.com.json` of the npm package `@octokit/openapi` (MIT), too large to depend on:
 *
 *     npx tsx build/openapi-cut.ts path/to/api.github.com.json
 */

/** Everything that the loopback GitHub of the tests answers; a request for anything else fails its test. */
const OPERATIONS: readonly (readonly [method: string, path: string])[] = [
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/issues'],
  ['post', '/repos/{owner}/{repo}/issues'],
  ['patch', '/repos/{owner}/{repo}/issues/{issue_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/commits'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['delete', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/events'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/activity'],
  ['get', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
  ['get', '/orgs/{org}/teams/{team_slug}/memberships/{username}'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/git/ref/{ref}'],
  ['post', '/repos/{owner}/{repo}/git/refs'],
  ['patch', '/repos/{owner}/{repo}/git/refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/commits/{commit_sha}'],
  ['post', '/repos/{owner}/{repo}/git/commits'],
  ['post', '/repos/{owner}/{repo}/git/trees'],
  ['post', '/repos/{owner}/{repo}/check-runs'],
]

/** Words for readers; a property may have the same name, so that these are left out only where they are keywords. */
const WORDS = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'tags', 'deprecated', 'discriminator'])

type Json = null | boolean | number | string | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/** The cut of a whole description: its operations, and the components that they refer to. */
export function cutOf(whole: JsonObject): JsonObject {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [method, path] of OPERATIONS) {
    const operation = objectAt(whole, 'paths', path, method)
    const { parameters = [], requestBody, responses = {} } = operation
    const kept = { parameters, responses, ...(requestBody !== undefined && { requestBody }) }
    paths[path] = { ...paths[path], [method]: bare(kept, false) }
  }
  return {
    openapi: whole.openapi as Json,
    info: { version: objectAt(whole, 'info').version as Json },
    paths,
    components: componentsOf(whole, paths),
  }
}

function componentsOf(whole: JsonObject, paths: Json): JsonObject {
  const components: Record<string, Record<string, Json>> = {}
  const open = referencesOf(paths)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const [kind = '', key = ''] = name.split('/').slice(2)
    if (components[kind]?.[key] !== undefined) continue
    const found = bare(objectAt(whole, 'components', kind, key), false)
    components[kind] = { ...components[kind], [key]: found }
    open.push(...referencesOf(found))
  }
  return Object.fromEntries(Object.entries(components).map(([kind, entries]) => [kind, sorted(entries)]))
}

/** Without words. `named`: the keys are names that somebody chose (of properties, statuses, headers), not keywords. */
function bare(value: Json, named: boolean): Json {
  if (Array.isArray(value)) return value.map((each: Json) => bare(each, false))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value as JsonObject).filter(([key]) => named || !(WORDS.has(key) || key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, each]) => [key, key === 'enum' ? each : bare(each, !named && isMap(key))]))
}

function isMap(key: string): boolean {
  return ['properties', 'responses', 'headers', 'content', 'patternProperties'].includes(key)
}

function referencesOf(value: Json): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#(\/components\/[^"]+)"/g)].map((match) => match[1] as string)
}

function sorted(entries: Readonly<Record<string, Json>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function objectAt(value: JsonObject, ...keys: readonly string[]): JsonObject {
  const found = keys.reduce<Json | undefined>((inner, key) => (inner as JsonObject | undefined)?.[key], value)
  if (typeof found !== 'object' || found === null) throw new Error(`the description has no ${keys.join(' ')}`)
  return found as JsonObject
}

const [, script, from] = process.argv
if (from !== undefined && script === fileURLToPath(import.meta.url)) {
  const to = fileURLToPath(new URL('../test/harness/testdata/github-openapi.json', import.meta.url))
  writeFileSync(to, `${JSON.stringify(cutOf(JSON.parse(readFileSync(from, 'utf8'))), null, 1)}\n`)
}
