import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '#rules/index.ts'
import { parseDump } from '#snapshot/dump.ts'
import { facesOf } from '../../bench/sdk/faces.ts'
import { goldenOf, librariesOf } from '../../bench/sdk/libraries.ts'
import { NAMED, UNNAMED } from './sdk-faces.ts'

const rules = RULES.map(({ rule }) => rule)
/** Libraries whose program stands there; recorded by `npm run bench -- sdk --write`. */
const libraries = librariesOf().map((library) => ({ ...library, dump: goldenOf(library) }))

/** A read or accept on a socket is anybody's: these say so of every library's connection, beside what names the library. */
const OF_ANY_SOCKET = ['lifecycle/io-handle-not-closed', 'reload/listener-not-closed']

describe('goroutines that real libraries leave behind', () => {
  test('at least twenty workers of real libraries are named by the rule that knows what ends them', () => {
    expect(NAMED.length).toBeGreaterThanOrEqual(20)
    expect(new Set(NAMED.map(([library]) => library))).toEqual(new Set(libraries.map(({ name }) => name)))
  })

  test.each(NAMED)('%s: %s is named by %s', (name, frame, names) => {
    expect(namesOf(name, frame)).toEqual(new Set(names.split(' ')))
  })

  test.each(UNNAMED)('%s: %s, which no caller left behind, is named by no rule of a library', (name, frame) => {
    expect(namesOf(name, frame)).toEqual(new Set())
  })

  test.each(libraries)('the dump of $name is read whole and holds no path of the machine it was made on', ({ dump, folder }) => {
    const { goroutines, truncated, gaps } = parseDump(dump, 'dump')
    expect({ goroutines: goroutines.length, truncated, gaps }).toEqual({
      goroutines: dump.match(/^goroutine \d+ /gm)?.length,
      truncated: false,
      gaps: [],
    })
    expect(dump.match(/^\t\/.*/gm)).toBeNull()
    const { module, versions } = requirements(readFileSync(join(folder, 'go.mod'), 'utf8'))
    expect(dump).toContain(module)
    const used = [...dump.matchAll(/^\t([\w.!/-]+)@(v[\w.+-]+)\//gm)].map(([, path = '', version]) => [path, version])
    expect(used.filter(([path = '', version]) => versions.get(path) !== version)).toEqual([])
  })

  test.each(libraries)('the program of $name stands beside its dump, with the sums of what it requires', ({ folder }) => {
    const { versions } = requirements(readFileSync(join(folder, 'go.mod'), 'utf8'))
    expect(existsSync(join(folder, 'main.go'))).toBe(true)
    expect(existsSync(join(folder, 'go.sum'))).toBe(versions.size > 0)
  })
})

/** The rules that name the goroutines with the function on their stack, each of them by the same ones; but for those of any socket. */
function namesOf(name: string, frame: string): ReadonlySet<string> {
  const faces = facesOf(libraries.find((library) => library.name === name)?.dump ?? '', rules).filter(({ frames }) =>
    frames.includes(frame),
  )
  expect(faces).not.toEqual([])
  const names = faces.map((face) => face.rules.filter((rule) => !OF_ANY_SOCKET.includes(rule)))
  for (const each of names) expect(each).toEqual(names[0])
  return new Set(names[0])
}

function requirements(text: string): { module: string; versions: ReadonlyMap<string, string> } {
  const lines = text.matchAll(/^(?:require)?\s+([\w.!/-]+\.[\w.!/-]+) (v\S+)/gm)
  return {
    module: /^module (\S+)/m.exec(text)?.[1] ?? '?',
    versions: new Map([...lines].map(([, path = '', version = '']) => [path, version])),
  }
}
