import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recording } from '#model/recording.ts'
import type { RecordOptions } from '#ports.ts'
import { assembleRecording } from '#record/assemble.ts'
import type { GoCall } from '#record/calls.ts'
import { type Overlay, splitFlags, type Toolchain, variables } from '#record/env.ts'
import { maskedValues } from '#record/redact.ts'
import { TOOL_SCRIPT } from '#record/scripts.ts'
import { shimScript } from '#record/shim.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { readCalls, readEventFiles, readLost } from './capture.ts'
import { findToolchain } from './go.ts'
import { loadHooks } from './hooks.ts'
import { listPackages } from './list.ts'
import { writeOverlay } from './overlay.ts'
import { answerQuestions } from './questions.ts'
import { recordTypes } from './recorded-types.ts'
import { settled, storeFor } from './reuse.ts'
import { type RunRequest, type RunResult, run } from './run.ts'
import type { RecordingStore } from './store.ts'

/**
 * Runs a test command with goroutine capture and writes `recording.json` into `options.out`. The command's code is not touched;
 * whatever could not be captured is in the recording, and so is a recording or a temporary folder that could not be written.
 */
export async function recordCommand(options: RecordOptions): Promise<Recording> {
  const work = workFolder()
  if ('why' in work) return written(await recordNothing(options, work.why), options.out)
  try {
    const toolchain = await findToolchain(options.cwd)
    const store = 'why' in toolchain ? undefined : storeFor(toolchain, options)
    const instrument = prepare(toolchain, options, work, store)
    const result = await runRecorded(instrument, options, work, store)
    const recording = await assemble({ options, work, toolchain, instrument, result, lasting: store?.run })
    return written(store ? settled(recording, store, work) : recording, options.out)
  } finally {
    rmSync(work.folder, { recursive: true, force: true })
  }
}

/** The command runs all the same where nothing can be recorded. */
async function recordNothing(options: RecordOptions, why: string): Promise<Recording> {
  const toolchain = await findToolchain(options.cwd)
  const result = { ...(await run(requestOf(options, {}))), refusals: [] }
  return assemble({ options, work: undefined, toolchain, instrument: { why }, result })
}

