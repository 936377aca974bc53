import { writeSync } from 'node:fs'

const LINE_END = 0x0a

/** Whether the last thing on the screen is a piece of a command's output without its line end. */
let isMidLine = false

/** The process's own streams. Everything a person or a script reads of the command line goes through here. */
export const terminal = {
  /** Results. */
  out: (text: string): void => write(1, text),
  /** What is said beside the result: progress, warnings, errors. */
  say: (text: string): void => {
    write(2, `${isMidLine ? '\n' : ''}${text.endsWith('\n') ? text : `${text}\n`}`)
    isMidLine = false
  },
  /** Told of each piece of a command's output that was passed on, so that what is said next begins on a line of its own. */
  passed: (bytes: Uint8Array): void => {
    isMidLine = bytes.at(-1) !== LINE_END
  },
  /** Whether somebody sees what is said while it is said. */
  isWatched: (): boolean => process.stderr.isTTY === true,
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
