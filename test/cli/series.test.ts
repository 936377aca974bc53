import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRepository } from '#adapters/git/make.ts'
import { type Ended, gapsOf, gate, judged, verdictOf } from './command-line.ts'

const DUMP = new URL('../dumps/go1.26.8/text.txt', import.meta.url)
const PAGE = readFileSync(new URL('../../docs/series.md', import.meta.url), 'utf8')

/** Lines of the page's shell blocks. */
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

let server: Server
let url = ''
const work = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-series-')))
const repository = join(work, 'repository')

const minute = (number: number) => `2026-03-01T12:${String(number).padStart(2, '0')}:00Z`

beforeAll(async () => {
  server = createServer(({ url: path }, response) => {
    if (path?.startsWith('/debug/pprof/goroutine')) response.end(readFileSync(DUMP))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const from = join(work, 'from')
  mkdirSync(from)
  writeFileSync(join(from, 'go.mod'), 'module example.com/m\n\ngo 1.22\n')
  await makeRepository(repository, [
    { from, message: 'base' },
    { from, message: 'head' },
  ])
})

afterAll(() => {
  server.close()
  rmSync(work, { recursive: true, force: true })
})

/** A command of the page with the address, the load and the times that a test has. */
function run(command: string): Promise<Ended> {
  const [, ...words] = command.replace('http://localhost:6060', url).replace('--every 1m --for 24h', '--every 20ms --for 250ms').split(' ')
  const dashes = words.indexOf('--')
  const own = dashes < 0 ? words : [...words.slice(0, dashes), '--', process.execPath, '-e', 'setTimeout(() => {}, 50)']
  return gate(own, { cwd: repository })
}

describe('the page about series', () => {
  const said = new Map<string, Ended>()

  beforeAll(async () => {
    for (const command of COMMANDS) said.set(command, await run(command))
  })

  it.each(COMMANDS)('%s', (command) => {
    expect(command).toMatch(/^goroutine-gate /)
    const { code, out, err } = said.get(command) as Ended
    expect([code, err]).toEqual([0, expect.not.stringContaining('help:')])
    if (command.includes('judge')) expect(out).toContain('series tracker (series): ')
    if (command.endsWith('snapshot --series dumps')) expect(out).toMatch(/^series dumps: /)
  })

  it('leaves what it says', () => {
    expect(readdirSync(join(repository, 'report')).sort()).toEqual([
      'alerts.yml',
      'dashboard.json',
      'metrics.txt',
      'series.json',
      'series.txt',
    ])
    expect(readFileSync(join(repository, 'metrics.txt'), 'utf8')).toMatch(/\ngoroutines_growth_rate\{service="dumps"\} 0\n[\s\S]*# EOF\n$/)
  })

  it('shows a list that can be read', async () => {
    const folder = join(work, 'listed')
    mkdirSync(folder)
    for (const name of ['a.txt', 'b.txt']) cpSync(DUMP, join(folder, name))
    writeFileSync(join(folder, 'series.json'), /```json\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '')
    const { out } = await gate(['snapshot', '--series', folder, '--format', 'json'])
    const { series, gaps } = JSON.parse(out)
    expect(series).toMatchObject([
      { service: 'checkout', p95Ms: 180, load: { before: 31, after: 31 }, samples: [{ total: 31 }, { total: 412 }, { total: 31 }] },
    ])
    expect(gaps).toEqual([expect.objectContaining({ what: 'b.vars.json', why: 'it is not there' })])
  })
})

describe('a series that is judged', () => {
  const list = (name: string, content: unknown) => {
    const path = join(work, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  const counts = (values: readonly number[]) => values.map((total, index) => ({ at: minute(index), total }))
  const judge = (paths: readonly string[], ...args: readonly string[]) =>
    judged('judge', ['--base', 'main', ...paths.flatMap((path) => ['--series', path]), ...args], { cwd: repository })

  it('blocks when it grows, with the forecast in the report', async () => {
    const ended = await judge([list('grows.json', counts(Array.from({ length: 21 }, (_, index) => 100 + index * 20)))])
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block slope'])
    expect(ended.report.verdict.reasons[0]?.message).toMatch(
      /grows by 1200 goroutines an hour \(21 samples over 20 min, 95 %: 1200 to 1200\), limit 500; like this 1000 goroutines are reached in 25 min$/,
    )
  })

  it('passes when it stays, and warns when something of it was not seen', async () => {
    expect(verdictOf(await judge([list('stays.json', counts([100, 101, 100, 99, 100]))]))).toBe('pass')
    const wrong = [
      list('negative.json', counts([100, 101, -7, 99, 100])),
      list('one.json', counts([100])),
      list('unordered.json', counts([100, 101, 100, 99]).toSpliced(1, 0, { at: minute(9), total: 100 })),
    ]
    const ended = await judge(wrong)
    expect(verdictOf(ended)).toBe('warn | series-unseen')
    for (const path of wrong)
      expect(
        gapsOf(ended).filter((gap) => gap.includes(path)),
        path,
      ).not.toEqual([])
  })

  it('of which nothing can be used is not judged: exit code 2', async () => {
    const useless = [
      list('nothing.json', []),
      list('none.json', 'no list'),
      list('future.json', { schemaVersion: 2, samples: [] }),
      list('outside.json', [{ at: minute(1), file: '../../../../etc/passwd' }]),
      list('absurd.json', counts([-1, 1e15])),
    ]
    const ended = await judge(useless)
    expect([ended.code, ended.report.verdict.kind]).toEqual([2, 'unjudged'])
    for (const path of useless)
      expect(
        gapsOf(ended).filter((gap) => gap.includes(path)),
        path,
      ).not.toEqual([])
  })

  it('follows latency where the config has an SLA, and an SLA of zero is an error with its line', async () => {
    const path = list('load.json', [
      { at: minute(0), total: 10, phase: 'before' },
      { at: minute(1), total: 15, phase: 'after' },
    ])
    const config = join(work, 'config.yml')
    writeFileSync(config, 'series:\n  sla: 250ms\n')
    expect(verdictOf(await judge([path], '--config', config))).toBe('pass')
    const strict = await judge([path], '--config', config, '--p95', '50ms')
    expect(verdictOf(strict)).toBe('block delta')
    expect(strict.report.verdict.reasons[0]?.message).toContain('limit 2.4 = 8 · α 0.3 (p95 50 ms, SLA 250 ms)')
    writeFileSync(config, 'series:\n  sla: 0s\n')
    const { code, err } = await gate(['judge', '--base', 'main', '--series', path, '--config', config], { cwd: repository })
    expect([code, err]).toEqual([2, expect.stringContaining('config.yml:2:3: series.sla: found "0s"; expected a duration above zero')])
  })
})
