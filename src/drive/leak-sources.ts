import { join } from 'node:path'
import type { Outside } from '#ports.ts'
import type { Outcome } from './check.ts'

/** Adds the texts of files that leaked stacks point to and that nobody has read yet, so that their lines can be shown. */
export async function withLeakSources(outcome: Outcome, root: string, outside: Outside): Promise<Outcome> {
  const { report, sources } = outcome
  const files = report.growth.flatMap(({ leak }) => [leak?.site?.file, leak?.spawn?.file, leak?.createdBy?.file])
  const missing = [...new Set(files)].filter((file): file is string => file !== undefined && isBelow(file) && !sources.has(file))
  const read = await Promise.all(missing.map(async (file) => ({ file, found: await outside.readText(join(root, file)) })))
  const added = read.flatMap(({ file, found }) => (found.kind === 'text' ? [[file, found.text] as const] : []))
  return { ...outcome, sources: new Map([...sources, ...added]) }
}

/** A path in the repository: a recording may come from elsewhere and name anything. */
function isBelow(file: string): boolean {
  return file.endsWith('.go') && !file.startsWith('/') && !/^[A-Za-z]:|\\/.test(file) && !file.split('/').includes('..')
}
