import { expect, test } from 'vitest'
import { buildDifferences } from '#drive/build.ts'
import type { Recording } from '#model/recording.ts'

const mod = (text: string, file = 'go.mod') => ({ file, text: `module example.com/m\n\n${text}` })
const recordedWith = (goVersion: string) => ({ goVersion }) as Recording

test('names the Go, the go and toolchain lines and the modules whose version is another one, in order', () => {
  const base = {
    modules: [mod('go 1.22\nrequire (\n\texample.com/a v1.0.0\n\texample.com/b v1.2.0\n)\n')],
    recordings: [recordedWith('go1.26.8')],
  }
  const head = {
    modules: [mod('go 1.23\ntoolchain go1.27.3\nrequire (\n\texample.com/a v1.1.0\n\texample.com/c v0.1.0\n)\n')],
    recordings: [recordedWith('go1.27.3')],
  }
  expect(buildDifferences(base, head).map(({ what, base: was, head: is }) => `${what}: ${was} → ${is}`)).toEqual([
    'example.com/a: v1.0.0 → v1.1.0',
    'example.com/b: v1.2.0 → ',
    'example.com/c:  → v0.1.0',
    'go line of go.mod: 1.22 → 1.23',
    'go that recorded: go1.26.8 → go1.27.3',
    'toolchain of go.mod:  → go1.27.3',
  ])
})

test('says a replaced module by what stands for it', () => {
  const requires = 'go 1.22\nrequire example.com/a v1.0.0\n'
  const head = mod(`${requires}replace example.com/a => example.com/fork v1.0.1\n`)
  expect(buildDifferences({ modules: [mod(requires)], recordings: [] }, { modules: [head], recordings: [] })).toEqual([
    { what: 'example.com/a', base: 'v1.0.0', head: 'example.com/fork v1.0.1' },
  ])
})

test('a module that one side does not have, and a side that was not recorded, differ in nothing', () => {
  const one = { modules: [mod('go 1.22\n')], recordings: [recordedWith('go1.26.8')] }
  expect(buildDifferences(one, one)).toEqual([])
  expect(buildDifferences(one, { modules: [mod('go 1.22\n'), mod('go 1.9\n', 'b/go.mod')], recordings: [] })).toEqual([])
})
