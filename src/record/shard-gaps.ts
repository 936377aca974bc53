import type { Gap } from '#model/gap.ts'
import type { Part } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { sayShard } from './shard.ts'

/**
 * What is wrong with the parts of a run as a whole: shards that are missing, shards that do not fit together, parts of different versions
 * of the tool. `expected` is how many shards the caller says there are; 0 leaves that to the recordings.
 */
export function shardGaps(parts: readonly Part[], expected = 0): readonly Gap[] {
  const splits = new Map<string, Part[]>()
  for (const part of parts) {
    const of = part.shard?.of
    if (of === undefined) continue
    const split = splits.get(of)
    if (split) split.push(part)
    else splits.set(of, [part])
  }
  const names = [...splits.keys()].sort(compareText)
  return [
    ...names.flatMap((name) => gapsOf(name, splits.get(name) ?? [], name === '' || names.length === 1 ? expected : 0)),
    ...(names.length === 0 ? tooFew(parts, expected) : []),
    ...versionGaps(parts),
  ]
}

const MISSING = 'its recording is missing, so what its tests left behind was not seen'

/** Missing shards that are named one by one. */
const MOST = 20

function gapsOf(of: string, parts: readonly Part[], expected: number): Gap[] {
  const totals = [...new Set(parts.flatMap(({ shard }) => (shard ? [shard.total] : [])))].sort((a, b) => a - b)
  const total = Math.max(expected, ...totals)
  const there = new Set(parts.map(({ shard }) => shard?.index))
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !there.has(index))
  const gaps = missing.slice(0, MOST).map((index) => gap(sayShard({ of, index, total }), MISSING))
  if (missing.length > MOST) gaps.push(gap(`${missing.length - MOST} more shards of ${total}`, MISSING))
  if (totals.length > 1)
    gaps.push(
      gap(
        `the shards of ${of || 'this run'}`,
        `they speak of splits into ${totals.join(' and ')}; give each split a name: --shard NAME:1/8`,
      ),
    )
  return [...gaps, ...mixed(parts)]
}

/**
 * Several splits under one name would hide that one of them lacks a shard. A job that was run again under the same conditions is no other split.
 */
function mixed(parts: readonly Part[]): Gap[] {
  const byIndex = new Map<string, Set<string>>()
  for (const { shard, variant } of parts) {
    const key = shard ? sayShard(shard) : ''
    byIndex.set(key, (byIndex.get(key) ?? new Set()).add(variant))
  }
  const [twice] = [...byIndex].filter(([, variants]) => variants.size > 1)
  if (twice === undefined) return []
  const [what, variants] = twice
  const why = `it was recorded under different conditions (${[...variants].sort(compareText).join('; ')}), so that a missing shard of one of them cannot be told; name them apart, as in --shard race:1/8`
  return [gap(what, why)]
}

/** Recordings that do not say which shard they are can only be counted. */
function tooFew(parts: readonly Part[], expected: number): Gap[] {
  const missing = expected - parts.length
  if (missing <= 0) return []
  const why = `${parts.length} of ${expected} shards are there; \`record --shard 1/${expected}\` lets each say which one it is`
  return [gap(missing === 1 ? '1 shard' : `${missing} shards`, why)]
}

function versionGaps(parts: readonly Part[]): Gap[] {
  const versions = [...new Set(parts.map((part) => part.tool))].sort(compareText)
  if (versions.length < 2) return []
  const why = `they were made by goroutine-gate ${versions.join(' and ')}, which may name the same leak differently; use one version in all jobs`
  return [gap('the recordings', why)]
}

function gap(what: string, why: string): Gap {
  return { kind: 'recording', what, why }
}
