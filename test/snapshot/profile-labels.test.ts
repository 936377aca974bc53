import { describe, expect, test } from 'vitest'
import { parseProfile } from '#snapshot/profile.ts'

describe('labels of a protobuf profile', () => {
  test('many samples in turns keep their own labels, more of them than sets are remembered', () => {
    const wanted = Array.from({ length: 5000 }, (_, nth) => [
      ['handler', `h${nth % 3}`],
      ['request', `r${(nth * 37) % 2500}`],
    ])
    expect(labelsOf(profile(wanted))).toEqual(wanted.map((pairs) => Object.fromEntries(pairs)))
  })

  test('the same labels in another order are the same labels, and one of two labels is not both', () => {
    const [a, b] = [
      ['a', 'x'],
      ['b', 'y'],
    ]
    const wanted = [[a, b], [b, a], [a], [b], [], [a, b]] as readonly (readonly string[][])[]
    expect(labelsOf(profile(wanted))).toEqual(wanted.map((pairs) => Object.fromEntries(pairs)))
  })

  test('a key that was used as a value, or the other way round, is told apart', () => {
    const wanted = [[['a', 'b']], [['b', 'a']], [['a', 'a']], [['b', 'b']]]
    expect(labelsOf(profile(wanted))).toEqual(wanted.map((pairs) => Object.fromEntries(pairs)))
  })

  test('a key called __proto__ is a label like any other, and the last of two equal keys counts', () => {
    const [first, second] = labelsOf(
      profile([
        [['__proto__', 'x']],
        [
          ['k', 'old'],
          ['k', 'new'],
        ],
      ]),
    )
    expect(Object.entries(first ?? {})).toEqual([['__proto__', 'x']])
    expect(second).toEqual({ k: 'new' })
  })
})

function labelsOf(bytes: Uint8Array) {
  return parseProfile(bytes, 'p')?.goroutines.map(({ labels }) => labels) ?? []
}

/** A goroutine profile with a sample for each list of labels. */
function profile(samples: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const texts = new Map([
    ['', 0],
    ['goroutine', 1],
    ['count', 2],
  ])
  const indexOf = (text = ''): number => {
    const index = texts.get(text) ?? texts.size
    texts.set(text, index)
    return index
  }
  const label = (pair: readonly string[]) => message(3, [...value(1, indexOf(pair[0])), ...value(2, indexOf(pair[1]))])
  const body = samples.map((pairs) => message(2, [...message(1, [1]), ...message(2, [1]), ...pairs.flatMap(label)]))
  const named = [...texts.keys()].map((text) => message(6, [...Buffer.from(text)]))
  return Uint8Array.from([message(1, [...value(1, 1), ...value(2, 2)]), ...body, ...named].flat())
}

function message(field: number, bytes: readonly number[]): readonly number[] {
  return [...number(field * 8 + 2), ...number(bytes.length), ...bytes]
}

function value(field: number, given: number): readonly number[] {
  return [...number(field * 8), ...number(given)]
}

/** A varint. */
function number(given: number): readonly number[] {
  return given < 0x80 ? [given] : [(given & 0x7f) + 0x80, ...number(given >>> 7)]
}
