import type { SeriesPolicy } from '#model/policy.ts'

/** How limits follow a service's latency. */
export interface LatencyFactor {
  readonly p95Ms: number
  readonly slaMs: number
  /** p95 / SLA, kept within 0.2 … 5. */
  readonly ratio: number
  /** What every limit is multiplied with, 0.3 … 1.5. */
  readonly alpha: number
}

/**
 * r = clamp(p95 / SLA, 0.2, 5) and α = 0.3 + 1.2 · (1 − 1/r), kept within 0.3 … 1.5; a limit is then what is configured times α.
 * Both latencies in milliseconds, p95 over the service's window, SLA above zero; r and α have no unit. Up to its SLA a service is judged
 * strictly (α = 0.3: there is no pressure that could excuse goroutines that wait), at 2.4 times the SLA as configured (α = 1), and
 * at five times and more α is 1.26, the highest that r allows.
 */
export function latencyFactor(p95Ms: number, slaMs: number): LatencyFactor {
  const ratio = clamp(p95Ms / slaMs, 0.2, 5)
  const alpha = clamp(0.3 + 1.2 * (1 - 1 / ratio), 0.3, 1.5)
  return { p95Ms, slaMs, ratio, alpha: tidy(alpha) }
}

/** The limits that hold for one service. */
export interface SeriesLimits {
  readonly growth: number
  readonly slope: number
  readonly cap: number
  readonly delta: number
  readonly aged: number
  readonly depth: number
  readonly leakRate: number | null
  /** Null where limits do not follow latency: no SLA, or nobody measured. */
  readonly factor: LatencyFactor | null
}

/** What is configured, times α where the service's SLA and its p95 are known. The depth of a chain has nothing to do with pressure. */
export function limitsOf(policy: SeriesPolicy, service: string, p95Ms: number | null): SeriesLimits {
  const slaMs = own(policy, service)?.slaMs ?? policy.slaMs
  const factor = slaMs === null || p95Ms === null ? null : latencyFactor(p95Ms, slaMs)
  const times = (limit: number): number => tidy(limit * (factor?.alpha ?? 1))
  const { growth, slope, cap, delta, aged, depth, leakRate } = policy
  return {
    growth: times(growth),
    slope: times(slope),
    cap: times(cap),
    delta: times(delta),
    aged: times(aged),
    depth,
    leakRate: leakRate === null ? null : times(leakRate),
    factor,
  }
}

/** The window of a service, milliseconds. */
export function windowOf(policy: SeriesPolicy, service: string): number {
  return own(policy, service)?.windowMs ?? policy.windowMs
}

function own({ services }: SeriesPolicy, service: string): SeriesPolicy['services'][string] | undefined {
  return Object.hasOwn(services, service) ? services[service] : undefined
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** 8 · 0.3 is 2.4, not 2.4000000000000004. */
function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
