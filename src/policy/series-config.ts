import type { SeriesPolicy } from '#model/policy.ts'
import type { Config } from './config-schema.ts'
import { DEFAULT_POLICY } from './defaults.ts'
import { parseDuration } from './duration.ts'

/** The part of a right config that is about series: the sections `limits` and `series`. */
export function seriesPolicyOf({ limits = {}, series = {} }: Config): SeriesPolicy {
  const base = DEFAULT_POLICY.series
  const services = Object.entries(series.services ?? {}).map(([name, own]) => [name, serviceOf(own)] as const)
  return {
    growth: limits.growth ?? base.growth,
    slope: limits.slope ?? base.slope,
    cap: limits.cap ?? base.cap,
    delta: limits.delta ?? base.delta,
    aged: limits.aged ?? base.aged,
    depth: limits.depth ?? base.depth,
    leakRate: limits['leak-rate'] ?? base.leakRate,
    windowMs: parseDuration(series.window ?? '') ?? base.windowMs,
    slaMs: parseDuration(series.sla ?? '') ?? base.slaMs,
    services: Object.fromEntries(services),
  }
}

type Service = NonNullable<NonNullable<Config['series']>['services']>[string]

function serviceOf({ sla, window }: Service): SeriesPolicy['services'][string] {
  const slaMs = parseDuration(sla ?? '')
  const windowMs = parseDuration(window ?? '')
  return { ...(slaMs !== undefined && { slaMs }), ...(windowMs !== undefined && { windowMs }) }
}
