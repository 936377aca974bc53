import { UserError } from '#model/error.ts'
import { print } from './emit.ts'
import type { Verb } from './verb.ts'

export const explainVerb: Verb = {
  usage: 'explain RULE',
  about: "the rule's page in the terminal",
  options: { output: 'write to this file' },
  examples: ['explain channel/send-abandoned-by-select'],
  run: async ({ options }) => {
    const { PAGES } = await import('#rules/pages.ts')
    const [rule = ''] = options.words
    const page = PAGES[rule]
    if (!page) throw new UserError(`there is no rule "${rule}"`, '`goroutine-gate rules` lists them')
    await print(page.replace(/^---\n[\s\S]*?\n---\n+/, ''), options)
    return 0
  },
}
