import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Finding, Fix } from '#model/finding.ts'
import { tryTree } from '../../bench/fixes/tree.ts'
import { patched, roundsOf } from '../../bench/fixes/trials.ts'
import { besideUpstream } from '../../bench/fixes/upstream.ts'

const root = mkdtempSync(join(tmpdir(), 'fixes-test-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const LEAK = `package a

import (
	"errors"
	"time"
)

func fetch() int { return 1 }

func Get(limit time.Duration) (int, error) {
	results := make(chan int)
	go func() {
		results <- fetch()
	}()
	select {
	case result := <-results:
		return result, nil
	case <-time.After(limit):
		return 0, errors.New("late")
	}
}
`

describe('the measurement of fixes', () => {
  test('a fix that is offered is made in a copy, and is seen to parse, to end the finding and to build', async () => {
    const folder = written('tree', { 'go.mod': 'module example.com/a\n\ngo 1.26\n', 'a.go': LEAK })
    const { tried, brought } = await tryTree(folder, true)
    expect(brought).toEqual([])
    expect(tried.map(({ ruleId, place }) => `${ruleId} ${place}`)).toContain('channel/send-abandoned-by-select a.go:13')
    for (const each of tried) expect(each).toMatchObject({ parses: true, gone: true, formatted: true, builds: true })
  })

  test('a package that does not build without the fix is not counted as one that it breaks', async () => {
    const folder = written('broken', {
      'go.mod': 'module example.com/a\n\ngo 1.26\n',
      'a.go': LEAK,
      'b.go': 'package a\n\nvar b int = "text"\n',
    })
    const { tried } = await tryTree(folder, true)
    expect(tried.length).toBeGreaterThan(0)
    expect(new Set(tried.map(({ builds }) => builds))).toEqual(new Set([null]))
  })

  test('a fix in the line that the real fix changed has no distance to it, one elsewhere has', async () => {
    const shared = {
      id: 'x',
      repo: 'r',
      file: 'a.go',
      function: 'Get',
      cause: 'chan-send-no-receiver',
      static: 'local',
      fixed_here: true,
      touched: [],
    }
    const near = written('near', { 'before/a.go': LEAK, 'after/a.go': LEAK.replace('make(chan int)', 'make(chan int, 1)') })
    const far = written('far', { 'before/a.go': LEAK, 'after/a.go': LEAK.replace('return 1 }', 'return 2 }') })
    expect((await besideUpstream({ ...shared, folder: near })).offers.map(({ distance }) => distance)).toContain(0)
    const offers = (await besideUpstream({ ...shared, folder: far })).offers.map(({ distance }) => distance)
    expect(offers.length).toBeGreaterThan(0)
    expect(Math.min(...offers)).toBeGreaterThan(1)
  })

  test('two fixes of one function are tried one after the other, and an edit outside of its file fits nothing', () => {
    const offer = (name: string, startLine: number) => {
      const region = { file: 'a.go', startLine, startColumn: 1, endLine: startLine, endColumn: 1 }
      const fix: Fix = { description: '', edits: [{ region, newText: '// new\n' }] }
      return { finding: { region, function: name } as Finding, fix }
    }
    const [a, b, c] = [offer('F', 1), offer('F', 2), offer('G', 3)]
    expect(roundsOf([a, b, c])).toEqual([[a, c], [b]])
    expect(patched([a], new Map([['a.go', 'package a\n']])).get('a.go')).toBe('// new\npackage a\n')
    expect(patched([c], new Map([['a.go', 'package a\n']])).get('a.go')).toBeUndefined()
  })
})

function written(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return join(root, name)
}
