import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recording } from '#model/recording.ts'
import type { RecordOptions } from '#ports.ts'
import { assembleRecording } from '#record/assemble.ts'
import type { GoCall } from '#record/calls.ts'
import { type Overlay, splitFlags, type Toolchain, variables } from '#record/env.ts'
import { shimScript } from '#record/shim.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { readCalls, readEventFiles, readLost } from './capture.ts'
import { findToolchain } from './go.ts'
import { loadHooks } from './hooks.ts'
import { listPackages } from './list.ts'
import { writeOverlay } from './overlay.ts'
import { answerQuestions } from './questions.ts'
import { type RunResult, run } from './run.ts'

/**
 * Runs a test command with goroutine capture and writes `recording.json` into `options.out`. The command's code is not
 * touched; whatever could not be captured is in the recording. Rejects only when its own files cannot be written.
 */
export async function recordCommand(options: RecordOptions): Promise<Recording> {
  const work = workFolder()
  try {
    const toolchain = await findToolchain(options.cwd)
    const instrument = prepare(toolchain, options, work)
    const result = await runRecorded(instrument, options, work)
    const recording = await assemble({ options, work, toolchain, instrument, result })
    mkdirSync(options.out, { recursive: true })
    writeFileSync(join(options.out, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
    return recording
  } finally {
    rmSync(work.folder, { recursive: true, force: true })
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
}

function workFolder(): Work {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-')))
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
    lost: join(folder, 'lost'),
  }
}

/** The overlay of the command's own toolchain and the variables that carry it, or why there is none. */
type Instrument =
  | { readonly overlay: Overlay; readonly variables: Readonly<Record<string, string>>; readonly userOverlay: string }
  | { readonly why: string }

function prepare(toolchain: Toolchain | { readonly why: string }, options: RecordOptions, work: Work): Instrument {
  if ('why' in toolchain) return toolchain
  const { overlay: userOverlay, others: flags } = splitFlags(toolchain.flags)
  const overlay = writeOverlay(toolchain, join(work.folder, 'overlay'), loadHooks(), userOverlay, options.cwd)
  if ('why' in overlay) return overlay
  const shim = process.platform === 'win32' ? '' : work.shim
  const plan = { overlay, flags, shim, events: work.events, run: work.run, settleMs: options.settleMs }
  if (shim !== '') {
    const file = join(shim, 'go')
    const { calls, questions, lost } = work
    writeFileSync(file, shimScript({ ...plan, main: overlay, folder: shim, calls, questions, lost, environmentFlags: process.env.GOFLAGS }))
    chmodSync(file, 0o755)
  }
  return { overlay, variables: variables(plan, process.env), userOverlay }
}

async function runRecorded(
  instrument: Instrument,
  options: RecordOptions,
  work: Work,
): Promise<RunResult & { readonly refusals: readonly string[] }> {
  // Go and shells believe PWD while it leads to the same folder, and would name all files by the path of a link.
  const cwd = realPath(options.cwd)
  const request = {
    command: options.script === undefined ? options.command : ['bash', '-eo', 'pipefail', '-c', options.script],
    cwd,
    environment: { ...process.env, PWD: cwd, ...('why' in instrument ? {} : instrument.variables) },
    output: options.output,
    deadlineMs: options.deadlineMs,
  }
  if ('why' in instrument) return { ...(await run(request)), refusals: [] }
  const { toolchain } = instrument.overlay
  let count = 0
  const questions = answerQuestions(work.questions, (other) =>
    writeOverlay({ ...toolchain, ...other }, join(work.folder, `overlay-${++count}`), loadHooks(), instrument.userOverlay, options.cwd),
  )
  try {
    return { ...(await run(request)), refusals: questions.refusals }
  } finally {
    questions.stop()
  }
}

interface Finished {
  readonly options: RecordOptions
  readonly work: Work
  readonly toolchain: Toolchain | { readonly why: string }
  readonly instrument: Instrument
  readonly result: RunResult & { readonly refusals: readonly string[] }
}

async function assemble({ options, work, toolchain, instrument, result }: Finished): Promise<Recording> {
  const known = 'why' in toolchain ? undefined : toolchain
  const calls = callsOf(readCalls(work.calls), options, known)
  const { packages: listed, modules } = known === undefined ? { packages: [], modules: [] } : await listPackages(calls)
  return assembleRecording({
    tool: { name: manifest.name, version: manifest.version },
    command: options.command,
    run: work.run,
    instrument: 'why' in instrument ? instrument.why : '',
    goVersion: known?.version ?? '',
    goos: known?.goos ?? '',
    goarch: known?.goarch ?? '',
    calls,
    lost: readLost(work.lost),
    refusals: result.refusals,
    output: `${result.stdout}\n${result.stderr}`,
    exitCode: result.exitCode,
    timedOut: result.timedOut,
    killed: result.killed,
    eventFiles: readEventFiles(work.events),
    listed,
    modules,
    roots: spellings(options.root),
    declaredFunction: options.declaredFunction,
  })
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
