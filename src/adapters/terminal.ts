import { writeSync } from 'node:fs'

/** The process's own streams. Everything a person or a script reads of the command line goes through here. */
export const terminal = {
  /** Results. */
  out: (text: string): void => write(1, text),
  /** What is said beside the result: progress, warnings, errors. */
  say: (text: string): void => write(2, text.endsWith('\n') ? text : `${text}\n`),
  /** Whether standard output shows colours: a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` overrules. */
  isColored: (): boolean => {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env
    if (FORCE_COLOR) return FORCE_COLOR !== '0'
    return !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true
  },
}

/** Written at once and whole, so that nothing is lost when the process ends right after; a closed pipe is the reader's wish. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}
