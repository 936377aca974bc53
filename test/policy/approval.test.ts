import { describe, expect, test } from 'vitest'
import type { LabelEvent, PullFacts, Push, Review } from '#model/approval.ts'
import { approversOf, labellerOf, sameLogin } from '#policy/approval.ts'

const PULL: PullFacts = {
  number: 7,
  author: 'eve',
  head: 'c'.repeat(40),
  headRef: 'change',
  headRepository: 'octo/quotes',
  commits: 1,
  labels: ['leak-accepted'],
  mergedAs: '',
}
const PUSH: Push = { by: 'eve', at: '2026-11-20T10:00:00Z' }
const SET: LabelEvent = { kind: 'labeled', label: 'leak-accepted', by: 'ann', isBot: false, at: '2026-11-20T10:00:01Z' }

const said = (events: readonly LabelEvent[], change: { pull?: Partial<PullFacts>; push?: Partial<Push> } = {}) => {
  const found = labellerOf('Leak-Accepted', { pull: { ...PULL, ...change.pull }, push: { ...PUSH, ...change.push }, events })
  return 'why' in found ? found.why : found.event.by
}

describe('a label', () => {
  test('counts when a person set it after the last push, whatever the case of its letters', () => {
    expect(said([SET])).toBe('ann')
  })

  test.each([
    ['is not there any more', said([SET], { pull: { labels: [] } }), 'no label'],
    ['was set before the last push', said([{ ...SET, at: '2026-11-20T09:59:59Z' }]), 'before the last push'],
    ['was set in the second of the push', said([{ ...SET, at: PUSH.at }]), 'before the last push'],
    ['has no time', said([{ ...SET, at: '' }]), 'before the last push'],
    ['was pushed at no time', said([SET], { push: { at: '' } }), 'before the last push'],
    ['was set by an app', said([{ ...SET, isBot: true, by: 'github-actions[bot]' }]), 'no person'],
    ['was set by whoever pushed', said([{ ...SET, by: 'EVE' }]), 'who pushed'],
    ['has no event', said([{ ...SET, label: 'other' }]), 'nobody can be found'],
    ['was taken away last', said([SET, { ...SET, kind: 'unlabeled' }]), 'nobody can be found'],
  ])('that %s counts for nothing', (_, why, expected) => {
    expect(why).toContain(expected)
  })

  test('is that of whoever set it last', () => {
    expect(said([{ ...SET, by: 'bob' }, { ...SET, kind: 'unlabeled' }, SET])).toBe('ann')
  })
})

const review = (by: string, state: string, commit = PULL.head): Review => ({ by, state, commit, isBot: false, at: '' })
const names = (reviews: readonly Review[]) => approversOf(reviews, PULL.head).map(({ by }) => by)

describe('a review', () => {
  test('that approves the commit counts, and a remark after it changes nothing', () => {
    expect(names([review('ann', 'APPROVED'), review('ann', 'COMMENTED')])).toEqual(['ann'])
  })

  test.each([
    ['of an older commit', [review('ann', 'APPROVED', 'd'.repeat(40))]],
    ['that was dismissed', [review('ann', 'APPROVED'), review('Ann', 'DISMISSED')]],
    ['that asks for changes later', [review('ann', 'APPROVED'), review('ann', 'CHANGES_REQUESTED')]],
    ['that says nothing', [review('ann', 'COMMENTED'), review('ann', 'PENDING')]],
    ['of an app', [{ ...review('bot[bot]', 'APPROVED'), isBot: true }]],
  ])('%s does not', (_, reviews) => {
    expect(names(reviews)).toEqual([])
  })
})

test('nobody is nobody', () => {
  expect([sameLogin('', ''), sameLogin('Ann', 'ann'), sameLogin('ann', 'bob')]).toEqual([false, true, false])
})
