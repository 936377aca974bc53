import type { Gap } from '#model/gap.ts'
import { type LineComment, lineComments } from '#model/line-comments.ts'
import { isDate } from './date.ts'

/** A comment that asks to let a finding pass. */
export interface Suppression {
  readonly file: string
  /** Line of the comment. */
  readonly line: number
  /** The line whose findings it is about: its own, or the next that is no comment where it stands alone. */
  readonly target: number
  readonly rule: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD`; empty without one. */
  readonly until: string
  readonly owner: string
}

/**
 * Reads `//goroutine-gate:ignore RULE -- reason [until YYYY-MM-DD] [owner=NAME]` comments of a Go text.
 * One that is not of this form suppresses nothing and is a gap of kind `config`. Text inside strings is no comment.
 */
export function parseSuppressions(
  file: string,
  text: string,
): { readonly suppressions: readonly Suppression[]; readonly gaps: readonly Gap[] } {
  const suppressions: Suppression[] = []
  const gaps: Gap[] = []
  if (!text.includes(MARK)) return { suppressions, gaps }
  const comments = lineComments(text)
  const alone = new Set(comments.filter((comment) => comment.isAlone).map((comment) => comment.line))
  for (const comment of comments) {
    if (!/^\/\/\s*goroutine-gate:ignore\b/.test(comment.text)) continue
    const body = parseBody(comment.text)
    if (typeof body === 'string') gaps.push(suppressionGap(file, comment.line, body))
    else suppressions.push({ file, line: comment.line, target: targetOf(comment, alone), ...body })
  }
  return { suppressions, gaps }
}

/** What to say about a comment that does not do what its author wanted. */
export function suppressionGap(file: string, line: number, why: string): Gap {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: 1 }
  return { kind: 'config', what: `suppression at ${file}:${line}`, why, region }
}

const MARK = 'goroutine-gate:ignore'

function targetOf(comment: LineComment, alone: ReadonlySet<number>): number {
  if (!comment.isAlone) return comment.line
  let target = comment.line + 1
  while (alone.has(target)) target++
  return target
}

/** The parts of a comment, or why it is not one. */
function parseBody(comment: string): Pick<Suppression, 'rule' | 'reason' | 'until' | 'owner'> | string {
  if (!comment.startsWith(`//${MARK}`)) return `it suppresses nothing: write //${MARK} without a blank after the slashes`
  if (comment.length > LONGEST) return `it suppresses nothing: it is longer than ${LONGEST} characters`
  const [, rule = '', rest = ''] = /^\S+\s+(\S+)\s*(.*)$/.exec(comment) ?? []
  if (!/^[\w-]+\/[\w-]+$/.test(rule)) return `it suppresses nothing: name one rule, as in //${MARK} channel/some-rule -- reason`
  const { reason, until, owner } = splitTail(rest.startsWith('--') ? rest.slice(2) : '')
  if (!/\w/.test(reason)) return `it suppresses nothing: the reason is missing, as in //${MARK} ${rule} -- reason`
  if (until && !isDate(until)) return `it suppresses nothing: "${until}" is no date, write until YYYY-MM-DD`
  return { rule, reason, until, owner }
}

/** A reason is a sentence or two; taking the end off a longer one again and again would cost its square. */
const LONGEST = 1_000

/** Takes `until …` and `owner=…` off the end, in either order; "until" before anything but a figure belongs to the reason. */
function splitTail(tail: string) {
  let reason = tail.trim()
  let until = ''
  let owner = ''
  for (let end = END.exec(reason); end; end = END.exec(reason)) {
    until = end[1] ?? until
    owner = end[2] ?? owner
    reason = reason.slice(0, end.index).trimEnd()
  }
  return { reason, until, owner }
}

const END = /(?:^|\s)(?:until\s+(\d\S*)|owner=(\S+))$/
