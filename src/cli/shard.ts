import { UserError } from '#model/error.ts'
import type { Shard } from '#model/recording.ts'
import { parseShard, SHARD_FORM, shardOfJob } from '#record/shard.ts'

/**
 * Which part of a split run this recording is: as the command line says, else `GOROUTINE_GATE_SHARD`, else what the CI says of its job;
 * undefined where it is none, or where the word is `none`.
 */
export function chosenShard(option: string, env: NodeJS.ProcessEnv): Shard | undefined {
  const [name, text] = option === '' ? ['GOROUTINE_GATE_SHARD', env.GOROUTINE_GATE_SHARD ?? ''] : ['--shard', option]
  if (text === 'none') return undefined
  if (text === '') return shardOfJob(env)
  const shard = parseShard(text)
  if (shard === undefined) throw new UserError(`${name} is "${text}"`, `write it as ${SHARD_FORM}, counted from 1; or none`)
  return shard
}
