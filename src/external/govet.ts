import type { ExternalPosition, ExternalRead, ExternalResult } from './result.ts'
import { at, isObject, type Json, list, text } from './value.ts'

/**
 * `go vet -json`: objects of package → analyser → diagnostics (`posn`, `message`, from Go 1.24 on `end`), or → `{ error }` where the analyser
 * could not run. The form of golang.org/x/tools/go/analysis `JSONTree`.
 */
export function readGoVet(values: readonly Json[]): Omit<ExternalRead, 'gaps'> & { readonly failed: readonly string[] } {
  const failed: string[] = []
  const results: ExternalResult[] = []
  for (const [name, analysers] of values.filter(isObject).flatMap(Object.entries)) {
    for (const [analyser, diagnostics] of isObject(analysers) ? Object.entries(analysers) : []) {
      const error = text(at(diagnostics, 'error'))
      if (error) failed.push(`${analyser} on ${name}: ${error}`)
      results.push(...list(diagnostics).map((diagnostic) => resultOf(analyser, diagnostic)))
    }
  }
  return { results, failed }
}

/** A map of names to maps of names to lists, or to an `error`. */
export function isGoVet(value: Json): boolean {
  const analysers = isObject(value) ? Object.values(value) : []
  return analysers.length > 0 && analysers.every((entry) => isObject(entry) && Object.values(entry).every(isOutcome))
}

function isOutcome(value: Json): boolean {
  return Array.isArray(value) ? value.every((entry) => text(at(entry, 'posn')) !== '') : typeof at(value, 'error') === 'string'
}

function resultOf(analyser: string, diagnostic: Json): ExternalResult {
  const { path, position } = positionOf(text(at(diagnostic, 'posn')))
  const end = positionOf(text(at(diagnostic, 'end'))).position
  return {
    tool: 'govet',
    code: analyser,
    message: text(at(diagnostic, 'message')),
    level: undefined,
    path,
    start: position,
    end: end.line > 0 ? end : position,
    unit: 'byte',
  }
}

/** `file.go:15:2`, `file.go:15`; a drive letter's colon belongs to the path. */
export function positionOf(place: string): { readonly path: string; readonly position: ExternalPosition } {
  const match = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place)
  if (!match) return { path: place, position: { line: 0, column: 0 } }
  return { path: match[1] ?? '', position: { line: Number(match[2]), column: Number(match[3] ?? 0) } }
}
