import { describe, expect, it } from 'vitest'
import { parseShard, sayShard, shardOfJob } from '#record/shard.ts'

describe('a shard on the command line', () => {
  it.each([
    ['3/8', { of: '', index: 3, total: 8 }, 'shard 3 of 8'],
    ['race:1/2', { of: 'race', index: 1, total: 2 }, 'race shard 1 of 2'],
  ])('%s', (text, shard, said) => {
    expect(parseShard(text)).toEqual(shard)
    expect(sayShard(shard)).toBe(said)
  })

  it.each(['0/8', '9/8', '3', '3/', '/8', '-1/8', '1.5/8', '3/8/2', 'a b:1/2', ':1/2', '1/10001', '1e1/20'])('%j is none', (text) => {
    expect(parseShard(text)).toBeUndefined()
  })
})

describe('a job that its CI made one of several', () => {
  it.each([
    ['GitLab, which counts from 1', { GITLAB_CI: 'true', CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }, 2, 5],
    ['CircleCI, which counts from 0', { CIRCLECI: 'true', CIRCLE_NODE_INDEX: '0', CIRCLE_NODE_TOTAL: '4' }, 1, 4],
    ['Buildkite', { BUILDKITE: 'true', BUILDKITE_PARALLEL_JOB: '3', BUILDKITE_PARALLEL_JOB_COUNT: '4' }, 4, 4],
    ['Bazel', { TEST_SHARD_INDEX: '1', TEST_TOTAL_SHARDS: '2' }, 2, 2],
  ])('%s', (_, env, index, total) => {
    expect(shardOfJob(env)).toEqual({ of: '', index, total })
  })

  it.each([
    ['a variable that other tools fill as they like', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }],
    ['a single job', { GITLAB_CI: 'true', CI_NODE_TOTAL: '1', CI_NODE_INDEX: '1' }],
    ['a number that is none', { GITLAB_CI: 'true', CI_NODE_TOTAL: 'many', CI_NODE_INDEX: '1' }],
    ['an index beyond the total', { TEST_SHARD_INDEX: '2', TEST_TOTAL_SHARDS: '2' }],
    ['nothing', {}],
  ])('%s says nothing', (_, env) => {
    expect(shardOfJob(env)).toBeUndefined()
  })
})
