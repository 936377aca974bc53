import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { plainLines, safeLog } from '#report/escape.ts'

export const OUTPUT_NAMES = [
  'verdict',
  'new-findings',
  'known-findings',
  'leaks',
  'new-leaks',
  'leak-rate',
  'gaps',
  'sarif-file',
  'report-html',
  'report-json',
  'comment-file',
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

/** Values for later steps; a file that was not written has an empty path. */
export type Outputs = Readonly<Record<OutputName, string | number>>

/** Sets every output of `action.yml`. */
export function setOutputs(outputs: Outputs): void {
  for (const name of OUTPUT_NAMES) core.setOutput(name, outputs[name])
}

/**
 * Appends finished Markdown to the job's summary. Returns why it could not, or an empty text.
 */
export function writeSummary(markdown: string, file: string | undefined): string {
  if (!file) return 'GITHUB_STEP_SUMMARY is not set'
  try {
    appendFileSync(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Prints finished workflow commands, one a line, as `renderWorkflowCommands` makes them.
 * The empty line before them ends whatever the test command left unfinished: a command counts only at the start of a line.
 */
export function printCommands(commands: string): void {
  if (commands !== '') process.stdout.write(`\n${commands.endsWith('\n') ? commands : `${commands}\n`}`)
}

/** Prints text to the log, line by line, so that nothing in it is taken for a command. */
export function log(text: string): void {
  for (const line of plainLines(text).split('\n')) core.info(safeLog(line))
}

/** A warning of the step as a whole. It uses up one of its ten annotations of that level. */
export function warn(message: string): void {
  core.warning(safeLog(message), { title: 'goroutine-gate' })
}

/** An error of the step as a whole, one of its ten. The exit code is the caller's business. */
export function complain(message: string): void {
  core.error(safeLog(message), { title: 'goroutine-gate' })
}

/** Shown only in a job that is run again with debug logging. */
export function debug(message: string): void {
  core.debug(safeLog(message))
}

/** Lines below a heading that a reader can fold. */
export function logGroup(heading: string, text: string): void {
  core.startGroup(safeLog(heading))
  log(text)
  core.endGroup()
}

/** The value is replaced by stars wherever it appears in the log from now on. */
export function hideSecret(value: string): void {
  if (value !== '') core.setSecret(value)
}
