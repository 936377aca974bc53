/** Which stages of long work are named: each, none, or at most one in {@link QUIET_MS}, for a log that is kept. */
export type Stages = 'each' | 'now and then' | 'none'

/** A log in CI gets a line no more often than that. */
export const QUIET_MS = 15_000

/**
 * Tells the names of stages, a line each, in the way that was chosen. `now` gives milliseconds that only grow; with `now and then` the first
 * ones, which short work does not outlast, are not told either.
 */
export function stageTeller(stages: Stages, say: (line: string) => void, now = () => performance.now()): (name: string) => void {
  let last = now()
  return (name) => {
    if (stages === 'none') return
    const at = now()
    if (stages === 'now and then' && at - last < QUIET_MS) return
    last = at
    say(`goroutine-gate: ${name}`)
  }
}

/** Whether the environment is that of a CI job, by the variable that all of them set. */
export function isCi({ CI }: NodeJS.ProcessEnv): boolean {
  return CI !== undefined && !['', '0', 'false'].includes(CI)
}
