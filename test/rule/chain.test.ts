import { describe, expect, it } from 'vitest'
import { inspect } from '#rule/inspect.ts'
import { RULES } from '#rules/index.ts'
import { syntax } from './sample.ts'

const CHAIN = RULES.filter(({ rule }) => ['context/context-chain-broken', 'context/context-not-passed'].includes(rule.id))

function findings(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([file, text]) => ({ file, text }))
  const modules = [{ file: 'go.mod', text: 'module example.com/m\n' }]
  return inspect({ files, modules }, { rules: CHAIN, contracts: [], syntax, goVersion: '1.26' }).findings
}

/** Eleven layers in four files of two packages: the sixth drops the context, and the eleventh waits for nothing else. */
const ELEVEN = {
  'api/serve.go': `package api

import (
	"context"

	"example.com/m/store"
)

func Serve(ctx context.Context)  { route(ctx) }
func route(ctx context.Context)  { handle(ctx) }
func handle(ctx context.Context) { store.Load(ctx) }
`,
  'store/load.go': `package store

import "context"

func Load(ctx context.Context)  { fetch(ctx) }
func fetch(ctx context.Context) { open(ctx) }
`,
  'store/open.go': `package store

import "context"

func open(ctx context.Context) {
	dial(context.Background())
}
func dial(ctx context.Context)    { connect(ctx) }
func connect(ctx context.Context) { await(ctx) }
`,
  'store/wait.go': `package store

import "context"

func await(ctx context.Context)  { settle(ctx) }
func settle(ctx context.Context) { finish(ctx) }
func finish(ctx context.Context) { <-ctx.Done() }
`,
}

describe('a context chain that breaks', () => {
  it('is told from the first layer to the wait, across files and packages, and names the layer that drops it', () => {
    const [finding, ...others] = findings(ELEVEN)
    expect(others).toEqual([])
    expect(finding?.message).toMatch(/context\.Background is used although ctx is at hand.*; open is layer 6 of 11 from Serve on$/)
    expect(finding?.level).toBe('warning')
    expect(finding?.codeFlow.map(({ region, message }) => `${region.file}:${region.startLine} ${message}`)).toEqual([
      'api/serve.go:9 Serve hands its context on',
      'api/serve.go:10 route hands its context on',
      'api/serve.go:11 handle hands its context on',
      'store/load.go:5 Load hands its context on',
      'store/load.go:6 fetch hands its context on',
      'store/open.go:5 ctx is at hand',
      'store/open.go:6 the chain breaks here',
      'store/open.go:8 dial hands the fresh one on',
      'store/open.go:9 connect hands the fresh one on',
      'store/wait.go:5 await hands the fresh one on',
      'store/wait.go:6 settle hands the fresh one on',
      'store/wait.go:7 this wait ends with its context only, which never ends',
    ])
  })

  it('is the same whichever file comes first', () => {
    const backwards = Object.fromEntries(Object.entries(ELEVEN).reverse())
    expect(JSON.stringify(findings(backwards))).toBe(JSON.stringify(findings(ELEVEN)))
  })

  it('is a layer without a context whose callers all have one', () => {
    const [finding] = findings({
      'a.go': `package a

import "context"

func Serve(ctx context.Context) { open() }

func open() { wait(context.Background()) }

func wait(ctx context.Context) { <-ctx.Done() }
`,
    })
    expect(finding?.message).toMatch(
      /is used in open, which is given no context although its callers have one; open is layer 2 of 3 from Serve on$/,
    )
    expect(finding?.level).toBe('warning')
  })

  it('is none where one of the callers has no context to give', () => {
    const text = `package a

import "context"

func Serve(ctx context.Context) { open() }

func Start() { open() }

func open() { wait(context.Background()) }

func wait(ctx context.Context) { <-ctx.Done() }
`
    expect(findings({ 'a.go': text })).toEqual([])
  })

  it('ends with callers that call each other', () => {
    const text = `package a

import "context"

func ping(ctx context.Context, n int) { pong(ctx, n) }

func pong(ctx context.Context, n int) {
	ping(ctx, n-1)
	use(context.TODO())
}

func use(ctx context.Context) { <-ctx.Done() }
`
    const [finding] = findings({ 'a.go': text })
    expect(finding?.message).toMatch(/pong is layer \d+ of \d+ from \w+ on$/)
  })
})
