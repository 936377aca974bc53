import { theOutside } from '#adapters/outside.ts'
import type { Outcome } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { isOurs } from '#drive/scope.ts'
import type { AskApproval } from '#model/approval.ts'
import type { Policy } from '#model/policy.ts'
import type { Recording } from '#model/recording.ts'
import type { Change, Dependency, Git, Outside, RecordOptions, SourceText, SourceTree, TypesRequest } from '#ports.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'

export type Files = Readonly<Record<string, string>>

export const GO_MOD = 'module example.com/m\n\ngo 1.22\n'

/** Sends on a channel that holds nothing, and leaves by the other arm: one finding of level error. */
export const LEAKING = `package a

import (
	"errors"
	"time"
)

func Ask(work func() int) (int, error) {
	answers := make(chan int)
	go func() {
		answers <- work()
	}()
	select {
	case answer := <-answers:
		return answer, nil
	case <-time.After(time.Second):
		return 0, errors.New("timed out")
	}
}
`

export const MENDED = LEAKING.replace('make(chan int)', 'make(chan int, 1)')

export const TOOL = { name: 'goroutine-gate', version: '0' }
export const CATALOGUE = { rules: RULES, contracts: CONTRACTS }

/** Both sides of a change, in memory. Files of the head are laid over those of the base. */
export interface Sides {
  readonly base: Files
  readonly head: Files
  /** Files of the head that git takes for files of the base under another name. */
  readonly renamed?: Files
}

export function change(base: Files, over: Files): Sides {
  const all = { 'go.mod': GO_MOD, ...base }
  return { base: all, head: { ...all, ...over } }
}

/** Which side a run of the command was for; the folder's name says it. */
export type Stage = 'head' | 'base' | 'again' | 'repeated'

export interface Told {
  readonly outcome: Outcome
  /** The sides that were run, in order. */
  readonly stages: readonly Stage[]
  readonly runs: readonly RecordOptions[]
  /** Lines for whoever watches. */
  readonly said: readonly string[]
}

interface Setting {
  /** What the recorder returns for each side; a side that is left out must not be run. */
  readonly runs?: Partial<Record<Stage, Recording | Error>>
  readonly command?: readonly string[]
  readonly script?: string
  readonly below?: string
  readonly config?: string
  readonly failOn?: Policy['failOn']
  /** Files of other tools' results, by the names that the head has for them. */
  readonly external?: readonly string[]
  readonly checkout?: Git['checkout']
  /** Packages of others that the machine has. */
  readonly dependencies?: readonly Dependency[]
  /** What Go says about types; nothing where it is left out. */
  readonly types?: (request: TypesRequest) => string
  /** Who stands for what the change suppresses. */
  readonly approval?: AskApproval
}

/** Gates a change with the real rules, a git that holds texts, and a recorder that only tells what it is given. */
export async function gateOf(sides: Sides, { runs = {}, below = '', ...setting }: Setting = {}): Promise<Told> {
  const made: RecordOptions[] = []
  const said: string[] = []
  const git = { ...gitOf(sides, below), ...(setting.checkout && { checkout: setting.checkout }) }
  const outside: Outside = {
    ...theOutside((line) => said.push(line)),
    openGit: async () => git,
    collect: async () => ({ ...treeOf(sides.head, isOurs), root: ROOT }),
    collectFolders: async (_, folders) => treeOf(sides.head, (file) => file.endsWith('.go') && folders.includes(folderOf(file))),
    dependencies: async (wanted) => wanted.flatMap(({ path }) => (setting.dependencies ?? []).filter((one) => one.path === path)),
    texts: async (_, folder, wanted) => ({ files: textsOf(sides.head, (file) => file.startsWith(`${folder}/`) && wanted(file)), gaps: [] }),
    readText: async (path) => {
      const text = sides.head[path.slice(ROOT.length + 1)]
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text }
    },
    functionLookup: () => () => undefined,
    lateLookup: () => ({ declaredFunction: () => undefined, complete: async () => false }),
    types: async (request) => setting.types?.(request) ?? '',
    record: async (options) => {
      made.push(options)
      const told = runs[stageOf(options)]
      if (told === undefined) throw new Error(`nobody expected a run of ${stageOf(options)}`)
      if (told instanceof Error) throw told
      return told
    },
  }
  const { command = ['go', 'test', './...'], config = '', failOn, script } = setting
  const external = (setting.external ?? []).map((file) => `${ROOT}/${file}`)
  const cwd = below === '' ? ROOT : `${ROOT}/${below}`
  const request = {
    cwd,
    base: 'main',
    config,
    failOn,
    external,
    command,
    out: '/out',
    output: 'stderr' as const,
    catalogue: CATALOGUE,
    tool: TOOL,
    ...(setting.approval && { approval: setting.approval }),
  }
  const outcome = await gateChange({ ...request, ...(script === undefined ? {} : { script }) }, outside)
  return { outcome, stages: made.map(stageOf), runs: made, said }
}

const ROOT = '/repository'

function gitOf({ base, head, renamed = {} }: Sides, below: string): Git {
  return {
    root: ROOT,
    below,
    head: async () => 'd'.repeat(40),
    resolve: async () => 'b'.repeat(40),
    defaultBase: async () => 'b'.repeat(40),
    changes: async () => changesOf(base, head, renamed),
    list: async (_, folder) => Object.keys(base).filter((file) => folder === '' || file.startsWith(`${folder}/`)),
    read: async (_, paths) => ({ files: textsOf(base, (file) => paths.includes(file)), gaps: [] }),
    checkout: async () => ({ dir: '/checkout', gaps: [], dispose: async () => {} }),
  }
}

function changesOf(base: Files, head: Files, renamed: Files): Change[] {
  const left = new Set(Object.values(renamed))
  const differing = Object.keys({ ...base, ...head }).filter((file) => base[file] !== head[file] && !left.has(file))
  const status = (file: string) => (base[file] === undefined ? 'added' : head[file] === undefined ? 'deleted' : 'modified')
  return differing.sort().map((file) => {
    const oldFile = renamed[file]
    return oldFile === undefined ? { file, oldFile: file, status: status(file) } : { file, oldFile, status: 'renamed' }
  })
}

function treeOf(files: Files, wanted: (file: string) => boolean): SourceTree {
  return { files: textsOf(files, wanted), modules: textsOf(files, (file) => /(^|\/)go\.(mod|work)$/.test(file)), gaps: [] }
}

function textsOf(files: Files, wanted: (file: string) => boolean): SourceText[] {
  return Object.entries(files).flatMap(([file, text]) => (wanted(file) ? [{ file, text }] : []))
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

function stageOf({ out }: RecordOptions): Stage {
  return out.slice(out.lastIndexOf('/') + 1) as Stage
}

/** `block new-leak, tests-failed`; warnings stand behind a bar. */
export function verdictOf({ report: { verdict } }: Outcome): string {
  const of = (outcome: string) => verdict.reasons.filter((reason) => reason.outcome === outcome).map((reason) => reason.clause)
  return [verdict.kind, of('block').join(', '), of('warn').length > 0 ? `| ${of('warn').join(', ')}` : ''].filter(Boolean).join(' ')
}

/** `what: why` of each gap. */
export function gapsOf({ report }: Outcome): readonly string[] {
  return report.gaps.map((gap) => `${gap.what}: ${gap.why}`)
}
