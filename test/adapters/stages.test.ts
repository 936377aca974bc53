import { describe, expect, it } from 'vitest'
import { isCi, QUIET_MS, type Stages, stageTeller } from '#adapters/stages.ts'
import { stagesFor } from '../../src/cli/setting.ts'

/** What is told of stages that begin at these times after the start. */
function told(stages: Stages, times: readonly number[]): readonly string[] {
  const said: string[] = []
  const clock = { ms: 1_000 }
  const tell = stageTeller(
    stages,
    (line) => said.push(line),
    () => clock.ms,
  )
  for (const time of times) {
    clock.ms = 1_000 + time
    tell(`stage at ${time}`)
  }
  return said
}

describe('the stages of long work', () => {
  it('are named one a line where somebody waits', () => {
    expect(told('each', [0, 1, 2])).toEqual(['goroutine-gate: stage at 0', 'goroutine-gate: stage at 1', 'goroutine-gate: stage at 2'])
  })

  it('are named at most every 15 seconds in a log that is kept, and never for short work', () => {
    expect(QUIET_MS).toBe(15_000)
    expect(told('now and then', [0, 14_999])).toEqual([])
    expect(told('now and then', [0, 15_000, 20_000, 29_999, 30_000])).toEqual([
      'goroutine-gate: stage at 15000',
      'goroutine-gate: stage at 30000',
    ])
  })

  it('are not named where nobody wants it', () => {
    expect(told('none', [0, 60_000])).toEqual([])
  })
})

describe('whether stages are named', () => {
  const at = (isWatched: boolean, inCi: boolean) => ({ isWatched, inCi })
  const said = (progress: boolean | undefined, quiet = false) => ({ progress, quiet })

  it('is decided by the place: on a terminal all, in CI some, in a pipe none', () => {
    expect([at(true, false), at(true, true), at(false, true), at(false, false)].map((place) => stagesFor(said(undefined), place))).toEqual([
      'each',
      'each',
      'now and then',
      'none',
    ])
  })

  it('is overruled by the command line, and by --quiet before all', () => {
    expect(stagesFor(said(true), at(false, true))).toBe('each')
    expect(stagesFor(said(false), at(true, true))).toBe('none')
    expect(stagesFor(said(true, true), at(true, false))).toBe('none')
  })

  it('takes a job for one of CI by the variable that all of them set', () => {
    expect([{}, { CI: '' }, { CI: 'false' }, { CI: '0' }].map(isCi)).toEqual([false, false, false, false])
    expect([{ CI: 'true' }, { CI: '1' }].map(isCi)).toEqual([true, true])
  })
})
