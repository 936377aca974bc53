import { basename, dirname } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import type { Outcome } from '#drive/check.ts'
import { exitCodeOf } from '#model/verdict.ts'
import type { Options } from './options.ts'

/** Prints or writes the report as asked for, and turns the verdict into the exit code. */
export async function emit(outcome: Outcome, options: Options): Promise<number> {
  const { report, sources } = outcome
  const color = options.color === 'always' || (options.color === 'auto' && options.output === '' && terminal.isColored())
  const { render } = await import('#report/index.ts')
  const text = render(report, options.format, { sources, color, all: options.all, sarifProfile: options.sarifProfile })
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text)
  else terminal.out(text.endsWith('\n') ? text : `${text}\n`)
  if (options.reportDir) {
    const { reportFiles } = await import('#drive/reports.ts')
    for (const [name, content] of reportFiles(outcome, { commentId: 'default' })) await writeReportFile(options.reportDir, name, content)
    if (!options.quiet) terminal.say(`reports: ${options.reportDir}`)
  }
  return exitCodeOf(report.verdict)
}

/** Prints a text of any verb, or writes it where `--output` says. */
export async function print(text: string, options: Options): Promise<void> {
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text)
  else terminal.out(text.endsWith('\n') ? text : `${text}\n`)
}
