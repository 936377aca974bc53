import { describe, expect, it } from 'vitest'
import { lackingIn, stoppedBy } from '#record/said.ts'

describe('what go could not get', () => {
  it.each([
    [
      'a/a.go:3:8: private.example/inner@v0.1.0: module lookup disabled by GOPROXY=off',
      'private.example/inner@v0.1.0: module lookup disabled',
    ],
    ['a/a.go:3:8: no required module provides package example.com/x; to add it:', 'no required module provides package example.com/x'],
    ['go: example.com/x@v1.0.0: reading https://proxy.example/x/@v/v1.0.0.mod: 404 Not Found', '404 Not Found'],
    [
      'go: example.com/x@v1: invalid version: git ls-remote -q origin: exit status 128:\n\tfatal: could not read Username',
      'invalid version',
    ],
    ['gen.go:1:1: package example.com/m/gen is not in std (/go/src/example.com/m/gen)', 'is not in std'],
  ])('is told of %j', (line, said) => {
    expect(lackingIn(`=== RUN TestA\n# example.com/m/a\n${line}\nFAIL\texample.com/m/a [setup failed]\n`)).toContain(said)
  })

  it('is nothing where the code is wrong, or a test says such words', () => {
    expect(lackingIn('# a\na/a.go:3:2: undefined: x\nFAIL\ta [build failed]\n')).toBe('')
    expect(lackingIn('    a_test.go:9: got 404 Not Found\n')).toBe('')
  })

  it('is cut where it is long', () => {
    expect(lackingIn(`go: ${'x'.repeat(5_000)}: 404 Not Found\n`)).toHaveLength(201)
  })
})

describe('what stopped a command before its tests', () => {
  it.each([
    "make: *** No rule to make target 'test'.  Stop.",
    'npm error Missing script: "test"',
    'sh: 1: gotestsum: not found',
    'bash: line 1: gotestsum: command not found',
  ])('is %j', (line) => {
    expect(stoppedBy(`building\n${line}\n`)).toBe(line.replace('  ', ' '))
  })

  it('is nothing where it does not say', () => {
    expect(stoppedBy('ok  \ta\t0.1s\nremake: *** x\n')).toBe('')
  })
})
