import { complain, log } from '#adapters/github/outputs.ts'
import { UserError } from '#model/error.ts'

/** Says what went wrong and returns the exit code: 2 for what the user can mend, 3 for a defect of ours. */
export function complainOf(error: unknown): number {
  if (error instanceof UserError) {
    complain(`${error.message} — ${error.help}`)
    return 2
  }
  log(error instanceof Error ? (error.stack ?? error.message) : String(error))
  complain('this is a defect of goroutine-gate; please report it with the lines above')
  return 3
}
