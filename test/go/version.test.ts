import { describe, expect, it } from 'vitest'
import { readGoMod, readGoWork } from '#go/module.ts'
import { goVersion, hasNewTimers, versionOf } from '#go/version.ts'

const mod = (text: string, file = 'go.mod') => readGoMod(file, `module example.com/m\n${text}`)

describe('go.work', () => {
  it('says its go line, its settings and the folders it uses, on lines and in blocks', () => {
    const text = 'go 1.22 // floor\n\nuse ./a\nuse (\n\t"./b/c" // quoted\n\t..\n)\ngodebug (\n\tdefault=go1.21\n\tasynctimerchan=1\n)\n'
    expect(readGoWork('w/go.work', text)).toEqual({
      dir: 'w',
      go: '1.22',
      godebug: { default: 'go1.21', asynctimerchan: '1' },
      uses: ['w/a', 'w/b/c', ''],
    })
  })

  it('of garbage, and with paths outside of the repository, says what it can', () => {
    expect(readGoWork('go.work', 'use ../other\nuse\ngodebug nonsense\n\u0000')).toEqual({
      dir: '',
      go: '',
      godebug: {},
      uses: ['../other'],
    })
  })
})

describe('the version of the main module', () => {
  const work = readGoWork('go.work', 'go 1.24\nuse ./a\ngodebug asynctimerchan=1\n')
  const a = mod('go 1.21\ngodebug default=go1.20\n', 'a/go.mod')

  it('is its go line, whatever toolchain it asks for', () => {
    expect(versionOf(mod('go 1.21\ntoolchain go1.26.1\n'), []).text).toBe('1.21')
    expect(versionOf(undefined, []).text).toBe('')
  })

  it('is that of the go.work that uses it, with the settings of that file alone', () => {
    expect(versionOf(a, [work])).toMatchObject({ text: '1.24', settings: { asynctimerchan: '1' } })
  })

  it('is its own beside a go.work that does not use it, or that has no go line', () => {
    expect(versionOf(mod('go 1.21\n', 'b/go.mod'), [work]).text).toBe('1.21')
    expect(versionOf(a, [readGoWork('go.work', 'use ./a\n')]).text).toBe('1.21')
  })

  it('takes the settings of a main package’s own lines last', () => {
    const main = '//go:debug asynctimerchan=0\n//go:debug\n// go:debug x=1\npackage main\n'
    expect(versionOf(mod('godebug asynctimerchan=1\n'), [], [main]).settings).toEqual({ asynctimerchan: '0' })
  })
})

describe('timers are those of Go 1.23', () => {
  it.each([
    ['1.23', {}, true],
    ['1.22', {}, false],
    ['', {}, false],
    ['1.24', { asynctimerchan: '1' }, false],
    ['1.21', { asynctimerchan: '0' }, true],
    ['1.24', { default: 'go1.21' }, false],
    ['1.21', { default: 'go1.23' }, true],
    ['1.24', { panicnil: '1' }, true],
  ])('go %s with %o: %s', (text, settings, isNew) => {
    expect(hasNewTimers(goVersion(text, settings))).toBe(isNew)
  })
})
