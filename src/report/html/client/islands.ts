import type { PageData, RowDetail, RowView, SourceLines, StackTree } from '../data.ts'
import { decodeRow, type RowCode } from '../row-code.ts'

/** The parts of the page's data; each island is parsed once, when something of it is first wanted. */
export interface Store {
  readonly data: PageData
  row(index: number): RowView
  /** Undefined where the file has no details of the row. */
  detail(index: number): RowDetail | undefined
  /** A text by its number; empty for -1. */
  name(number: number): string
  lines(file: number): SourceLines
  /** Undefined where the report has no stacks. */
  stacks(): StackTree | undefined
}

/** Opens the data of this page. */
export function openStore(): Store {
  const data = parsed('data') as PageData
  const rows = chunks<RowCode>('rows', data.rowChunk)
  const details = chunks<RowDetail>('details', data.detailChunk)
  const names = chunks<string>('names', data.nameChunk)
  const views = new Map<number, RowView>()
  const sources = new Map<number, SourceLines>()
  return {
    data,
    row(index) {
      const view = views.get(index) ?? decodeRow(rows(index) as RowCode, data.folders, data.phrases)
      views.set(index, view)
      return view
    },
    detail: details,
    name: (number) => (number < 0 ? '' : (names(number) ?? '')),
    lines(file) {
      const lines = sources.get(file) ?? ((parsed(`source-${file}`) ?? []) as SourceLines)
      sources.set(file, lines)
      return lines
    },
    stacks: () => parsed('stacks') as StackTree | undefined,
  }
}

function chunks<T>(name: string, size: number): (index: number) => T | undefined {
  const known = new Map<number, readonly T[]>()
  return (index) => {
    const at = Math.floor(index / size)
    const chunk = known.get(at) ?? ((parsed(`${name}-${at}`) ?? []) as readonly T[])
    known.set(at, chunk)
    return chunk[index % size]
  }
}

function parsed(id: string): unknown {
  const text = document.getElementById(id)?.textContent
  return text ? JSON.parse(text) : undefined
}
