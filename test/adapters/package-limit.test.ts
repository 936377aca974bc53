import { describe, expect, it } from 'vitest'
import { packageLimit, withinPackages } from '#adapters/files/package-limit.ts'

const file = (name: string, size: number) => ({ file: name, text: 'x'.repeat(size) })

describe('how much of one package is judged together', () => {
  it('is more than any package known where there is memory for it', () => {
    expect(packageLimit(2_000_000_000)).toBe(10_000_000)
    expect(packageLimit(100_000_000)).toBe(500_000)
  })

  it('is everything where it fits, untouched', () => {
    const files = [file('a/a.go', 60), file('a/b.go', 40), file('b/a.go', 90)]
    const kept = withinPackages(files, 'source', 100)
    expect(kept.files).toBe(files)
    expect(kept.gaps).toEqual([])
  })

  it('is all but the largest files of a folder that has too much, and each of those is a gap', () => {
    const files = [file('a/a.go', 10), file('a/b.go', 80), file('a/c.go', 50), file('a/d.go', 30), file('b.go', 99)]
    const { files: kept, gaps } = withinPackages(files, 'source', 100)
    expect(kept.map((each) => each.file)).toEqual(['a/a.go', 'a/c.go', 'a/d.go', 'b.go'])
    expect(gaps).toMatchObject([{ kind: 'source', what: 'a/b.go', why: 'too large together: 170 bytes in its folder, limit 100' }])
  })

  it('counts a folder without those below it', () => {
    const files = [file('a/a.go', 60), file('a/b/a.go', 60)]
    expect(withinPackages(files, 'source', 100).gaps).toEqual([])
  })
})
