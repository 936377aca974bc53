/** Longer lines are cut: a reason is read, not searched. */
const LONGEST = 200

/**
 * What the go command says it could not get: a private module without credentials, a module that no proxy has, a folder that is not there. The first
 * such line of the output; empty where there is none. An error in the code itself is none.
 */
export function lackingIn(output: string): string {
  const line = LACKS.exec(output)?.[1] ?? ''
  return cutLine(line)
}

const LACKS =
  /^(?:\S+\.go:\d+:\d+: |go: )([^\n]*(?:no required module provides package|module lookup disabled|cannot find module|is not in std|could not read Username|terminal prompts disabled|404 Not Found|410 Gone|403 Forbidden|unrecognized import path|missing go\.sum entry|invalid version|reading \S+go\.mod)[^\n]*)$/m

/** How a command that failed says why it never came to its tests: no such target, no such script, no such command. Empty where it does not. */
export function stoppedBy(output: string): string {
  return cutLine(STOPS.exec(output)?.[1] ?? '')
}

const STOPS =
  /^((?:g?make|ninja|just|task)(?:\[\d+\])?: (?:\*\*\* |error: )?[^\n]+|error: (?:Justfile|Recipe)[^\n]+|npm (?:error|ERR!) Missing script[^\n]*|(?:\S*\/)?(?:ba|da|z)?sh: [^\n]*not found)$/m

function cutLine(line: string): string {
  const shown = line.trim().replace(/\s+/g, ' ')
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown
}
