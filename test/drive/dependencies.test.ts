import { describe, expect, it } from 'vitest'
import type { Dependency } from '#ports.ts'
import { change, gateOf, type Sides } from './world.ts'

const GO_MOD = 'module example.com/m\n\ngo 1.22\n\nrequire example.org/jobs v1.2.0\n'

/** A library whose start function gives the function that ends it. */
const JOBS = `package jobs

import "context"

func Start(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithCancel(ctx)
}
`

const AT_HAND: Dependency = {
  path: 'example.org/jobs',
  version: 'v1.2.0',
  from: 'module cache',
  files: [{ file: 'example.org/jobs/jobs.go', text: JOBS }],
}

const caller = (body: string): string => `package a

import (
	"context"

	"example.org/jobs"
)

func run(parent context.Context, use func(context.Context) error) error {
	ctx, cancel := jobs.Start(parent)
${body}
}
`
const CALLS = caller('\tdefer cancel()\n\treturn use(ctx)')
const FORGETS = caller('\tif err := use(ctx); err != nil {\n\t\treturn err\n\t}\n\tcancel()\n\treturn nil')

async function reportOf(sides: Sides, dependencies: readonly Dependency[]) {
  const { report } = (await gateOf(sides, { command: [], dependencies })).outcome
  const findings = report.findings.map(({ region, ruleId, standing }) => `${region.file} ${ruleId} ${standing.kind}`)
  return { findings, dependencies: report.run.dependencies }
}

const sides = change({ 'go.mod': GO_MOD, 'a/a.go': CALLS }, { 'a/a.go': FORGETS })

describe('a package of another module', () => {
  it('is looked into where its text is at hand, and named in the report', async () => {
    expect(await reportOf(sides, [AT_HAND])).toEqual({
      findings: ['a/a.go context/lost-stop-func new'],
      dependencies: ['example.org/jobs v1.2.0 (module cache)'],
    })
  })

  it('is not required', async () => {
    expect(await reportOf(sides, [])).toEqual({ findings: [], dependencies: [] })
  })

  it('is looked into in the vendor folder of either side', async () => {
    const vendored = { 'vendor/example.org/jobs/jobs.go': JOBS }
    const both = change({ 'go.mod': GO_MOD, 'a/a.go': CALLS, ...vendored }, { 'a/a.go': FORGETS })
    expect(await reportOf(both, [])).toEqual({
      findings: ['a/a.go context/lost-stop-func new'],
      dependencies: ['example.org/jobs (vendor)'],
    })
  })

  it('is known on both sides or on neither, so that nothing is new for its sake', async () => {
    const added = change(
      { 'go.mod': GO_MOD, 'a/a.go': FORGETS },
      { 'a/a.go': `${FORGETS}\nvar more = 1\n`, 'vendor/example.org/jobs/jobs.go': JOBS },
    )
    expect(await reportOf(added, [])).toEqual({ findings: [], dependencies: [] })
  })

  it('counts at the version that go.mod names, and not where go.mod names none', async () => {
    const unnamed = change({ 'a/a.go': CALLS }, { 'a/a.go': FORGETS })
    expect(await reportOf(unnamed, [AT_HAND])).toEqual({ findings: [], dependencies: [] })
  })
})
