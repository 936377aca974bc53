import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The bundle as it is shipped; another one, or another Node, where the environment says so. */
const ENTRY = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const NODE = process.env.GATE_NODE ?? process.execPath

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Start {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** Interrupts the process once it has said this on standard error. */
  readonly interruptAt?: string
}

/** Starts the command line as a user does and waits for its end. Nothing of a surrounding job reaches it. */
export function gate(args: readonly string[], { cwd, env = {}, input, interruptAt }: Start = {}): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|FORCE_COLOR|NO_COLOR|GOFLAGS)/.test(name))
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [ENTRY, ...args], { cwd, env: { ...Object.fromEntries(own), ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      err.push(chunk)
      if (interruptAt !== undefined && chunk.includes(interruptAt)) child.kill('SIGINT')
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.end(input ?? '')
  })
}

interface Place {
  readonly file: string
  readonly startLine: number
}

/** The report of `--format json`, as far as tests look at it. */
export interface Json {
  readonly findings: readonly (Place & {
    readonly ruleId: string
    readonly level: string
    readonly function: string
    readonly standing: { readonly kind: string; readonly since?: string }
    readonly seenIn: readonly string[]
    readonly fingerprint: string
  })[]
  readonly gaps: readonly (Partial<Place> & { readonly what: string; readonly why: string })[]
  readonly verdict: { readonly kind: string; readonly reasons: readonly { clause: string; outcome: string; message: string }[] }
  readonly growth: readonly { state: string; base: number | null; head: number; since: string; ruleIds: readonly string[] }[]
  readonly leaks: readonly { site?: Place; confirmed: boolean | null }[]
  readonly run: { readonly base: string; readonly baseSource: string; readonly policySource: string; readonly command: readonly string[] }
}

export interface Judged extends Ended {
  readonly report: Json
}

/** The same with `--format json`, whose standard output is the report and nothing else. */
export async function judged(verb: string, args: readonly string[], start: Start = {}): Promise<Judged> {
  const ended = await gate([verb, '--format', 'json', ...args], start)
  try {
    return { ...ended, report: JSON.parse(ended.out) as Json }
  } catch (cause) {
    throw new Error(`no JSON on standard output; code ${ended.code}, standard error:\n${ended.err}`, { cause })
  }
}

/** `block new-leak, tests-failed | unseen-source`: kind, what blocks, what warns. */
export function verdictOf({ report: { verdict } }: Judged): string {
  const of = (outcome: string) => verdict.reasons.filter((reason) => reason.outcome === outcome).map((reason) => reason.clause)
  return [verdict.kind, of('block').join(', '), of('warn').length > 0 ? `| ${of('warn').join(', ')}` : ''].filter(Boolean).join(' ')
}

/** `a/a.go:11 Ask new`, one line a finding. */
export function findingsOf({ report }: Judged): readonly string[] {
  return report.findings.map((finding) => `${finding.file}:${finding.startLine} ${finding.function} ${finding.standing.kind}`)
}

/** `what: why`, one line a gap. */
export function gapsOf({ report }: Judged): readonly string[] {
  return report.gaps.map((gap) => `${gap.what}: ${gap.why}`)
}