/** Written beside its place and moved there, so that nobody reads half of it. What cannot be written is said in what is returned. */
function written(recording: Recording, out: string): Recording {
  try {
    mkdirSync(out, { recursive: true })
    writeWhole(join(out, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
    return recording
  } catch (error) {
    const why = `it could not be written: ${error instanceof Error ? error.message : String(error)}`
    return { ...recording, gaps: [...recording.gaps, { kind: 'capture', what: 'the recording', why }] }
  }
}

function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}`
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside)
    throw error
  }
}

/** Our temporary files for one run. */
interface Work {
  readonly folder: string
  readonly run: string
  readonly shim: string
  readonly calls: string
  readonly questions: string
  readonly events: string
  readonly lost: string
  /** What cmd/go planned to do, one file a call. */
  readonly graphs: string
}

function workFolder(): Work | { readonly why: string } {
  try {
    return makeWork(realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-'))))
  } catch (error) {
    return { why: `no temporary folder could be made for the recorder: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function makeWork(folder: string): Work {
  const sub = (name: string) => {
    mkdirSync(join(folder, name))
    return join(folder, name)
  }
  const run = randomUUID()
  return {
    folder,
    run,
    shim: sub('bin'),
    calls: sub('calls'),
    questions: sub('questions'),
    events: sub('events'),
    graphs: sub('graphs'),
    lost: join(folder, 'lost'),
  }
}

/** The overlay of the command's own toolchain and the variables that carry it, or why there is none. */
type Instrument =
  | { readonly overlay: Overlay; readonly variables: Readonly<Record<string, string>>; readonly userOverlay: string }
  | { readonly why: string }

function prepare(toolchain: Toolchain | { readonly why: string }, options: RecordOptions, work: Work, store?: RecordingStore): Instrument {
  if ('why' in toolchain) return toolchain
  const { overlay: userOverlay, others: flags } = splitFlags(toolchain.flags)
  const overlay = writeOverlay(toolchain, join(work.folder, 'overlay'), loadHooks(), userOverlay, options.cwd, store?.folder)
  if ('why' in overlay) return overlay
  const shim = process.platform === 'win32' ? '' : work.shim
  const plan = { overlay, flags, shim, events: work.events, run: work.run, settleMs: options.settleMs }
  if (shim !== '') {
    const file = join(shim, 'go')
    const { calls, questions, lost, graphs } = work
    const lasting = store && { run: store.run, graphs, exec: store.exec }
    const facts = { ...plan, main: overlay, folder: shim, calls, questions, lost, lasting, environmentFlags: process.env.GOFLAGS }
    writeFileSync(file, shimScript(facts))
    chmodSync(file, 0o755)
    writeFileSync(join(shim, 'tool'), TOOL_SCRIPT, { mode: 0o755 })
  }
  return { overlay, variables: variables(plan, process.env), userOverlay }
}

async function runRecorded(
  instrument: Instrument,
  options: RecordOptions,
  work: Work,
  store: RecordingStore | undefined,
): Promise<RunResult & { readonly refusals: readonly string[] }> {
  const request = requestOf(options, 'why' in instrument ? {} : instrument.variables)
  if ('why' in instrument) return { ...(await run(request)), refusals: [] }
  const { toolchain } = instrument.overlay
  let count = 0
  const questions = answerQuestions(work.questions, (other) =>
    writeOverlay(
      { ...toolchain, ...other },
      join(work.folder, `overlay-${++count}`),
      loadHooks(),
      instrument.userOverlay,
      options.cwd,
      store?.folder,
    ),
  )
  try {
    return { ...(await run(request)), refusals: questions.refusals }
  } finally {
    questions.stop()
  }
}

/**
 * As GitHub runs the scripts of a workflow. Without `--norc` a bash whose standard input is a socket, as that of a child of Node is, takes
 * itself for one that sshd started, and reads a ~/.bashrc that may put another `go` before ours.
 */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c']

function requestOf(options: RecordOptions, variables: Readonly<Record<string, string>>): RunRequest {
  // Go and shells believe PWD while it leads to the same folder, and would name all files by the path of a link.
  const cwd = realPath(options.cwd)
  return {
    command: options.script === undefined ? options.command : [...SHELL, options.script],
    cwd,
    environment: { ...process.env, PWD: cwd, ...variables },
    output: options.output,
    deadlineMs: options.deadlineMs,
  }
}

interface Finished {
  readonly options: RecordOptions
  readonly work: Work | undefined
  readonly toolchain: Toolchain | { readonly why: string }
  readonly instrument: Instrument
  readonly result: RunResult & { readonly refusals: readonly string[] }
  /** The run id of calls whose results cmd/go may keep. */
  readonly lasting?: string | undefined
}

async function assemble({ options, work, toolchain, instrument, result, lasting }: Finished): Promise<Recording> {
  const known = 'why' in toolchain ? undefined : toolchain
  const calls = callsOf(work ? readCalls(work.calls) : [], options, known)
  const [{ packages: listed, modules }] = await Promise.all([
    known === undefined ? { packages: [], modules: [] } : listPackages(calls),
    known !== undefined && options.types ? recordTypes(calls, options, 'why' in instrument ? undefined : instrument.overlay) : undefined,
  ])
  const output = `${result.stdout}\n${result.stderr}`
  const evidence = {
    tool: { name: manifest.name, version: manifest.version },
    command: options.command,
    run: work?.run ?? '',
    ...(lasting !== undefined && { lasting }),
    instrument: 'why' in instrument ? instrument.why : '',
    goVersion: known?.version ?? '',
    goos: known?.goos ?? '',
    goarch: known?.goarch ?? '',
    calls,
    lost: work ? readLost(work.lost) : [],
    refusals: result.refusals,
    output,
    masked: maskedValues(process.env, output),
    exitCode: result.exitCode,
    timedOut: result.timedOut,
    killed: result.killed,
    eventFiles: work ? readEventFiles(work.events) : [],
    listed,
    modules,
    roots: spellings(options.root),
    declaredFunction: options.declaredFunction,
    ...(options.labels && { labels: options.labels }),
  }
  const early = assembleRecording(evidence)
  const recording = (await options.complete?.()) ? assembleRecording(evidence) : early
  const { commit, shard } = options
  return { ...recording, ...(commit !== undefined && { commit }), ...(shard && { shard }) }
}

/** Without notes of our `go` (no recorder, Windows) a plain `go test …` still says itself what it is about. */
function callsOf(noted: readonly GoCall[], { command, script, cwd }: RecordOptions, toolchain: Toolchain | undefined): readonly GoCall[] {
  if (noted.length > 0 || script !== undefined || !/(^|[/\\])go(\.exe)?$/.test(command[0] ?? '')) return noted
  const { goroot = '', version = '', flags = '' } = toolchain ?? {}
  return [{ cwd, goroot, version, flags: splitFlags(flags).others, args: command.slice(1) }]
}

function spellings(root: string): readonly string[] {
  return [...new Set([root, realPath(root)])]
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // It is not there; whoever needs it says so.
    return path
  }
}
