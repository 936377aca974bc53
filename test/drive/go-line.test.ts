import { describe, expect, it } from 'vitest'
import { type Files, gateOf } from './world.ts'

const POLL = `package a

import "time"

func poll(stop, wake chan int) {
	for {
		select {
		case <-stop:
			return
		case <-wake:
		case <-time.After(10 * time.Minute):
			return
		}
	}
}
`
const TICK = 'package b\n\nimport "time"\n\nfunc tick(work func()) {\n\tticker := time.NewTicker(time.Second)\n\t<-ticker.C\n\twork()\n}\n'
const PLAIN = 'package c\n\nfunc f(ch chan int) { ch <- 1 }\n'
const MODULE = 'module example.com/m\n\n'

/** `level rule file standing` of a change of the given files, over three packages that stay as they are. */
async function told(base: Files, head: Files) {
  const files = { 'a/a.go': POLL, 'b/b.go': TICK, 'c/c.go': PLAIN }
  const { outcome } = await gateOf({ base: { ...files, ...base }, head: { ...files, ...head } }, { command: [] })
  const { findings, run } = outcome.report
  return {
    findings: findings.map(({ level, ruleId, region, standing }) => `${level} ${ruleId} ${region.file} ${standing.kind}`),
    files: run.files,
  }
}

describe('a change of the go line alone', () => {
  it('judges again what it decides about, and nothing else', async () => {
    const { findings, files } = await told({ 'go.mod': `${MODULE}go 1.23\n` }, { 'go.mod': `${MODULE}go 1.22\n` })
    expect(files).toBe(2)
    expect(findings).toContain('warning time/ticker-not-stopped b/b.go known')
  })

  it('of go.work, or of a setting, does so as well', async () => {
    const work = { 'go.mod': `${MODULE}go 1.22\n`, 'go.work': 'go 1.22\nuse .\n' }
    expect((await told(work, { ...work, 'go.work': 'go 1.24\nuse .\n' })).files).toBe(2)
    const set = { 'go.mod': `${MODULE}go 1.24\n\ngodebug asynctimerchan=1\n` }
    expect((await told({ 'go.mod': `${MODULE}go 1.24\n` }, set)).findings).toContain('warning time/ticker-not-stopped b/b.go known')
  })

  it('is none where go.mod changed in another line', async () => {
    const { findings, files } = await told({ 'go.mod': `${MODULE}go 1.23\n` }, { 'go.mod': `${MODULE}go 1.23\n\nrequire x v1.0.0\n` })
    expect({ findings, files }).toEqual({ findings: [], files: 0 })
  })
})
