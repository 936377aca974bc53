import { describe, expect, it } from 'vitest'
import type { SideTexts } from '#drive/sides.ts'
import { storedTypes } from '#drive/stored-types.ts'
import { FORMAT } from '#go/exact/format.ts'
import { textHash } from '#go/exact/hash.ts'
import type { ReadText } from '#ports.ts'

const HEAD = 'package a\n\nvar now = 1\n'
const BASE = 'package a\n'

/** A change of one file, as far as its types are asked for. */
const texts = {
  head: { files: [{ file: 'a/a.go', text: HEAD }], modules: [], gaps: [] },
  base: { files: [{ file: 'a/a.go', text: BASE }], modules: [], gaps: [] },
  renamed: new Map<string, string>(),
} as unknown as SideTexts

function facts(text: string): string {
  const told = { file: 'a/a.go', hash: textHash(text), spans: '', calls: '', owners: '', capacities: '' }
  const line = JSON.stringify({ version: FORMAT, files: [told] })
  return `${line}\n${textHash(line)}\n`
}

async function stored(files: Readonly<Record<string, string>>, unreadable = '') {
  const readText = async (path: string): Promise<ReadText> => {
    if (path === unreadable) return { kind: 'unreadable', why: 'too large' }
    const text = files[path]
    return text === undefined ? { kind: 'absent' } : { kind: 'text', text }
  }
  const { head, base, gaps } = await storedTypes({ recordings: ['/head'], baseRecordings: ['/base'] }, texts, { readText })
  return [head?.file('a/a.go', HEAD) !== undefined, base?.file('a/a.go', BASE) !== undefined, gaps.map(({ what }) => what)]
}

describe('facts in recordings', () => {
  it('judge both sides where the recordings of both have them', async () => {
    expect(await stored({ '/head/types.txt': facts(HEAD), '/base/types.txt': facts(BASE) })).toEqual([true, true, []])
  })

  it('judge both sides where the gate left those of the base with the head', async () => {
    expect(await stored({ '/head/types.txt': facts(HEAD), '/head/types-of-base.txt': facts(BASE) })).toEqual([true, true, []])
  })

  it('judge neither side where only the head has them', async () => {
    expect(await stored({ '/head/types.txt': facts(HEAD) })).toEqual([false, false, ['types of a']])
  })

  it('judge neither side where those of the base are of another commit', async () => {
    expect(await stored({ '/head/types.txt': facts(HEAD), '/base/types.txt': facts(HEAD) })).toEqual([
      false,
      false,
      ['types of a at the base', 'types of a'],
    ])
  })

  it('are not missed where there are none, and a gap where they cannot be read', async () => {
    expect(await stored({})).toEqual([false, false, []])
    expect(await stored({ '/base/types.txt': facts(BASE) }, '/head/types.txt')).toEqual([false, false, ['/head/types.txt']])
  })
})
