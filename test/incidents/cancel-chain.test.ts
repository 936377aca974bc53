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

  it('shows it as a table, with the layer in bold', () => {
    const table = leaking.summary.slice(leaking.summary.indexOf('<summary>Layer 7 of 11: Cache.fill</summary>'))
    const layers = table.split('\n').filter((line) => /^\| \**\d+\** \|/.test(line))
    expect(layers.map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
      '| 1 | `Handler.ServeHTTP` | `api/api.go:19`',
      '| 2 | `Handler.monthly` | `api/api.go:23`',
      '| 3 | `Service.Monthly` | `report/report.go:18`',
      '| 4 | `Service.month` | `report/report.go:22`',
      '| 5 | `Scope.Rows` | `tenant/tenant.go:21`',
      '| 6 | `Cache.Rows` | `cache/cache.go:28`',
      '| **7** | **`Cache.fill`** | `cache/cache.go:33`',
      '| 8 | `Source.Rows` | `retry/retry.go:23`',
      '| 9 | `Source.once` | `retry/retry.go:31`',
      '| 10 | `Conn.Query` | `driver/driver.go:53`',
      '| 11 | `Conn.await` | `driver/driver.go:60`',
    ])
    expect(layers[6]).toContain('**context.Background is used although ctx is at hand')
  })

  it('passes when it is mended', () => {
    expect(mended.report.verdict).toEqual({ kind: 'pass', reasons: [] })
  })
})
