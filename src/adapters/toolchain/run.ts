import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { terminal } from '#adapters/terminal.ts'
import { type OutputCopy, outputCopy } from './output-copy.ts'

/** What to run and how. */
export interface RunRequest {
  readonly command: readonly string[]
  readonly cwd: string
  readonly environment: NodeJS.ProcessEnv
  readonly output: 'inherit' | 'stderr'
  /** Milliseconds; 0 for no limit. */
  readonly deadlineMs: number
}

/** How the command ended, with the head and tail of what it printed. */
export interface RunResult {
  /** Its own code; 127 not found, 126 not executable, 128 + signal when killed. */
  readonly exitCode: number
  readonly timedOut: boolean
  /** Ended by a signal to us or by our deadline, or killed by another one. */
  readonly killed: boolean
  readonly stdout: string
  readonly stderr: string
}

/** How long a process group may take to print its stacks after SIGQUIT, and to die after SIGTERM. */
const GRACE_MS = 3000
/** How long output may still come after the command itself has ended; a left daemon may hold the pipe for ever. */
const DRAIN_MS = 2000

/**
 * Runs a command in a process group of its own, without a shell, and passes its output on. At the deadline, or when
 * this process gets SIGINT or SIGTERM, the whole group is ended: a shell alone would leave `go test` and its compilers
 * running. At the deadline it first gets SIGQUIT, at which Go programs print all their goroutines.
 */
export function run(request: RunRequest): Promise<RunResult> {
  const [file = '', ...args] = request.command
  const stdout = outputCopy()
  const stderr = outputCopy()
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: request.cwd,
      env: request.environment,
      stdio: ['inherit', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    pass(child.stdout, request.output === 'inherit' ? process.stdout : process.stderr, stdout)
    pass(child.stderr, process.stderr, stderr)
    const group = killer(child)
    const watch = { timedOut: false, killed: false }
    const stop = (signals: readonly NodeJS.Signals[]) => {
      watch.killed = true
      group.end(signals)
    }
    const deadline =
      request.deadlineMs > 0
        ? setTimeout(() => {
            watch.timedOut = true
            stop(['SIGQUIT', 'SIGTERM', 'SIGKILL'])
          }, request.deadlineMs)
        : undefined
    const onInterrupt = () => stop(['SIGINT', 'SIGKILL'])
    const onTerminate = () => stop(['SIGTERM', 'SIGKILL'])
    process.on('SIGINT', onInterrupt)
    process.on('SIGTERM', onTerminate)
    const finish = (exitCode: number) => {
      clearTimeout(deadline)
      group.rest()
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
      resolve({ exitCode, ...watch, stdout: stdout.text(), stderr: stderr.text() })
    }
    settleOnce(child, file, stderr, finish, watch)
  })
}

/** Calls `finish` when the command has ended and its output is through, or when that takes too long. */
function settleOnce(
  child: ChildProcess,
  file: string,
  stderr: OutputCopy,
  finish: (exitCode: number) => void,
  watch: { killed: boolean },
): void {
  let done = false
  const once = (exitCode: number) => {
    if (done) return
    done = true
    child.stdout?.destroy()
    child.stderr?.destroy()
    finish(exitCode)
  }
  child.on('error', (error: NodeJS.ErrnoException) => {
    const message = error.code === 'ENOENT' ? `${file}: command not found\n` : `${file}: ${error.message}\n`
    process.stderr.write(message)
    stderr.add(Buffer.from(message))
    once(error.code === 'ENOENT' ? 127 : 126)
  })
  child.on('exit', (code, signal) => {
    if (signal !== null) watch.killed = true
    const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
    child.once('close', () => once(exitCode))
    setTimeout(() => once(exitCode), DRAIN_MS).unref()
  })
}

function pass(from: NodeJS.ReadableStream | null, to: NodeJS.WriteStream, copy: OutputCopy): void {
  from?.on('data', (chunk: Buffer) => {
    copy.add(chunk)
    terminal.passed(chunk)
    if (to.write(chunk)) return
    from.pause()
    to.once('drain', () => from.resume())
  })
}

/** Ends the process group of a child with one signal after the other. */
function killer(child: ChildProcess): { end(signals: readonly NodeJS.Signals[]): void; rest(): void } {
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Signals | undefined
  const end = (signals: readonly NodeJS.Signals[]) => {
    const [signal, ...others] = signals
    clearTimeout(timer)
    if (signal === undefined) return
    last = signal
    signalGroup(child, signal)
    timer = setTimeout(() => end(others), GRACE_MS)
  }
  return {
    end,
    /** The command is gone; if it was ended by us nothing of its group may stay. */
    rest: () => {
      clearTimeout(timer)
      if (last !== undefined) signalGroup(child, 'SIGKILL')
    },
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // The group has already gone.
  }
}
