import { describe, expect, it } from 'vitest'
import { stress } from '#drive/stress.ts'
import type { Recording } from '#model/recording.ts'
import { readRecording } from '#record/read.ts'
import { stressCommand, stressRound } from '#record/stress.ts'
import { leak, recording } from '../baseline/evidence.ts'

describe('rounds of stress', () => {
  it('repeat more and more, over different GOMAXPROCS', () => {
    const rounds = Array.from({ length: 16 }, (_, number) => stressRound(number))
    expect(rounds.map(({ count }) => count)).toEqual([10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 1000, 1000, 1000, 1000, 1000, 1000])
    expect(rounds.slice(0, 6).map(({ cpu }) => cpu)).toEqual([0, 1, 4, 8, 2, 0])
  })

  it('are commands for the packages with the flags of the user, but for those that are the round itself', () => {
    const round = { count: 10, cpu: 4, shuffle: true }
    const command = (text: string) => stressCommand(text.split(' '), ['p'], round, 59.2)?.join(' ')
    expect(command('go test -race -count=1 -timeout=5m ./...')).toBe('go test -race -count=10 -cpu=4 -shuffle=on -timeout=60s p')
    expect(command('go test -tags a,b ./...')).toBe('go test -tags a,b -count=10 -cpu=4 -shuffle=on -timeout=60s p')
    expect(command('go test -count 1 ./...')).toBeUndefined()
    expect(command('go test -cpu=1,2 ./...')).toBeUndefined()
    expect(command('make test')).toBeUndefined()
  })
})

describe('a stress of given time', () => {
  const run = (answers: readonly Recording[], budgetMs = 30_000, command = ['go', 'test', './...']) => {
    let clock = 0
    const made: string[] = []
    const plan = {
      command,
      budgetMs,
      now: () => clock,
      record: async (words: readonly string[]) => {
        clock += 10_000
        made.push(words.join(' '))
        return answers[made.length - 1] ?? recording([])
      },
      progress: () => {},
    }
    return stress(recording([leak()]), plan).then((result) => ({ result, made }))
  }

  it('adds what no run had shown, counted as one repetition leaves it, and says when it was found', async () => {
    const { result, made } = await run([recording([leak({ count: 10 })]), recording([leak({ k2: 'rare', count: 30 })]), recording([])])
    expect(result.leaks.map(({ keys, count }) => [keys.k2, count])).toEqual([
      ['22', 1],
      ['rare', 3],
    ])
    expect(result.stress).toMatchObject({
      budgetSeconds: 30,
      rounds: [
        { seconds: 10, found: 0 },
        { seconds: 20, found: 1 },
        { seconds: 30, found: 0 },
      ],
    })
    expect(made[0]).toBe('go test -count=10 -timeout=30s example.com/m/a')
    expect(readRecording(JSON.stringify(result))).toEqual({ recording: result })
  })

  it('of a command that cannot be repeated is a gap', async () => {
    const { result, made } = await run([], 30_000, ['make', 'test'])
    expect(made).toEqual([])
    expect(result.gaps.map(({ what }) => what)).toEqual(['the runs under stress'])
  })
})
