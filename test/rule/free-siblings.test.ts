import { describe, expect, it } from 'vitest'
import { freeSiblings } from '#rule/free-siblings.ts'
import { RULES } from '#rules/index.ts'

describe('siblings that a query leaves free', () => {
  it.each([
    ['(for_statement body: (block (statement_list (call_expression) @call)))', 1],
    ['(block (a) . (b) . (c))', 1],
    ['(block (a) (b) (#eq? @x "y") (#any-of? @x "(" "b"))', 2],
    ['(block [(a) (b) (c)] ; (d) (e)\n (f))', 2],
    ['((_) @a (_) @b (_) @c)', 3],
    ['(statement_list (_)+ @a (_)* @b)', 4],
    ['(call_expression function: (_) @f arguments: (argument_list (_) @first "," (_) @second))', 3],
  ])('%s: %i', (query, number) => {
    expect(freeSiblings(query)).toBe(number)
  })

  it('are two at most in all rules of ours', () => {
    expect(Math.max(...RULES.map(({ query }) => freeSiblings(query)))).toBeLessThanOrEqual(2)
  })
})
