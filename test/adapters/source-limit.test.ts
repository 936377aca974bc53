import { describe, expect, it } from 'vitest'
import { sourceLimit, tooLarge } from '#adapters/files/decode.ts'

describe('how large a source file may be', () => {
  it('is five megabytes where there is memory for it', () => {
    expect([2_000_000_000, 4_345_298_944].map(sourceLimit)).toEqual([5_000_000, 5_000_000])
  })

  it('is less where there is little memory, so that the file is a gap and not the end', () => {
    expect(sourceLimit(155_000_000)).toBe(387_500)
    expect(tooLarge(400_000, sourceLimit(155_000_000))).toBe('too large: 400000 bytes, limit 387500')
  })
})
