/** One token of a declaration; comments and layout are left out. Line and column count from 1, columns in UTF-16 units. */
export interface Token {
  readonly text: string
  /** A name that the function itself declares: a receiver, parameter, result, variable, constant, type or label. */
  readonly isLocal: boolean
  readonly line: number
  readonly column: number
}

/** What one top-level declaration of a Go file is made of, so that it can be known again under another name or in another place. */
export interface Contour {
  readonly file: string
  /** `Name` or `Receiver.Name`; a variable's name for `var f = …`; empty for any other declaration. */
  readonly function: string
  readonly startLine: number
  readonly endLine: number
  readonly tokens: readonly Token[]
}

/** The declarations of one side of a change. */
export interface Contours {
  /** Those of a file in its order; empty where there is no such file. */
  inFile(file: string): readonly Contour[]
  /** Those of a function's name in a folder ('' is the root), by file and then in file order; several where build tags or `init` repeat a name. */
  inFolder(folder: string, name: string): readonly Contour[]
}
