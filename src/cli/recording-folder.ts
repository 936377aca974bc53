import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { UserError } from '#model/error.ts'

/** Where recordings are kept unless the caller names another folder. */
export function usualFolder(root: string): string {
  return join(root, '.goroutine-gate', 'recording')
}

/** Makes the folder of a recording before anything is run, so that no run is lost for want of it. The usual one is hidden from git. */
export async function makeRecordingFolder(root: string, named: string): Promise<string> {
  const folder = named || usualFolder(root)
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`the folder ${folder} cannot be made: ${said}`, 'choose another folder with --out', { cause })
  }
  if (!named) await writeReportFile(folder, '.gitignore', '*\n')
  return folder
}
