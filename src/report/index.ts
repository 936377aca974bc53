import type { Report } from '#model/report.ts'
import { annotationsOf, renderWorkflowCommands } from './annotations.ts'
import { renderCheckstyle } from './checkstyle.ts'
import { renderCodeClimate } from './codeclimate.ts'
import type { Sources } from './excerpt.ts'
import type { Format } from './formats.ts'
import { renderHtml } from './html/page.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import type { Links } from './markdown/context.ts'
import { renderOpenMetrics } from './openmetrics.ts'
import { renderRdjson } from './rdjson.ts'
import { renderSarif, type SarifProfile } from './sarif.ts'
import { renderSummary } from './summary.ts'
import { renderText } from './text.ts'

export { FORMATS, type Format } from './formats.ts'

export interface RenderOptions {
  readonly sources: Sources
  /** Of `text`. */
  readonly color: boolean
  readonly unicode?: boolean
  /** Of `text`: draws known, suppressed and gone ones as well. */
  readonly all?: boolean
  /** Of `sarif`. */
  readonly sarifProfile: SarifProfile
  /** Of `markdown` and `html`. */
  readonly links?: Links
}

/** The report in one of the formats. */
export function render(report: Report, format: Format, options: RenderOptions): string {
  return RENDERERS[format](report, options)
}

const RENDERERS: Readonly<Record<Format, (report: Report, options: RenderOptions) => string>> = {
  text: renderText,
  json: renderJson,
  sarif: (report, { sources, sarifProfile }) => renderSarif(report, { sources, profile: sarifProfile }),
  github: (report) => renderWorkflowCommands(annotationsOf(report).annotations),
  checkstyle: renderCheckstyle,
  junit: renderJunit,
  codeclimate: renderCodeClimate,
  openmetrics: renderOpenMetrics,
  rdjson: (report, { sources }) => renderRdjson(report, sources),
  markdown: (report, { sources, links }) => renderSummary(report, { sources, ...(links && { links }) }),
  html: (report, { sources, links }) => renderHtml(report, { sources, ...(links && { links }) }),
}
