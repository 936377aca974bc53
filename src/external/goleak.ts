import type { GoroutineRecord } from '#model/goroutine.ts'
import { parseDump } from '#snapshot/dump.ts'
import { waitKindOf } from '#snapshot/kind.ts'
import { isStandard } from './race.ts'
import type { ExternalResult } from './result.ts'

/**
 * Goroutines that goleak (go.uber.org/goleak) reports in the output of a test run, by `VerifyNone` within a test's log or by `VerifyTestMain` behind it.
 * The place is the innermost frame whose file is not the standard library's, else where the goroutine was started.
 */
export function readGoleak(output: string): { readonly results: readonly ExternalResult[]; readonly unplaced: number } {
  const records = dumpsOf(output).flatMap((dump) => parseDump(dump, 'goleak').goroutines)
  const results = records.flatMap((record) => resultOf(record) ?? [])
  return { results, unplaced: records.length - results.length }
}

export function isGoleakOutput(output: string): boolean {
  return HEADER.test(output)
}

/** `[Goroutine 7 in state chan receive, with example.com/a.f on top of the stack:`, indented in a test's log. */
const HEADER = /^([ \t]*)\[Goroutine (\d{1,18}) in state (.+), with \S+ on top of the stack:\r?$/m

/** Each reported goroutine as Go itself would print it. */
function dumpsOf(output: string): readonly string[] {
  const dumps: string[] = []
  let indent = ''
  let lines: string[] | undefined
  for (const line of output.split(/\r?\n/)) {
    const header = HEADER.exec(line)
    if (header) {
      indent = header[1] ?? ''
      lines = [`goroutine ${header[2]} [${header[3]}]:`]
    } else if (lines && line.trim() === ']') {
      dumps.push(`${lines.join('\n')}\n`)
      lines = undefined
    } else lines?.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart())
  }
  // Output that was cut off ends within a stack.
  return lines ? [...dumps, `${lines.join('\n')}\n`] : dumps
}

function resultOf(record: GoroutineRecord): ExternalResult | undefined {
  const own = [...record.frames, ...(record.createdBy ? [record.createdBy] : [])].find(({ file }) => file !== '' && !isStandard(file))
  if (!own) return undefined
  const position = { line: own.line, column: 0 }
  return {
    tool: 'goleak',
    code: '',
    message: `a goroutine is left in state ${record.state}: ${own.function}`,
    level: 'warning',
    path: own.file,
    start: position,
    end: position,
    unit: 'byte',
    waits: waitKindOf(record),
  }
}
