import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { parseBody } from './body.ts'
import { parseHeader } from './header.ts'

/**
 * Reads the goroutines that leak checkers of tests report: goleak (`Goroutine 6 in state select, with F on top of the stack:`), leaktest and
 * the checkers of cockroach and gRPC (`leaked goroutine: goroutine 23 [chan send]:`), indented as `t.Error` prints them or not at all.
 * Never throws; a headline that is not understood costs its block and is counted in one gap.
 */
export function parseLeakReports(text: string, source: string): Snapshot {
  const goroutines: GoroutineRecord[] = []
  let unknown = 0
  for (const { head, body } of reports(text)) {
    const header = parseHeader(head)
    if (header === undefined) {
      unknown++
      continue
    }
    const { frames, framesElided, createdBy } = parseBody(body)
    goroutines.push({ ...header, frames, framesElided, ...(createdBy && { createdBy }) })
  }
  const gaps =
    unknown === 0
      ? []
      : [{ kind: 'dump', what: `${unknown} reported goroutines in ${source}`, why: 'their headlines are of no form known here' } as const]
  return { source, format: 'text', goroutines, counts: [], total: goroutines.length, truncated: false, gaps }
}

interface Report {
  /** As in a dump: `goroutine 6 [select]:`. */
  readonly head: string
  /** Lines of the stack without their indentation. */
  readonly body: string
}

function reports(text: string): readonly Report[] {
  const found: { head: string; lines: string[]; indent: string }[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(at, text[end - 1] === '\r' ? end - 1 : end)
    at = end + 1
    const head = headOf(line)
    const last = found.at(-1)
    if (head !== undefined) found.push({ head, lines: [], indent: indentOf(text, at) })
    else if (last !== undefined && (line === '' || !belongs(line, last.indent))) last.indent = CLOSED
    else if (last !== undefined && last.indent !== CLOSED) last.lines.push(line.slice(last.indent.length))
  }
  return found.map(({ head, lines }) => ({ head, body: lines.map((line) => `${line}\n`).join('') }))
}

/** No line begins with it: the report has ended. */
const CLOSED = '\0'

/** `t.Error` indents all lines of a message alike; a stack's own indentation is a tab. */
function belongs(line: string, indent: string): boolean {
  return line.startsWith(indent) && line.slice(indent.length) !== ']' && !/^\s*(?:---|===|FAIL|PASS|ok)\s/.test(line)
}

function headOf(line: string): string | undefined {
  if (!line.includes('oroutine ')) return undefined
  const goleak = /^\s*\[?\s?Goroutine (\d{1,18}) in state (.{1,200}), with .* on top of the stack:$/.exec(line)
  if (goleak !== null) return `goroutine ${goleak[1]} [${goleak[2]}]:`
  return /\b[Ll]eaked goroutine: (goroutine \d{1,18} .*)$/.exec(line)?.[1]
}

/** Spaces before the line at `at`. */
function indentOf(text: string, at: number): string {
  let end = at
  while (text[end] === ' ') end++
  return text.slice(at, end)
}
