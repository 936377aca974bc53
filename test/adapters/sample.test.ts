import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { seriesFiles } from '#adapters/files/series.ts'
import { fetchBytes } from '#adapters/sample/fetch.ts'
import { type SampleRequest, sampleService } from '#adapters/sample/sample.ts'
import { findSeries } from '#drive/series-files.ts'
import { endpointOf } from '#series/endpoint.ts'
import { nextDelay } from '#series/pace.ts'

const PROFILE = readFileSync(new URL('../dumps/go1.26.8/profile.pb.gz', import.meta.url))

const servers: Server[] = []
const folders: string[] = []
afterAll(() => {
  for (const server of servers) server.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goroutine-gate-sample-'))
  folders.push(folder)
  return folder
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const goroutines = (count: number) =>
  Array.from(
    { length: count },
    (_, id) =>
      `goroutine ${id + 1} [chan send]:\nmain.leak()\n\t/src/m/main.go:7 +0x1d\ncreated by main.main in goroutine 1\n\t/src/m/main.go:9 +0x1d\n`,
  ).join('\n')

/** A service with one goroutine more at each look. */
function growing(start: number) {
  let count = start
  return serve(({ url }, response) => {
    if (url === '/debug/pprof/goroutine?debug=2') response.end(goroutines(count++))
    else if (url === '/debug/pprof/heap?debug=1')
      response.end('heap profile: 0\n\n# runtime.MemStats\n# Sys = 9\n# HeapAlloc = 3\n# NextGC = 4\n# LastGC = 0\n# NumGC = 1\n')
    else response.writeHead(404).end()
  })
}

function sampled(url: string, given: Partial<SampleRequest> = {}) {
  const endpoint = endpointOf(url)
  if ('why' in endpoint) throw new Error(endpoint.why)
  const request = { endpoint, service: 'leaky', out: temporary(), everyMs: 20, forMs: undefined, growthPercent: 20, settleMs: 0, ...given }
  return sampleService(request).then(async (result) => ({ ...result, out: request.out, found: await findSeries(request.out, seriesFiles) }))
}

const load = (ms: number, code: number) => () => new Promise<number>((resolve) => setTimeout(() => resolve(code), ms))

describe('a service that is sampled while a load runs', () => {
  test('has samples before, during and after it with both clocks and its memory, and the load’s exit code is kept', async () => {
    const { exitCode, samples, missed, first, last, found } = await sampled(await growing(5), { work: load(150, 7) })
    expect([exitCode, missed, first, last]).toEqual([7, 0, 5, 4 + samples])
    const phases = found.samples.map(({ phase }) => phase)
    expect([phases[0], phases.at(-1), new Set(phases.slice(1, -1))]).toEqual(['before', 'after', new Set(['during'])])
    expect(found.samples.every(({ at, elapsedMs, memory }) => at !== null && elapsedMs !== undefined && memory?.heapAlloc === 3)).toBe(true)
    expect([found.service, found.everyMs, found.gaps]).toEqual(['leaky', 20, []])
  })

  test('is looked at until its goroutines are no more than before, or the time is over', async () => {
    const counts = [10, 40, 25, 10, 10]
    let look = 0
    const url = await serve((request, response) => {
      if (request.url?.includes('goroutine')) response.end(goroutines(counts[look++] ?? 10))
      else response.writeHead(404).end()
    })
    const { found, last } = await sampled(url, { everyMs: 60_000, settleMs: 30_000, work: load(5, 0) })
    expect([last, found.samples.map(({ phase }) => phase)]).toEqual([10, ['before', 'after', 'after', 'after']])
  })

  test('that does not answer is a gap of the list, and the load’s exit code is kept all the same', async () => {
    const url = await serve((_, response) => response.destroy())
    const { exitCode, samples, missed, found, out } = await sampled(url, { work: load(60, 3) })
    expect([exitCode, samples, missed > 1]).toEqual([3, 0, true])
    expect(found.gaps).toEqual([
      {
        kind: 'series',
        what: expect.stringMatching(/^\d+ samples from 20.*Z to 20.*Z$/),
        why: expect.stringContaining('it did not answer'),
      },
    ])
    expect(readdirSync(out)).toEqual(['series.json'])
  })

  test('without a load is watched for as long as was asked, and no longer', async () => {
    const { exitCode, found } = await sampled(await growing(1), { forMs: 100 })
    expect(exitCode).toBeUndefined()
    expect(found.samples.length).toBeGreaterThan(1)
    expect(found.samples.every(({ phase }) => phase === undefined)).toBe(true)
  })

  test('that refuses the text gives its profile', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/debug/pprof/goroutine') response.end(PROFILE)
      else response.writeHead(403).end()
    })
    const { found, last, out } = await sampled(url, { forMs: 30 })
    expect(last).toBe(31)
    expect(found.samples[0]?.file).toMatch(/\.pb\.gz$/)
    expect(readFileSync(join(out, found.samples[0]?.file ?? '')).equals(PROFILE)).toBe(true)
  })

  test('that answers with a page is no snapshot', async () => {
    const { samples, found } = await sampled(await serve((_, response) => response.end('<html>log in</html>')), { forMs: 5 })
    expect(samples).toBe(0)
    expect(found.gaps[0]?.why).toMatch(/no goroutine dump or profile was found/)
  })

  test('leaves nothing of an earlier series in the folder, and everything else', async () => {
    const out = temporary()
    writeFileSync(join(out, 'notes.txt'), 'mine')
    const one = await sampled(await growing(1), { out, forMs: 40 })
    const old = one.found.samples.map(({ file }) => file)
    const two = await sampled(await growing(1), { out, forMs: 1 })
    expect(old.filter((file) => existsSync(join(out, file)))).toEqual([])
    expect(readdirSync(out).sort()).toEqual([...two.found.samples.map(({ file }) => file), 'notes.txt', 'series.json'].sort())
  })

  test('an earlier list that names files elsewhere removes nothing', async () => {
    const out = temporary()
    const beside = join(out, '..', `2026-03-01T12-00-00.000Z.txt`)
    const list = {
      samples: [
        { at: 1, file: '../2026-03-01T12-00-00.000Z.txt' },
        { at: 1, file: 'keep.txt' },
      ],
    }
    writeFileSync(join(out, 'series.json'), JSON.stringify(list))
    writeFileSync(join(out, 'keep.txt'), 'mine')
    writeFileSync(beside, 'mine')
    folders.push(beside)
    await sampled(await growing(1), { out, forMs: 1 })
    expect([existsSync(beside), existsSync(join(out, 'keep.txt'))]).toEqual([true, true])
  })
})

