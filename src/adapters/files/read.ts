import { constants } from 'node:fs'
import { lstat, open, realpath } from 'node:fs/promises'
import { type Decoded, decodeSource, SOURCE_LIMIT, tooLarge } from './decode.ts'
import { isInside } from './root.ts'

/** What became of a wish to read a text. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Recordings, dumps and reports above this many bytes are not read. */
export const TEXT_LIMIT = 256_000_000

/** A text file anywhere: regular files only, links followed, size capped. Never throws. */
export async function readText(path: string, limit = TEXT_LIMIT): Promise<ReadText> {
  try {
    const real = await realpath(path)
    if (!(await lstat(real)).isFile()) return { kind: 'unreadable', why: 'not a regular file' }
    const bytes = await readRegular(real, limit)
    if (typeof bytes === 'number') return { kind: 'unreadable', why: tooLarge(bytes, limit) }
    return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes) }
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', why: `the system says ${code}` }
  }
}

/** A text file that somebody else handed over: a regular file, with no link to it, in a folder that truly lies below `root`. Never throws. */
export async function readHanded(root: string, path: string, limit: number): Promise<ReadText> {
  try {
    if (!(await lstat(path)).isFile()) return { kind: 'unreadable', why: 'not a regular file' }
    if (!isInside(await realpath(path), await realpath(root))) return { kind: 'unreadable', why: `it does not lie below ${root}` }
    const bytes = await readRegular(path, limit)
    if (typeof bytes === 'number') return { kind: 'unreadable', why: tooLarge(bytes, limit) }
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unreadable', why: 'it is not UTF-8 throughout' }
    const code = errorCode(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', why: `the system says ${code}` }
  }
}

/** A source file below `root`; a link is followed when it leads to a regular file below `root`. Undefined when nothing is there. Never throws. */
export async function readSource(root: string, path: string): Promise<Decoded | undefined> {
  try {
    const isLink = (await lstat(path)).isSymbolicLink()
    const real = isLink ? await realpath(path) : path
    if (isLink && !isInside(real, root)) return { why: 'a symbolic link that leads out of the repository; not followed' }
    if (!(await lstat(real)).isFile()) return { why: 'not a regular file' }
    const bytes = await readRegular(real, SOURCE_LIMIT)
    return typeof bytes === 'number' ? { why: tooLarge(bytes) } : decodeSource(bytes)
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' ? undefined : { why: `could not be read: ${code}` }
  }
}

/** Contents, or the size when that is above the limit. A link or pipe put there since it was looked at makes the open fail or ends as not regular. */
async function readRegular(path: string, limit: number): Promise<Buffer | number> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const { size } = await file.stat()
    return size > limit ? size : await file.readFile()
  } finally {
    await file.close()
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
}
