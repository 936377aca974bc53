import { plain, uriPath, visible } from '../escape.ts'
import type { Sources } from '../excerpt.ts'
import type { Links } from '../markdown/context.ts'
import { AROUND } from './around.ts'
import type { FileView, SourceLines } from './data.ts'
import { httpsOnly } from './rows.ts'

/** Longer lines are cut. */
export const LINE_LENGTH = 400

/** The files with a place that is shown, and of each the lines around those places. */
export interface ShownSources {
  /** Numbers a file, and remembers the line. */
  shownAt(file: string, line: number): number
  files(): readonly FileView[]
  /** By file; empty for one that is not at hand. */
  allLines(): readonly SourceLines[]
}

/** Collects what is to be shown, so that every line stands in the page once, however many rows point at it. */
export function shownSources(sources: Sources, links: Links | undefined): ShownSources {
  const wanted = new Map<string, { readonly index: number; readonly lines: Set<number> }>()
  return {
    shownAt(file, line) {
      const entry = wanted.get(file) ?? { index: wanted.size, lines: new Set() }
      wanted.set(file, entry)
      entry.lines.add(line)
      return entry.index
    },
    files: () => [...wanted.keys()].map((file) => ({ name: plain(file), url: sources.has(file) ? fileUrl(file, links) : '' })),
    allLines: () =>
      [...wanted].map(([file, { lines }]) => {
        const text = sources.get(file)
        return text === undefined ? [] : linesAround(text.split(/\r\n|\n|\r/), lines)
      }),
  }
}

function linesAround(lines: readonly string[], marked: ReadonlySet<number>): SourceLines {
  const wanted = new Set<number>()
  for (const line of marked) for (let each = line - AROUND - 1; each <= line + AROUND + 1; each++) wanted.add(each)
  return [...wanted]
    .filter((line) => line >= 1 && line <= lines.length)
    .sort((a, b) => a - b)
    .map((line) => [line, visible(lines[line - 1] ?? '').slice(0, LINE_LENGTH)])
}

function fileUrl(file: string, links: Links | undefined): string {
  return links ? httpsOnly(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}`) : ''
}
