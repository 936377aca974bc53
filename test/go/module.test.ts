import { describe, expect, it } from 'vitest'
import { folderOf, importPathOf, moduleOf, readGoMod } from '#go/module.ts'
import { goVersion } from '#go/version.ts'

describe('go.mod', () => {
  it('says module path and go line, in any order and with comments', () => {
    expect(readGoMod('a/go.mod', '// about\ngo 1.23.4 // floor\n\nmodule example.com/m // here\n\nrequire x v1.0.0\n')).toEqual({
      dir: 'a',
      path: 'example.com/m',
      go: '1.23.4',
      godebug: {},
    })
  })

  it('may quote its path', () => {
    expect(readGoMod('go.mod', 'module "example.com/m"\n')).toEqual({ dir: '', path: 'example.com/m', go: '', godebug: {} })
    expect(readGoMod('go.mod', 'module `example.com/m`\n').path).toBe('example.com/m')
  })

  it('may have CR LF, a byte order mark, and a path in a block', () => {
    expect(readGoMod('go.mod', '\ufeffmodule example.com/m\r\n\r\ngo 1.22\r\n')).toEqual({
      dir: '',
      path: 'example.com/m',
      go: '1.22',
      godebug: {},
    })
    expect(readGoMod('go.mod', 'module (\n\texample.com/m\n)\n').path).toBe('example.com/m')
  })

  it('is not misled by other lines that hold the words', () => {
    expect(readGoMod('go.mod', '// module example.com/wrong\nmodule example.com/m\nreplace go v1 => go 1.1\ntoolchain go1.24.0\n').go).toBe(
      '',
    )
  })

  it('of garbage says nothing', () => {
    expect(readGoMod('go.mod', '\u0000\u0001')).toEqual({ dir: '', path: '', go: '', godebug: {} })
  })
})

describe('the module of a folder', () => {
  const modules = [
    readGoMod('go.mod', 'module example.com/m\n'),
    readGoMod('tools/go.mod', 'module example.com/tools\n'),
    readGoMod('tools/deep/x/go.mod', 'module example.com/x\n'),
  ]
  const path = (dir: string): string => importPathOf(moduleOf(modules, dir), dir)

  it('is the nearest above it', () => {
    expect(['', 'a/b', 'tools', 'tools/deep', 'tools/deep/x/y', 'toolshed'].map(path)).toEqual([
      'example.com/m',
      'example.com/m/a/b',
      'example.com/tools',
      'example.com/tools/deep',
      'example.com/x/y',
      'example.com/m/toolshed',
    ])
  })

  it('may be none: then the folder stands for the path', () => {
    expect([importPathOf(moduleOf([], 'a/b'), 'a/b'), importPathOf(undefined, '')]).toEqual(['a/b', '.'])
    expect(importPathOf(readGoMod('go.mod', ''), 'a')).toBe('a')
  })
})

it('takes the folder of a path', () => {
  expect(['a/b/c.go', 'c.go'].map(folderOf)).toEqual(['a/b', ''])
})

describe('a go line', () => {
  it.each([
    ['1.23', true],
    ['1.23.0', true],
    ['1.22.9', false],
    ['1.9', false],
    ['1.100', true],
    ['2.0', true],
    ['go1.24rc1', true],
    [' 1.23 ', true],
    ['', false],
    ['latest', false],
  ])('of %j is at least 1.23: %s', (text, expected) => {
    expect(goVersion(text).atLeast(1, 23)).toBe(expected)
  })

  it('shows its major and minor number', () => {
    expect([goVersion('1.21.13').text, goVersion('x').text]).toEqual(['1.21', ''])
  })
})