describe('what is fetched', () => {
  const limits = { timeoutMs: 5_000, bytes: 100 }

  test('follows redirects to the same host, and no other', async () => {
    const other = await serve((_, response) => response.end('stolen'))
    const url = await serve((request, response) => {
      if (request.url === '/here') response.writeHead(302, { location: '/there' }).end()
      else if (request.url === '/there') response.end('seen')
      else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end()
      else if (request.url === '/broken') response.writeHead(302, { location: 'http://[' }).end()
      else response.writeHead(302, { location: `${other}/x` }).end()
    })
    const said = async (path: string) => {
      const got = await fetchBytes(url + path, limits)
      return 'bytes' in got ? got.bytes.toString() : got.why
    }
    expect(await said('/here')).toBe('seen')
    expect(await said('/away')).toBe(`it redirects to another host, ${other}; not followed`)
    expect(await said('/circle')).toBe('it redirects more than 3 times')
    expect(await said('/broken')).toBe('it redirects to http://[, which is no URL')
  })

  test('is no larger than the limit, whatever the service says of its size', async () => {
    const url = await serve((_, response) => {
      response.write('x'.repeat(90))
      response.end('x'.repeat(90))
    })
    expect(await fetchBytes(url, limits)).toEqual({ why: 'its answer is larger than 100 bytes' })
  })

  test('comes in time, whole, and with status 200', async () => {
    const slow = await serve(() => {})
    expect(await fetchBytes(slow, { ...limits, timeoutMs: 50 })).toEqual({ why: 'it did not answer: no answer within 0.05 s' })
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 50 })
      response.write('x')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await fetchBytes(cut, limits)).toEqual({ why: expect.stringMatching(/^it did not answer: |^its answer was cut off/) })
    expect(await fetchBytes(await serve((_, response) => response.writeHead(500).end()), limits)).toEqual({
      why: 'it answers with status 500',
    })
    expect(await fetchBytes('http://127.0.0.1:1/', limits)).toEqual({ why: expect.stringMatching(/^it did not answer: /) })
  })
})

describe('the address of a service', () => {
  test.each([
    'http://localhost:6060',
    'http://localhost:6060/',
    'http://localhost:6060/debug/pprof/',
    'http://localhost:6060/debug/pprof/goroutine?debug=1',
  ])('%s', (given) => {
    expect(endpointOf(given)).toEqual({
      text: 'http://localhost:6060/debug/pprof/goroutine?debug=2',
      profile: 'http://localhost:6060/debug/pprof/goroutine',
      memory: 'http://localhost:6060/debug/pprof/heap?debug=1',
      shown: 'http://localhost:6060/debug/pprof/goroutine',
    })
  })

  test('keeps a prefix and a key for asking, and shows neither password nor key', () => {
    expect(endpointOf('https://me:secret@host/admin/pprof/goroutine?token=abc')).toEqual({
      text: 'https://me:secret@host/admin/pprof/goroutine?token=abc&debug=2',
      profile: 'https://me:secret@host/admin/pprof/goroutine?token=abc',
      memory: 'https://me:secret@host/admin/pprof/heap?token=abc&debug=1',
      shown: 'https://host/admin/pprof/goroutine',
    })
  })

  test.each([
    ['localhost:6060', 'it begins with localhost:'],
    ['file:///etc/passwd', 'it begins with file:'],
    ['goroutines', 'it is no URL'],
  ])('%s is none', (given, why) => {
    expect(endpointOf(given)).toEqual({ why })
  })
})

test('samples come four times as often while the count grows by more than the limit, and never more than once a second', () => {
  expect(nextDelay([], 30_000, 20)).toBe(30_000)
  expect(nextDelay([100, 120], 30_000, 20)).toBe(30_000)
  expect(nextDelay([100, 121], 30_000, 20)).toBe(7_500)
  expect(nextDelay([100, 121, 122], 30_000, 20)).toBe(30_000)
  expect(nextDelay([100, 900], 2_000, 20)).toBe(1_000)
  expect(nextDelay([100, 900], 500, 20)).toBe(500)
})
