import type { Phase } from '#model/series.ts'
import type { Endpoint } from '#series/endpoint.ts'
import { nextDelay } from '#series/pace.ts'
import { SeriesStore } from './store.ts'
import { look } from './take.ts'

export interface SampleRequest {
  readonly endpoint: Endpoint
  readonly service: string
  /** Absolute path of a folder that is there. */
  readonly out: string
  readonly everyMs: number
  /** Sampling ends after this long; undefined for as long as the work lasts. */
  readonly forMs: number | undefined
  /** Growth by more percent from one sample to the next makes samples more frequent. */
  readonly growthPercent: number
  /** How long goroutines may take to end after the work. */
  readonly settleMs: number
  /** The load: samples are taken before it, while it runs and after it. Absent: the service is watched as it is. */
  readonly work?: () => Promise<number>
}

export interface SampleResult {
  /** Of the work; undefined without one. */
  readonly exitCode: number | undefined
  readonly samples: number
  readonly missed: number
  /** Goroutines of the first and the last sample. */
  readonly first: number
  readonly last: number
}

/** After the work a sample is taken this often until the count is back where it was. */
const SETTLE_EVERY_MS = 1_000

/** Samples a service while the work runs, and comes back when it has ended; the work's exit code is its own. */
export async function sampleService(request: SampleRequest): Promise<SampleResult> {
  const { endpoint, service, everyMs, out, work } = request
  const store = new SeriesStore(out, { url: endpoint.shown, service, everyMs })
  await store.clear()
  const began = performance.now()
  const totals: number[] = []
  const take = async (phase?: Phase): Promise<void> => {
    const at = Date.now()
    const elapsedMs = performance.now() - began
    const seen = await look(endpoint)
    if ('why' in seen) return store.miss(at, seen.why)
    totals.push(seen.total)
    await store.add({ ...seen, at, elapsedMs, ...(phase && { phase }) })
  }
  const ending = new AbortController()
  if (work) await take('before')
  const before = totals.at(-1)
  const running = work?.().finally(() => ending.abort())
  const end = request.forMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + request.forMs
  if (!work) await take()
  while (!ending.signal.aborted) {
    const left = end - performance.now()
    if (left <= 0) break
    await pause(Math.min(nextDelay(totals, everyMs, request.growthPercent), left), ending.signal)
    if (!ending.signal.aborted) await take(work ? 'during' : undefined)
  }
  const exitCode = await running
  if (work) await settle(take, totals, before, request.settleMs)
  return { exitCode, ...store.counts, first: totals[0] ?? 0, last: totals.at(-1) ?? 0 }
}

/** Goroutines end a little after what they worked for: looks again until they are no more than before, or the time is over. */
async function settle(
  take: (phase: Phase) => Promise<void>,
  totals: readonly number[],
  before: number | undefined,
  settleMs: number,
): Promise<void> {
  const end = performance.now() + settleMs
  for (;;) {
    const seen = totals.length
    await take('after')
    // A service that ended with the work does not come back.
    if (totals.length === seen || before === undefined || (totals.at(-1) ?? 0) <= before) return
    const left = end - performance.now()
    if (left <= 0) return
    await pause(Math.min(SETTLE_EVERY_MS, left), new AbortController().signal)
  }
}

/** Waits, or shorter when the signal comes. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
