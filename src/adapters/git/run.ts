import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { UserError } from '#model/error.ts'

export interface GitOutput {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  readonly input?: string
  /** Takes standard output piece by piece instead of keeping it. */
  readonly onData?: (chunk: Buffer) => void
  /** The process is asked to end after this long, so that it can remove its locks, and ended soon after that. */
  readonly timeoutMs?: number
  /** The process gets a group of its own, which a signal for ours does not reach; told is its id. */
  readonly apart?: (pid: number) => void
  readonly env?: Readonly<Record<string, string>>
}

/** What git needs to remove its locks. */
const GRACE_MS = 5_000

/**
 * Runs git in `cwd` without a shell and returns what it printed, whatever its exit code.
 * Hooks, the file system monitor, prompts and background upkeep are off, and the words are those of the C locale.
 */
export function runGit(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const env = { ...gitEnvironment(), ...options.env }
    const child = spawn('git', [...SAFE_CONFIG, ...args], { cwd, env, stdio: 'pipe', detached: options.apart !== undefined })
    if (child.pid !== undefined) options.apart?.(child.pid)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    const late = options.timeoutMs ? setTimeout(() => child.kill('SIGTERM'), options.timeoutMs) : undefined
    const tooLate = options.timeoutMs ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs + GRACE_MS) : undefined
    const stopTimers = (): void => {
      clearTimeout(late)
      clearTimeout(tooLate)
    }
    child.stdout.on('data', options.onData ?? ((chunk: Buffer) => stdout.push(chunk)))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // Git may end before it has read all of its input; its exit code tells the story, not EPIPE.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
    child.on('error', (cause) => {
      stopTimers()
      reject(new UserError('git could not be started', 'install git and put it on the PATH', { cause }))
    })
    child.on('close', (code) => {
      stopTimers()
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
    })
  })
}

/** Runs git and returns its standard output as text; a failure is a `UserError` with git's own words. */
export async function gitText(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const output = await runGit(cwd, args, options)
  if (output.code !== 0) throw gitFailure(args, output)
  return output.stdout.toString('utf8')
}

/** What to throw when a git command that ought to work did not. */
export function gitFailure(args: readonly string[], output: GitOutput): UserError {
  const said = output.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500)
  return new UserError(
    `git ${args[0]} failed (exit code ${output.code}): ${said}`,
    'run the same git command in this repository to see the cause',
  )
}

const SAFE_CONFIG = [
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    'core.quotePath=false',
    'submodule.recurse=false',
    'fetch.recurseSubmodules=false',
  ]
    .concat(['gc.auto=0', 'maintenance.auto=false', 'diff.relative=false'])
    .flatMap((setting) => ['-c', setting]),
]

/** Variables that would point git at another repository than that of the path given, or start another program. */
const FOREIGN =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXTERNAL_DIFF|DIFF_OPTS|SHALLOW_FILE|REPLACE_REF_BASE|TRACE.*|(GLOB|NOGLOB|ICASE|LITERAL)_PATHSPECS)$/

function gitEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', LANGUAGE: '', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat' }
}
