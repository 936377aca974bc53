import { check } from '#drive/check.ts'
import { emit } from './emit.ts'
import { JUDGING } from './judging.ts'
import type { Verb } from './verb.ts'

export const checkVerb: Verb = {
  usage: 'check [PATH…]',
  about: 'rules over Go files, folders and ./... patterns; reads only text, needs no Go',
  options: {
    ...JUDGING,
    packs: 'only these packs, separated by commas',
    types:
      "syntax (the default: no Go is needed), auto (Go's own types, where nothing has to be built for them) or exact (and build what they need)",
  },
  examples: ['check', 'check ./internal/...', 'check --base origin/main --format sarif --output leaks.sarif'],
  run: async ({ options, outside, catalogue, tool }) => {
    const paths = [...options.words, ...(options.command ?? [])]
    const { cwd, base, config, failOn, external, packs, types = 'syntax' } = options
    return emit(await check({ paths, cwd, base, config, failOn, external, packs, types, catalogue, tool }, outside), options)
  },
}
