import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { theOutside } from '#adapters/outside.ts'
import { check } from '#drive/check.ts'
import { UserError } from '#model/error.ts'
import { renderSarif } from '#report/sarif.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { type LineMap, lineMapOf } from './line-map.ts'

/** An alert, with that by which it is known again; its place is only where it is shown. */
export interface Alert {
  readonly rule: string
  /** Rule and our own fingerprint. */
  readonly identity: string
  /** Rule and the hash of GitHub, which covers the line and what stands within some hundred characters behind its start. */
  readonly hash: string
  readonly file: string
  readonly line: number
}

/** What one commit uploads. */
export interface Upload {
  readonly commit: string
  readonly alerts: readonly Alert[]
  /** Ids of the rules that it lists, whether or not they have results. */
  readonly rules: ReadonlySet<string>
  /** What is wrong with the file itself. */
  readonly troubles: readonly string[]
}

/** What became of the alerts of one commit in the next one. */
export interface Step {
  readonly from: string
  readonly to: string
  readonly alerts: number
  /** Alerts in lines that are still there, with the same rule at the same place: those must keep their identity. */
  readonly standing: number
  readonly kept: number
  /** Of those that stand, the ones that GitHub's hash alone knows again. */
  readonly hashed: number
  /** Alerts that the next upload lacks, which closes them. */
  readonly closed: number
  /** Alerts that the next upload has anew. */
  readonly opened: number
  readonly troubles: readonly string[]
}

/** The newest commits of a clone's first-parent history that change Go files, oldest first, each checked and rendered as for code scanning. */
export async function uploadsOf(clone: string, count: number, checkText: (text: string) => readonly string[]): Promise<readonly Upload[]> {
  const source = resolve(clone)
  const work = mkdtempSync(join(tmpdir(), 'gate-history-'))
  try {
    git(work, 'clone', '--quiet', '--shared', '--no-checkout', source, 'tree')
    const tree = join(work, 'tree')
    const words = ['log', '--first-parent', '--format=%H', `--max-count=${count}`, 'HEAD', '--', '*.go']
    const commits = git(tree, ...words)
      .split('\n')
      .filter(Boolean)
      .reverse()
    if (commits.length < 2) throw new UserError(`${clone} has no two commits that change Go files`, 'pass a clone with its history')
    const uploads: Upload[] = []
    for (const commit of commits) {
      git(tree, 'checkout', '--quiet', '--force', '--detach', commit)
      uploads.push(uploadOf(commit, await sarifOf(tree), checkText))
    }
    return uploads
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function sarifOf(tree: string): Promise<string> {
  const request = { paths: ['./...'], cwd: tree, base: '', config: '', failOn: undefined } as const
  const tool = { name: 'goroutine-gate', version: '0.0.0' }
  const { report, sources } = await check(
    { ...request, catalogue: { rules: RULES, contracts: CONTRACTS }, tool },
    theOutside(() => {}),
  )
  return renderSarif(report, { sources, profile: 'github' })
}

interface Result {
  readonly ruleId: string
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } }
  }[]
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly Result[]
  }[]
}

function uploadOf(commit: string, text: string, checkText: (text: string) => readonly string[]): Upload {
  const { runs } = JSON.parse(text) as Log
  return {
    commit,
    alerts: runs.flatMap(({ results }) => results.map(alertOf)),
    rules: new Set(runs.flatMap(({ tool }) => tool.driver.rules.map(({ id }) => id))),
    troubles: checkText(text),
  }
}

function alertOf({ ruleId, partialFingerprints, locations }: Result): Alert {
  const place = locations[0]?.physicalLocation
  const by = (name: string) => `${ruleId} ${partialFingerprints[name] ?? ''}`
  const [identity, hash] = [by('goroutineGate/v1'), by('primaryLocationLineHash')]
  return { rule: ruleId, identity, hash, file: decodeURI(place?.artifactLocation.uri ?? ''), line: place?.region.startLine ?? 0 }
}

/** Each pair of neighbours. */
export function stepsOf(clone: string, uploads: readonly Upload[]): readonly Step[] {
  return uploads.slice(1).map((after, at) => {
    const before = uploads[at] as Upload
    return stepOf(
      before,
      after,
      lineMapOf(git(clone, 'diff', '--unified=0', '--no-color', '-M', '--src-prefix=a/', '--dst-prefix=b/', before.commit, after.commit)),
    )
  })
}

/** What became of the alerts of an upload in the next one, whose lines are those that the map says. */
export function stepOf(before: Upload, after: Upload, lines: LineMap): Step {
  const next = new Set(after.alerts.map(({ identity }) => identity))
  const last = new Set(before.alerts.map(({ identity }) => identity))
  const hashes = new Set(after.alerts.map(({ hash }) => hash))
  const at = new Map(after.alerts.map((alert) => [`${alert.rule}\n${alert.file}:${alert.line}`, alert]))
  const standing = before.alerts.flatMap((alert) => {
    const place = lines(alert.file, alert.line)
    const same = place && at.get(`${alert.rule}\n${place.file}:${place.line}`)
    return same ? [{ alert, same }] : []
  })
  const lost = standing.filter(({ alert }) => !next.has(alert.identity))
  const closed = before.alerts.filter(({ identity }) => !next.has(identity))
  return {
    from: before.commit,
    to: after.commit,
    alerts: before.alerts.length,
    standing: standing.length,
    kept: standing.length - lost.length,
    hashed: standing.filter(({ alert }) => hashes.has(alert.hash)).length,
    closed: closed.length,
    opened: after.alerts.filter(({ identity }) => !last.has(identity)).length,
    troubles: [
      ...lost.map(({ alert, same }) => `${alert.rule} of ${alert.file}:${alert.line} has another identity at ${same.file}:${same.line}`),
      ...closed.filter(({ rule }) => !after.rules.has(rule)).map(({ rule }) => `${rule} has no alert any more and is not listed`),
      ...merged(after),
    ],
  }
}

/** Two alerts of one upload that code scanning would take for one. */
function merged({ alerts }: Upload): readonly string[] {
  const seen = new Set<string>()
  return alerts.flatMap(({ identity, file, line }) => {
    if (seen.has(identity)) return [`${file}:${line} shares its identity with another alert`]
    seen.add(identity)
    return []
  })
}

function git(cwd: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}
