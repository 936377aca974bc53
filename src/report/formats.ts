/**
 * Formats of a report, by the word that asks for them. `github` are workflow commands, `markdown` is the job summary, `html` one page that opens from disk, `codeclimate` is GitLab's
 * Code Quality, `rdjson` is reviewdog's, `openmetrics` is for Prometheus.
 */
export const FORMATS = [
  'text',
  'json',
  'sarif',
  'github',
  'markdown',
  'html',
  'checkstyle',
  'junit',
  'codeclimate',
  'rdjson',
  'openmetrics',
] as const
export type Format = (typeof FORMATS)[number]
