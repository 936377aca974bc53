import type { Required } from '#go/requires.ts'
import type { GoSyntax } from '#go/tree.ts'
import type { Gap } from '#model/gap.ts'
import type { FunctionLookup } from '#model/goroutine.ts'
import type { RecordPolicy } from '#model/policy.ts'
import type { Recording, Shard } from '#model/recording.ts'

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

/**
 * How HEAD stands to a base. ancestor: the base is behind it · fork: HEAD left the base's history at `commit`, and the base has gone on by
 * `behind` commits since · unknown: the history that would tell is not here.
 */
export type Forked =
  | { readonly kind: 'ancestor' }
  | { readonly kind: 'fork'; readonly commit: string; readonly behind: number }
  | { readonly kind: 'unknown'; readonly shallow: boolean }

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
  /** Where HEAD left the history of a commit that was resolved. */
  forkedFrom?(base: string): Promise<Forked>
  /** By how many commits a commit is ahead of its ancestor; undefined where that is none, or is not here. */
  commitsBetween?(ancestor: string, commit: string): Promise<number | undefined>
  /** Files that differ between two commits. */
  changesBetween?(from: string, to: string): Promise<readonly Change[]>
  /** Days (`YYYY-MM-DD`) of commits, by the names given; those that are not here are left out. */
  dates?(commits: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The author of the last commit since the base that touched a file; empty where none did. */
  lastAuthor?(base: string, file: string): Promise<string>
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
  /** Of a `LateLookup`, asked when the recording is put together. */
  readonly complete?: LateLookup['complete']
  /** Whether what Go's type checker says about the tested packages is left beside the recording. */
  readonly types?: boolean
  /**
   * Whether packages whose tests cmd/go answers from its test cache may be told from the recording of the run before; else every test is
   * made to run. Left out is never.
   */
  readonly reuse?: RecordPolicy['reuse']
  /** Names of labels of goroutines that are kept; without it our own alone. */
  readonly labels?: readonly string[]
  /** Which part of a split run it is; absent where it is none. */
  readonly shard?: Shard
  /** The commit that is checked out in `root`; absent where it is not known. */
  readonly commit?: string
}

/** Runs the command with goroutine capture and leaves `recording.json` in `out`. */
export type Recorder = (options: RecordOptions) => Promise<Recording>

/** Declared functions around lines, known without the whole parser where files are plainly Go. */
export interface LateLookup {
  readonly declaredFunction: FunctionLookup
  /** Reads the other files that were asked about, and says whether there were any: then the answers so far lacked them. */
  complete(): Promise<boolean>
}

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

/** Packages of one module whose types are asked for. */
export interface TypedModule {
  /** Folder of its go.mod, relative to the root; '' for the root. */
  readonly dir: string
  /** As `go list` takes them in that folder: `./...`, `./a/b`. */
  readonly patterns: readonly string[]
}

export interface TypesRequest {
  /** Absolute path that files are named from. */
  readonly root: string
  readonly modules: readonly TypedModule[]
  /** Build flags of the command that was run: `-race`, `-tags=e2e`. */
  readonly flags: readonly string[]
  /** Whether what the module imports from elsewhere may be built; else it is read from source. */
  readonly mayBuild: boolean
  /** Texts that stand for those on disk, by path from the root; undefined for a file that is not there. */
  readonly instead: ReadonlyMap<string, string | undefined>
  /** Path of an overlay that the packages were built with, which takes the place of the user's own. */
  readonly overlay?: string
  /** Texts that stood for those on disk before, in the same packages with the same imports: they are told as well, as `before`. */
  readonly before?: ReadonlyMap<string, string>
  /** All of it is given up after this long, in milliseconds. */
  readonly limitMs: number
  /** Absolute path of a file to leave the answer in. */
  readonly keep?: string
}

/** A package of another module, or of the standard library where it has none. */
export interface WantedPackage {
  /** Import path. */
  readonly path: string
  readonly module: Required | undefined
}

/** A package of others that is looked into where a judged one uses it. */
export interface Dependency {
  /** Import path. */
  readonly path: string
  /** As go.mod names it; empty where the place decides. */
  readonly version: string
  readonly from: 'vendor' | 'module cache' | 'GOROOT'
  /** Read when asked for; none where that fails. */
  readonly files: readonly SourceText[]
}

/** The files of a series of snapshots, on the disk. Never throws. */
export interface SeriesFiles {
  /** Names of the regular files in a folder, in order; undefined where there is no such folder. */
  list(folder: string): Promise<readonly string[] | undefined>
  /** The bytes of a file, unpacked where it is compressed; or why there are none. */
  read(
    path: string,
  ): Promise<
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unreadable'; readonly why: string }
  >
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
  /** Texts of packages of others that this machine has, in order, as long as they fit into so many bytes. Never throws. */
  dependencies(wanted: readonly WantedPackage[], limit: number): Promise<readonly Dependency[]>
  /** A text file at an absolute path. Never throws. */
  readText(path: string): Promise<ReadText>
  readonly seriesFiles: SeriesFiles
  /** The Go parser: for the work that is at hand where that is known, else for any. */
  syntax(work?: SyntaxWork): Promise<GoSyntax>
  readonly record: Recorder
  /**
   * What Go's type checker says about packages, as the fact program (`src/record/types.go`) writes it, with what it cannot say. Runs
   * `go list`, and nothing of the packages themselves. Never throws.
   */
  types(request: TypesRequest): Promise<string>
  /** Says which declared function stands around a line of a file below `root`. */
  functionLookup(root: string, syntax: GoSyntax): FunctionLookup
  /** The same, for a run that mostly asks nothing and need not wait for a parser. */
  lateLookup(root: string): LateLookup
  /** A new empty folder; `dispose` removes it with all it holds. */
  temporaryFolder(): Promise<{ readonly dir: string; dispose(): Promise<void> }>
  /** `YYYY-MM-DD`, UTC. */
  today(): string
  /** One line for whoever watches: what is being done and why it takes its time. */
  progress(line: string): void
  /** Names the stage that begins now, as in "parsing 120 files". Whether anybody is shown it is the world's business. */
  stage(name: string): void
}
