import type { Frame, Site, WaitKind } from './goroutine.ts'

/** Where in a load test a sample was taken; absent where nobody said. */
export type Phase = 'before' | 'during' | 'after'

/** Memory of the process at the time of a sample, bytes and milliseconds since 1970, as Go's `runtime.MemStats` counts them. */
export interface MemoryStats {
  readonly heapAlloc: number
  /** The heap at which the collector starts its next cycle. */
  readonly nextGc: number
  readonly sys: number
  readonly numGc: number
  /** Null before the first collection. */
  readonly lastGcAt: number | null
}

/** filling: below the mark at which the next cycle starts · over: above it. */
export type AllocationMark = 'low' | 'filling' | 'over'
/** fresh: within the two minutes after which Go collects by itself · overdue: later than that. */
export type GcAge = 'fresh' | 'overdue' | 'never'
export type HealthWord = 'healthy' | 'watch' | 'pressed' | 'sick'

/** One cell of the health matrix: allocation mark × age of the last collection. */
export interface Health {
  readonly mark: AllocationMark
  readonly age: GcAge
  readonly word: HealthWord
  /** Why that cell has that word. */
  readonly why: string
}

/** One snapshot of a series, counted. */
export interface SamplePoint {
  readonly source: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly phase?: Phase
  readonly total: number
  /** Goroutines that wait for a channel, a lock, a condition, a wait group or a select. */
  readonly blocked: number
  /** Goroutines per kind of waiting, only kinds that occur; empty where only the total is known. */
  readonly states: Readonly<Partial<Record<WaitKind, number>>>
  /** Goroutines per bucket of `WAIT_BUCKETS`; null where the format has no waiting times. */
  readonly waits: readonly number[] | null
  readonly memory?: MemoryStats
  readonly health?: Health
  /** Which stretch of uninterrupted running it belongs to: a restart of the process or a clock that jumped begins the next one. */
  readonly stretch: number
}

/** Upper bounds of the wait-time histogram in minutes, exclusive; the last bucket is open. Dumps count whole minutes. */
export const WAIT_BUCKETS: readonly number[] = [1, 5, 15, 60, 240, 1440]

/** A straight line through counts over time, least squares, with the 95 % confidence interval of its slope. Goroutines an hour. */
export interface Trend {
  readonly perHour: number
  readonly low: number
  readonly high: number
  readonly samples: number
  /** From the first sample of it to the last. */
  readonly spanMs: number
  /** The line's value at the last sample. */
  readonly fitted: number
}

/** When a growing count reaches a limit if it goes on like this; milliseconds after the last sample. */
export interface Forecast {
  readonly limit: number
  /** By the slope itself; null when it does not grow. 0: it is there already. */
  readonly inMs: number | null
  /** By the upper and the lower end of the slope's interval; `latest` is null when it may never happen. */
  readonly earliestMs: number | null
  readonly latestMs: number | null
}

/** Goroutines of one signature (K2) over the samples. */
export interface SignatureSeries {
  readonly k2: string
  readonly kind: WaitKind
  readonly state: string
  readonly site?: Site
  readonly spawn?: Site
  /** Of one of them, innermost first, the first few. */
  readonly frames: readonly Frame[]
  /** One number per sample of the series; null where that sample was counted without stacks. */
  readonly counts: readonly (number | null)[]
  /** Of the last sample that has stacks, 0 to 1. */
  readonly share: number
  /** Null with fewer than three samples in a stretch. */
  readonly trend: Trend | null
  /** Goroutines of the last sample with stacks that are older than the window; null where nothing says how old they are. */
  readonly aged: number | null
  /** User frames on its stack, where it is blocked; else 0. */
  readonly depth: number
  /** The catalogue's reason why it is harmless. */
  readonly benign?: string
}

/** The largest growth between two neighbouring samples of one stretch. */
export interface Jump {
  readonly from: number
  readonly to: number
  /** Time of the later sample. */
  readonly at: number
  readonly percent: number
  /** kept: all later samples stay above the limit · fell: one does not · open: there is no later sample. */
  readonly after: 'kept' | 'fell' | 'open'
}

/** A stretch of the last hours, for load reports of 24, 48 and 72 hours. */
export interface Period {
  /** 24, 48, 72; null for the whole series. */
  readonly hours: number | null
  readonly from: number
  readonly to: number
  readonly samples: number
  readonly least: number
  readonly mean: number
  readonly most: number
  readonly trend: Trend | null
  /** K2 of the signatures that grew most in it, with goroutines an hour; the largest first, at most five. */
  readonly growing: readonly { readonly k2: string; readonly perHour: number }[]
}

/** Many snapshots of one service over time, counted. Samples are in order of time. */
export interface Series {
  /** Folder or file it was read from. */
  readonly source: string
  /** Empty where nobody named it. */
  readonly service: string
  readonly samples: readonly SamplePoint[]
  /** The largest of the last sample first. */
  readonly signatures: readonly SignatureSeries[]
  readonly trend: Trend | null
  /** To the absolute cap. */
  readonly forecast: Forecast | null
  readonly jump: Jump | null
  /** Goroutines before the load and after it; null where the samples do not say. */
  readonly load: { readonly before: number; readonly after: number } | null
  /** 95th percentile of the service's latency over the window before the last sample; null when unknown. */
  readonly p95Ms: number | null
  readonly windowMs: number
  readonly periods: readonly Period[]
}

/** A toolchain or module whose version is another one on the head; it could explain a change of what is left behind. */
export interface BuildDifference {
  /** `go that recorded`, `go line of go.mod`, `toolchain of go.mod`, or a module's path. */
  readonly what: string
  /** Empty where that side does not have it. */
  readonly base: string
  readonly head: string
}
