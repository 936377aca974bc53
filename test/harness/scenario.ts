import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FakePull } from './github.ts'

/** `target`: a fork's pull request under `pull_request_target`, with the base checked out. */
export const SCENARIOS = ['pull-request', 'fork', 'target', 'push', 'merge-group'] as const
export type ScenarioKind = (typeof SCENARIOS)[number]

/** The example as a change on GitHub, checked out as `actions/checkout` does it: one commit deep, with a remote that gives more. */
export interface Scenario {
  /** Folder of the work tree. */
  readonly workspace: string
  readonly eventName: string
  readonly event: unknown
  /** `GITHUB_*` variables that belong to the event. */
  readonly env: Readonly<Record<string, string>>
  readonly base: string
  readonly head: string
  /** The commit that is checked out: a merge of both, or the head itself. */
  readonly checkedOut: string
  /** The pull request as GitHub lists it. */
  readonly pull: FakePull
  dispose(): void
}

/** Files of the change by path, instead of `examples/quotes/head`. */
export type Change = Readonly<Record<string, string>>

export const REPOSITORY = 'octo/quotes'
export const PULL_REQUEST = 7

const EXAMPLE = fileURLToPath(new URL('../../examples/quotes/', import.meta.url))

/** Builds the repository of the example in a temporary folder, with a base commit, a head commit and, where the event has one, their merge. */
export function scenarioOf(kind: ScenarioKind, change?: Change): Scenario {
  const folder = mkdtempSync(join(tmpdir(), 'gate-scenario-'))
  const origin = join(folder, 'origin')
  const workspace = join(folder, 'quotes')
  const { base, head, merge } = history(origin, change)
  const checkedOut = kind === 'push' ? head : kind === 'target' ? base : merge
  checkOut(workspace, origin, checkedOut)
  return {
    workspace,
    ...eventOf(kind, base, head, merge),
    base,
    head,
    checkedOut,
    pull: pullOf(kind, origin, base, head),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function history(origin: string, change: Change | undefined): { base: string; head: string; merge: string } {
  mkdirSync(origin)
  git(origin, 'init', '--quiet', '--initial-branch=main')
  // As on GitHub: a commit can be fetched by its hash.
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  cpSync(join(EXAMPLE, 'base'), origin, { recursive: true })
  const base = commitAll(origin, 'Quotes')
  git(origin, 'checkout', '--quiet', '-b', 'change')
  if (change) writeFiles(origin, change)
  else cpSync(join(EXAMPLE, 'head'), origin, { recursive: true })
  const head = commitAll(origin, 'Price alerts')
  const merge = git(origin, 'commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`)
  git(origin, 'update-ref', `refs/pull/${PULL_REQUEST}/merge`, merge)
  return { base, head, merge }
}

function writeFiles(folder: string, files: Change): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

function commitAll(folder: string, message: string): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
  return git(folder, 'rev-parse', 'HEAD')
}

function checkOut(workspace: string, origin: string, commit: string): void {
  mkdirSync(workspace)
  git(workspace, 'init', '--quiet')
  git(workspace, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  git(workspace, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit)
  git(workspace, 'checkout', '--quiet', '--detach', commit)
}

function eventOf(kind: ScenarioKind, base: string, head: string, merge: string): Pick<Scenario, 'eventName' | 'event' | 'env'> {
  const repository = { full_name: REPOSITORY, default_branch: 'main', private: false }
  const env = (sha: string, ref: string) => ({ GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: sha, GITHUB_REF: ref })
  if (kind === 'push') {
    const event = { ref: 'refs/heads/main', before: base, after: head, created: false, deleted: false, forced: false, repository }
    return { eventName: 'push', event, env: env(head, event.ref) }
  }
  if (kind === 'merge-group') {
    const ref = `refs/heads/gh-readonly-queue/main/pr-${PULL_REQUEST}-${base}`
    const group = { head_sha: merge, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' }
    return { eventName: 'merge_group', event: { action: 'checks_requested', merge_group: group, repository }, env: env(merge, ref) }
  }
  const from = isFork(kind) ? { ...repository, full_name: 'eve/quotes' } : repository
  const pull = {
    number: PULL_REQUEST,
    head: { sha: head, ref: 'change', repo: from },
    base: { sha: base, ref: 'main', repo: repository },
  }
  const event = { action: 'synchronize', number: PULL_REQUEST, pull_request: pull, repository }
  if (kind === 'target') return { eventName: 'pull_request_target', event, env: env(base, 'refs/heads/main') }
  return { eventName: 'pull_request', event, env: env(merge, `refs/pull/${PULL_REQUEST}/merge`) }
}

function isFork(kind: ScenarioKind): boolean {
  return kind === 'fork' || kind === 'target'
}

/** The patch of a file is what follows the headers of its diff. */
function pullOf(kind: ScenarioKind, origin: string, base: string, head: string): FakePull {
  const names = git(origin, 'diff', '--name-only', '-z', base, head).split('\0').filter(Boolean)
  const files = names.map((file) => {
    const diff = git(origin, 'diff', '--no-color', base, head, '--', `:(literal)${file}`)
    const at = diff.search(/^@@ /m)
    return { file, ...(at >= 0 && { patch: diff.slice(at) }) }
  })
  return { number: PULL_REQUEST, owner: isFork(kind) ? 'eve' : 'octo', branch: 'change', headSha: head, files }
}

/** Git without the machine's own settings, and with fixed times, so that the same files give the same commits. */
function git(folder: string, ...args: readonly string[]): string {
  const who = { NAME: 'Octo Cat', EMAIL: 'octo@example.com', DATE: '2026-01-01T00:00:00Z' }
  const names = Object.entries(who).flatMap(([key, value]) => ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value]))
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...Object.fromEntries(names) }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}
