import { beforeAll, describe, expect, it } from 'vitest'
import { type Gated, gateIncident, newFindings } from './incident.ts'

describe('the incident hot-reload', () => {
  let leaking: Gated
  let mended: Gated

  beforeAll(async () => {
    leaking = await gateIncident('hot-reload', 'mended', 'leaking')
    mended = await gateIncident('hot-reload', 'mended', 'mended')
  })

  it('is blocked: each of the five layers has its finding, and so has the collector that stays off', () => {
    expect(leaking.report.verdict.kind).toBe('block')
    expect(newFindings(leaking.report).toSorted()).toEqual([
      'channel/send-without-receiver Gateway.Reload error, seen',
      'http/body-not-closed Gateway.check warning',
      'reload/init-side-effect init note',
      'reload/listener-not-closed Gateway.listen warning',
      'reload/stale-pointer-escape New note',
      'runtime/manual-gc Gateway.Reload note',
    ])
  })

  it('shows the goroutines that three reloads leave, and which rules they look like', () => {
    const left = leaking.report.growth.filter(({ state }) => state === 'new').map(({ leak, ruleIds }) => ({ leak, ruleIds }))
    const said = left.map(({ leak }) => `${leak?.count} ${leak?.state} ${leak?.frames[0]?.function.replace(/^.*\//, '')}`)
    expect(said.toSorted()).toEqual([
      '3 IO wait poll.runtime_pollWait',
      '3 chan send gateway.(*Gateway).Reload.func1',
      '3 select http.(*persistConn).readLoop',
    ])
    const named = left.map(({ ruleIds }) => ruleIds)
    expect(named).toContainEqual(['channel/send-without-receiver'])
    expect(named).toContainEqual(['http/body-not-closed'])
    expect(named).toContainEqual(expect.arrayContaining(['reload/listener-not-closed']))
    expect(leaking.text).toContain('go http.Serve(l, g)')
  })

  it('passes when it is mended', () => {
    expect(mended.report.verdict).toEqual({ kind: 'pass', reasons: [] })
  })
})
