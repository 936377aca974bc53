import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namedLabels, type OtherLabels, withLabels } from '#record/other-labels.ts'
import { captures, type GoModule, goModule } from './module.ts'

const LABELLED = `package a

import (
	"context"
	"runtime/pprof"
	"strconv"
	"testing"
)

func TestServes(t *testing.T) {
	for i := 0; i < 7; i++ {
		labels := pprof.Labels("request", "r-"+strconv.Itoa(i%3), "user", "somebody@example.com")
		pprof.Do(context.Background(), labels, func(context.Context) { go func() { select {} }() })
	}
}
`

describe('labels of the program itself', () => {
  let module: GoModule
  beforeAll(() => {
    module = goModule({ 'a/a_test.go': LABELLED })
  })
  afterAll(() => module.remove())

  it.each([
    'go1.26.8',
    'go1.21.13',
    'go1.27.3',
  ])('are kept where the config names them, and all others are dropped: %s', async (version) => {
    const before = process.env.GOTOOLCHAIN
    process.env.GOTOOLCHAIN = version
    try {
      const command = ['go', 'test', './...']
      const recording = await module.record({ command, labels: ['request', 'trace'] })
      expect(captures(recording)).toEqual(['a captured'])
      expect(recording.leaks).toMatchObject([{ tests: ['TestServes'], count: 7, labels: { request: ['r-0', 'r-1', 'r-2'] } }])
      expect(JSON.stringify(recording)).not.toContain('somebody')
    } finally {
      if (before === undefined) delete process.env.GOTOOLCHAIN
      else process.env.GOTOOLCHAIN = before
    }
  })
})

it('values that are masked elsewhere are masked in labels', () => {
  expect(namedLabels(withLabels(undefined, { request: 'id of hunter2' }), ['request'], ['hunter2'])).toEqual({ request: ['id of ***'] })
})

it('of many goroutines some values are kept, none of them without end', () => {
  let all: OtherLabels | undefined
  for (let nth = 0; nth < 1000; nth++) all = withLabels(all, { request: `${nth}${'x'.repeat(300)}`, 'goroutine-gate.test': 'TestX' })
  const kept = namedLabels(all, ['request', 'goroutine-gate.test'])
  expect(Object.keys(kept ?? {})).toEqual(['request'])
  expect(kept?.request?.map((value) => value.length)).toEqual([200, 200, 200, 200, 200])
})

it('a goroutine without labels, or with ours alone, has none to keep', () => {
  expect(withLabels(undefined, { 'goroutine-gate.test': 'TestX' })).toBeUndefined()
  expect(namedLabels(withLabels(undefined, { user: 'x' }), [])).toBeUndefined()
})
