import type { ResultLine } from './result-line.ts'

/** One package's part of a `go test -json` stream. */
export interface EventStream {
  readonly importPath: string
  /** Its output lines, put together. */
  readonly output: string
  /** From the package's final event; undefined when the stream broke off before. */
  readonly result: ResultLine | undefined
}

/**
 * Takes `go test -json` lines apart by package; lines that are no event (the compiler's messages, plain `go test`) are `plain`, in order.
 * `go tool test2json` documents the fields. Build events (Go 1.24) name the package that failed in `ImportPath`.
 */
export function splitEvents(text: string): { readonly streams: readonly EventStream[]; readonly plain: string } {
  if (!text.includes('"Action":"')) return { streams: [], plain: text }
  const packages = new Map<string, Collected>()
  const plain: string[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline + 1
    const line = text.slice(at, end)
    const event = line.startsWith('{') ? eventIn(line) : undefined
    if (event === undefined) plain.push(line)
    else if (event.package !== '') collect(packages, event)
    at = end
  }
  const streams = [...packages].map(([importPath, found]) => ({
    importPath,
    output: found.output.join(''),
    result: resultOf(importPath, found),
  }))
  return { streams, plain: plain.join('') }
}

interface Event {
  readonly action: string
  readonly package: string
  readonly test: string
  readonly output: string
  readonly elapsed: number
  readonly failedBuild: boolean
}

interface Collected {
  readonly output: string[]
  last: Event | undefined
}

function eventIn(line: string): Event | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined)
  const text = (name: string): string => {
    const found = field(name)
    return typeof found === 'string' ? found : ''
  }
  if (text('Action') === '') return undefined
  const elapsed = field('Elapsed')
  return {
    action: text('Action'),
    package: text('Package'),
    test: text('Test'),
    output: text('Output'),
    elapsed: typeof elapsed === 'number' && elapsed > 0 ? elapsed : 0,
    failedBuild: text('FailedBuild') !== '',
  }
}

function collect(packages: Map<string, Collected>, event: Event): void {
  const found = packages.get(event.package) ?? { output: [], last: undefined }
  packages.set(event.package, found)
  if (event.action === 'output') found.output.push(event.output)
  if (event.test === '' && FINAL.has(event.action)) found.last = event
}

const FINAL = new Set(['pass', 'fail', 'skip'])

function resultOf(importPath: string, found: Collected): ResultLine | undefined {
  const last = found.last
  if (last === undefined) return undefined
  const base = { importPath, cached: false, seconds: last.elapsed }
  if (last.action === 'pass') return { ...base, outcome: 'ok' }
  if (last.action === 'skip') return { ...base, outcome: 'no-test-files' }
  return { ...base, outcome: last.failedBuild ? 'build-failed' : 'fail' }
}
