import { describe, expect, it } from 'vitest'
import type { Finding } from '#model/finding.ts'
import { renderSarif } from '#report/sarif.ts'
import { renderText } from '#report/text.ts'
import { change, gateOf, LEAKING, MENDED } from './world.ts'

const CANCEL = `package a

import (
	"context"
	"time"
)

func Total(ctx context.Context, strict bool) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	if strict {
		return ctx.Err()
	}
	defer cancel()
	return nil
}
`
const VET =
  '{"example.com/m/a":{"lostcancel":[{"posn":"/repository/a/cancel.go:9:2","message":"the cancel function is not used on all paths"}]}}'
const staticcheck = (line: number, code = 'SA2001') =>
  `{"code":"${code}","severity":"error","location":{"file":"/repository/a/a.go","line":${line},"column":2},"end":{"file":"/repository/a/a.go","line":${line},"column":4},"message":"empty critical section"}`
const brief = (findings: readonly Finding[]) => findings.map(({ ruleId, standing, reportedBy }) => [ruleId, standing.kind, reportedBy])
const told = async (...[sides, external]: [Parameters<typeof gateOf>[0], readonly string[]]) =>
  (await gateOf(sides, { command: [], external })).outcome

describe('results of other tools in the gate', () => {
  it('what vet says as well is one finding, and the report names both', async () => {
    const outcome = await told(change({}, { 'a/cancel.go': CANCEL, 'vet.json': VET }), ['vet.json'])
    expect(brief(outcome.report.findings)).toEqual([['context/lost-cancel', 'new', ['govet/lostcancel']]])
    expect(renderText(outcome.report, { sources: outcome.sources, color: false })).toContain('rule and govet')
  })

  it('a result on a line that the change wrote is new, one on an old line is known, even when the line moved', async () => {
    const head = MENDED.replace('func Ask', 'func more() {}\n\nfunc Ask')
    const results = [staticcheck(8, 'SA2001'), staticcheck(11, 'SA2002')].join('\n')
    const { report } = await told(change({ 'a/a.go': MENDED }, { 'a/a.go': head, 'r.json': results }), ['r.json'])
    expect(brief(report.findings)).toEqual([
      ['staticcheck/SA2001', 'new', ['staticcheck/SA2001']],
      ['staticcheck/SA2002', 'known', ['staticcheck/SA2002']],
    ])
  })

  it('never blocks by itself; a config can make it', async () => {
    const sides = change({}, { 'a/a.go': MENDED, 'r.json': staticcheck(3) })
    expect((await told(sides, ['r.json'])).report.verdict.kind).toBe('warn')
    const strict = { '.goroutine-gate.yml': 'rules:\n  staticcheck/SA2001: error\n' }
    expect((await told(change(strict, sides.head), ['r.json'])).report.verdict.kind).toBe('block')
  })

  it('a pack of its name turns a tool off', async () => {
    const off = { '.goroutine-gate.yml': 'packs:\n  staticcheck: off\n' }
    const { report } = await told(change(off, { 'a/a.go': MENDED, 'r.json': staticcheck(3) }), ['r.json'])
    expect(report.findings).toEqual([])
    expect(report.verdict.kind).toBe('pass')
  })

  it('its codes stand in the SARIF catalogue', async () => {
    const outcome = await told(change({}, { 'a/a.go': MENDED, 'r.json': staticcheck(3) }), ['r.json'])
    const log = JSON.parse(renderSarif(outcome.report, { profile: 'full', sources: outcome.sources }))
    const ids = log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)
    expect(ids).toContain('staticcheck/SA2001')
    expect(log.runs[0].results[0].ruleId).toBe('staticcheck/SA2001')
  })

  it('a file that is broken or absent warns, and the rest of the run is unharmed', async () => {
    const { report } = await told(change({}, { 'a/a.go': LEAKING, 'bad.json': '{"runs":[' }), ['bad.json', 'gone.json'])
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['channel/send-abandoned-by-select'])
    expect(report.verdict.reasons.map(({ clause, measured }) => [clause, measured])).toEqual([
      ['new-finding', 1],
      ['external-unread', 2],
    ])
  })
})
