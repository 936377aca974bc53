import type { Reason, Verdict } from '#model/verdict.ts'
import { visible } from './escape.ts'

interface Told {
  readonly run: string
  readonly day: string
  readonly head: string
  readonly said: Verdict
  readonly would: Verdict
}

interface Untold {
  readonly run: string
  readonly why: string
}

/**
 * Stored runs as a table for people: what was said, what would be said, and where the two differ, the reasons that one has and the other has not.
 * The last line counts.
 */
export function renderReplay(runs: readonly (Told | Untold)[]): string {
  const rows = runs.map((run) => ('why' in run ? [run.run, '', '', 'unread', run.why] : rowOf(run)))
  const all = [['run', 'day', 'head', 'said', 'would say'], ...rows.map((row) => row.slice(0, 5))]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const because = runs.map((run) => ('why' in run ? [] : differences(run)))
  const table = lines.flatMap((line, at) => [line, ...(at === 0 ? [] : (because[at - 1] ?? []).map((text) => `    ${text}`))])
  return `${table.map(visible).join('\n')}\n\n${closing(runs)}\n`
}

function rowOf({ run, day, head, said, would }: Told): readonly string[] {
  return [run, day, head.slice(0, 7), said.kind, would.kind]
}

/** `+` what only the other policy says, `-` what it would not have said. */
function differences({ said, would }: Told): readonly string[] {
  const lines = (of: Verdict, than: Verdict, sign: string) =>
    of.reasons
      .filter((reason) => !than.reasons.some((other) => textOf(other) === textOf(reason)))
      .map((reason) => `${sign} ${textOf(reason)}`)
  return [...lines(said, would, '-'), ...lines(would, said, '+')]
}

function textOf({ outcome, clause, message }: Reason): string {
  return `${outcome} ${clause}: ${message}`
}

function closing(runs: readonly (Told | Untold)[]): string {
  const told = runs.flatMap((run) => ('why' in run ? [] : [run]))
  const differ = told.filter(({ said, would }) => said.kind !== would.kind).length
  const untold = runs.length - told.length
  const unread = untold === 0 ? '' : `; ${untold} could not be judged again`
  return `${differ} of ${told.length} verdicts would differ${unread}`
}
