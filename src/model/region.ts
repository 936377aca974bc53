/** A span of a file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Region {
  /** Relative to the repository root, with forward slashes. */
  readonly file: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** A span with a sentence about it. */
export interface Place {
  readonly message: string
  readonly region: Region
  /** The declared function around it, `Name` or `Receiver.Name`; empty at package level. */
  readonly function: string
}

/** Order of plain text by code unit, the one order used wherever bytes must not depend on the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By file, then line, then column. */
export function compareRegions(a: Region, b: Region): number {
  return (
    compareText(a.file, b.file) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  )
}
