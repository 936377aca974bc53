import type { Shown } from '../real-fixes/score.ts'
import { share, table } from '../table.ts'
import { type KernelScore, type TwinScore, waitsOf } from './score.ts'

/** Hits overall and by project, then every kernel; with `list`, what else was said of it. */
export function kernelTables(scores: readonly KernelScore[], list: boolean): readonly string[] {
  const projects = [...new Set(scores.map(projectOf))]
  const rows = [
    rowOf('all', scores),
    ...projects.map((name) =>
      rowOf(
        name,
        scores.filter((score) => projectOf(score) === name),
      ),
    ),
  ]
  const head = ['kernel', 'outcome', 'waits', 'by', ...(list ? ['other findings'] : [])]
  const lines = scores.map((score) => [
    score.name,
    score.outcome === 'hit' && !score.counts ? 'hit, note' : score.outcome,
    waitsOf(score.expected),
    places(score.right),
    ...(list ? [places(score.other)] : []),
  ])
  return [table(['', 'kernels', 'hit', 'hit as warning or error', 'right file, wrong reason', 'miss'], rows), table(head, lines)]
}

function projectOf({ name }: KernelScore): string {
  return name.split('/')[0] ?? ''
}

function rowOf(name: string, scores: readonly KernelScore[]): readonly (string | number)[] {
  const count = (is: (score: KernelScore) => boolean): number => scores.filter(is).length
  const hits = count(({ outcome }) => outcome === 'hit')
  return [
    name,
    scores.length,
    share(hits, scores.length),
    count(({ outcome, counts }) => outcome === 'hit' && counts),
    count(({ outcome }) => outcome === 'wrong-reason'),
    count(({ outcome }) => outcome === 'miss'),
  ]
}

/** Repaired programs of which an error or a warning is said. */
export function twinTable(scores: readonly TwinScore[]): string {
  const noisy = scores.filter(({ alarms }) => alarms.length > 0)
  const head = `repaired twins: ${scores.length}, with an alarm: ${noisy.length}`
  return noisy.length === 0
    ? head
    : `${head}\n\n${table(
        ['twin', 'alarms'],
        noisy.map(({ name, alarms }) => [name, places(alarms)]),
      )}`
}

function places(list: readonly Shown[]): string {
  return list.map(({ ruleId, line, level }) => `${ruleId}:${line}${level === 'note' ? ' (note)' : ''}`).join(' ')
}
