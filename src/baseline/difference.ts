import type { Baseline, BaselineEntry, KnownFinding } from '#model/baseline.ts'
import { compareIdentities, identityKey } from './identity.ts'

/** What a baseline says more, less or otherwise than another one. Sorted as the file is. */
export interface Difference {
  readonly added: readonly BaselineEntry[]
  readonly removed: readonly BaselineEntry[]
  readonly changed: readonly { readonly from: BaselineEntry; readonly to: BaselineEntry }[]
  readonly addedFindings: readonly KnownFinding[]
  readonly removedFindings: readonly KnownFinding[]
}

/** Entries are the same by (module, package, kind, k2); one is changed where its count, owner, note or date is another. */
export function differenceOf(from: Baseline, to: Baseline): Difference {
  const before = new Map(from.entries.map((entry) => [identityKey(entry), entry]))
  const after = new Map(to.entries.map((entry) => [identityKey(entry), entry]))
  const known = new Set(from.knownFindings.map(findingKey))
  const now = new Set(to.knownFindings.map(findingKey))
  return {
    added: [...after].flatMap(([key, entry]) => (before.has(key) ? [] : [entry])).sort(compareIdentities),
    removed: [...before].flatMap(([key, entry]) => (after.has(key) ? [] : [entry])).sort(compareIdentities),
    changed: [...after].flatMap(([key, entry]) => {
      const was = before.get(key)
      return was !== undefined && saysOther(was, entry) ? [{ from: was, to: entry }] : []
    }),
    addedFindings: to.knownFindings.filter((finding) => !known.has(findingKey(finding))),
    removedFindings: from.knownFindings.filter((finding) => !now.has(findingKey(finding))),
  }
}

/** A line each, with `+`, `-` or `~`; nothing for no difference. */
export function differenceLines({ added, removed, changed, addedFindings, removedFindings }: Difference): readonly string[] {
  return [
    ...added.map((entry) => `+ ${leakWords(entry)}`),
    ...removed.map((entry) => `- ${leakWords(entry)}`),
    ...changed.map(({ from, to }) => `~ ${leakWords(to)}: ${changesOf(from, to).join(', ')}`),
    ...addedFindings.map((finding) => `+ ${findingWords(finding)}`),
    ...removedFindings.map((finding) => `- ${findingWords(finding)}`),
  ].map((line) => line.replace(/\p{Cc}/gu, '?'))
}

const TOLD = ['count', 'tier', 'owner', 'until', 'note'] as const

function saysOther(from: BaselineEntry, to: BaselineEntry): boolean {
  return TOLD.some((key) => from[key] !== to[key])
}

function changesOf(from: BaselineEntry, to: BaselineEntry): string[] {
  return TOLD.filter((key) => from[key] !== to[key]).map((key) => `${key} ${from[key] || '–'} → ${to[key] || '–'}`)
}

function leakWords({ count, kind, package: path, tests, owner }: BaselineEntry): string {
  return `${count} × ${kind}  ${path}  ${tests.join(', ')}${owner ? `  (${owner})` : ''}`
}

function findingWords({ rule, file, function: name }: KnownFinding): string {
  return `${rule}  ${file}  ${name}`
}

function findingKey({ rule, fingerprint }: KnownFinding): string {
  return `${rule}\0${fingerprint}`
}
