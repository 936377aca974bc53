import type { Gap } from '#model/gap.ts'
import { seriesGap, timeText } from './gap.ts'
import type { Sample } from './sample.ts'

/** A sample whose time is known, with the stretch of uninterrupted running that it belongs to. */
export interface TimedSample extends Sample {
  readonly at: number
  readonly stretch: number
}

/** Go was published on 10 November 2009; nobody samples in 2200. */
const EARLIEST = Date.UTC(2009, 10, 10)
const LATEST = Date.UTC(2200, 0, 1)

/** More goroutines than a machine can hold: each has a stack of at least 2 KiB. */
const MOST = 100_000_000

/** Seconds by which two clocks may drift apart between samples. */
const DRIFT_MS = 60_000

/**
 * Samples in order of time, told apart where the process was started anew. What cannot be used is a gap: no time, an absurd time or number,
 * the same time twice (the higher count stays), a list that is not in order, a clock that jumped. `listed` says that the order given is
 * the order in which they were taken.
 */
export function inOrder(
  given: readonly Sample[],
  listed: boolean,
): { readonly samples: readonly TimedSample[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const usable = given.filter((sample) => isUsable(sample, gaps))
  const timed = withSteadyClock(usable, gaps) ?? sorted(usable, listed, gaps)
  const single = withoutDuplicates(timed, gaps)
  return { samples: withStretches(single, gaps), gaps }
}

type Timed = Sample & { readonly at: number }

function isUsable(sample: Sample, gaps: Gap[]): sample is Timed {
  const why = whyUnusable(sample)
  if (why !== '') gaps.push(seriesGap(`sample ${sample.source}`, why))
  return why === ''
}

function whyUnusable({ at, total }: Sample): string {
  if (at === null) return 'nothing says when it was taken; put the time into its name (2026-03-01T12-00-00Z.txt) or into series.json'
  if (!(at >= EARLIEST && at < LATEST)) return `its time, ${at} ms after 1970, is before Go's first release or after the year 2200`
  if (!Number.isSafeInteger(total) || total < 0 || total > MOST) return `${total} is no number of goroutines`
  return ''
}

/** By the sampler's own clock where all have one; a wall clock that disagrees with it was set in between. */
function withSteadyClock(samples: readonly Timed[], gaps: Gap[]): readonly Timed[] | undefined {
  const [first] = samples
  if (first?.elapsedMs === undefined) return undefined
  const steady = samples.map((sample) => ({ ...sample, at: first.at + (sample.elapsedMs ?? Number.NaN) - (first.elapsedMs ?? 0) }))
  const isRising = steady.every(({ at }, index) => index === 0 || at >= (steady[index - 1]?.at ?? 0))
  if (!isRising || steady.some(({ at }) => Number.isNaN(at))) return undefined
  samples.forEach((sample, index) => {
    const before = samples[index - 1]
    if (before === undefined) return
    const drift = sample.at - before.at - ((sample.elapsedMs ?? 0) - (before.elapsedMs ?? 0))
    if (Math.abs(drift) > DRIFT_MS)
      gaps.push(
        seriesGap(
          `the clock before sample ${sample.source}`,
          `it was set by ${Math.round(drift / 1000)} s; the sampler's own clock is used`,
        ),
      )
  })
  return steady
}

function sorted(samples: readonly Timed[], listed: boolean, gaps: Gap[]): readonly Timed[] {
  const back = listed ? samples.filter((sample, index) => sample.at < (samples[index - 1]?.at ?? sample.at)) : []
  const isReversed = back.length > 0 && back.length === samples.length - 1
  if (back[0] && !isReversed) {
    const why = `it was taken before the one that the list has ahead of it, and so were ${back.length - 1} more; sorted by time, which is wrong if a clock was set back`
    gaps.push(seriesGap(`the order of sample ${back[0].source}`, why))
  }
  return [...samples].sort((a, b) => a.at - b.at)
}

function withoutDuplicates(samples: readonly Timed[], gaps: Gap[]): readonly Timed[] {
  const kept: Timed[] = []
  for (const sample of samples) {
    const last = kept.at(-1)
    if (last === undefined || last.at !== sample.at) {
      kept.push(sample)
      continue
    }
    const [stays, goes] = sample.total > last.total ? [sample, last] : [last, sample]
    kept[kept.length - 1] = stays
    gaps.push(seriesGap(`sample ${goes.source}`, `it has the time of ${stays.source} (${timeText(stays.at)}); the higher count is used`))
  }
  return kept
}

/** Ids of goroutines only rise while a process lives, and the one that writes the dump is among the youngest; they are handed out in blocks. */
const ID_BLOCKS = 256

function withStretches(samples: readonly Timed[], gaps: Gap[]): readonly TimedSample[] {
  let stretch = 0
  return samples.map((sample, index) => {
    const before = samples[index - 1]
    if (before !== undefined && isRestarted(before, sample)) {
      stretch++
      gaps.push(
        seriesGap(`the time before sample ${sample.source}`, 'the process was started anew; what came before is counted on its own'),
      )
    }
    return { ...sample, stretch }
  })
}

function isRestarted(before: Timed, after: Timed): boolean {
  if (before.memory && after.memory) return after.memory.numGc < before.memory.numGc
  if (before.highestId === 0 || after.highestId === 0) return false
  return after.highestId < before.highestId / 2 && before.highestId - after.highestId > ID_BLOCKS
}
