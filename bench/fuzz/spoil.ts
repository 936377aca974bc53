import type { SourceText } from '#ports.ts'
import { pick, type Random, randomFrom } from '../random.ts'
import { SPOILERS } from './mutate.ts'
import { tried } from './trial.ts'

/** Longer files are left out: the work on them says nothing that a short one does not. */
const LONGEST = 60_000

/** Texts that are inspected at once, each in a folder of its own, because compiling the rules costs more than a file. */
const BATCH = 100

/** Spoils `count` texts drawn from the files and inspects them. Same files, count and seed, same result. */
export function spoilAll(files: readonly SourceText[], count: number, seed: number) {
  const random = randomFrom(seed)
  const short = files.filter(({ text }) => text.length < LONGEST)
  const tally = SPOILERS.map(({ name }) => ({ name, trials: 0, gaps: 0 }))
  const sums = { trials: 0, steps: 0, most: 0 }
  const troubles: string[] = []
  for (let from = 0; from < count; from += BATCH) {
    const nths = Array.from({ length: Math.min(BATCH, count - from) }, (_, nth) => from + nth)
    const texts = nths.map((nth) => spoiled(short, nth, random))
    const { gaps, steps, trouble } = tried(texts)
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
    sums.trials += texts.length
    sums.steps += steps
    sums.most = Math.max(sums.most, Math.round(steps / characters))
    troubles.push(...trouble)
    for (const [index, { file }] of texts.entries()) {
      const row = tally[(from + index) % SPOILERS.length] as (typeof tally)[number]
      row.trials++
      if (gaps.has(file)) row.gaps++
    }
  }
  return { ...sums, rows: tally.map(({ name, trials, gaps }) => [name, trials, gaps]), troubles }
}

/** The spoilers take turns; three texts in ten are spoiled twice. */
function spoiled(files: readonly SourceText[], nth: number, random: Random): SourceText {
  const source = pick(files, random)
  const spoiler = SPOILERS[nth % SPOILERS.length]
  const once = spoiler?.spoil(source?.text ?? '', random) ?? ''
  const text = random() < 0.3 ? (pick(SPOILERS, random)?.spoil(once, random) ?? once) : once
  return { file: `${nth}/${source?.file.split('/').at(-1)}`, text }
}
