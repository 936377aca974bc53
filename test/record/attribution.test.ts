import { expect, it } from 'vitest'
import { byTest, generatedSuite } from './generated.ts'

it('every planted goroutine, and no other, is found with its test: parallel tests, subtests, foreign labels', async () => {
  const { module, planted } = generatedSuite(60, 1)
  try {
    const recording = await module.record({ command: ['go', 'test', '-vet=off', './...'] })
    expect(recording).toMatchObject({ exitCode: 0, packages: [{ capture: 'captured' }] })
    expect(planted.size).toBeGreaterThan(20)
    expect(new Map([...byTest(recording.leaks)].sort())).toEqual(new Map([...planted].sort()))
    expect(new Set(recording.leaks.map(({ attributedBy }) => attributedBy))).toEqual(new Set(['label']))
  } finally {
    module.remove()
  }
})
