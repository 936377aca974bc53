import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { type SampleResult, sampleService } from '#adapters/sample/sample.ts'
import { terminal } from '#adapters/terminal.ts'
import { run } from '#adapters/toolchain/run.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { UserError } from '#model/error.ts'
import { type Endpoint, endpointOf } from '#series/endpoint.ts'
import { type Options, refuseWords } from './options.ts'
import type { Verb } from './verb.ts'

export const sampleVerb: Verb = {
  usage: 'sample --url URL --every 30s [--for 10m] [--out DIR] -- CMD…',
  about: "snapshots of a running service while CMD loads it, as a series for judge; exits with CMD's own code",
  options: {
    url: 'the service, or its pprof page: http://localhost:6060',
    every: 'time between two samples (default 30s); a quarter of it while goroutines grow',
    for: 'sampling ends after this long; needed without CMD',
    service: 'its name, for limits of its own in the config',
    out: 'the folder of the series (default .goroutine-gate/series)',
  },
  examples: [
    'sample --url http://localhost:6060 --every 5s -- ./load.sh',
    'sample --url http://localhost:6060/debug/pprof/goroutine --every 1m --for 24h --out dumps',
  ],
  run: async ({ options, outside, catalogue }) => {
    refuseWords('sample', options)
    const endpoint = endpointIn(options)
    const work = workOf(options)
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd
    const { policy } = await rulesOfFolder(root, catalogue, outside)
    const out = await folderOf(root, options.out)
    const result = await sampleService({
      endpoint,
      service: options.service,
      out,
      everyMs: options.everyMs ?? EVERY_MS,
      forMs: options.forMs,
      growthPercent: policy.series.growth,
      settleMs: SETTLE_MS,
      ...(work && { work }),
    })
    if (!options.quiet) terminal.say(summaryOf(result, out))
    return result.exitCode ?? (result.samples > 0 ? 0 : 2)
  },
}

const EVERY_MS = 30_000

/** Connections that a load leaves open are closed by both sides within seconds. */
const SETTLE_MS = 5_000

function endpointIn({ url }: Options): Endpoint {
  if (url === '') throw new UserError('`sample` needs the address of the service', 'pass it with --url, as in --url http://localhost:6060')
  const endpoint = endpointOf(url)
  if ('why' in endpoint)
    throw new UserError(`--url is "${url}": ${endpoint.why}`, 'pass an http or https address such as http://localhost:6060')
  return endpoint
}

function workOf({ command, cwd, forMs }: Options): (() => Promise<number>) | undefined {
  if (command !== undefined && command.length > 0) {
    const request = { command, cwd, environment: process.env, output: 'inherit', deadlineMs: 0 } as const
    return async () => (await run(request)).exitCode
  }
  if (forMs === undefined)
    throw new UserError(
      '`sample` does not know when to end',
      'pass the load behind two dashes (-- ./load.sh), or --for 10m to watch the service for that long',
    )
  return undefined
}

async function folderOf(root: string, named: string): Promise<string> {
  const folder = named || join(root, '.goroutine-gate', 'series')
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`the folder ${folder} cannot be made: ${said}`, 'choose another folder with --out', { cause })
  }
  if (!named) await writeReportFile(folder, '.gitignore', '*\n')
  return folder
}

function summaryOf({ samples, missed, first, last }: SampleResult, out: string): string {
  const taken = `${samples} ${samples === 1 ? 'sample' : 'samples'}`
  const counts = samples > 0 ? `, ${first} → ${last} goroutines` : ''
  const silent = missed > 0 ? `, ${missed} without an answer` : ''
  return `goroutine-gate: ${taken}${counts}${silent} · ${out}/series.json`
}
