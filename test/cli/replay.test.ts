import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, repository, writeFiles } from '../adapters/git-helper.ts'
import { leak, recording } from '../baseline/evidence.ts'
import { gate } from './command-line.ts'
import { GO_MOD, LEAKING, MENDED } from './go-sources.ts'

/** A repository with a change that leaks, and with recordings that somebody stored. */
function evidence(): string {
  const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, '.gitignore': 'R/\nB/\nstored/\n*.yml\n' })
  commit(dir, { 'a/a.go': LEAKING })
  const left = leak({ tier: 'proven', site: { file: 'a/a.go', function: 'Ask', line: 11 } })
  writeFiles(dir, {
    'R/recording.json': JSON.stringify(recording([left])),
    'B/recording.json': JSON.stringify(recording([])),
    'lax.yml': 'fail-on: never\n',
    'wrong.yml': 'fail_on: never\n',
  })
  return dir
}

const JUDGE = ['judge', '--base', 'HEAD~1', '--recording', 'R', '--base-recording', 'B']

describe('`judge` on stored evidence', () => {
  it('gives the same bytes in every report', async () => {
    const dir = evidence()
    const first = await gate([...JUDGE, '--report-dir', 'stored/1'], { cwd: dir })
    const again = await gate([...JUDGE, '--report-dir', 'stored/2'], { cwd: dir })
    expect([first.code, again.out]).toEqual([1, first.out])
    const names = readdirSync(join(dir, 'stored/1'))
    expect(names).toContain('report.json')
    for (const name of names)
      expect(readFileSync(join(dir, 'stored/2', name), 'utf8'), name).toBe(readFileSync(join(dir, 'stored/1', name), 'utf8'))
  })

  it('shows what another policy would have said about each stored run', async () => {
    const dir = evidence()
    await gate([...JUDGE, '--report-dir', 'stored/1'], { cwd: dir })
    await gate(['judge', '--base', 'HEAD', '--report-dir', 'stored/deep/2'], { cwd: dir })
    const { code, out } = await gate(['judge', '--runs', 'stored', '--config', 'lax.yml'], { cwd: dir })
    expect([code, out]).toEqual([0, expect.stringMatching(/stored\/1 +\S+ +\w{7} +block +warn\n/)])
    expect(out).toMatch(/stored\/deep\/2 .* pass +pass\n\n1 of 2 verdicts would differ\n$/)
    const json = await gate(['judge', '--runs', 'stored/1', '--config', 'lax.yml', '--format', 'json'], { cwd: dir })
    expect(JSON.parse(json.out)).toMatchObject({
      schemaVersion: 1,
      runs: [{ run: 'stored/1', said: { kind: 'block' }, would: { kind: 'warn' } }],
    })
  })

  it.each([
    [['judge', '--runs', 'stored'], '--runs needs another policy'],
    [['judge', '--runs', 'stored', '--config', 'wrong.yml'], 'fail_on: found an unknown key; expected fail-on'],
    [['judge', '--runs', 'stored', '--config', 'lax.yml', '--recording', 'R'], '--runs judges reports, not recordings'],
    [['judge', '--runs', 'stored', '--config', 'lax.yml', '--format', 'sarif'], '--runs has no format sarif'],
  ])('%j says what would be right', async (args, said) => {
    const { code, err } = await gate(args, { cwd: evidence() })
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })

  it('ends with 2 where no run can be told', async () => {
    const { code, out } = await gate(['judge', '--runs', 'stored', '--config', 'lax.yml'], { cwd: evidence() })
    expect([code, out]).toEqual([2, expect.stringContaining('there is no report')])
  })
})
