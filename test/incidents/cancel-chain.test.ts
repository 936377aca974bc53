import { beforeAll, describe, expect, it } from 'vitest'
import { type Gated, gateIncident, newFindings, newLeaks } from './incident.ts'

describe('the incident cancel-chain', () => {
  let leaking: Gated
  let mended: Gated

  beforeAll(async () => {
    leaking = await gateIncident('cancel-chain', 'mended', 'leaking')
    mended = await gateIncident('cancel-chain', 'mended', 'mended')
  })

  it('is blocked: by the layer that drops the context, which a test shows, and by the read that nothing ends', () => {
    expect(leaking.report.verdict.kind).toBe('block')
    expect(newFindings(leaking.report)).toEqual([
      'context/context-chain-broken Cache.fill error, seen',
      'context/lost-cancel Cache.Warm warning',
    ])
    expect(newLeaks(leaking.report).toSorted()).toEqual(['Conn.await', 'Conn.listen', 'open'])
  })

  it('shows the chain from the handler to the driver, and names the layer', () => {
    const [chain] = leaking.report.findings.filter(({ ruleId }) => ruleId === 'context/context-chain-broken')
    expect(chain?.message).toMatch(/Cache\.fill is layer 7 of 11 from Handler\.ServeHTTP on$/)
    expect(chain?.codeFlow.map(({ function: name }) => name)).toEqual([
      'Handler.ServeHTTP',
      'Handler.monthly',
      'Service.Monthly',
      'Service.month',
      'Scope.Rows',
      'Cache.Rows',
      'Cache.fill',
      'Cache.fill',
      'Source.Rows',
      'Source.once',
      'Conn.Query',
      'Conn.await',
    ])
    expect(leaking.text).toContain('return s.Conn.Query(ctx, key)')
  })

  it('passes when it is mended', () => {
    expect(mended.report.verdict).toEqual({ kind: 'pass', reasons: [] })
  })
})
