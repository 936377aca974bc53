import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { INPUT_NAMES, readInputs } from '#adapters/github/inputs.ts'
import { OUTPUT_NAMES } from '#adapters/github/outputs.ts'
import { UserError } from '#model/error.ts'

const read = (given: Record<string, string> = {}) => readInputs((name) => given[name] ?? '')

describe('the inputs of the action', () => {
  it('leave everything to the policy when nothing is given', () => {
    expect(read()).toEqual({
      test: '',
      mode: 'gate',
      workingDirectory: '',
      config: '',
      baseline: '',
      base: '',
      recordings: [],
      baseRecordings: [],
      series: [],
      p95: '',
      external: [],
      failOn: undefined,
      comment: undefined,
      annotations: undefined,
      suggestions: undefined,
      sarifFile: '',
      reportDir: '',
      token: '',
    })
  })

  it('are read by their type', () => {
    expect(
      read({
        test: 'go vet ./...\ngo test ./...\n',
        mode: 'judge',
        'fail-on': 'never',
        comment: 'false',
        annotations: 'TRUE',
        suggestions: 'False',
        recordings: ' a/rec \n\n b/rec\r\n',
        base: 'origin/main',
      }),
    ).toMatchObject({
      test: 'go vet ./...\ngo test ./...',
      mode: 'judge',
      failOn: 'never',
      comment: false,
      annotations: true,
      suggestions: false,
      recordings: ['a/rec', 'b/rec'],
      base: 'origin/main',
    })
  })

  it('tell by its first word what a line of `recordings` is', () => {
    const recordings = 'head\nbase: main/recording\nseries: .goroutine-gate/series\n p95: 180ms\nC:\\rec\nbase:dir\nseries: two words\n'
    expect(read({ recordings })).toMatchObject({
      recordings: ['head', 'C:\\rec', 'base:dir'],
      baseRecordings: ['main/recording'],
      series: ['.goroutine-gate/series', 'two words'],
      p95: '180ms',
    })
  })

  it('take `issue` as a further place for the comment', () => {
    expect(read({ comment: 'issue' }).comment).toBe('issue')
  })

  it.each([
    ['mode', 'Gate', 'one of gate, record, judge, baseline, relay, data-only'],
    ['fail-on', 'errors', 'one of error, warning, note, never'],
    ['comment', 'yes', 'true, false or issue'],
    ['suggestions', 'yes', 'true or false'],
    ['base', '--upload-pack=x', 'a commit, a branch or a tag'],
    ['base', 'a b', 'a commit, a branch or a tag'],
    ['baseline', '../other/baseline.jsonl', 'a path inside the repository'],
    ['baseline', 'C:\\x', 'a path inside the repository'],
    ['report-dir', 'a\nb', 'one path, on one line'],
  ])('%s refuses %j and says what would be right', (name, found, right) => {
    const attempt = () => read({ [name]: found })
    expect(attempt).toThrow(UserError)
    expect(attempt).toThrow(`input ${name}: found ${JSON.stringify(found)}`)
    try {
      attempt()
    } catch (error) {
      expect((error as UserError).help).toContain(right)
    }
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string; required?: boolean }>
    outputs: Record<string, { description: string }>
    runs: unknown
  }

  it('names the inputs and outputs that the code reads and sets, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES])
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES])
  })

  it('asks for no more than fifteen things', () => {
    expect(INPUT_NAMES.length).toBeLessThanOrEqual(15)
  })

  it('has no default but the token, since defaults live in the policy', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['token', `\${{ github.token }}`]])
  })

  it('describes everything and starts the bundle on Node 24', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^\S.*\.$/s)
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})
