import type { Report } from '#model/report.ts'
import type { Verdict } from '#model/verdict.ts'
import { growthOf, openRows, type Row } from './row.ts'
import { hasBase } from './tally.ts'
import { count } from './words.ts'

/** The signs of the four verdicts. */
export const VERDICT_SIGNS: Readonly<Record<Verdict['kind'], string>> = { pass: '✅', warn: '⚠️', block: '⛔', unjudged: '❔' }

/** May I merge? One line of plain text, without a sign. */
export function headline(report: Report, rows: readonly Row[]): string {
  const [first] = report.verdict.reasons
  switch (report.verdict.kind) {
    case 'pass':
      return passWords(rows)
    case 'warn':
      return `Passes, with ${count(report.verdict.reasons.length, 'warning')}: ${first?.message}`
    case 'block':
      return `Blocked: ${blockWords(rows, hasBase(report)) ?? blockingMessage(report.verdict)}`
    case 'unjudged':
      return `Could not judge, which is not a pass: ${first?.message}`
  }
}

function passWords(rows: readonly Row[]): string {
  const open = openRows(rows).filter((row) => row.standing === 'new').length
  const unknown = rows.filter((row) => row.standing === 'unknown').length
  const known = rows.filter((row) => row.standing === 'known').length
  const gone = rows.filter((row) => row.standing === 'gone').length
  const parts = [open === 0 ? 'No new goroutine leak' : `Nothing that blocks; ${count(open, 'remark')}`]
  if (unknown > 0) parts.push(`${unknown} left by the tests, base not looked at`)
  if (gone > 0) parts.push(`${gone} gone`)
  if (known > 0) parts.push(`${known} known`)
  return parts.join(' · ')
}

/** What blocks, by what happened to it; nothing where the reasons that block name neither finding nor leak. */
function blockWords(rows: readonly Row[], isCompared: boolean): string | undefined {
  const fates = rows.filter((row) => row.blocks).map(fateOf)
  const parts = (['new', 'grown', 'kept'] as const).flatMap((fate) => {
    const number = fates.filter((each) => each === fate).length
    return number > 0 ? [FATE_WORDS[fate === 'new' && !isCompared ? 'found' : fate](number)] : []
  })
  return parts.length > 0 ? parts.join(', ') : undefined
}

function fateOf(row: Row): 'new' | 'grown' | 'kept' {
  if (growthOf(row).some((growth) => growth.state === 'more')) return 'grown'
  return row.standing === 'new' ? 'new' : 'kept'
}

const FATE_WORDS = {
  new: (number: number) => `${count(number, 'goroutine leak')} ${number === 1 ? 'is' : 'are'} new`,
  found: (number: number) => `${count(number, 'goroutine leak')} found`,
  grown: (number: number) => `${count(number, 'known leak')} ${number === 1 ? 'has' : 'have'} grown`,
  kept: (number: number) => `${count(number, 'goroutine leak')} must not stay`,
}

/** The first reason that blocks: a verdict lists its warnings as well. */
function blockingMessage(verdict: Verdict): string | undefined {
  return (verdict.reasons.find((reason) => reason.outcome === 'block') ?? verdict.reasons[0])?.message
}
