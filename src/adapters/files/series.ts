import { constants } from 'node:fs'
import { lstat, open, readdir, realpath } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { SeriesFiles } from '#ports.ts'
import { TEXT_LIMIT } from './read.ts'

/** A series on the disk: regular files only, size capped, compressed ones unpacked up to the same size. */
export const seriesFiles: SeriesFiles = {
  async list(folder) {
    try {
      const entries = await readdir(folder, { withFileTypes: true })
      const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
      return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    } catch {
      return undefined
    }
  },
  async read(path) {
    try {
      const real = await realpath(path)
      if (!(await lstat(real)).isFile()) return { kind: 'unreadable', why: 'not a regular file' }
      return unpacked(await bytesOf(real))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
      return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', why: `the system says ${code}` }
    }
  },
}

async function bytesOf(path: string): Promise<Buffer | number> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const { size } = await file.stat()
    return size > TEXT_LIMIT ? size : await file.readFile()
  } finally {
    await file.close()
  }
}

function unpacked(read: Buffer | number): Awaited<ReturnType<SeriesFiles['read']>> {
  if (typeof read === 'number') return { kind: 'unreadable', why: `it has ${read} bytes; at most ${TEXT_LIMIT} are read` }
  if (read[0] !== 0x1f || read[1] !== 0x8b) return { kind: 'bytes', bytes: read }
  try {
    return { kind: 'bytes', bytes: gunzipSync(read, { maxOutputLength: TEXT_LIMIT }) }
  } catch (error) {
    return { kind: 'unreadable', why: `it cannot be unpacked: ${error instanceof Error ? error.message : error}` }
  }
}
