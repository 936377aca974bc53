import { describe, expect, it } from 'vitest'
import { madeUpSarif } from '../../bench/sarif/made-up.ts'
import { validated } from '../../bench/sarif/validator.ts'
import { toolAt } from '../harness/tool.ts'

const validator = toolAt('GATE_SARIF_VALIDATOR') ?? ''

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly fullDescription?: unknown }[] } }
    readonly results: readonly { readonly message: { readonly text: string } }[]
  }[]
}

// Larger files take it minutes: they are measured by `bench -- sarif`.
describe.runIf(validator)("Microsoft's validator, with its rules for GitHub", () => {
  it.each([
    ['github', 0],
    ['github', 1],
    ['github', 200],
    ['full', 0],
    ['full', 1],
    ['full', 200],
  ] as const)('has nothing to say of the %s profile with %i results', async (profile, results) => {
    expect(await validated(validator, madeUpSarif(results, profile))).toEqual([])
  })

  it('would say it, were there something', async () => {
    const log = JSON.parse(madeUpSarif(1)) as Log
    const [run] = log.runs
    Object.assign(run?.results[0]?.message ?? {}, { text: '' })
    Object.assign(run?.tool.driver.rules[0] ?? {}, { fullDescription: undefined })
    expect(await validated(validator, JSON.stringify(log))).toEqual([
      expect.stringMatching(/^error GH1015 \(1\): runs\[0\]\.results\[0\]\.message/),
      expect.stringMatching(/^error GH1017 \(1\): runs\[0\]\.results\[0\]\.message/),
      expect.stringMatching(/^error GH2012 \(2\): /),
    ])
  })

  it('is not taken for content with a file that it did not read', async () => {
    expect(await validated(validator, '{')).not.toEqual([])
  })
})
