import { describe, expect, it } from 'vitest'
import { attack } from '../../bench/hostile/attack.ts'
import { CHANNELS } from '../../bench/hostile/channels.ts'
import { renderedTroubles } from '../../bench/hostile/rendered.ts'
import { hostileReport } from '../../bench/hostile/report.ts'
import fc from '../property.ts'
import { nasty } from '../report/nasty.ts'

describe('generated names, stacks and messages', () => {
  it('stay in their context in every channel, and no output leaves its budget: 2,000 of them', () => {
    const texts = fc.sample(nasty, { numRuns: 2_000 })
    for (const text of texts) expect(attack([text])).toEqual([])
  })

  it('become no element, link or mention of a comment, a summary or an issue where GitHub renders them', () => {
    const channels = CHANNELS.filter(({ name }) => ['comment', 'summary', 'issue'].includes(name))
    // A rule's page is told to lead to the text itself: where that is an address, it is a link.
    const home = /^https:\/\/(?:github\.com\/octo\/quotes\/|x\.y\/z)/
    for (const text of ['https://x.y/z#12', ...fc.sample(nasty, { numRuns: 300 })]) {
      for (const channel of channels) {
        const troubles = renderedTroubles(channel.render(hostileReport([text])), home)
        expect({ text, channel: channel.name, troubles }).toEqual({ text, channel: channel.name, troubles: [] })
      }
    }
  })

  it.each([
    '<img src=x>',
    '<b>passed</b>',
    '@octocat',
    'see #12',
    '[x](https://x.example)',
    '<a onclick="x" href="https://github.com/octo/quotes/">',
  ])('are found where %j is written as it came', (text) => {
    expect(renderedTroubles(`### ${text}\n`, /^https:\/\/github\.com\/octo\/quotes\//)).not.toEqual([])
  })
})
