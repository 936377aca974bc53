import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { commit, repository, tempFolder, writeFiles } from '../adapters/git-helper.ts'
import { recording } from '../baseline/evidence.ts'
import { runStep } from '../harness/runner.ts'
import { gapsOf, gate, judged, verdictOf } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const CLI = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const PAGE = readFileSync(new URL('../../docs/monorepo.md', import.meta.url), 'utf8')

/** Two packages; the change makes the second one leak. */
function monorepo(): { dir: string; base: string; head: string } {
  const other = (text: string) => text.replace('package a', 'package b')
  const dir = repository({
    'go.mod': GO_MOD,
    'a/a.go': MENDED,
    'a/a_test.go': ASKING,
    'b/b.go': other(MENDED),
    'b/b_test.go': other(ASKING),
    '.gitignore': 'shards/\nrecording/\nrecordings/\n',
  })
  const base = commit(dir, {}, 'base')
  return { dir, base, head: commit(dir, { 'b/b.go': other(LEAKING) }) }
}

/** The block below a mark of the page. */
function blockOf(mark: string): string {
  const block = new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\``).exec(PAGE)?.[1]
  if (block === undefined) throw new Error(`the page has no block ${mark}`)
  return block
}

/** A folder of the path in which `goroutine-gate` is the bundle. */
function binFolder(): string {
  const bin = tempFolder()
  writeFileSync(join(bin, 'goroutine-gate'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`)
  chmodSync(join(bin, 'goroutine-gate'), 0o755)
  return bin
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|GOFLAGS)/.test(name))
  const path = `${binFolder()}:${process.env.PATH}`
  return spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), PATH: path, ...env },
  })
}

interface WorkflowStep {
  readonly uses: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly jobs: Readonly<
    Record<'test' | 'gate', { readonly strategy?: { matrix: { shard: readonly number[] } }; readonly steps: readonly WorkflowStep[] }>
  >
}

/** One of our own steps with the values of a job of the matrix, run as the runner does. */
function runOurs(step: WorkflowStep, cwd: string, { base, head }: { base: string; head: string }, shard: number, total: number) {
  const filled = (values: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, text]) => [
        name,
        text.replaceAll(/\$\{\{ (matrix\.shard|strategy\.job-total) \}\}/g, (_, name: string) =>
          String(name === 'matrix.shard' ? shard : total),
        ),
      ]),
    )
  return runStep({
    entry: join(dirname(CLI), 'action.js'),
    ...(process.env.GATE_NODE ? { node: process.env.GATE_NODE } : {}),
    inputs: filled(step.with),
    eventName: 'push',
    event: { before: base, after: head, repository: { full_name: 'o/r', default_branch: 'main' } },
    workspace: cwd,
    timeoutSeconds: 250,
    env: { GITHUB_SHA: head, GITHUB_REPOSITORY: 'o/r', ...filled(step.env) },
  })
}

describe('the page about many jobs', { timeout: 300_000 }, () => {
  it('shows a workflow whose matrix records in each job, and whose last job blocks for the shard that leaks', async () => {
    const { jobs } = parse(blockOf('workflow')) as Workflow
    const { dir, ...commits } = monorepo()
    const shards = jobs.test.strategy?.matrix.shard ?? []
    const ours = (job: 'test' | 'gate') => jobs[job].steps.find(({ uses }) => uses.startsWith('OWNER/goroutine-gate')) as WorkflowStep
    const [upload] = jobs.test.steps.flatMap((step) => (step.uses.includes('upload-artifact') ? [step.with] : []))
    const [download] = jobs.gate.steps.flatMap((step) => (step.uses.includes('download-artifact') ? [step.with] : []))
    for (const shard of shards) {
      const { exitCode } = await runOurs(ours('test'), dir, commits, shard, shards.length)
      expect(exitCode).toBe(0)
      cpSync(join(dir, upload?.path ?? ''), join(dir, download?.path ?? '', `recording-${shard}`), { recursive: true })
    }
    const { exitCode, outputs } = await runOurs(ours('gate'), dir, commits, 0, 0)
    expect([exitCode, outputs]).toEqual([1, expect.objectContaining({ verdict: 'block', leaks: '1', 'new-findings': '1' })])
  })

  it('shows lines for any CI, with which every package is recorded once and a shard that is missing blocks', async () => {
    const { dir, base } = monorepo()
    for (const shard of ['1', '2']) expect(shell(blockOf('record'), dir, { SHARD: shard, SHARDS: '2' }).status).toBe(0)
    const told = shell(blockOf('judge'), dir, { BASE: base })
    expect([told.status, told.stderr]).toEqual([1, expect.stringContaining('2 recordings, 2 packages, 1 leaked stack')])
    const merged = await judged('judge', ['--base', base, '--recording', 'recording'], { cwd: dir })
    const apart = await judged('judge', ['--base', base, '--recording', 'shards'], { cwd: dir })
    expect(apart.out).toBe(merged.out)
    expect([verdictOf(merged), gapsOf(merged).filter((gap) => gap.includes('shard'))]).toEqual(['block new-finding | base-unknown', []])
    const alone = await judged('judge', ['--base', base, '--recording', 'shards/2'], { cwd: dir })
    expect(verdictOf(alone)).toBe('block missing-recording, new-finding')
    expect(gapsOf(alone)).toContain('shard 1 of 2: its recording is missing, so what its tests left behind was not seen')
  })
})

/** A folder with a recording for each name. */
function folders(recordings: Readonly<Record<string, object>>): string {
  const dir = tempFolder()
  writeFiles(dir, Object.fromEntries(Object.entries(recordings).map(([name, one]) => [`${name}/recording.json`, JSON.stringify(one)])))
  return dir
}

const shardOf = (index: number, change: object = {}) => ({ ...recording([]), shard: { of: '', index, total: 3 }, ...change })

describe('`merge`', () => {
  it('takes folders of recordings wherever they lie below, names what is missing, and gives the same bytes in any order', async () => {
    const dir = folders({ 'all/one': shardOf(1), 'all/deep/two/head': shardOf(2) })
    const ended = await gate(['merge', 'all', '--out', 'R'], { cwd: dir })
    expect([ended.code, ended.out]).toEqual([0, ''])
    expect(ended.err).toContain('  missing: shard 3 of 3: its recording is missing')
    await gate(['merge', 'all/deep/two/head', 'R', 'all/one', '--out', 'S'], { cwd: dir })
    expect(readFileSync(join(dir, 'S/recording.json'), 'utf8')).toBe(readFileSync(join(dir, 'R/recording.json'), 'utf8'))
  })

  it('leaves out what a gate recorded beside the head', async () => {
    const dir = folders({ 'out/head': recording([]), 'out/base': recording([]), 'out/again': recording([]), 'R/stress': recording([]) })
    mkdirSync(join(dir, 'empty'))
    const { err } = await gate(['merge', 'out', '--out', 'M'], { cwd: dir })
    expect(err).toContain('1 recording, 1 package')
    const none = await gate(['merge', 'empty', '--out', 'M'], { cwd: dir })
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('there is no recording in')])
  })

  it.each([
    ['a damaged one', { a: recording([]), b: {} }, 'it is no recording of this version'],
    [
      'two commits',
      { a: { ...recording([]), commit: 'a'.repeat(40) }, b: { ...recording([]), commit: 'b'.repeat(40) } },
      'different commits',
    ],
  ])('refuses %s and writes nothing', async (_, recordings, said) => {
    const dir = folders(recordings)
    const { code, err } = await gate(['merge', 'a', 'b', '--out', 'R'], { cwd: dir })
    expect([code, err, existsSync(join(dir, 'R/recording.json'))]).toEqual([2, expect.stringContaining(said), false])
  })

  it.each([
    [['merge'], '`merge` needs folders'],
    [['merge', 'a', '--shards', '0'], '--shards is "0"'],
    [['merge', 'a', '--shards', 'all'], '--shards is "all"'],
    [['record', '--shard', '9/8', '--', 'true'], '--shard is "9/8"'],
  ])('%j says what would be right', async (args, said) => {
    const { code, err } = await gate(args, { cwd: tempFolder() })
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })

  it('takes the number of shards from the caller, and judging misses them too', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED })
    writeFiles(dir, { 'A/recording.json': JSON.stringify(recording([])) })
    expect((await gate(['merge', 'A', '--shards', '2', '--out', 'R'], { cwd: dir })).err).toContain('missing: 1 shard')
    const ended = await judged('judge', ['--base', 'HEAD', '--recording', 'R'], { cwd: dir })
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block missing-recording'])
    const told = await judged('judge', ['--base', 'HEAD', '--recording', 'A', '--shards', '3'], { cwd: dir })
    expect(gapsOf(told).join()).toContain('2 shards: 1 of 3 shards are there')
  })
})

describe('merge of reports', () => {
  it('leaves one report, and ends as its verdict says', async () => {
    const { dir, base } = monorepo()
    for (const part of ['reports/a', 'reports/b']) {
      const config = join(tempFolder(), 'c.yml')
      writeFileSync(config, part.endsWith('a') ? 'fail-on: never\n' : 'fail-on: error\n')
      await gate(['judge', '--base', base, '--config', config, '--report-dir', part], { cwd: dir })
    }
    const ended = await gate(['merge', 'reports', '--out', 'all'], { cwd: dir })
    const { verdict, findings } = JSON.parse(readFileSync(join(dir, 'all', 'report.json'), 'utf8'))
    expect([ended.code, verdict.kind, findings.length]).toEqual([1, 'block', 1])
    expect(ended.err).toContain('2 reports, block')
    const short = await gate(['merge', 'reports', '--shards', '3', '--out', 'all'], { cwd: dir })
    expect(short.err).toContain('1 of 3 reports is missing')
    writeFileSync(join(dir, 'reports', 'a', 'report.json'), '{')
    const broken = await gate(['merge', 'reports', '--out', 'all'], { cwd: dir })
    expect([broken.code, broken.err.includes('reports/a/report.json: it is no whole JSON text')]).toEqual([2, true])
  })
})
