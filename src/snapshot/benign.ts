import type { GoroutineRecord } from '#model/goroutine.ts'
import { BENIGN, type BenignEntry } from './benign-catalogue.ts'
import { isSystemState } from './kind.ts'
import { isStandardLibrary, normaliseFunction, packageOf } from './normalise.ts'

/** The part of a record that the catalogue looks at. */
export type Candidate = Pick<GoroutineRecord, 'state' | 'frames' | 'createdBy'>

/** Why a goroutine that stayed is harmless; undefined when nothing says so. See `benignEntry` for entries that excuse only one of a kind. */
export function benignReason(record: Candidate): string | undefined {
  if (isSystemState(record)) return 'a worker of the Go runtime'
  return benignEntry(record)?.reason
}

/** The first entry of the catalogue that fits the frames or the creator. */
export function benignEntry(record: Candidate): BenignEntry | undefined {
  const names = record.frames.map((frame) => ({ raw: frame.function, normal: normaliseFunction(frame.function) }))
  const creator = record.createdBy && { raw: record.createdBy.function, normal: normaliseFunction(record.createdBy.function) }
  return BENIGN.find((entry) => (entry.where === 'top' ? fitsTop(entry, names) : fitsWorker(entry, names, creator)))
}

interface Name {
  readonly raw: string
  readonly normal: string
}

/** The goroutine waits in that very function: only standard library may stand further in. */
function fitsTop(entry: BenignEntry, names: readonly Name[]): boolean {
  for (const name of names) {
    if (matches(entry.function, name)) return true
    if (!isStandardLibrary(packageOf(name.normal))) return false
  }
  return false
}

/**
 * The goroutine is the library's own: the function or the creator fits, and outside of it no other project's frame is on the stack. A user
 * goroutine that calls into the library (waits in `(*Cmd).Wait`) is not excused.
 */
function fitsWorker(entry: BenignEntry, names: readonly Name[], creator: Name | undefined): boolean {
  const at = names.findLastIndex((name) => matches(entry.function, name))
  if (at !== -1) return names.slice(at + 1).every((name) => isOwn(name, entry))
  return creator !== undefined && matches(entry.function, creator) && names.every((name) => isOwn(name, entry))
}

function isOwn(name: Name, entry: BenignEntry): boolean {
  const packagePath = packageOf(name.normal)
  if (packagePath === '' || isStandardLibrary(packagePath)) return true
  return packagePath.startsWith(projectOf(entry.function))
}

/** `github.com/owner/repo` of a path there, else its host: what one team publishes. */
function projectOf(pattern: string): string {
  const parts = (pattern.split('*', 1)[0] ?? '').split('/')
  return parts.slice(0, parts[0] === 'github.com' ? 3 : 1).join('/')
}

/** `*` stands for any text; a pattern that names a closure is compared with the name as printed. */
function matches(pattern: string, name: Name): boolean {
  return fits(pattern, /\.func\d/.test(pattern) ? name.raw : name.normal)
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === pattern
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return text.endsWith(last) && text.length - last.length >= at
}
