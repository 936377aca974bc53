import type { Site } from '#model/goroutine.ts'
import type { Contention } from './contention.ts'
import { type SignatureContext, signatureOf } from './signature.ts'

/** A line of the user's code at which others were kept waiting. */
export interface ContendedPlace {
  readonly site: Site
  readonly count: number
  /** Null where the profile counts in cycles. */
  readonly milliseconds: number | null
}

/** Places of a mutex or block profile in the user's own code, in its order; stacks without any are left out. */
export function contendedPlaces({ stacks }: Contention, context: SignatureContext): readonly ContendedPlace[] {
  return stacks.flatMap(({ frames, count, delay, unit }) => {
    const { site } = signatureOf({ state: '', frames }, context)
    return site === undefined ? [] : [{ site, count, milliseconds: unit === 'nanoseconds' ? delay / 1e6 : null }]
  })
}

/** Whether a stuck goroutine may wait for what is contended there: the same function, or methods of one type in one folder. */
export function isBeside({ site }: ContendedPlace, stuck: Site): boolean {
  if (folderOf(site.file) !== folderOf(stuck.file)) return false
  const [type, method] = site.function.split('.')
  return site.function === stuck.function || (method !== undefined && stuck.function.startsWith(`${type}.`))
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
