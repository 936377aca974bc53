import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readEvent } from '#adapters/github/event.ts'
import { UserError } from '#model/error.ts'

const folder = mkdtempSync(join(tmpdir(), 'gate-event-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (text: string) => {
  const path = join(folder, 'event.json')
  writeFileSync(path, text)
  return path
}

describe('the event file', () => {
  it('is read as it is', () => {
    expect(readEvent(file('{"after":"é"}'))).toEqual({ after: 'é' })
  })

  it('is a matter for the user when it is missing or broken', () => {
    for (const path of [undefined, '', join(folder, 'none.json'), file('{"after":')]) expect(() => readEvent(path)).toThrow(UserError)
  })
})
