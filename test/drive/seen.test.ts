import { describe, expect, it } from 'vitest'
import { change, gateOf, LEAKING, type Sides } from './world.ts'

async function findings(sides: Sides): Promise<readonly string[]> {
  const { report } = (await gateOf(sides, { command: [] })).outcome
  return report.findings.map(({ region, ruleId, function: name, standing }) => `${region.file} ${ruleId} ${name} ${standing.kind}`)
}

/** Starts something, and gives the function that stops it; and leaks on its own account. */
const WORK = `package work

import (
	"context"
	"errors"
	"time"
)

func Start(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithCancel(ctx)
}
${LEAKING.slice(LEAKING.indexOf('\nfunc'))}`

const caller = (body: string): string => `package a

import (
	"context"

	"example.com/m/work"
)

func run(parent context.Context, use func(context.Context) error) error {
	ctx, cancel := work.Start(parent)
${body}
}
`
const CALLS = caller('\tdefer cancel()\n\treturn use(ctx)')
const FORGETS = caller('\tif err := use(ctx); err != nil {\n\t\treturn err\n\t}\n\tcancel()\n\treturn nil')

describe('a package that a changed one imports', () => {
  it('is looked into, and nothing is reported in it', async () => {
    expect(await findings(change({ 'work/work.go': WORK, 'a/a.go': CALLS }, { 'a/a.go': FORGETS }))).toEqual([
      'a/a.go context/lost-stop-func run new',
    ])
  })

  it('is looked into on both sides, so that what was there before is known', async () => {
    expect(await findings(change({ 'work/work.go': WORK, 'a/a.go': FORGETS }, { 'a/a.go': `${FORGETS}\nvar more = 1\n` }))).toEqual([
      'a/a.go context/lost-stop-func run known',
    ])
  })

  it('is not looked into further than it fits', async () => {
    const large = `${WORK}\n// ${'x'.repeat(9_000_000)}\n`
    expect(await findings(change({ 'work/work.go': large, 'a/a.go': CALLS }, { 'a/a.go': FORGETS }))).toEqual([])
  })
})

const DROPS = `package a

import "context"

func Load(ctx context.Context) error { return wait(context.Background()) }

func wait(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}
`
const KEEPS = DROPS.replace('context.Background()', 'ctx')
const CALLER = `package api

import (
	"context"

	"example.com/m/a"
)

func Serve(ctx context.Context) error { return a.Load(ctx) }
`

describe('a package that imports a changed one', () => {
  it('is looked into where a chain of contexts may come from there', async () => {
    const { report, sources } = (await gateOf(change({ 'a/a.go': KEEPS, 'api/api.go': CALLER }, { 'a/a.go': DROPS }), { command: [] }))
      .outcome
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringMatching(/Load is layer 2 of 3 from Serve on$/)])
    expect([...sources.keys()]).toContain('api/api.go')
  })
})
