import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseFileCommands } from './file-commands.ts'
import { type Annotation, readLog } from './step-log.ts'

/** What a step of a workflow is given. */
export interface Step {
  /** The bundle that `runs.main` names. */
  readonly entry: string
  /** The node binary; this process's own by default. */
  readonly node?: string
  /** Inputs by the name in `action.yml`: dashes and case as there. */
  readonly inputs: Readonly<Record<string, string>>
  readonly eventName: string
  readonly event: unknown
  /** Checkout folder, the step's working directory. */
  readonly workspace: string
  /** Beside the `GITHUB_*` variables that stem from the rest: `GITHUB_SHA`, `GITHUB_REF`, `GITHUB_API_URL`, … */
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutSeconds?: number
}

export interface StepResult {
  readonly exitCode: number
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  /** What a reader of the job's log sees: both streams without the lines that are commands. */
  readonly log: string
  readonly debug: readonly string[]
  readonly masks: readonly string[]
}

/** "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k". */
const SUMMARY_BYTES = 1024 * 1024

/** Outputs of a job, in UTF-16 units of 2 bytes. */
const OUTPUT_BYTES = 1024 * 1024

const FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_PATH: 'path',
} as const

/**
 * Starts a bundled entry the way the Actions runner starts a JavaScript action, and reads what it did.
 * Where the platform would drop, cut or refuse something, this throws, so that a limit becomes a failing test.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-runner-'))
  try {
    for (const name of Object.values(FILES)) await writeFile(join(folder, name), '')
    await writeFile(join(folder, 'event.json'), JSON.stringify(step.event))
    const { exitCode, output } = await start(step, environment(step, folder))
    const read = (name: keyof typeof FILES) => readFile(join(folder, FILES[name]), 'utf8')
    const summary = await read('GITHUB_STEP_SUMMARY')
    const outputs = parseFileCommands(await read('GITHUB_OUTPUT'))
    const exported = parseFileCommands(await read('GITHUB_ENV'))
    enforceSizes(summary, outputs)
    enforceExports(exported)
    const result = { exitCode, ...readLog(output), outputs, summary, state: parseFileCommands(await read('GITHUB_STATE')), exported }
    enforceSecrecy(result, step.inputs.token)
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `INPUT_` and the name in capitals, blanks as underscores. Dashes stay: `INPUT_FAIL-ON`. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`
}

function environment(step: Step, folder: string): Record<string, string> {
  const inputs = Object.entries(step.inputs).map(([name, value]) => [inputVariable(name), value] as const)
  const files = Object.entries(FILES).map(([variable, name]) => [variable, join(folder, name)] as const)
  return {
    ...inherited(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__goroutine-gate',
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_REPOSITORY: 'octo/quotes',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'test',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.example',
    // Nobody listens here: a test that wants an answer brings its own server.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(files),
    ...Object.fromEntries(inputs),
    ...step.env,
  }
}

/** The machine's own variables without what a runner sets, or what belongs to the test runner around us. */
function inherited(): Record<string, string> {
  const foreign = /^(GITHUB_|INPUT_|ACTIONS_|RUNNER_|STATE_|VITEST|NODE_|npm_|CI$|FORCE_COLOR$|NO_COLOR$)/
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !foreign.test(entry[0])),
  )
}

async function start(step: Step, env: Record<string, string>): Promise<{ exitCode: number; output: string }> {
  // A group of its own, so that a late step takes the test command it started with it.
  const child = spawn(step.node ?? process.execPath, [step.entry], {
    cwd: step.workspace,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const streams = { out: [] as Buffer[], err: [] as Buffer[] }
  child.stdout.on('data', (chunk: Buffer) => streams.out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => streams.err.push(chunk))
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => (signal ? reject(new Error(`the step was ended by ${signal}`)) : resolve(code ?? 0)))
  })
  const waiting = new AbortController()
  const seconds = step.timeoutSeconds ?? 110
  const late = sleep(seconds * 1000, undefined, { signal: waiting.signal }).then(
    () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'),
    () => false,
  )
  try {
    const exitCode = await ended
    // Commands are read in both streams, each line by line: a line never mixes the two.
    return { exitCode, output: [streams.out, streams.err].map((chunks) => Buffer.concat(chunks).toString('utf8')).join('\n') }
  } finally {
    waiting.abort()
    await late
  }
}

function enforceSizes(summary: string, outputs: Readonly<Record<string, string>>): void {
  const summaryBytes = Buffer.byteLength(summary)
  if (summaryBytes > SUMMARY_BYTES) throw new Error(`the job summary has ${summaryBytes} bytes, the runner drops it above ${SUMMARY_BYTES}`)
  const outputBytes = Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
  if (outputBytes > OUTPUT_BYTES) throw new Error(`the outputs have ${outputBytes} bytes, a job may have ${OUTPUT_BYTES}`)
}

/** "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command": the step fails. */
function enforceExports(exported: Readonly<Record<string, string>>): void {
  if (Object.keys(exported).some((name) => name.toUpperCase() === 'NODE_OPTIONS'))
    throw new Error('the runner refuses NODE_OPTIONS in GITHUB_ENV')
}

/** The log is masked by the runner, as long as the mask was asked for first; files and outputs are masked by nobody. */
function enforceSecrecy({ masks, ...told }: StepResult, token = ''): void {
  if (token !== '' && JSON.stringify(told).includes(token)) throw new Error('the token stands in what the step told')
}
