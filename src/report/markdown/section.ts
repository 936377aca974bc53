import type { Section } from '../budget.ts'

/** A piece that stands or goes as a whole; empty pieces leave no gap. */
export function block(text: string, rank: number): Section {
  return { head: text, rows: [], foot: '', more: () => '', rank }
}
