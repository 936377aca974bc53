import { writeFile } from 'node:fs/promises'
import { terminal } from '#adapters/terminal.ts'

/** One thing that can be measured. It prints its tables and writes its result where it is told to. */
export interface Benchmark {
  /** Its words behind `npm run bench --`. */
  readonly usage: string
  readonly about: string
  run(words: readonly string[]): Promise<void>
}

/** Prints the tables and, where a path is given, writes the result beside them. */
export async function publish(tables: readonly string[], result: unknown, output: string | undefined): Promise<void> {
  terminal.out(`${tables.join('\n\n')}\n`)
  if (output) await writeFile(output, `${JSON.stringify(result, null, 2)}\n`)
}
