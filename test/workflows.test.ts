import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const OURS = readdirSync(new URL('../.github/workflows', import.meta.url)).map((name) => `.github/workflows/${name}`)
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const ALL = [...OURS, 'examples/adopt/workflow.yml']

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { permissions?: Readonly<Record<string, string>>; 'timeout-minutes'?: number; steps: readonly Step[] }>
  >
}

const workflow = (path: string) => parse(text(path)) as Workflow
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps)

const RELAY = 'examples/adopt/relay.yml'

describe.each([...ALL, RELAY])('%s', (path) => {
  it('uses actions of others by the hash of a commit, with the version beside it', () => {
    const used = [...text(path).matchAll(/^\s*-?\s*uses:\s*(.*)$/gm)].map(([, use = '']) => use).filter((use) => !use.startsWith('OWNER/'))
    expect(used.filter((use) => !PINNED.test(use))).toEqual([])
    expect(used.length).toBeGreaterThan(0)
  })

  it('gives no right to write to all of its jobs, says the rights of each, and ends one that hangs', () => {
    const { permissions, jobs } = workflow(path)
    expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([])
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined()
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    }
  })

  it('puts no expression into a shell', () => {
    expect(stepsOf(path).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

describe.each(ALL)('%s', (path) => {
  it('runs on no event that lends its rights to a stranger', () => {
    expect(
      Object.keys(workflow(path).on).filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event)),
    ).toEqual([])
  })
})

describe('a page or an example', () => {
  const pages = ['docs', 'examples'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true }).map((name) => `${folder}/${name}`),
  )
  const named = ['README.md', ...pages.filter((path) => /\.(md|ya?ml)$/.test(path))].flatMap((path) =>
    [...text(path).matchAll(/^\s*-?\s*uses:\s*([^\s[].*)$/gm)].map(([, use = '']) => ({ path, use })),
  )

  it('names actions of others by the hash of a commit, with the version beside it: what is copied from it is pinned', () => {
    const others = named.filter(({ use }) => !use.startsWith('OWNER/') && !use.startsWith('./'))
    expect(others.filter(({ use }) => !PINNED.test(use))).toEqual([])
    expect(others.length).toBeGreaterThan(8)
  })

  it('names one commit for one action, the same as our own workflows do', () => {
    const ours = OURS.flatMap((path) => [...text(path).matchAll(/uses:\s*(\S+@\S+ # \S+)/g)].map(([, use = '']) => use))
    const commits = new Map<string, Set<string>>()
    for (const use of [...ours, ...named.map((each) => each.use).filter((each) => PINNED.test(each))]) {
      const [action = '', commit = ''] = use.split('@')
      commits.set(action, (commits.get(action) ?? new Set()).add(commit))
    }
    expect([...commits].filter(([, each]) => each.size > 1)).toEqual([])
  })
})

it.each(OURS)('%s keeps no credentials in git', (path) => {
  const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false))
})

it('only the release writes, and only after everything a change must pass', () => {
  const writing = OURS.flatMap((path) =>
    Object.entries(workflow(path).jobs).filter(([, { permissions = {} }]) => Object.values(permissions).includes('write')),
  )
  expect(writing.map(([name, job]) => [name, (job as { needs?: string }).needs])).toEqual([['release', 'check']])
})

it('a change is held to the advisories of our packages, to their signatures and to their licences', () => {
  const lines = stepsOf('.github/workflows/ci.yml').flatMap(({ run }) => run ?? [])
  for (const audit of ['npm audit --omit=dev --audit-level=low', 'npm audit signatures', '.ci/run'])
    expect(lines.filter((line) => line.startsWith(audit))).toHaveLength(1)
  // `npm run check` builds the bundle, and that throws for a licence that is not allowed: test/build/licenses.test.ts.
  expect(text('.ci/run')).toContain('npm run check')
})

it('a release carries a list of its packages and where it was built, and is never written over', () => {
  const steps = stepsOf('.github/workflows/release.yml')
  const lines = steps.flatMap(({ run }) => run ?? []).join('\n')
  expect(lines).toContain('npm sbom --package-lock-only --omit dev --sbom-format cyclonedx')
  expect(steps.filter(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))).toHaveLength(1)
  expect(lines).toMatch(/gh release create "\$TAG" --verify-tag/)
  expect(lines).not.toMatch(/gh release (edit|delete|upload)|--clobber/)
  // The one tag that moves is the major one, and it is the last thing to happen.
  expect(lines.match(/force=true/g)).toHaveLength(1)
  expect(steps.at(-1)?.run).toContain('force=true')
})

describe('the relay to copy', () => {
  const { on, permissions, jobs } = workflow(RELAY)
  const steps = stepsOf(RELAY)
  const page = text('docs/fork-pull-requests.md')
  const inputs = Object.keys((parse(text('action.yml')) as { inputs: object }).inputs)

  it('runs on the end of another workflow alone, and says beside it why it may', () => {
    expect(on).toEqual({ workflow_run: { workflows: [workflow('examples/adopt/workflow.yml').name], types: ['completed'] } })
    expect(text(RELAY)).toMatch(/workflow_run: # zizmor: ignore\[dangerous-triggers\] \S.{40,}/)
  })

  it('checks nothing out, runs no shell, and has no more rights than reading an artifact and commenting', () => {
    expect(steps.map(({ uses = '' }) => uses.replace(/@.*/, ''))).toEqual(['actions/download-artifact', 'OWNER/goroutine-gate'])
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ actions: 'read', 'pull-requests': 'write' }])
  })

  it('unpacks below the temporary folder, into the folder that the action reads', () => {
    const [unpack, relay] = steps.map((step) => step.with)
    expect(unpack?.path).toMatch(/^\$\{\{ runner\.temp \}\}\/[\w-]+$/)
    expect(relay).toEqual({ mode: 'relay', 'report-dir': unpack?.path })
    expect(unpack).toMatchObject({ 'run-id': `\${{ github.event.workflow_run.id }}`, name: 'goroutine-gate' })
  })

  it('stands on the page about forks, beneath the steps that leave the artifact it takes', () => {
    expect(page).toContain(`\`\`\`yaml\n${text(RELAY)}\`\`\``)
    const [, fence = ''] = /```yaml\n(# \.github[\s\S]*?)```/.exec(page) ?? []
    const [gate, upload] = parse(fence) as readonly Step[]
    expect(Object.keys(gate?.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([])
    expect(upload?.uses).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/)
    expect(upload?.with).toEqual({ name: steps[0]?.with?.name, path: `${gate?.with?.['report-dir']}/report.json` })
  })
})
