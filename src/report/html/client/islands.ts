import type { PageData, RowDetail, RowView, SourceLines, StackTree } from '../data.ts'
import { type DetailCode, decodeDetail } from '../detail-code.ts'
import { decodeFront, type FrontCode } from '../front-code.ts'
import { decodeRow, type RowChunk } from '../row-code.ts'
import { decodeTree, type TreeCode } from '../tree-code.ts'

/** The parts of the page's data; each island is parsed once, when something of it is first wanted. */
export interface Store {
  readonly data: PageData
  row(index: number): RowView
  /** The rows from `number * rowChunk` on, as they are packed: whoever looks at all of them does not want each as an object. */
  chunk(number: number): RowChunk
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
  const chunk = once((at) => parsed(`rows-${at}`) as RowChunk)
  const details = once((at) => (parsed(`details-${at}`) ?? []) as readonly DetailCode[])
  const names = once((at) => decodeFront((parsed(`names-${at}`) ?? []) as FrontCode))
  return {
    data,
    chunk,
    row: once((index) => decodeRow(chunk(Math.floor(index / data.rowChunk)), index % data.rowChunk)),
    detail(index) {
      const code = details(Math.floor(index / data.detailChunk))[index % data.detailChunk]
      return code && decodeDetail(code)
    },
    name: (number) => (number < 0 ? '' : (names(Math.floor(number / data.nameChunk))[number % data.nameChunk] ?? '')),
    lines: once((file) => (parsed(`source-${file}`) ?? []) as SourceLines),
    stacks() {
      const code = parsed('stacks') as TreeCode | undefined
      return code && decodeTree(code)
    },
  }
}

function once<T>(make: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>()
  return (index) => {
    const value = known.get(index) ?? make(index)
    known.set(index, value)
    return value
  }
}

function parsed(id: string): unknown {
  const text = document.getElementById(id)?.textContent
  return text ? JSON.parse(text) : undefined
}
