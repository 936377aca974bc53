/** Formats of a report, by the word that asks for them. `github` are workflow commands, `markdown` is the job summary. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown'] as const
export type Format = (typeof FORMATS)[number]
