import type { Recording } from '#model/recording.ts'
import { isGo, readGoTest } from './calls.ts'
import { splitFlags } from './env.ts'

/** ok: fine · warn: recording works, with less than all of it, or it cannot be told · bad: it would not work here. */
export type Health = 'ok' | 'warn' | 'bad'

/** One thing that recording needs. */
export interface HealthCheck {
  readonly name: string
  readonly state: Health
  /** What is there. */
  readonly says: string
  /** What to do; empty where nothing is to be done. */
  readonly help: string
}

/** The flags that go takes from its environment, as far as they can be in the way of the recorder. */
export function flagsHealth(flags: string): HealthCheck {
  const name = 'GOFLAGS'
  const { overlay } = splitFlags(flags)
  if (/(^|[\s'"])--?toolexec/.test(flags))
    return {
      name,
      state: 'warn',
      says: `${flags}: with a -toolexec of your own, paths in stacks of a downloaded toolchain may show a temporary folder`,
      help: 'leave -toolexec out of GOFLAGS for the recorded run, if such paths appear',
    }
  if (overlay !== '') return { name, state: 'ok', says: `${flags}: the overlay ${overlay} and the recorder's are joined`, help: '' }
  return { name, state: 'ok', says: flags === '' ? 'none' : flags, help: '' }
}

/** What is known of a test command that was not run: whether its program is there, and what `make -n` would run. */
export interface SeenCommand {
  readonly words: readonly string[]
  readonly onPath: boolean
  /** Undefined where it is no `make`, or make could not say. */
  readonly dryRun: string | undefined
}

const FOREIGN = /\b(docker|podman|nerdctl|kubectl|bazel|bazelisk|buck2|ssh)\b/

/** Whether a command ends in a `go test` that the recorder reaches. */
export function commandHealth({ words, onPath, dryRun }: SeenCommand): HealthCheck {
  const name = 'test command'
  const shown = words.join(' ')
  const [program = '', ...args] = words
  if (!onPath) return { name, state: 'bad', says: `${shown}: there is no ${program}`, help: 'name a program that is on PATH' }
  if (isGo(program)) return goHealth(shown, args)
  const told = dryRun ?? shown
  const foreign = FOREIGN.exec(told)?.[1]
  if (foreign) {
    const help = `let the command inside call \`goroutine-gate record -- go test …\` itself, and judge the folder that it leaves`
    return { name, state: 'warn', says: `${shown}: it runs ${foreign}, and the recorder does not reach beyond that`, help }
  }
  if (/\bgo\b[^\n]*\btest\b|\bgotestsum\b|\bginkgo\b/.test(told))
    return { name, state: 'ok', says: `${shown}: it ends in go test`, help: '' }
  const help = 'run it once behind `goroutine-gate record --`, which says how many packages it saw'
  return { name, state: 'warn', says: `${shown}: whether it ends in go test cannot be told without running it`, help }
}

function goHealth(shown: string, args: readonly string[]): HealthCheck {
  const name = 'test command'
  const call = readGoTest({ flags: '', args })
  const help = 'pass a command that runs tests, such as go test ./...'
  if (!call) return { name, state: 'bad', says: `${shown}: it is not go test`, help }
  if (!call.runs) return { name, state: 'bad', says: `${shown}: it runs no test`, help }
  if (call.given.includes('overlay'))
    return {
      name,
      state: 'bad',
      says: `${shown}: a -overlay on the command line hides that of the recorder`,
      help: 'set it with GOFLAGS=-overlay=FILE instead; the two are then joined',
    }
  return { name, state: 'ok', says: shown, help: '' }
}

/** The module of the self-test: one test that leaves one goroutine behind. */
export const PLANTED: Readonly<Record<string, string>> = {
  'planted.go': 'package planted\n\nfunc wait(ready <-chan int) {\n\t<-ready\n}\n',
  'planted_test.go':
    'package planted\n\nimport "testing"\n\nfunc TestPlanted(t *testing.T) {\n\tready := make(chan int)\n\tgo wait(ready)\n}\n',
}

/** `go.mod` of the self-test for a toolchain, `go1.26.8`: the one that answers where it was asked for has to answer here too. */
export function plantedModule(version: string): string {
  const minor = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? 0)
  const released = /^go1\.\d+(\.\d+|rc\d+)$/.test(version)
  return `module example.com/planted\n\ngo 1.20\n${minor >= 21 && released ? `\ntoolchain ${version}\n` : ''}`
}

/** Whether the recording of that module shows what was planted. */
export function plantedHealth({ exitCode, packages, leaks, gaps }: Recording): HealthCheck {
  const name = 'self-test'
  const [first] = packages
  const seen = leaks.filter(({ site, tests }) => site?.function === 'wait' && tests.includes('TestPlanted')).length === 1
  if (seen && first?.capture === 'captured' && exitCode === 0)
    return { name, state: 'ok', says: 'a leak that was planted in a test was recorded, with its test and its line', help: '' }
  const why = [
    exitCode === 0 ? '' : `go test ended with ${exitCode}`,
    first && first.capture !== 'captured' ? first.why : '',
    ...gaps.map((gap) => `${gap.what}: ${gap.why}`),
    seen ? '' : 'the planted leak was not seen',
  ]
  const help = 'run `go test` in a new module to see whether Go itself works here, then mend what is named above'
  return { name, state: 'bad', says: why.filter(Boolean).join('; '), help }
}
