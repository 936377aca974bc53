import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { isOurs, touchedFolders } from '#drive/scope.ts'
import { folderOf } from '#go/module.ts'
import type { Finding } from '#model/finding.ts'
import type { Change, SourceText } from '#ports.ts'
import { type Compared, compared } from './compared.ts'

const run = promisify(execFile)

/** A commit of a clone that renames Go files, judged against its parent. */
export interface Replayed {
  readonly clone: string
  readonly hash: string
  readonly renames: number
  readonly counts: {
    readonly before: number
    readonly known: number
    /** Known under another fingerprint. */
    readonly moved: number
    readonly fresh: number
    /** New while a finding of the same rule is gone: the only ones that may be old. */
    readonly open: number
  }
  /** The open ones. */
  readonly lines: readonly string[]
}

/** The newest commits that rename a Go file and have findings before, `most` of them out of four times as many. */
export async function replayed(clone: string, most: number): Promise<readonly Replayed[]> {
  const told: Replayed[] = []
  for (const hash of await renamingCommits(clone, 4 * most)) {
    if (told.length >= most) break
    const commit = await judged(clone, hash)
    if (commit) told.push({ clone: clone.split('/').at(-1) ?? '', hash, ...commit })
  }
  return told
}

async function renamingCommits(clone: string, most: number): Promise<readonly string[]> {
  const args = ['log', '--no-merges', '-M', '--diff-filter=R', '--format=%H', `--max-count=${most}`, '--', '*.go']
  return lines(await git(clone, args))
}

/** Both sides of a commit over the folders that it touches; undefined for one without findings at the base, or too large. */
async function judged(clone: string, hash: string): Promise<Omit<Replayed, 'clone' | 'hash'> | undefined> {
  const changes = await changesOf(clone, hash)
  const folders = new Set(touchedFolders(changes))
  if (folders.size > MOST_FOLDERS) return undefined
  const [base, head] = [await textsAt(clone, `${hash}^`, folders), await textsAt(clone, hash, folders)]
  const renamed = new Map(changes.filter(({ status }) => status === 'renamed').map(({ file, oldFile }) => [file, oldFile]))
  const result = compared(base, head, renamed)
  return result.before.length === 0 ? undefined : { renames: renamed.size, ...counted(result) }
}

function counted({ before, after }: Compared): Pick<Replayed, 'counts' | 'lines'> {
  const prints = new Set(before.map(({ fingerprint }) => fingerprint))
  const known = after.filter(({ standing }) => standing.kind === 'known')
  const fresh = after.filter(({ standing }) => standing.kind === 'new')
  // As many as have no partner, whichever they are.
  const gone = (rule: string): number => count(before, rule) - count(known, rule)
  const open = fresh.filter(({ ruleId }) => gone(ruleId) > 0)
  const moved = known.filter(({ fingerprint }) => !prints.has(fingerprint))
  return {
    counts: { before: before.length, known: known.length, moved: moved.length, fresh: fresh.length, open: open.length },
    lines: open.map(lineOf),
  }
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter(({ ruleId }) => ruleId === rule).length
}

/** A commit over more folders is a change of layout whose two sides take minutes. */
const MOST_FOLDERS = 150

async function changesOf(clone: string, hash: string): Promise<readonly Change[]> {
  const rows = lines(await git(clone, ['diff-tree', '-r', '-M', '--no-commit-id', '--name-status', hash, '--', '*.go', '*go.mod']))
  return rows.map((row) => {
    const [status = '', oldFile = '', file = oldFile] = row.split('\t')
    const words = { A: 'added', M: 'modified', D: 'deleted', R: 'renamed' } as const
    return { file, oldFile, status: words[status[0] as 'A'] ?? 'modified' }
  })
}

async function textsAt(clone: string, commit: string, folders: ReadonlySet<string>): Promise<readonly SourceText[]> {
  const all = lines(await git(clone, ['ls-tree', '-r', '--name-only', commit]))
  const wanted = all.filter((file) => /(^|\/)go\.(mod|work)$/.test(file) || (isOurs(file) && folders.has(folderOf(file))))
  const blobs = execFileSync('git', ['-C', clone, 'cat-file', '--batch'], {
    input: wanted.map((file) => `${commit}:${file}\n`).join(''),
    maxBuffer: 1 << 30,
  })
  return [...blobsIn(blobs)].map((text, index) => ({ file: wanted[index] ?? '', text }))
}

/** What `git cat-file --batch` answers: a line that ends in the size, so many bytes, a line break. */
function* blobsIn(answer: Buffer): Generator<string> {
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at)
    const size = Number(answer.toString('latin1', at, end).split(' ').at(-1))
    yield answer.toString('utf8', end + 1, end + 1 + size)
    at = end + size + 2
  }
}

async function git(clone: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'core.quotePath=false', '-C', clone, ...args], { maxBuffer: 1 << 28 })
  return stdout
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** A finding in one line. */
function lineOf({ ruleId, region, function: name, resource = '' }: Finding): string {
  return `${ruleId} ${region.file}:${region.startLine} ${name} [${resource}]`
}
