import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, tempFolder } from '../adapters/git-helper.ts'
import { leak, recording } from '../baseline/evidence.ts'
import { type Ended, gapsOf, gate, judged } from './command-line.ts'
import { GO_MOD, MENDED } from './go-sources.ts'

describe('a recording of somebody else', () => {
  it('of a later version cannot be judged, and says so', async () => {
    const { dir, folder } = placeOf({ ...recording([]), schemaVersion: 2 })
    const ended = await judged('judge', ['--base', 'HEAD', '--recording', folder], { cwd: dir })
    expect([ended.code, ended.report.verdict.kind]).toEqual([2, 'unjudged'])
    expect(gapsOf(ended).join()).toContain('it is no recording of this version: schemaVersion')
  })

  it('whose paths lead out of the repository shows nothing that lies there', async () => {
    const outside = tempFolder()
    writeFileSync(join(outside, 'secret.go'), 'package secret\n\nfunc topSecret() { select {} }\n')
    for (const file of [`../../../../../../../../../..${outside}/secret.go`, join(outside, 'secret.go')]) {
      const place = { file, function: 'run', line: 3 }
      const climbing = leak({ site: place, spawn: place, createdBy: place, frames: [place] })
      const { dir, folder } = placeOf(recording([climbing]))
      for (const format of ['text', 'markdown', 'sarif']) {
        const ended = await gate(['judge', '--base', 'HEAD', '--recording', folder, '--format', format], { cwd: dir })
        expect([0, 1], ended.err).toContain(ended.code)
        expect(textOf(ended)).toContain('secret.go')
        expect(textOf(ended)).not.toContain('topSecret')
      }
    }
  })
})

function textOf({ out, err }: Ended): string {
  return `${out}${err}`
}

/** A repository and, beside it, a folder with a recording. */
function placeOf(value: unknown): { readonly dir: string; readonly folder: string } {
  const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED })
  const folder = tempFolder()
  writeFileSync(join(folder, 'recording.json'), JSON.stringify(value))
  return { dir, folder }
}
