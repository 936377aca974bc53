import { describe, expect, it } from 'vitest'
import { byTest, generatedSuite } from '../record/generated.ts'

describe.each(['go1.21.13', 'go1.23.5', 'go1.25.0', 'local', 'go1.27.3'])('a suite of hundreds of tests on %s', (toolchain) => {
  it.each([
    ['plain', ''],
    ['in another order, on more processors', '-shuffle=on -cpu=4'],
    ['under the race detector', '-race'],
  ])('gives every planted goroutine to its test, and no other: %s', async (_, flags) => {
    const { module, planted } = generatedSuite(400, 7)
    try {
      const recording = await module.record({ script: `GOTOOLCHAIN=${toolchain} go test -vet=off ${flags} ./...` })
      expect(recording).toMatchObject({ exitCode: 0, packages: [{ capture: 'captured' }] })
      expect(planted.size).toBeGreaterThan(150)
      expect(new Map([...byTest(recording.leaks)].sort())).toEqual(new Map([...planted].sort()))
    } finally {
      module.remove()
    }
  })
})
