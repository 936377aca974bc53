import type { Gap } from '#model/gap.ts'
import type { Part, Recording, Stress } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { mergeLeaks } from './merge-leaks.ts'
import { mergePackages } from './merge-packages.ts'
import { compareParts, distinct, sayPart, variantOf } from './parts.ts'
import { shardGaps } from './shard-gaps.ts'

/** Several recordings as one, or why they are none. */
export type Merged = { readonly recording: Recording } | { readonly why: string }

/**
 * One recording of several: shards of a split run, machines, modules, race and plain. The same in whatever order they come, the same
 * recording counts once, and merging what was merged before is merging its parts. Packages are united per module and variant, leaks are the
 * union with the highest count. What is missing or does not fit together is a gap of kind `recording`; of different commits nothing is made.
 * `expected` is the number of shards that the caller knows of; 0 for what the recordings say themselves.
 */
export function mergeRecordings(recordings: readonly Recording[], expected = 0): Merged {
  const kept = distinct(recordings)
  if ('why' in kept) return kept
  const parts = kept.flatMap((one) => one.parts).sort(compareParts)
  const commits = differentCommits(parts)
  if (commits !== undefined) return { why: commits }
  const sorted = kept.map((one) => one.recording)
  const [first] = sorted
  if (first === undefined) return { why: 'there is no recording among them' }
  const shards = Math.max(expected, ...sorted.map((recording) => recording.shards ?? 0))
  const gaps = [...gapsOf(sorted), ...shardGaps(parts, shards)]
  const whole = { gaps, parts, ...(shards > 0 && { shards }) }
  return { recording: sorted.length === 1 ? { ...first, ...whole } : { ...united(sorted, parts), ...whole } }
}

/** What is wrong with the parts as a whole is found anew each time, for what was missing may be there by now. */
function gapsOf(recordings: readonly Recording[]): readonly Gap[] {
  const own = recordings.flatMap((recording) => recording.gaps.filter((gap) => gap.kind !== 'recording'))
  const byText = new Map(own.map((gap) => [`${gap.kind}\0${gap.what}\0${gap.why}`, gap]))
  return recordings.length === 1 ? own : [...byText].sort(([a], [b]) => compareText(a, b)).map(([, gap]) => gap)
}

function united(recordings: readonly Recording[], parts: readonly Part[]): Omit<Recording, 'gaps' | 'parts'> {
  const variants = new Set(parts.map((part) => part.variant))
  const variantIn = (recording: Recording) => (variants.size > 1 ? variantOf(recording) : undefined)
  const [commit] = parts.flatMap((part) => part.commit ?? [])
  const stress = stressOf(recordings)
  return {
    schemaVersion: 1,
    ...(commit !== undefined && { commit }),
    tool: { name: recordings[0]?.tool.name ?? '', version: words(parts.map((part) => part.tool)) },
    command: commandOf(parts),
    exitCode: Math.max(...parts.map((part) => part.exitCode)),
    timedOut: recordings.some((recording) => recording.timedOut),
    goVersion: words(recordings.flatMap((recording) => recording.goVersion.split(', '))),
    go: {
      GOOS: words(recordings.flatMap((recording) => recording.go.GOOS.split(', '))),
      GOARCH: words(recordings.flatMap((recording) => recording.go.GOARCH.split(', '))),
      flags: sharedFlags(recordings),
    },
    packages: mergePackages(recordings, variantIn),
    leaks: mergeLeaks(recordings, (recording) => recording.leaks, variantIn),
    benign: mergeLeaks(recordings, (recording) => recording.benign, variantIn),
    ...(stress && { stress }),
  }
}

/** Distinct words in order, as one text. */
function words(texts: readonly string[]): string {
  return [...new Set(texts.filter(Boolean))].sort(compareText).join(', ')
}

/** The command that all parts ran; shards run different ones, and then there is no single one to show. */
function commandOf([first, ...others]: readonly Part[]): readonly string[] {
  const key = JSON.stringify(first?.command)
  return first && others.every((part) => JSON.stringify(part.command) === key) ? first.command : []
}

function sharedFlags([first, ...others]: readonly Recording[]): readonly string[] {
  return first?.go.flags.filter((flag) => others.every(({ go }) => go.flags.includes(flag))) ?? []
}

function stressOf(recordings: readonly Recording[]): Stress | undefined {
  const all = recordings.flatMap((recording) => recording.stress ?? [])
  const [first] = all
  if (first === undefined) return undefined
  return { budgetSeconds: all.reduce((sum, one) => sum + one.budgetSeconds, 0), rounds: all.flatMap((one) => one.rounds) }
}

function differentCommits(parts: readonly Part[]): string | undefined {
  const byCommit = new Map<string, Part>()
  for (const part of parts) if (part.commit !== undefined && !byCommit.has(part.commit)) byCommit.set(part.commit, part)
  if (byCommit.size < 2) return undefined
  const said = [...byCommit].map(([commit, part]) => `${commit.slice(0, 12)} (${sayPart(part)})`)
  return `they are of different commits: ${said.join(', ')}`
}
