import { readFileSync } from 'node:fs'
import { UserError } from '#model/error.ts'

/** The payload of the job's event, from the file that `GITHUB_EVENT_PATH` names. Throws a `UserError` when there is none or it is no JSON. */
export function readEvent(path: string | undefined): unknown {
  const help = 'GITHUB_EVENT_PATH must name the JSON file that the runner wrote for this job.'
  if (!path) throw new UserError('GITHUB_EVENT_PATH is not set', help)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new UserError(`the event file ${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`, help, { cause })
  }
}
