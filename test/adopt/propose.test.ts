import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Facts } from '#adopt/facts.ts'
import { testTarget } from '#adopt/makefile.ts'
import { CONFIG_FILE, propose, WORKFLOW_FILE } from '#adopt/propose.ts'
import { testSteps } from '#adopt/workflows.ts'
import { readConfig } from '#policy/config.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'

const PLAIN: Facts = { modules: [''], makefile: undefined, workflows: [], config: '', branch: 'main' }
const workflow = (run: string, more = '') => ({
  file: '.github/workflows/ci.yml',
  text: `on: push\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v4\n      - name: test\n${more}        run: ${run}\n`,
})
const EXAMPLE = readFileSync(new URL('../../examples/adopt/workflow.yml', import.meta.url), 'utf8')
const textOf = (facts: Facts, name: string) => propose(facts).files.find(({ file }) => file === name)?.text ?? ''
const stepOf = (facts: Facts) => parse(textOf(facts, WORKFLOW_FILE)).jobs.test.steps.at(-1).with.test as string

describe('what is proposed', () => {
  it('is the workflow of the examples, and a config that is understood and changes nothing', async () => {
    expect(textOf(PLAIN, WORKFLOW_FILE)).toBe(EXAMPLE.slice(EXAMPLE.indexOf('name:')))
    const { policy, problems } = readConfig(textOf(PLAIN, CONFIG_FILE), CONFIG_FILE, { packs: [], rules: [] } as never)
    expect([problems, policy]).toEqual([[], DEFAULT_POLICY])
    expect(textOf(PLAIN, CONFIG_FILE)).toMatch(/^# yaml-language-server: \$schema=https:/)
  })

  it('runs the target of the Makefile before the step of a workflow, and that before go test', () => {
    const makefile = { file: 'Makefile', text: 'build:\n\tgo build ./...\ntest: build\n\tgo test -race ./...\n' }
    const workflows = [workflow('go test -v ./...')]
    expect(stepOf({ ...PLAIN, makefile, workflows })).toBe('make test')
    expect(stepOf({ ...PLAIN, workflows })).toBe('go test -v ./...')
    expect(stepOf(PLAIN)).toBe('go test ./...')
    expect(propose({ ...PLAIN, workflows }).notes.join()).toContain('.github/workflows/ci.yml:7 runs go test too')
  })

  it('runs the tests of each module where there are several, and asks the first for the Go', () => {
    const facts = { ...PLAIN, modules: ["it's", 'api'] }
    expect(stepOf(facts).trimEnd()).toBe("(cd api && go test ./...)\n(cd 'it'\\''s' && go test ./...)")
    expect(parse(textOf(facts, WORKFLOW_FILE)).jobs.test.steps[1].with).toEqual({ 'go-version-file': 'api/go.mod' })
  })

  it.each([
    'go test ./... # all: of them',
    'go test \\\n  ./...\n\necho "done: $?"',
    '- go test',
    "go test -run '{a}'",
  ])('keeps the shell line %j what it is in YAML', (run) => {
    const literal = `|\n${run
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n')}`
    expect(stepOf({ ...PLAIN, workflows: [workflow(literal)] }).trimEnd()).toBe(run)
  })

  it('keeps the name of any branch a name', () => {
    for (const branch of ['main', 'on', 'release/1.x', '#odd', 'a, b'])
      expect(parse(textOf({ ...PLAIN, branch }, WORKFLOW_FILE)).on.push.branches).toEqual([branch])
  })

  it('leaves what is there as it is, and says so', () => {
    const gated = { file: '.github/workflows/ci.yml', text: 'jobs:\n  t:\n    steps:\n      - uses: acme/goroutine-gate@v1\n' }
    const { files, notes } = propose({ ...PLAIN, workflows: [gated], config: '.github/goroutine-gate.yml' })
    expect(files).toEqual([])
    expect(notes).toEqual([
      '.github/workflows/ci.yml is there already and is left as it is',
      '.github/goroutine-gate.yml is there already and is left as it is',
    ])
    expect(propose({ ...PLAIN, workflows: [{ file: WORKFLOW_FILE, text: '' }] }).files.map(({ file }) => file)).toEqual([CONFIG_FILE])
  })
})

describe('the target of a Makefile', () => {
  it.each([
    ['test:\n\tgo test ./...\n', 'test'],
    ['GO := go\nunit:\n\t$(GO) test ./...\n', 'unit'],
    ['integration-test:\n\t@gotestsum ./...\n', 'integration-test'],
    ['test:\n\t./run.sh\n', undefined],
    ['test := go test\nall:\n\tgo build\n', undefined],
    ['', undefined],
  ])('of %j is %s', (makefile, target) => {
    expect(testTarget(makefile)).toBe(target)
  })
})

describe('the steps of a workflow', () => {
  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's own expression.
    ['what expressions put together', workflow('go test ${{ matrix.flags }} ./...')],
    ['another shell', workflow('go test ./...', '        shell: pwsh\n')],
    ['no workflow at all', { file: 'x.yml', text: '%%% : [' }],
    ['a text that unfolds without end', { file: 'x.yml', text: `a: &a [x]\n${'b: [*a, *a]\n'.repeat(80)}` }],
    ['jobs of an odd form', { file: 'x.yml', text: 'jobs: [1, null]\n' }],
  ])('pass over %s', (_, source) => {
    expect(testSteps(source)).toEqual([])
  })

  it('are run in the folder that they name', () => {
    expect(testSteps(workflow('go test ./...', '        working-directory: api\n'))).toMatchObject([
      { run: 'cd api\ngo test ./...', line: 8 },
    ])
  })
})
