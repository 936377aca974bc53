import type { MemoryStats } from '#model/series.ts'

/**
 * Memory statistics in any of their usual forms: the comment lines at the end of `/debug/pprof/heap?debug=1` (`# HeapAlloc = 1234`), the answer
 * of `/debug/vars` (expvar), or `runtime.MemStats` as JSON. A text, or why there are none in it; never throws.
 */
export function readMemory(text: string): MemoryStats | { readonly why: string } {
  const fields = text.trimStart().startsWith('{') ? fieldsOfJson(text) : fieldsOfComments(text)
  if (fields === undefined)
    return { why: 'it is neither the text of /debug/pprof/heap?debug=1 nor the JSON of runtime.MemStats or /debug/vars' }
  return memoryOf(fields)
}

/** The same from values by the names of `runtime.MemStats`; `LastGC` counts nanoseconds. */
export function memoryOf(fields: Readonly<Record<string, unknown>>): MemoryStats | { readonly why: string } {
  const numbers = REQUIRED.map((name) => fields[name])
  const wrong = REQUIRED.find((_, index) => !isCount(numbers[index]))
  if (wrong !== undefined) return { why: `${wrong} is ${shown(fields[wrong])}, not a number of zero or more` }
  const [heapAlloc = 0, nextGc = 0, sys = 0, numGc = 0, lastGc = 0] = numbers.map(Number)
  return { heapAlloc, nextGc, sys, numGc, lastGcAt: lastGc > 0 ? Math.round(lastGc / 1_000_000) : null }
}

const REQUIRED = ['HeapAlloc', 'NextGC', 'Sys', 'NumGC', 'LastGC'] as const

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : String(JSON.stringify(value)).slice(0, 40)
}

function fieldsOfComments(text: string): Record<string, unknown> | undefined {
  const at = text.lastIndexOf('# runtime.MemStats')
  if (at === -1) return undefined
  return Object.fromEntries([...text.slice(at).matchAll(/^# (\w+) = (-?\d+)\s*$/gm)].map(([, name = '', value]) => [name, Number(value)]))
}

function fieldsOfJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return undefined
    return isRecord(value.memstats) ? value.memstats : value
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
