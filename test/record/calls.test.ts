import { describe, expect, it } from 'vitest'
import { coversStandardLibrary, readCall, readGoTest } from '#record/calls.ts'

const read = (...args: readonly string[]) => readGoTest({ flags: '', args })

describe('the words of a go test', () => {
  it('are taken apart into packages and flags, values of flags being no packages', () => {
    expect(read('test', '-race', '-run', 'TestX', '-tags', 'a,b', './...', 'example.com/m', '-v', '-timeout', '1m')).toEqual({
      runs: true,
      patterns: ['./...', 'example.com/m'],
      others: ['-race', '-run', 'TestX', '-tags', 'a,b', '-v', '-timeout', '1m'],
      given: ['race', 'run', 'tags', 'v', 'timeout'],
      listFlags: ['-race', '-tags=a,b'],
      shownFlags: ['-race', '-tags=a,b'],
      coverpkg: '',
    })
  })

  it('mean the current folder without a package, and nothing behind -args', () => {
    expect(read('test', '-v', '-args', './not-a-package')?.patterns).toEqual(['.'])
  })

  it('name a folder with -C before or behind the verb', () => {
    expect(read('-C', 'sub', 'test', '.')?.listFlags).toEqual(['-C=sub'])
    expect(read('test', '-C=sub', '.')).toMatchObject({ listFlags: ['-C=sub'], patterns: ['.'] })
  })

  it('run nothing with -c, -list, -n', () => {
    expect([read('test', '-c'), read('test', '-list=.'), read('test', '-n'), read('test', '-c=false')].map((one) => one?.runs)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('are those of GOFLAGS as well', () => {
    expect(readGoTest({ flags: "-mod=mod '-tags=a b'", args: ['test'] })?.shownFlags).toEqual(['-mod=mod', '-tags=a b'])
  })

  it('are no test for another verb', () => {
    expect(read('vet', './...')).toBeUndefined()
    expect(read()).toBeUndefined()
  })
})

it('coverage of the standard library is told from coverage of packages', () => {
  expect(['all', 'std', 'a,testing', './...', 'example.com/all'].map(coversStandardLibrary)).toEqual([true, true, true, false, false])
})

it('a note of our go is read, one that was cut off is not', () => {
  const text = ['/w', '/go', 'go1.26.8', '-mod=mod', 'test', 'a b', ''].join('\0')
  expect(readCall(text)).toEqual({ cwd: '/w', goroot: '/go', version: 'go1.26.8', flags: '-mod=mod', args: ['test', 'a b'] })
  expect(readCall(text.slice(0, -2))).toBeUndefined()
  expect(readCall('')).toBeUndefined()
})
