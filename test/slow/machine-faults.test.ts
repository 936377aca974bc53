import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type Acted, act as actOnce, type Setting, stage } from '../harness/act.ts'
import { judged, warnings } from '../harness/example-verdict.ts'
import type { ScenarioKind } from '../harness/scenario.ts'

/*
 * What goes wrong on the machine that the action runs on, through the bundle under the runner's rules: what was found is told, files are whole
 * or absent, comment and exit code agree.
 */

const staged: Omit<Acted, 'result'>[] = []
const folders: string[] = []
afterEach(async () => {
  for (const { built, server } of staged.splice(0)) {
    built.dispose()
    await server.close()
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const act = async (kind: ScenarioKind, setting: Setting = {}) => {
  const acted = await actOnce(kind, setting)
  staged.push(acted)
  return acted
}

const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-faults-'))
  folders.push(folder)
  return folder
}

/** What git leaves behind when it is killed; `checkout` removes it before it uses a folder again. */
const releaseLocks = (workspace: string) => {
  for (const name of readdirSync(join(workspace, '.git'))) if (name.endsWith('.lock')) rmSync(join(workspace, '.git', name))
}

describe('a machine that is full, or that lets nothing be written', () => {
  /** A path below a file: not even root can write there. */
  const nowhere = () => {
    const file = join(temporary(), 'file')
    writeFileSync(file, '')
    return join(file, 'reports')
  }

  it('without a folder for reports still tells everything else, comment and exit code agreeing', async () => {
    const { result, server } = await act('pull-request', { inputs: { 'report-dir': nowhere() } })
    judged(result)
    expect(result.outputs).toMatchObject({ 'report-json': '', 'sarif-file': '' })
    expect(warnings(result)).toEqual([expect.stringMatching(/report\.json could not be written: .* \(and \d more\)$/)])
    expect(server.comments[0]?.body).toContain('⛔')
  })

  it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('and no room for %s still writes the comment', async (file) => {
    const { result, server } = await act('pull-request', { env: { [file]: '/dev/full' } })
    expect(result.exitCode).toBe(1)
    expect(warnings(result).join()).toContain('ENOSPC')
    expect(server.comments[0]?.body).toContain('⛔')
  })

  it('does not take a SARIF file that was asked for at a place for one that stands elsewhere', async () => {
    const { result } = await act('pull-request', { inputs: { 'sarif-file': join(nowhere(), 'x.sarif') } })
    judged(result)
    expect(result.outputs['sarif-file']).toBe('')
  })
})

describe('a machine that has no room for a recording', () => {
  it('still has the source judged, and the missing goroutines are a gap', async () => {
    const file = join(temporary(), 'file')
    writeFileSync(file, '')
    const { result, server } = await act('pull-request', {
      inputs: { test: 'go test ./internal/config/...' },
      env: { RUNNER_TEMP: join(file, 'temp') },
    })
    judged(result)
    expect(result.outputs.gaps).toBe('1')
    expect(server.comments[0]?.body).toContain('⛔')
  })
})

describe('a step that is killed', () => {
  it('leaves reports and comment whole or absent wherever it was, and the next one as if it had not been', async () => {
    const reports = temporary()
    const step = await stage('pull-request', { inputs: { 'report-dir': reports } })
    staged.push(step)
    const before = Date.now()
    judged(await step.start())
    const whole = (Date.now() - before) / 1000
    const names = readdirSync(reports)
    for (let part = 1; part <= 10; part++) {
      for (const name of names) rmSync(join(reports, name), { force: true })
      await step.start((whole * part) / 10).catch((error: Error) => expect(error.message).toContain('SIGKILL'))
      for (const name of readdirSync(reports).filter((each) => /^\w.*\.(json|sarif)$/.test(each))) {
        expect(() => JSON.parse(readFileSync(join(reports, name), 'utf8'))).not.toThrow()
      }
      expect(step.server.comments).toHaveLength(1)
      releaseLocks(step.built.workspace)
    }
    judged(await step.start())
    expect(readdirSync(reports)).toEqual(expect.arrayContaining(names))
  })
})
