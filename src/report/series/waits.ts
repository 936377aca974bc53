import type { Release, WaitGraph, WaitPoint } from '#model/waits.ts'
import { plain } from '../escape.ts'
import { count } from '../words.ts'

/** Points and releases shown. */
const POINTS = 10
const RELEASES = 4

/** Who waits for whom as lines: the points with most goroutines first, what would release them and whether anybody is on the way there, then rings. */
export function waitLines(graph: WaitGraph): readonly string[] {
  if (graph.points.length === 0) return []
  const names = new Map(graph.points.map((point) => [point.id, pointName(point)]))
  const more = graph.points.length > POINTS ? [`  … ${count(graph.points.length - POINTS, 'more place')}`] : []
  return [
    `who waits for whom (${plain(graph.source)})`,
    ...graph.points.slice(0, POINTS).flatMap((point) => pointLines(point, names)),
    ...more,
    ...graph.rings.map((ring) => `  for ever: ${[...ring, ring[0] ?? ''].map((id) => plain(names.get(id) ?? id)).join(' → ')}`),
  ]
}

/** `Hub.publish bus/hub.go:41`, and its address where several may wait there for different things. */
export function pointName({ id, by, site }: WaitPoint): string {
  const place = site ? `${site.function} ${site.file}:${site.line}` : id
  return by === 'address' && site ? `${place} (${id})` : place
}

function pointLines(point: WaitPoint, names: ReadonlyMap<string, string>): readonly string[] {
  const wait = point.longestWaitMinutes > 0 ? `, up to ${point.longestWaitMinutes} min` : ''
  const head = `  ${point.count} × ${plain(point.state || point.kind)}${wait} in ${plain(names.get(point.id) ?? point.id)}`
  const releases = point.releases.slice(0, RELEASES).map((release) => `      ${releaseWords(release, names)}`)
  const more = point.releases.length > RELEASES ? [`      … ${count(point.releases.length - RELEASES, 'more place')} that would`] : []
  return [head, ...releases, ...more]
}

const VERBS = {
  send: 'a send',
  receive: 'a receive',
  close: 'the close',
  unlock: 'the unlock',
  done: 'Done',
  signal: 'a signal',
} as const

/** What would let one of them go on, and whether anybody is on the way there. */
export function releaseWords({ kind, site, waitsAt, running }: Release, names: ReadonlyMap<string, string>): string {
  const who =
    waitsAt.length > 0
      ? `whose goroutines wait themselves at ${waitsAt
          .slice(0, 2)
          .map((id) => names.get(id) ?? id)
          .join(', ')}`
      : running > 0
        ? `which ${count(running, 'goroutine')} may get to`
        : 'to which nobody is on the way'
  return plain(`would be released by ${VERBS[kind]} in ${site.function} ${site.file}:${site.line}, ${who}`)
}
