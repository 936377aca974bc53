import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import { rulesOfFile, rulesOfFolder } from '#drive/house-rules.ts'
import { type ReadSeries, seriesEvidence } from '#drive/series.ts'
import { UserError } from '#model/error.ts'
import type { Policy } from '#model/policy.ts'
import { plain } from '#report/escape.ts'
import { alertRules, dashboard } from '#report/monitoring.ts'
import { seriesMetrics } from '#report/openmetrics.ts'
import { seriesLines } from '#report/series/text.ts'
import { waitLines } from '#report/series/waits.ts'
import { print } from './emit.ts'
import type { Options } from './options.ts'
import { seriesOf } from './series.ts'
import type { Setting } from './verb.ts'

/** What a series says by itself, without a verdict and without a repository. Ends with 2 where no sample could be used. */
export async function loadReport({ options, outside, catalogue }: Setting): Promise<number> {
  const { cwd, words, format } = options
  if (words[0] !== undefined)
    throw new UserError(`\`snapshot --series\` does not know what to do with "${words[0]}"`, 'pass either files, or --series with a folder')
  if (format !== 'text' && format !== 'json' && format !== 'openmetrics')
    throw new UserError(`\`snapshot --series\` has no format ${format}`, 'it is text, json or openmetrics')
  const git = await outside.openGit(cwd)
  const root = git?.root ?? cwd
  const policy = options.config
    ? await rulesOfFile(options.config, catalogue, outside)
    : (await rulesOfFolder(root, catalogue, outside)).policy
  const read = await seriesEvidence(seriesOf(options), { root, policy }, outside)
  if (read === undefined) return 2
  await print({ text: asText, json: asJson, openmetrics: ({ series }: ReadSeries) => seriesMetrics(series) }[format](read), options)
  if (options.reportDir) await writeFiles(options, read, policy)
  return read.series.some(({ samples }) => samples.length > 0) ? 0 : 2
}

/** For people, for Prometheus and for Grafana, under fixed names. */
async function writeFiles({ reportDir, quiet }: Options, read: ReadSeries, policy: Policy): Promise<void> {
  const files = { 'series.txt': asText(read), 'series.json': asJson(read), 'metrics.txt': seriesMetrics(read.series) }
  const watching = { 'alerts.yml': alertRules(policy.series), 'dashboard.json': dashboard() }
  for (const [name, text] of Object.entries({ ...files, ...watching })) await writeReportFile(reportDir, name, text)
  if (!quiet) terminal.say(`reports: ${reportDir}`)
}

function asText({ series, waits, gaps }: ReadSeries): string {
  const parts = [...series.map((each) => seriesLines(each)), ...waits.map(waitLines)].filter((lines) => lines.length > 0)
  const unseen = gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`)
  return `${[...parts.map((lines) => lines.join('\n')), ...(unseen.length > 0 ? [unseen.join('\n')] : [])].join('\n\n')}\n`
}

function asJson({ series, waits, gaps }: ReadSeries): string {
  return `${JSON.stringify({ schemaVersion: 1, series, waits, gaps }, null, 2)}\n`
}
