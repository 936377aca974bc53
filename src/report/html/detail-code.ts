import type { FactView, Name, RowDetail, StackView, StepCode } from './data.ts'

/** Details of a row as they stand in their island: lists without names, because there may be a hundred thousand. */
export type DetailCode = readonly [
  steps: readonly StepCode[],
  stacks: readonly StackCode[],
  fix: Name,
  suppress: Name,
  facts: readonly FactView[],
  diff: readonly string[],
]

type StackCode = readonly [
  waits: Name,
  base: number | null,
  head: number,
  sure: Name,
  tests: readonly Name[],
  frames: readonly Name[],
  more: number,
  created: Name,
]

/** Packs the details of a row. */
export function encodeDetail({ steps, stacks, fix, suppress, facts, diff }: RowDetail): DetailCode {
  return [steps, stacks.map(encodeStack), fix, suppress, facts, diff]
}

/** The details again. */
export function decodeDetail([steps, stacks, fix, suppress, facts, diff]: DetailCode): RowDetail {
  return { steps, stacks: stacks.map(decodeStack), fix, suppress, facts, diff }
}

function encodeStack({ waits, base, head, sure, tests, frames, more, created }: StackView): StackCode {
  return [waits, base, head, sure, tests, frames, more, created]
}

function decodeStack([waits, base, head, sure, tests, frames, more, created]: StackCode): StackView {
  return { waits, base, head, sure, tests, frames, more, created }
}
