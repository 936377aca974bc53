import { expect, it } from 'vitest'
import { Recent } from '#go/recent.ts'

it('holds the values that were asked for last and makes the others again', () => {
  const made: string[] = []
  const recent = new Recent<string>(2)
  const ask = (key: string) =>
    recent.get(key, () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
