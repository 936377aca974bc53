import { describe, expect, it } from 'vitest'
import { moduleFor, requiredBy } from '#go/requires.ts'

const GO_MOD = `module example.com/m

require example.org/one v1.0.0

require (
	example.org/two v0.3.1 // indirect
	"example.org/quoted" v1.1.0
	example.org/local v1.0.0
	example.org/forked v1.0.0
	example.org/pinned v1.0.0
)

replace (
	example.org/local => ../local
	example.org/forked => example.net/fork v1.0.1
	example.org/pinned v9.0.0 => example.net/other v1.0.0
)
`

describe('the modules that a go.mod asks for', () => {
  const required = requiredBy(GO_MOD)

  it('are those of its require lines, alone and in a block', () => {
    expect(required.map(({ path, version }) => `${path} ${version}`)).toContain('example.org/one v1.0.0')
    expect(required.map(({ path, version }) => `${path} ${version}`)).toContain('example.org/two v0.3.1')
    expect(required.map(({ path, version }) => `${path} ${version}`)).toContain('example.org/quoted v1.1.0')
  })

  it('come from the module that replaces them', () => {
    expect(required.find(({ path }) => path === 'example.org/forked')).toEqual({
      path: 'example.org/forked',
      from: 'example.net/fork',
      version: 'v1.0.1',
    })
  })

  it('are left out where a folder replaces them', () => {
    expect(required.find(({ path }) => path === 'example.org/local')).toBeUndefined()
  })

  it('are not replaced by a line about another version', () => {
    expect(required.find(({ path }) => path === 'example.org/pinned')?.from).toBe('example.org/pinned')
  })
})

describe('the module of a package', () => {
  const required = requiredBy('require a.b/c v1.0.0\nrequire a.b/c/d v2.0.0\n')

  it('is the longest that its path begins with, by whole elements', () => {
    expect(moduleFor('a.b/c/d/e', required)?.path).toBe('a.b/c/d')
    expect(moduleFor('a.b/c/de', required)?.path).toBe('a.b/c')
    expect(moduleFor('a.b/cc', required)).toBeUndefined()
  })
})
