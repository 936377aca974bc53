import { printBaseline } from '#baseline/format.ts'
import { updated } from '#baseline/update.ts'
import type { Recording } from '#model/recording.ts'
import { type Random, randomFrom } from '../random.ts'
import type { History, Setting } from './history.ts'
import { judgedBy } from './judge.ts'
import { KINDS } from './kinds.ts'
import { recordingOf } from './recording.ts'
import { type Answer, answerOf } from './truth.ts'
import type { World } from './world.ts'

/** An answer, and how the committed baseline of its history was. */
export type Measured = Answer & { readonly baseline: Committed }

/** Makes and judges so many histories, the kinds in turns; each is removed again. */
export async function measured(count: number, seed: number, names: readonly string[] = Object.keys(KINDS)): Promise<readonly Measured[]> {
  const answers: Measured[] = []
  for (let nth = 0; nth < count; nth++) {
    const name = names[nth % names.length] ?? ''
    const baseline = BASELINES[nth % BASELINES.length] ?? 'absent'
    const history = historyOf(name, baseline, randomFrom(seed * 100_003 + nth))
    try {
      answers.push({ ...answerOf(history, (await judgedBy(history)).report), baseline })
    } finally {
      for (const one of [history.repository, ...history.behind]) one.dispose()
    }
  }
  return answers
}

function historyOf(kind: string, baseline: Committed, random: Random): History {
  const make = KINDS[kind]
  if (!make) throw new Error(`there is no kind "${kind}"`)
  return { kind, ...make(settingOf(baseline, random)) }
}

/** partial: every other leak is not listed · stale: leaks are listed that are long gone · conflicting: somebody committed a merge's markers. */
const BASELINES = ['absent', 'whole', 'partial', 'stale', 'conflicting'] as const
type Committed = (typeof BASELINES)[number]

function settingOf(baseline: Committed, random: Random): Setting {
  const guilty = random() < 0.5
  const tier = random() < 0.5 ? 'proven' : 'survivor'
  const recorded = (world: World, commit: string): Recording =>
    recordingOf({ world, commit, tier, toolchain: 'go1.27.3', command: ['go', 'test', './...'], hidden: new Set(), broken: new Set() })
  return { random, next: 1, guilty, tier, recordingOf: recorded, baselineOf: (world) => baselineText(baseline, recorded(world, '')) }
}

function baselineText(baseline: Committed, recording: Recording): Readonly<Record<string, string>> {
  if (baseline === 'absent') return {}
  const whole = updated({ entries: [], knownFindings: [] }, [recording], 'replace', '3f2a91c')
  const entries = whole.entries.filter((_, nth) => baseline !== 'partial' || nth % 2 === 0)
  const gone = entries.map((entry) => ({ ...entry, k2: `${entry.k2.slice(0, -4)}gone` }))
  const text = printBaseline({ entries: baseline === 'stale' ? [...entries.slice(1), ...gone] : entries, knownFindings: [] })
  const lines = text.split('\n')
  const conflict = ['<<<<<<< HEAD', ...lines.slice(0, 2), '=======', ...lines.slice(1, 3), '>>>>>>> change', ...lines.slice(3)]
  return { '.goroutine-gate/baseline.jsonl': baseline === 'conflicting' ? conflict.join('\n') : text }
}
