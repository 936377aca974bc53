import { print } from './emit.ts'
import type { Verb } from './verb.ts'

export const rulesVerb: Verb = {
  usage: 'rules',
  about: 'the catalogue of rules',
  options: { format: 'text or json', output: 'write to this file' },
  examples: ['rules', 'rules --format json'],
  run: async ({ options, catalogue }) => {
    const rules = catalogue.rules.map(({ rule }) => rule)
    const width = Math.max(...rules.map((rule) => rule.id.length))
    const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.confidence.padEnd(6)}  ${rule.title}`)
    await print(options.format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : `${lines.join('\n')}\n`, options)
    return 0
  },
}

export const contractsVerb: Verb = {
  usage: 'contracts',
  about: 'which library call owes which other call',
  options: { format: 'text or json', output: 'write to this file' },
  examples: ['contracts --format json'],
  run: async ({ options, catalogue }) => {
    const lines = catalogue.contracts.map(
      (contract) => `${contract.modules[0]} ${contract.call}: ${contract.release.join(' or ')}  (${contract.rule})`,
    )
    await print(options.format === 'json' ? `${JSON.stringify(catalogue.contracts, null, 2)}\n` : `${lines.join('\n')}\n`, options)
    return 0
  },
}
