import type { GoSyntax } from '#go/tree.ts'
import type { Gap } from '#model/gap.ts'
import type { FunctionLookup } from '#model/goroutine.ts'
import type { Recording } from '#model/recording.ts'

/** A file's text with its path relative to the repository root, forward slashes. */
export interface SourceText {
  readonly file: string
  readonly text: string
}

/** Go files and go.mod/go.work texts of one side. */
export interface SourceTree {
  readonly files: readonly SourceText[]
  /** `go.mod` and `go.work` files, nearest ones first needed by the files. */
  readonly modules: readonly SourceText[]
  readonly gaps: readonly Gap[]
}

/** A file that differs between base and head. `oldFile` differs from `file` for a rename. */
export interface Change {
  readonly file: string
  readonly oldFile: string
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
}

/** The history around a work tree. Every error is a `UserError` that says what to do. */
export interface Git {
  /** Absolute path of the work tree's root. */
  readonly root: string
  /** The folder that was asked about, relative to the root, forward slashes; empty or absent for the root itself. */
  readonly below?: string
  /** The full hash of HEAD. */
  head(): Promise<string>
  /** A revision as a full hash of a commit that is here; fetches that one commit when the clone is shallow. */
  resolve(revision: string): Promise<string>
  /** The commit to compare with when none was given: the merge-base with the default branch. */
  defaultBase(): Promise<string>
  /** Files that differ between the commit and the work tree, untracked Go files included. */
  changes(base: string): Promise<readonly Change[]>
  /** Paths of all files at a commit below a folder ('' is the root). */
  list(commit: string, folder: string): Promise<readonly string[]>
  /** Texts at a commit; a path that is not there is left out; one that cannot be read is a gap. */
  read(commit: string, paths: readonly string[]): Promise<{ readonly files: readonly SourceText[]; readonly gaps: readonly Gap[] }>
  /** A checkout of a commit in a temporary folder; `dispose` removes it. Submodules that are not there are gaps. */
  checkout(commit: string): Promise<{ readonly dir: string; readonly gaps: readonly Gap[]; dispose(): Promise<void> }>
}

export interface RecordOptions {
  readonly command: readonly string[]
  /** The text of a workflow's `test:` input, run with `bash -eo pipefail`; `command` is then only what is shown. */
  readonly script?: string
  readonly cwd: string
  /** Absolute path of the repository (or work tree) root: files are made relative to it. */
  readonly root: string
  /** Folder for the recording; absolute. */
  readonly out: string
  readonly settleMs: number
  /** The command and its children are ended after this long; 0 for no limit. */
  readonly deadlineMs: number
  /** Where the command's own output goes: through, or to standard error so that standard output stays ours. */
  readonly output: 'inherit' | 'stderr'
  readonly declaredFunction: FunctionLookup
}

/** Runs the command with goroutine capture and leaves `recording.json` in `out`. */
export type Recorder = (options: RecordOptions) => Promise<Recording>

/** A text, or why there is none. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** What is about to be parsed, and the queries that will be run over it. */
export interface SyntaxWork {
  readonly texts: readonly string[]
  readonly queries: readonly string[]
}

/** Everything that a run needs of the world. */
export interface Outside {
  /** The work tree that holds a path, or undefined where there is none. */
  openGit(path: string): Promise<Git | undefined>
  /** Go files that the command line names, relative to the repository (or folder) they lie in. */
  collect(
    paths: readonly string[],
    options: { readonly cwd: string; readonly exclude: readonly string[] },
  ): Promise<SourceTree & { readonly root: string }>
  /** Go files that lie directly in the folders (relative to `root`); a folder that is not there is left out. */
  collectFolders(root: string, folders: readonly string[], exclude: readonly string[]): Promise<SourceTree>
  /** Texts below a folder (relative to `root`, forward slashes) whose paths are wanted; a folder that is not there has none. Never throws. */
  texts(
    root: string,
    folder: string,
    wanted: (file: string) => boolean,
  ): Promise<{ readonly files: readonly SourceText[]; readonly gaps: readonly Gap[] }>
  /** A text file at an absolute path. Never throws. */
  readText(path: string): Promise<ReadText>
  /** The Go parser: for the work that is at hand where that is known, else for any. */
  syntax(work?: SyntaxWork): Promise<GoSyntax>
  readonly record: Recorder
  /** Says which declared function stands around a line of a file below `root`. */
  functionLookup(root: string, syntax: GoSyntax): FunctionLookup
  /** A new empty folder; `dispose` removes it with all it holds. */
  temporaryFolder(): Promise<{ readonly dir: string; dispose(): Promise<void> }>
  /** `YYYY-MM-DD`, UTC. */
  today(): string
  /** One line for whoever watches: what is being done and why it takes its time. */
  progress(line: string): void
}
