import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gated, gateIncident, newFindings, type Version } from '../incidents/incident.ts'

const work = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-etcd-')))

afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The folder of dumps that half an hour of reloads leaves, one for each minute. */
async function dumpsOf(version: Version): Promise<string> {
  const dumps = mkdtempSync(join(work, `${version}-`))
  const cwd = fileURLToPath(new URL(`../../examples/incidents/config-watch/${version}`, import.meta.url))
  const args = ['test', '-count=1', '-run', 'TestReloadsOverHalfAnHour', './settings']
  const child = spawn('go', args, { cwd, env: { ...process.env, SETTINGS_DUMPS: dumps }, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  return dumps
}

/** Goroutines that are left by a function of the program, by what they hang in. */
function leftIn({ report }: Gated, name: string): number {
  const left = report.growth.filter(({ state, leak }) => state === 'new' && leak?.frames.some((frame) => frame.function.endsWith(name)))
  return left.reduce((sum, { leak }) => sum + (leak?.count ?? 0), 0)
}

function clauses({ report }: Gated, outcome: string): readonly string[] {
  return report.verdict.reasons.filter((reason) => reason.outcome === outcome).map(({ clause }) => clause)
}

describe('the incident config-watch', () => {
  let leaking: Gated
  let mended: Gated

  beforeAll(async () => {
    leaking = await gateIncident('config-watch', 'mended', 'leaking', await dumpsOf('leaking'))
    mended = await gateIncident('config-watch', 'mended', 'mended', await dumpsOf('mended'))
  })

  it('is found by rule: the watch that nothing ends, and the one that is opened again without a pause or a revision', () => {
    expect(newFindings(leaking.report)).toEqual([
      'etcd/watch-not-stopped Store.Reload warning',
      'context/context-chain-broken Store.Reload note',
      'etcd/watch-restart-without-backoff Store.Announce warning',
    ])
  })

  it('is blocked by a test that leaves one watch for each reload, which is named by the rule', () => {
    expect(leaking.report.verdict.kind).toBe('block')
    expect(clauses(leaking, 'block')).toContain('new-leak')
    expect(leftIn(leaking, '(*watchGRPCStream).serveSubstream')).toBeGreaterThanOrEqual(10)
    expect(leaking.text).toContain('goroutine-gate explain etcd/watch-not-stopped')
  })

  it('is found by its growth of ten goroutines a minute', () => {
    const [series] = leaking.report.series ?? []
    expect(series?.trend?.low).toBeGreaterThan(500)
    expect(clauses(leaking, 'block')).toContain('slope')
  })

  it('has more than 65 of 100 goroutines in one signature, the loop of a watch', () => {
    const [most] = leaking.report.series?.[0]?.signatures.toSorted((a, b) => b.share - a.share) ?? []
    expect(most?.frames[0]?.function).toMatch(/\(\*watchGRPCStream\)\.serveSubstream$/)
    expect(most?.share).toBeGreaterThan(0.65)
  })

  it('does not block when it is mended: nothing is found, and the series does not grow', () => {
    expect(mended.report.findings.filter(({ standing }) => standing.kind === 'new')).toEqual([])
    expect(mended.report.growth.filter(({ state }) => state === 'new')).toEqual([])
    expect(mended.report.series?.[0]?.trend?.low).toBeLessThan(60)
    // gRPC waits at the end of long chains of its own, which is said, where a dump has met them, and no more.
    expect(mended.report.verdict.reasons.filter(({ clause, outcome }) => clause !== 'depth' || outcome !== 'warn')).toEqual([])
  })
})

describe('the incident leader-map', () => {
  let leaking: Gated
  let mended: Gated

  beforeAll(async () => {
    leaking = await gateIncident('leader-map', 'mended', 'leaking')
    mended = await gateIncident('leader-map', 'mended', 'mended')
  })

  it('is found by rule: five mistakes in one file', () => {
    expect(newFindings(leaking.report)).toEqual([
      'etcd/etcd-context-escapes New note',
      'sync/concurrent-map-write Board.Stand note',
      'etcd/watch-lease-shared-context Board.Stand error, seen',
      'context/cancel-in-map Board.Leave warning',
      'context/cancel-before-goroutine-ends Board.Note warning',
    ])
  })

  it('is blocked by a test that leaves a watch and a lease for each role', () => {
    expect(leaking.report.verdict.kind).toBe('block')
    expect(leftIn(leaking, '(*watchGRPCStream).serveSubstream')).toBe(3)
    expect(leftIn(leaking, '(*lessor).keepAliveCtxCloser')).toBe(3)
    expect(leaking.text).toContain('goroutine-gate explain etcd/watch-lease-shared-context')
  })

  it('passes when it is mended', () => {
    expect(mended.report.findings).toEqual([])
    expect(mended.report.verdict).toEqual({ kind: 'pass', reasons: [] })
  })
})
