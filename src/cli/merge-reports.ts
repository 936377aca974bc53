import { join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import { exitCodeOf } from '#model/verdict.ts'
import type { Outside } from '#ports.ts'
import { mergeReports, type ReportText } from '#report/merge-reports.ts'
import type { Options } from './options.ts'

/** `merge` of folders with a `report.json`: writes one, and ends as its verdict says. */
export async function mergeStored(folders: readonly string[], { cwd, out, shards, quiet }: Options, outside: Outside): Promise<number> {
  const texts: ReportText[] = []
  for (const folder of folders) {
    const path = join(folder, 'report.json')
    const found = await outside.readText(path)
    if (found.kind !== 'text') throw new UserError(`${path}: ${found.kind === 'absent' ? 'it is not there' : found.why}`, HELP)
    texts.push({ name: path, text: found.text })
  }
  const merged = mergeReports(texts, shards)
  if ('why' in merged) throw new UserError(merged.why, HELP)
  const git = await outside.openGit(cwd)
  const path = await writeReportFile(out || join(git?.root ?? cwd, '.goroutine-gate', 'report'), 'report.json', merged.text)
  const reasons = merged.verdict.reasons.map(({ clause, message }) => `  ${clause}: ${message}`)
  if (!quiet) terminal.say([`goroutine-gate: ${texts.length} reports, ${merged.verdict.kind} · ${path}`, ...reasons].join('\n'))
  return exitCodeOf(merged.verdict)
}

const HELP = 'pass folders with a report.json of one commit each, as --report-dir writes them'
