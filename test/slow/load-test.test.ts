import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputsOf } from '#action/outputs.ts'
import { makeRepository } from '#adapters/git/make.ts'
import { theOutside } from '#adapters/outside.ts'
import { gateChange } from '#drive/gate.ts'
import type { Report } from '#model/report.ts'
import { render } from '#report/index.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { gate } from '../cli/command-line.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/incidents/load-test/', import.meta.url))

type Version = 'leaking' | 'mended'

interface Gated {
  readonly report: Report
  readonly text: string
  /** What `sample` ended with and said. */
  readonly sampled: { readonly code: number | null; readonly err: string }
}

const work = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-load-')))
const running: ChildProcess[] = []
const gated = new Map<Version, Gated>()

beforeAll(async () => {
  gated.set('leaking', await gateLoaded('mended', 'leaking'))
  gated.set('mended', await gateLoaded('leaking', 'mended'))
})

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(work, { recursive: true, force: true })
})

/** A pull request from one version to the other: service and load are built from it, the load is sampled, and its tests are recorded. */
async function gateLoaded(base: Version, head: Version): Promise<Gated> {
  const cwd = join(work, head)
  await makeRepository(cwd, [
    { from: join(EXAMPLE, base), message: base },
    { from: join(EXAMPLE, head), message: head },
  ])
  for (const command of ['tracker', 'load'])
    execFileSync('go', ['build', '-o', join(work, `${head}-${command}`), `./cmd/${command}`], { cwd })
  const service = spawn(join(work, `${head}-tracker`), ['-listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  running.push(service)
  const url = await addressOf(service)
  const series = join(work, `${head}-series`)
  const load = [join(work, `${head}-load`), '-url', url]
  const sampled = await gate(['sample', '--url', url, '--every', '1s', '--service', 'tracker', '--out', series, '--', ...load], { cwd })
  service.kill('SIGKILL')
  const p95Ms = Number(/p95 (\d+) ms/.exec(sampled.out)?.[1])
  const outside = theOutside(() => {})
  const { report, sources } = await gateChange(
    {
      cwd,
      base: 'main',
      config: '',
      failOn: undefined,
      catalogue: { rules: RULES, contracts: CONTRACTS },
      tool: { name: 'goroutine-gate', version: '0' },
      command: ['go', 'test', './...'],
      series: { paths: [series], p95Ms },
      out: join(work, `${head}-recording`),
      output: 'stderr',
    },
    outside,
  )
  return { report, text: render(report, 'text', { sources, color: false, sarifProfile: 'github' }), sampled }
}

function addressOf(service: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    service.once('error', reject)
    service.stdout?.once('data', (line: Buffer) => resolve(/http:\S+/.exec(line.toString())?.[0] ?? ''))
  })
}

const gatedAs = (version: Version): Gated => gated.get(version) as Gated

/** Clauses of the series that block. */
function blocking({ report }: Gated): readonly string[] {
  const clauses = report.verdict.reasons.filter(({ outcome }) => outcome === 'block').map(({ clause }) => clause)
  return ['cap', 'delta', 'growth', 'slope', 'aged'].filter((clause) => clauses.includes(clause))
}

describe('the leaking version', () => {
  test('is blocked by every limit of the series, with its numbers', () => {
    const { report, sampled } = gatedAs('leaking')
    expect(sampled).toMatchObject({ code: 0, err: expect.stringMatching(/goroutine-gate: \d+ samples, \d → 12\d\d goroutines/) })
    expect(report.verdict.kind).toBe('block')
    expect(blocking(gatedAs('leaking'))).toEqual(['cap', 'delta', 'growth', 'slope', 'aged'])
    const said = (id: string) => report.verdict.reasons.find(({ clause }) => clause === id)?.message ?? ''
    expect(said('delta')).toMatch(
      /^tracker had \d goroutines before the load and 12\d\d after it \(\+12\d\d\), limit 2\.4 = 8 · α 0\.3 \(p95 \d+ ms, SLA 250 ms\); 1200 of them in describe$/,
    )
    expect(said('cap')).toMatch(/^tracker had 12\d\d goroutines at .*, limit 300 = 1000 · α 0\.3/)
    expect(said('slope')).toMatch(/grows by \d+ goroutines an hour \(\d+ samples over \d+ s, 95 %: \d+ to \d+\), limit 150 = 500 · α 0\.3/)
    expect(said('aged')).toMatch(/^1200 goroutines in describe \(chan receive\) are older than 5 s and become more/)
  })

  test('says who waits for whom: the close that nobody is on the way to', () => {
    const [graph] = gatedAs('leaking').report.waits ?? []
    const [point] = graph?.points ?? []
    expect([point?.count, point?.kind, point?.site?.function, point?.site?.file]).toEqual([
      1200,
      'chan-recv',
      'describe',
      'tracking/server.go',
    ])
    expect(gatedAs('leaking').text).toMatch(
      /1200 × chan receive in describe tracking\/server.go:\d+\n +would be released by the close in Hub.drop tracking\/hub.go:\d+, to which nobody is on the way/,
    )
  })

  test('is seen by the recorder too, with the leak rate as an output', () => {
    const { report } = gatedAs('leaking')
    expect(report.growth.map(({ state, leak }) => `${state} ${leak?.site?.function}`)).toEqual(['new describe'])
    expect(outputsOf(report, new Map())).toMatchObject({ verdict: 'block', 'new-leaks': 1, 'leak-rate': 13.6667 })
  })
})

describe('the mended version', () => {
  test('comes back to what it was and passes', () => {
    const { report, sampled } = gatedAs('mended')
    expect(sampled.code).toBe(0)
    expect(report.verdict).toEqual({ kind: 'pass', reasons: [] })
    const { before = 0, after = 0 } = report.series?.[0]?.load ?? {}
    expect(after).toBeLessThanOrEqual(before)
    expect(outputsOf(report, new Map())).toMatchObject({ verdict: 'pass', leaks: 0, 'leak-rate': 0 })
  })
})
