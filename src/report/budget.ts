/*
 * What a channel takes, with the platform's own words (or its behaviour) above each number, and the one way in which we stay below.
 */

/** "Body is too long (maximum is 65536 characters)": a 422, and nothing is posted. */
export const COMMENT_CHARACTERS = 65_536

/** "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k": the whole summary is dropped. */
export const SUMMARY_BYTES = 1024 * 1024

/** The runner keeps the first ten of each level a step and drops the others without a word. */
export const ANNOTATIONS_PER_LEVEL = 10

/** The runner cuts an annotation's message here. */
export const ANNOTATION_CHARACTERS = 4_096

/** Check runs cut a title here; annotations of the log show no more either. */
export const TITLE_CHARACTERS = 255

/** Code scanning refuses a run with more results (and shows the worst 5,000 of them). */
export const SARIF_RESULTS = 25_000

/** Code scanning refuses a result with more than 1,000 locations and keeps this many. */
export const SARIF_LOCATIONS = 100

/** Code scanning keeps this many locations of a code flow. */
export const SARIF_FLOW_LOCATIONS = 1_000

/** Code scanning cuts shortDescription and fullDescription here. */
export const SARIF_DESCRIPTION_CHARACTERS = 1_024

/** A part of a document. Rows are whole things (a table row, a list item, a block), worst first, each with its own line break. */
export interface Section {
  readonly head: string
  readonly rows: readonly string[]
  readonly foot: string
  /** What is said about `count` rows that are not there; stands after the rows, or instead of the section. */
  readonly more: (count: number) => string
  /** Room is given to low ranks first, whatever the order of display. */
  readonly rank: number
  /** No more rows than this, even where there is room. */
  readonly most?: number
}

export interface Fitted {
  readonly text: string
  /** Rows that are not in the text. */
  readonly leftOut: number
}

/** How a limit is counted. */
export type Measure = (text: string) => number

/** UTF-16 units: never less than what GitHub counts as characters. */
export const characters: Measure = (text) => text.length

/** Bytes of UTF-8. */
export const bytes: Measure = (text) => new TextEncoder().encode(text).length

/**
 * Joins sections with a blank line between them into at most `limit`, and keeps whole rows from the top of each section.
 * What is left out is counted and said. The sections' notes alone must fit.
 */
export function fitSections(sections: readonly Section[], limit: number, measure: Measure): Fitted {
  const kept = share(sections, limit, measure)
  const texts = sections.map((section, at) => show(section, kept[at])).filter((text) => text !== '')
  const leftOut = sections.reduce((sum, section, at) => sum + section.rows.length - (kept[at] ?? 0), 0)
  return { text: texts.join('\n'), leftOut }
}

/** `text` in at most `limit` UTF-16 units, whole characters, with an ellipsis where something was cut. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const end = limit - 1
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1))
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** How many rows of each section are shown; undefined where not even its frame has room. */
function share(sections: readonly Section[], limit: number, measure: Measure): (number | undefined)[] {
  const notes = sections.map((section) => measure(section.more(Math.max(1, section.rows.length))) + 1)
  const kept: (number | undefined)[] = sections.map(() => undefined)
  let free = limit - notes.reduce((sum, note) => sum + note, 0)
  for (const at of byRank(sections)) {
    const section = sections[at] as Section
    const frame = measure(section.head) + measure(section.foot)
    if (frame > free) continue
    free -= frame
    const rows = rowsWithin(section, free, measure)
    free -= rows.used
    kept[at] = rows.count
  }
  return kept
}

function byRank(sections: readonly Section[]): number[] {
  return sections.map((_, at) => at).sort((a, b) => (sections[a]?.rank ?? 0) - (sections[b]?.rank ?? 0) || a - b)
}

function rowsWithin(section: Section, free: number, measure: Measure): { count: number; used: number } {
  const rows = section.rows.slice(0, section.most ?? section.rows.length)
  let used = 0
  for (const [at, row] of rows.entries()) {
    const next = used + measure(row)
    if (next > free) return { count: at, used }
    used = next
  }
  return { count: rows.length, used }
}

function show(section: Section, kept: number | undefined): string {
  if (kept === undefined) return section.more(Math.max(1, section.rows.length))
  const missing = section.rows.length - kept
  if (kept === 0 && missing > 0) return section.more(missing)
  return section.head + section.rows.slice(0, kept).join('') + (missing > 0 ? section.more(missing) : '') + section.foot
}
