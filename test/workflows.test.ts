import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const OURS = readdirSync(new URL('../.github/workflows', import.meta.url)).map((name) => `.github/workflows/${name}`)
const ALL = [...OURS, 'examples/adopt/workflow.yml']

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { permissions?: Readonly<Record<string, string>>; 'timeout-minutes'?: number; steps: readonly Step[] }>
  >
}

const workflow = (path: string) => parse(text(path)) as Workflow
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps)

describe.each(ALL)('%s', (path) => {
  it('uses actions of others by the hash of a commit, with the version beside it', () => {
    const used = [...text(path).matchAll(/^\s*-?\s*uses:\s*(.*)$/gm)].map(([, use = '']) => use).filter((use) => !use.startsWith('OWNER/'))
    expect(used.filter((use) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([])
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

  it('puts no expression into a shell, and runs on no event that lends its rights to a stranger', () => {
    expect(stepsOf(path).filter(({ run }) => run?.includes('${{'))).toEqual([])
    expect(
      Object.keys(workflow(path).on).filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment'].includes(event)),
    ).toEqual([])
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
