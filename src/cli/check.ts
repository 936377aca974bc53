import { type Catalogue, knownNames, withPacks } from '#drive/catalogue.ts'
import { check } from '#drive/check.ts'
import { UserError } from '#model/error.ts'
import { emit } from './emit.ts'
import { JUDGING } from './judging.ts'
import type { Verb } from './verb.ts'

export const checkVerb: Verb = {
  usage: 'check [PATH…]',
  about: 'rules over Go files, folders and ./... patterns; reads only text, needs no Go',
  options: { ...JUDGING, packs: 'only these packs, separated by commas' },
  examples: ['check', 'check ./internal/...', 'check --base origin/main --format sarif --output leaks.sarif'],
  run: async ({ options, outside, catalogue, tool }) => {
    const paths = [...options.words, ...(options.command ?? [])]
    const { cwd, base, config, failOn } = options
    return emit(
      await check({ paths, cwd, base, config, failOn, catalogue: withPacks(catalogue, known(options.packs, catalogue)), tool }, outside),
      options,
    )
  },
}

/** A pack that is misspelt would leave nothing to find, which looks like a clean tree. */
function known(packs: readonly string[], catalogue: Catalogue): readonly string[] {
  const names = knownNames(catalogue).packs
  const wrong = packs.find((pack) => !names.includes(pack))
  if (wrong !== undefined) throw new UserError(`--packs has "${wrong}"`, `packs are ${names.join(', ')}`)
  return packs
}
