/**
 * Formats of a report, by the word that asks for them. `github` are workflow commands, `markdown` is the job summary, `codeclimate` is GitLab's
 * Code Quality, `rdjson` is reviewdog's.
 */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'checkstyle', 'junit', 'codeclimate', 'rdjson'] as const
export type Format = (typeof FORMATS)[number]
