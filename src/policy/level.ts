import { type Finding, isAtLeast, type Level } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import type { BaseSide } from './base-side.ts'
import type { Joined } from './join.ts'
import { settingOf } from './setting.ts'

interface LevelInput {
  readonly policy: Policy
  readonly base: BaseSide | undefined
  /** Files of the head with the marker of generated code. */
  readonly generated: ReadonlySet<string>
}

/** The finding at the level that the policy gives it, or nothing when its rule is off or its file is generated. */
export function withLevel(finding: Finding, { policy, generated, base }: LevelInput): Finding[] {
  const setting = settingOf(policy, finding.ruleId)
  if (!setting.isOn) return []
  const { file } = finding.region
  const ofRule = setting.level ?? finding.level
  // A double in a test blocks nothing but its test; a leak that a run shows is judged as a leak.
  const inPlace = file.endsWith('_test.go') ? atMost('note', ofRule) : ofRule
  const origin = generated.has(file) ? originOfMark(file, base) : 'none'
  if (origin === 'base') return []
  return [{ ...finding, level: origin === 'new-file' ? atMost('warning', inPlace) : inPlace }]
}

/**
 * Where a file's "Code generated" line comes from. The change itself can write one, so only a line that stood there before hides findings;
 * in a new file it softens them, and on a file that people wrote before it does nothing.
 */
function originOfMark(file: string, base: BaseSide | undefined): 'base' | 'new-file' | 'none' {
  const oldFile = base?.renamed.get(file) ?? file
  if (!base || base.generated.has(oldFile)) return 'base'
  return base.files.has(oldFile) ? 'none' : 'new-file'
}

function atMost(ceiling: Level, level: Level): Level {
  return isAtLeast(level, ceiling) ? ceiling : level
}

/** The finding with the leaks that show it, and raised where they confirm it. */
export function withLeaks(finding: Finding, joined: Joined, policy: Policy): Finding {
  const entries = joined.ofFinding.get(finding) ?? []
  if (entries.length === 0) return finding
  const seenIn = [...new Set(entries.map((entry) => entry.k2))]
  if (!isConfirmed(finding, joined)) return { ...finding, seenIn }
  // A level that the config gives the rule itself is somebody's decision, and a test file stays a note.
  const keepsLevel = settingOf(policy, finding.ruleId).level !== undefined || finding.region.file.endsWith('_test.go')
  return { ...finding, seenIn, level: keepsLevel ? finding.level : 'error', confidence: 'high' }
}

/** A run showed it, in a test that passed, and a second run, where there was one, did not deny it. */
export function isConfirmed(finding: Finding, joined: Joined): boolean {
  const states: readonly string[] = ['new', 'more', 'same']
  const entries = joined.ofFinding.get(finding) ?? []
  return entries.some(
    (entry) => states.includes(entry.state) && !entry.testFailed && (entry.tier === 'proven' || entry.confirmed !== false),
  )
}
