import { UserError } from '#model/error.ts'
import type { Outside } from '#ports.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Does a piece of work that runs commands. Each run passes an interrupt on to its command and comes back; without this the next
 * run would begin, and what was cut short would be judged. A second interrupt ends the process as usual.
 */
export async function untilStopped<T>(outside: Outside, work: (outside: Outside) => Promise<T>): Promise<T> {
  const heard: { stop?: UserError } = {}
  const hear = (signal: NodeJS.Signals): void => {
    heard.stop = new UserError(`stopped by ${signal}, so nothing is judged`, 'run it again')
  }
  const record: Outside['record'] = async (options) => {
    if (heard.stop) throw heard.stop
    return outside.record(options)
  }
  for (const signal of SIGNALS) process.once(signal, hear)
  try {
    const result = await work({ ...outside, record })
    if (heard.stop) throw heard.stop
    return result
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear)
  }
}
