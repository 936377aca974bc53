import type { BaselineEntry, KnownFinding } from '#model/baseline.ts'
import { WAIT_KINDS, type WaitKind } from '#model/goroutine.ts'
import type { Tier } from '#model/recording.ts'

/** One line of the baseline. */
export type BaselineLine =
  | { readonly kind: 'leak'; readonly entry: BaselineEntry }
  | { readonly kind: 'finding'; readonly finding: KnownFinding }
  | { readonly kind: 'bad'; readonly why: string }

/** A process holds fewer goroutines than this; a larger count would excuse everything. */
const LARGEST_COUNT = 10_000_000
const LONGEST_LINE = 64 * 1024

/** Reads one line that is not empty. Keys that are not known are passed over, those that may be left out are named in `leakOf`. */
export function readLine(line: string): BaselineLine {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return bad('a conflict marker: keep the lines of both sides and remove it')
  if (line.length > LONGEST_LINE) return bad('the line is longer than 64 KiB')
  const fields = fieldsOf(line)
  if (fields === undefined) return bad('it is no JSON object')
  const version = fields('v')
  if (version !== 1) return bad(`version ${JSON.stringify(version) ?? 'missing'} is not known here; this release reads version 1`)
  try {
    return fields('rule') === undefined ? { kind: 'leak', entry: leakOf(fields) } : { kind: 'finding', finding: findingOf(fields) }
  } catch (error) {
    if (error instanceof WrongField) return bad(error.message)
    throw error
  }
}

type Fields = (name: string) => unknown

/** Own properties only: a key called `__proto__` is data like any other. */
function fieldsOf(line: string): Fields | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const own = new Map<string, unknown>(Object.entries(value))
  return (name) => own.get(name)
}

function leakOf(fields: Fields): BaselineEntry {
  const kind = text(fields, 'kind')
  const tier = optional(fields, 'tier') || 'survivor'
  const until = optional(fields, 'until')
  if (!isKind(kind)) throw new WrongField(`"kind" is ${JSON.stringify(kind)}; known are ${WAIT_KINDS.join(', ')}`)
  if (!isTier(tier)) throw new WrongField(`"tier" is ${JSON.stringify(tier)}; it is "proven" or "survivor"`)
  if (until !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new WrongField('"until" is not a date of the form YYYY-MM-DD')
  return {
    module: optional(fields, 'module'),
    package: text(fields, 'package'),
    kind,
    k2: text(fields, 'k2'),
    count: count(fields('count')),
    tests: tests(fields('tests')),
    tier,
    go: optional(fields, 'go'),
    since: optional(fields, 'since'),
    note: optional(fields, 'note'),
    owner: optional(fields, 'owner'),
    until,
  }
}

function findingOf(fields: Fields): KnownFinding {
  return {
    rule: text(fields, 'rule'),
    fingerprint: text(fields, 'fingerprint'),
    file: text(fields, 'file'),
    function: optional(fields, 'function'),
    since: optional(fields, 'since'),
  }
}

class WrongField extends Error {}

function text(fields: Fields, name: string): string {
  const value = fields(name)
  if (typeof value !== 'string' || value === '') throw new WrongField(`"${name}" is missing or not a text`)
  return value
}

function optional(fields: Fields, name: string): string {
  const value = fields(name)
  if (value === undefined) return ''
  if (typeof value !== 'string') throw new WrongField(`"${name}" is not a text`)
  return value
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= LARGEST_COUNT) return value
  throw new WrongField(`"count" is not a whole number from 1 to ${LARGEST_COUNT}`)
}

function tests(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((test) => typeof test === 'string')) return value
  throw new WrongField('"tests" is not a list of texts')
}

function isKind(kind: string): kind is WaitKind {
  return WAIT_KINDS.some((known) => known === kind)
}

function isTier(tier: string): tier is Tier {
  return tier === 'proven' || tier === 'survivor'
}

function bad(why: string): BaselineLine {
  return { kind: 'bad', why }
}
