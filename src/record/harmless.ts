import type { GoroutineRecord } from '#model/goroutine.ts'
import type { Survivor } from '#record/survivors.ts'
import { benignEntry, benignReason } from '#snapshot/benign.ts'

/**
 * Why survivors of one process are harmless, by goroutine id; who is missing is a leak. A singleton of the catalogue (a
 * client's background worker) is excused while one test alone shows it: when several do, it is made again and again.
 */
export function harmless(survivors: readonly Survivor[]): ReadonlyMap<number, string> {
  const testsOf = new Map<string, Set<string>>()
  for (const { goroutine, attribution } of survivors) {
    const entry = benignEntry(goroutine)
    if (entry !== undefined) testsOf.set(entry.function, (testsOf.get(entry.function) ?? new Set()).add(attribution.test))
  }
  const reasons = new Map<number, string>()
  for (const { goroutine } of survivors) {
    const reason = benignReason(goroutine)
    const entry = benignEntry(goroutine)
    const repeated = entry?.singleton === true && (testsOf.get(entry.function)?.size ?? 0) > 1 && !isIdleConnection(goroutine)
    if (reason !== undefined && !repeated && !waitsForBody(goroutine)) reasons.set(goroutine.id, reason)
  }
  return new Map([...reasons, ...serverEnds(survivors, reasons)])
}

/**
 * An idle connection has a server at its other end, which waits for the next request until the client gives the connection up. Those that have a
 * client in the same process go with it; where there are more of them than of clients, nobody can say which of them nobody will end.
 */
function serverEnds(
  survivors: readonly Survivor[],
  reasons: ReadonlyMap<number, string>,
): readonly (readonly [id: number, reason: string])[] {
  const servers = survivors.filter(({ goroutine }) => waitsForNextRequest(goroutine))
  const clients = survivors.filter(
    ({ goroutine }) => reasons.has(goroutine.id) && goroutine.frames.some((frame) => frame.function === READ_LOOP),
  )
  return countOf(servers) > countOf(clients) ? [] : servers.map(({ goroutine }) => [goroutine.id, SERVER_END] as const)
}

function countOf(survivors: readonly Survivor[]): number {
  return survivors.reduce((sum, { count }) => sum + count, 0)
}

const SERVER_END = "the server's end of an idle HTTP connection whose client is in the same process"

function waitsForNextRequest({ frames, state }: GoroutineRecord): boolean {
  const at = frames.findIndex((frame) => frame.function === 'net/http.(*conn).serve')
  return state.startsWith('IO wait') && frames[at - 1]?.function === 'bufio.(*Reader).Peek'
}

const READ_LOOP = 'net/http.(*persistConn).readLoop'
const WRITE_LOOP = 'net/http.(*persistConn).writeLoop'

/** Healthy packages leave these pairs by the dozen, one for each server that a test asked. */
function isIdleConnection({ frames }: GoroutineRecord): boolean {
  return frames.some((frame) => frame.function === READ_LOOP || frame.function === WRITE_LOOP)
}

/** An idle connection waits for input; one in select waits for somebody to close the response's body. */
function waitsForBody({ frames, state }: GoroutineRecord): boolean {
  return state.startsWith('select') && frames.some((frame) => frame.function === READ_LOOP)
}
