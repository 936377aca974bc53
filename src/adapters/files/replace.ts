import { chmod, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isInside } from './root.ts'

/** A source file as it is, every byte in its text; or why it is better left alone. */
export type ExactText = { readonly text: string } | { readonly why: string }

/** Reads a regular file below `root` whole and exactly: a byte order mark stays in the text, and what is not UTF-8 is refused. Never throws. */
export async function readExact(root: string, file: string): Promise<ExactText> {
  try {
    const path = join(root, file)
    const where = await refusal(root, path)
    if (where) return { why: where }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path)) }
  } catch (error) {
    return { why: error instanceof TypeError ? 'it is not UTF-8 throughout' : `it could not be read: ${said(error)}` }
  }
}

/**
 * Puts `after` in the place of a file that still reads `before`; answers why where it does not, or where it cannot be written. Readers see the old file or the
 * whole new one, and its permissions stay. Never throws.
 */
export async function replaceExact(root: string, file: string, before: string, after: string): Promise<string | undefined> {
  const path = join(root, file)
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const now = await readExact(root, file)
  if ('why' in now) return now.why
  if (now.text !== before) return 'it has changed while this was running'
  try {
    const { mode } = await lstat(path)
    const written = await open(partial, 'wx', 0o600)
    try {
      await written.writeFile(after)
      await written.sync()
    } finally {
      await written.close()
    }
    await chmod(partial, mode)
    await rename(partial, path)
    return undefined
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    return `it could not be written: ${said(error)}`
  }
}

async function refusal(root: string, path: string): Promise<string | undefined> {
  if (!isInside(path, root)) return 'it lies outside the repository'
  const found = await lstat(path)
  if (found.isSymbolicLink()) return 'it is a symbolic link'
  if (!found.isFile()) return 'it is not a regular file'
  return isInside(await realpath(path), await realpath(root)) ? undefined : 'it lies outside the repository'
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
