import { expect } from 'vitest'
import type { StepResult } from './runner.ts'

/** What the action says of its own troubles. */
export const warnings = ({ annotations }: StepResult) =>
  annotations.filter(({ level, title }) => level === 'warning' && title === 'goroutine-gate').map(({ message }) => message)

/** Expects the verdict of the example's change, and everything that does not need GitHub. */
export const judged = (result: StepResult) => {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'new-findings': '2' } })
  expect(result.summary).toContain('Client.Latest')
  expect(result.annotations.some(({ level, file }) => level === 'error' && file === 'internal/feed/client.go')).toBe(true)
}
