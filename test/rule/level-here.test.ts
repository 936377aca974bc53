import { describe, expect, it } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { inspect } from '#rule/inspect.ts'
import type { LoadedRule } from '#rule/pack.ts'
import { SENDS, syntax } from './sample.ts'

const named = (id: string): LoadedRule => ({ ...SENDS, rule: { ...SENDS.rule, id, pack: id.split('/')[0] ?? '' } satisfies Rule })
const SEND = 'func f(c chan int) { c <- 1 }\n'

function levelIn(file: string, text = `package a\n\n${SEND}`, rule = 'channel/sends'): string | undefined {
  return inspect({ files: [{ file, text }], modules: [] }, { rules: [named(rule)], contracts: [], syntax, goVersion: '' }).findings[0]
    ?.level
}

describe('the level of a finding', () => {
  it('is its rule’s in code that runs', () => expect(levelIn('internal/a/a.go')).toBe('error'))

  it.each(['a/a_test.go', 'internal/testutil/a.go', 'net/acmetest/a.go', 'mocks/a.go', 'e2e/a.go'])('is a note in %s', (file) => {
    expect(levelIn(file)).toBe('note')
  })

  it('is a note in a file that no build includes', () => {
    expect(levelIn('gen.go', `// Copyright.\n\n//go:build ignore\n\npackage main\n\n${SEND}`)).toBe('note')
  })

  it('is a note for a duty in an example, which ends with its program, and its own for a goroutine that waits', () => {
    expect(levelIn('examples/a.go', undefined, 'sql/sends')).toBe('note')
    expect(levelIn('examples/a.go')).toBe('error')
  })

  it('does not block on a package of commands, unless it is about more than goroutines left behind', () => {
    const text = `package a\n\nimport "github.com/spf13/cobra"\n\nvar root cobra.Command\n\n${SEND}`
    expect(levelIn('cmd/a.go', text)).toBe('warning')
    expect(levelIn('cmd/a.go', text, 'sync/sends')).toBe('error')
  })

  it('is not lowered by a folder that only begins or ends like one of these', () => {
    expect(['latest', 'mockery', 'contest2', 'testing'].map((folder) => levelIn(`${folder}/a.go`))).toEqual([
      'error',
      'error',
      'error',
      'error',
    ])
  })
})
