import fc from 'fast-check'
import { UserError } from '#model/error.ts'
import { nasty } from '../../test/report/nasty.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { attack, type Escape } from './attack.ts'
import { CHANNELS, type Channel } from './channels.ts'

const USAGE = 'hostile [--count N] [--seed N] [--channels NAME,…] [--output FILE]'

/** Whether any byte of others leaves its context, or any output its budget. */
export const hostile: Benchmark = {
  usage: USAGE,
  about: 'sends N generated names, stacks and messages through every channel and reads the outputs as their readers do',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    if (positionals.length > 0) throw new UserError('it takes no folder', `npm run bench -- ${USAGE}`)
    const [count, seed] = [countOf(values.count, 2_000, '--count'), countOf(values.seed, 1, '--seed')]
    const channels = channelsNamed(values.channels)
    const escapes = escapesOf(count, seed, channels)
    const rows = channels.map(({ name }) => [name, count, escapes.filter(({ channel }) => channel === name).length] as const)
    const shown = escapes.slice(0, SHOWN).map(({ channel, what, texts }) => `${channel}: ${what}\n  of ${JSON.stringify(texts)}`)
    await publish(
      [table(['channel', 'texts', 'escapes'], rows), ...shown],
      { count, seed, channels: channels.map(({ name }) => name), escapes },
      values.output,
    )
    if (escapes.length > 0) process.exitCode = 1
  },
}

const OPTIONS = {
  count: { type: 'string' },
  seed: { type: 'string' },
  channels: { type: 'string' },
  output: { type: 'string' },
} as const

/** The channels of a comma separated list; all where there is none. */
function channelsNamed(list: string | undefined): readonly Channel[] {
  return list === undefined ? CHANNELS : list.split(',').map(channelNamed)
}

function channelNamed(name: string): Channel {
  const found = CHANNELS.find((channel) => channel.name === name)
  if (found) return found
  throw new UserError(`there is no channel "${name}"`, `one of ${CHANNELS.map((channel) => channel.name).join(', ')}`)
}

/** Escapes that are printed; all of them are in the result. */
const SHOWN = 20

/** Texts of one sample: as many as fit into memory with ease. */
const SAMPLE = 1_000

function escapesOf(count: number, seed: number, channels: readonly Channel[]): readonly Escape[] {
  const escapes: Escape[] = []
  for (let done = 0; done < count; done += SAMPLE) {
    const texts = fc.sample(nasty, { numRuns: Math.min(SAMPLE, count - done), seed: seed + done })
    for (const text of texts) escapes.push(...attack([text], channels))
  }
  return escapes
}
