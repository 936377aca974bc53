import { mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#model/error.ts'
import { isInside } from './root.ts'

/**
 * Writes `name` in `dir`, which is created where missing, and returns the path. Readers see the old file or the whole new one, never a part.
 * A link at that name is replaced, not followed. With `within`, a folder that links out of it is refused.
 */
export async function writeReportFile(dir: string, name: string, text: string, within?: string): Promise<string> {
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name)) throw new Error(`not a file name: ${name}`)
  const path = join(dir, name)
  const partial = join(dir, `.${name}.${process.pid}.part`)
  try {
    await mkdir(dir, { recursive: true })
    if (within && !isInside(await realpath(dir), await realpath(within))) throw new Error(`it leads out of ${within}`)
    await rm(partial, { force: true })
    await writeNew(partial, text)
    await rename(partial, path)
    return path
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => {})
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`${path} could not be written: ${said}`, 'choose another folder or mend its permissions', { cause })
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
