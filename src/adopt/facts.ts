/** A file's text with its path relative to the repository root, forward slashes. */
export interface SourceText {
  readonly file: string
  readonly text: string
}

/** What a repository shows of how it is built and tested. */
export interface Facts {
  /** Folders with a go.mod, relative to the root, '' for the root; those of vendor and testdata left out. */
  readonly modules: readonly string[]
  /** The Makefile at the root, and its text. */
  readonly makefile: SourceText | undefined
  readonly workflows: readonly SourceText[]
  /** Path of the config file that is there; empty where there is none. */
  readonly config: string
  /** Name of the default branch. */
  readonly branch: string
}
