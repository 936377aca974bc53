import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contendedPlaces, isBeside } from '#snapshot/contended.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { FOLDER } from './dumps.ts'

const CONTEXT = { root: '', modules: [{ path: 'example.com/contended', dir: '' }], declaredFunction: () => undefined }

const profile = (version: string, name: string) => {
  const bytes = readFileSync(`${FOLDER}${version}/${name}`)
  return readSnapshots(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, name)
}

describe.each(['go1.21.13', 'go1.27.3'])('%s: a profile of locks', (version) => {
  test.each(['mutex.profile', 'mutex.pb.gz'])('%s names the line that gave the lock back while others waited', (name) => {
    const { contentions, gaps } = profile(version, name)
    const [place] = contentions.flatMap((each) => contendedPlaces(each, CONTEXT))
    expect(gaps).toEqual([])
    expect(place?.site).toMatchObject({ file: 'main.go', function: 'store.hold', line: 20 })
    expect(place?.count).toBeGreaterThan(0)
    expect(place?.milliseconds === null).toBe(name.endsWith('.profile'))
  })

  test.each(['block.profile', 'block.pb.gz'])('%s names the lines that waited', (name) => {
    const places = profile(version, name).contentions.flatMap((each) => contendedPlaces(each, CONTEXT))
    expect(places.map(({ site }) => `${site.function} ${site.line}`)).toEqual(expect.arrayContaining(['store.hold 18', 'main 37']))
  })

  test('the text and the protobuf form hold the same stacks', () => {
    const stacks = (name: string) =>
      profile(version, name)
        .contentions.flatMap((each) => contendedPlaces(each, CONTEXT))
        .map(({ site, count }) => `${site.function} ${site.line} ${count}`)
        .sort()
    expect(stacks('mutex.profile')).toEqual(stacks('mutex.pb.gz'))
  })
})

test('a place is beside a stuck goroutine of the same type in the same folder, and of no other', () => {
  const place = { site: { file: 'a/store.go', function: 'store.hold', line: 21 }, count: 1, milliseconds: 1 }
  expect(isBeside(place, { file: 'a/other.go', function: 'store.stuck', line: 5 })).toBe(true)
  expect(isBeside(place, { file: 'a/store.go', function: 'cache.stuck', line: 5 })).toBe(false)
  expect(isBeside(place, { file: 'b/store.go', function: 'store.stuck', line: 5 })).toBe(false)
})
