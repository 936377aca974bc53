import { compareText } from '#model/region.ts'
import { share, table } from '../table.ts'
import type { CleanScore, Score, Shown } from './score.ts'

const HEAD = ['', 'cases', 'hit', 'any rule there', 'fixed', 'hit blocks'] as const

/** Overall, by cause and by what must be seen to find it. */
export function fixTables(scores: readonly Score[]): readonly string[] {
  const causes = groups(scores, (score) => score.cause)
  const rates = causes.map(([, members]) => members.filter(({ hit }) => hit).length / members.length)
  const mean = rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const meanRow = ['mean over causes', causes.length, `${Math.round(100 * mean)} %`, '', '', '']
  return [
    table(HEAD, [rowOf('all', scores), meanRow, ...groups(scores, (score) => score.static).map(([name, members]) => rowOf(name, members))]),
    table(
      HEAD,
      causes.map(([name, members]) => rowOf(name, members)),
    ),
  ]
}

function rowOf(name: string, scores: readonly Score[]): readonly (string | number)[] {
  const asked = scores.filter(({ fixed }) => fixed !== null)
  const count = (is: (score: Score) => boolean): number => scores.filter(is).length
  return [
    name,
    scores.length,
    share(
      count(({ hit }) => hit),
      scores.length,
    ),
    share(
      count(({ looseHit }) => looseHit),
      scores.length,
    ),
    share(
      count(({ fixed }) => fixed === true),
      asked.length,
    ),
    count(({ blocks }) => blocks),
  ]
}

function groups(scores: readonly Score[], keyOf: (score: Score) => string): [string, Score[]][] {
  const found = new Map<string, Score[]>()
  for (const score of scores) found.set(keyOf(score), [...(found.get(keyOf(score)) ?? []), score])
  return [...found].sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
}

/** One line a case: what was found where, before and after. */
export function caseTable(scores: readonly Score[]): string {
  const outcome = ({ hit, fixed, looseHit }: Score): string =>
    hit ? (fixed === false ? 'hit, not fixed' : fixed === null ? 'hit' : 'hit, fixed') : looseHit ? 'other rule' : 'missed'
  return table(
    ['case', 'cause', 'static', 'outcome', 'before', 'after'],
    scores.map((score) => [score.id, score.cause, score.static, outcome(score), places(score.before), places(score.after)]),
  )
}

export function cleanTable(scores: readonly CleanScore[]): string {
  const noisy = scores.filter(({ alarm, other }) => alarm.length + other.length > 0)
  const head = `clean places: ${scores.length}, with an alarm of the cause they look like: ${scores.filter(({ alarm }) => alarm.length > 0).length}`
  const rows = noisy.map(({ id, repo, looksLike, alarm, other }) => [id, repo, looksLike, places(alarm), places(other)])
  return rows.length === 0 ? head : `${head}\n\n${table(['place', 'repository', 'looks like', 'alarm', 'other'], rows)}`
}

function places(list: readonly Shown[]): string {
  return list.map(({ ruleId, line }) => `${ruleId}:${line}`).join(' ')
}
