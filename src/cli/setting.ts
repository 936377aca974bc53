import { theOutside } from '#adapters/outside.ts'
import { isCi, type Stages, stageTeller } from '#adapters/stages.ts'
import { terminal } from '#adapters/terminal.ts'
import type { Catalogue } from '#drive/catalogue.ts'
import type { Report } from '#model/report.ts'
import type { Options } from './options.ts'
import type { Setting } from './verb.ts'

/** What a verb runs with: the real world, and the rules that are built in. */
export function settingOf(options: Options, catalogue: Catalogue, tool: Report['tool']): Setting {
  const say = (line: string) => options.quiet || terminal.say(line)
  const stages = stagesFor(options, { isWatched: terminal.isWatched(), inCi: isCi(process.env) })
  const outside = theOutside(say, stageTeller(stages, terminal.say))
  return { options, outside, catalogue, tool }
}

/** Which stages are named: what was asked for, else what suits the place. */
export function stagesFor(
  { quiet, progress }: Pick<Options, 'quiet' | 'progress'>,
  { isWatched, inCi }: { readonly isWatched: boolean; readonly inCi: boolean },
): Stages {
  if (quiet || progress === false) return 'none'
  if (progress || isWatched) return 'each'
  return inCi ? 'now and then' : 'none'
}
