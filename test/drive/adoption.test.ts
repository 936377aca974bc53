import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import { updated } from '#baseline/update.ts'
import type { Recording } from '#model/recording.ts'
import type { History } from '../../bench/blame/history.ts'
import { judgedBy } from '../../bench/blame/judge.ts'
import { recordingOf } from '../../bench/blame/recording.ts'
import { Repository } from '../../bench/blame/repository.ts'
import type { Package, World } from '../../bench/blame/world.ts'

const BASELINE = '.goroutine-gate/baseline.jsonl'
const PACKAGES = 20
const NONE = new Set<string>()

/** Twenty packages with ten leaks each. */
const WORLD: World = {
  module: 'example.com/old',
  go: '1.25',
  dependency: 'v1.0.0',
  packages: Array.from({ length: PACKAGES }, (_, nth): Package => packageOf(nth)),
  files: { 'README.md': '# old\n' },
}

function packageOf(nth: number): Package {
  const routines = Array.from({ length: 10 }, (_, at) => ({ id: `r${at}`, name: `Pump${at}`, shape: 'pump' as const, leaks: true }))
  const tests = routines.map(({ id, name }) => ({ id: `t${id}`, name: `Test${name}`, calls: id, times: 1, skipped: false }))
  return { id: `p${nth}`, dir: `p${nth}`, file: 'p', routines, tests }
}

/** All leaks of one package mended. */
const mended = (world: World, id: string): World => ({
  ...world,
  packages: world.packages.map((one) =>
    one.id === id ? { ...one, routines: one.routines.map((each) => ({ ...each, leaks: false })) } : one,
  ),
})

const recorded = (world: World): Recording =>
  recordingOf({ world, commit: '', tier: 'survivor', toolchain: 'go1.27.3', command: ['go', 'test', './...'], hidden: NONE, broken: NONE })

const committed = (): string => printBaseline(updated({ entries: [], knownFindings: [] }, [recorded(WORLD)], 'replace', '3f2a91c'))

describe('a repository with hundreds of old leaks', () => {
  const repository = new Repository()
  const runs: History['runs'] = {
    tier: 'survivor',
    headToolchain: 'go1.27.3',
    baseToolchain: 'go1.27.3',
    hiddenAtBase: NONE,
    brokenAtBase: NONE,
  }
  const judged = (after: World, base: string) => judgedBy({ kind: '', repository, behind: [], base, before: WORLD, after, runs })
  beforeAll(() => {
    repository.init()
    repository.commit(WORLD, 'Start')
    repository.commit(WORLD, 'Baseline', { [BASELINE]: committed() })
  })
  afterAll(() => repository.dispose())

  it('has them all listed by one command', () => {
    expect(parseBaseline(committed(), BASELINE)).toMatchObject({ baseline: { entries: { length: 200 } }, gaps: [] })
  })

  it('passes its first pull request, and the list shrinks in the report', async () => {
    repository.git('checkout', '--quiet', '-b', 'change')
    const after = mended(WORLD, 'p7')
    repository.commit(after, 'Mend one package', { [BASELINE]: committed() })
    const { report, files } = await judged(after, 'main')
    const count = (state: string): number => report.growth.filter((entry) => entry.state === state).length
    expect([report.verdict.kind, count('same'), count('gone'), count('new')]).toEqual(['pass', 190, 10, 0])
    expect(files).toBeUndefined()
  })

  it('is offered the shorter list on its default branch, as a file and as a patch that git applies', async () => {
    repository.git('checkout', '--quiet', 'main')
    repository.git('merge', '--quiet', '--ff-only', 'change')
    const after = mended(WORLD, 'p7')
    const { files } = await judged(after, 'HEAD^')
    expect(parseBaseline(files?.get('baseline.jsonl') ?? '', BASELINE).baseline.entries).toHaveLength(190)
    const patch = join(repository.dir, '..', 'baseline.patch')
    writeFileSync(patch, files?.get('baseline.patch') ?? '')
    execFileSync('git', ['apply', patch], { cwd: repository.dir })
    expect(readFileSync(join(repository.dir, BASELINE), 'utf8')).toBe(files?.get('baseline.jsonl'))
    repository.git('checkout', '--quiet', '--', '.')
  })

  it('is offered nothing where a test did not run: its leaks are unseen', async () => {
    const skipped: World = {
      ...WORLD,
      packages: WORLD.packages.map((one) =>
        one.id === 'p8' ? { ...one, tests: one.tests.map((test) => ({ ...test, skipped: true })) } : one,
      ),
    }
    repository.commit(skipped, 'Skip', { [BASELINE]: committed() })
    const { files, report } = await judged(skipped, 'HEAD^')
    expect([files, report.growth.filter(({ state }) => state === 'gone').length]).toEqual([undefined, 0])
  })
})
