import { UserError } from '#model/error.ts'
import { LEVELS, type Level } from '#model/finding.ts'
import { handedIn } from './handed-in.ts'

export const MODES = ['gate', 'record', 'judge', 'baseline', 'relay', 'data-only'] as const
export type Mode = (typeof MODES)[number]

/** The inputs of `action.yml`. `undefined`, an empty text or an empty list: not given, so that the policy decides. */
export interface Inputs {
  /** A script for `bash -eo pipefail`, several lines allowed. */
  readonly test: string
  readonly mode: Mode
  readonly workingDirectory: string
  readonly config: string
  readonly baseline: string
  /** A revision. */
  readonly base: string
  readonly recordings: readonly string[]
  /** The same of the base. */
  readonly baseRecordings: readonly string[]
  /** Folders and lists with snapshots over time. */
  readonly series: readonly string[]
  /** A latency, as written. */
  readonly p95: string
  /** Files with results of other tools. */
  readonly external: readonly string[]
  readonly failOn: Level | 'never' | undefined
  /** `issue`: the comment, and beside it one issue about the default branch. */
  readonly comment: boolean | 'issue' | undefined
  readonly annotations: boolean | undefined
  readonly suggestions: boolean | undefined
  readonly sarifFile: string
  readonly reportDir: string
  readonly token: string
}

/** All names, in the order of `action.yml`. */
export const INPUT_NAMES = [
  'test',
  'mode',
  'working-directory',
  'config',
  'baseline',
  'base',
  'recordings',
  'external',
  'fail-on',
  'comment',
  'annotations',
  'suggestions',
  'sarif-file',
  'report-dir',
  'token',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The text of an input, empty when it was not given: `core.getInput`. */
export type GetInput = (name: InputName) => string

/** Reads and checks all inputs. A `UserError` names the input, what was there and what would be right. */
export function readInputs(get: GetInput): Inputs {
  return {
    test: get('test').trim(),
    mode: choice(get, 'mode', MODES) ?? 'gate',
    workingDirectory: path(get, 'working-directory'),
    config: path(get, 'config'),
    baseline: inside(get, 'baseline'),
    base: revision(get, 'base'),
    ...handedIn(lines(get, 'recordings')),
    external: lines(get, 'external'),
    failOn: choice(get, 'fail-on', [...LEVELS, 'never']),
    comment: get('comment').trim() === 'issue' ? 'issue' : flag(get, 'comment', 'true, false or issue'),
    annotations: flag(get, 'annotations'),
    suggestions: flag(get, 'suggestions'),
    sarifFile: path(get, 'sarif-file'),
    reportDir: path(get, 'report-dir'),
    token: get('token').trim(),
  }
}

function choice<const T extends string>(get: GetInput, name: InputName, allowed: readonly T[]): T | undefined {
  const text = get(name).trim()
  if (text === '') return undefined
  return allowed.find((one) => one === text) ?? refuse(name, text, `one of ${allowed.join(', ')}`)
}

/** The spellings of YAML's core schema, as in `core.getBooleanInput`. */
function flag(get: GetInput, name: InputName, right = 'true or false'): boolean | undefined {
  const text = get(name).trim()
  if (text === '') return undefined
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  return refuse(name, text, right)
}

function path(get: GetInput, name: InputName): string {
  const text = get(name).trim()
  return hasControls(text) ? refuse(name, text, 'one path, on one line') : text
}

/** The baseline is read from a commit, where only paths of the repository mean something. */
function inside(get: GetInput, name: InputName): string {
  const text = path(get, name)
  const leaves = /^([/\\~]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes('..')
  return leaves ? refuse(name, text, 'a path inside the repository, relative to its root') : text
}

/** Git would take a leading dash for an option. */
function revision(get: GetInput, name: InputName): string {
  const text = get(name).trim()
  return /^-|\s/.test(text) || hasControls(text) ? refuse(name, text, 'a commit, a branch or a tag') : text
}

function lines(get: GetInput, name: InputName): readonly string[] {
  const all = get(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const bad = all.find(hasControls)
  return bad === undefined ? all : refuse(name, bad, 'one path a line')
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text)
}

function refuse(name: InputName, found: string, right: string): never {
  throw new UserError(`input ${name}: found ${JSON.stringify(found)}`, `Give ${name} ${right}, or leave it out.`)
}
