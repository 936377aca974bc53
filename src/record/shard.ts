import type { Shard } from '#model/recording.ts'

/** More jobs than any CI starts for one change; a recording that names more would only fill the report with what is missing. */
export const MOST_SHARDS = 10_000

/** How a shard is written on the command line. */
export const SHARD_FORM = '3/8, or NAME:3/8 where one change has several splits'

/** `3/8` or `race:3/8` as a shard; undefined when it is not written so. Shards count from 1. */
export function parseShard(text: string): Shard | undefined {
  const [, of = '', index, total] = /^(?:([A-Za-z0-9][\w.-]{0,59}):)?(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []
  return index === undefined ? undefined : within({ of, index: Number(index), total: Number(total) })
}

/** `shard 3 of 8`, `race shard 3 of 8`. */
export function sayShard({ of, index, total }: Shard): string {
  return `${of === '' ? '' : `${of} `}shard ${index} of ${total}`
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Which shard a CI says that this job is: GitLab's `parallel`, CircleCI's `parallelism`, Buildkite's `parallelism`, Bazel's `shard_count`.
 * GitHub has no variable for it, so a workflow says it with `--shard`. Only GitLab counts from 1.
 */
export function shardOfJob(env: Environment): Shard | undefined {
  const split = SPLITS.find(({ marker, total }) => (marker === '' || env[marker] === 'true') && env[total] !== undefined)
  if (split === undefined) return undefined
  const index = numberOf(env[split.index])
  const total = numberOf(env[split.total])
  // One job alone is no split.
  if (index === undefined || total === undefined || total < 2) return undefined
  return within({ of: '', index: index + 1 - split.first, total })
}

const SPLITS = [
  { marker: 'GITLAB_CI', index: 'CI_NODE_INDEX', total: 'CI_NODE_TOTAL', first: 1 },
  { marker: 'CIRCLECI', index: 'CIRCLE_NODE_INDEX', total: 'CIRCLE_NODE_TOTAL', first: 0 },
  { marker: 'BUILDKITE', index: 'BUILDKITE_PARALLEL_JOB', total: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
  { marker: '', index: 'TEST_SHARD_INDEX', total: 'TEST_TOTAL_SHARDS', first: 0 },
] as const

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

function within(shard: Shard): Shard | undefined {
  return shard.index >= 1 && shard.index <= shard.total && shard.total <= MOST_SHARDS ? shard : undefined
}
