import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A library with a program that leaves its goroutines behind, and the dump that was recorded of it. */
export interface Library {
  readonly name: string
  /** The folder of the program's module. */
  readonly folder: string
  /** The path of the recorded dump, which may not be there yet. */
  readonly golden: string
}

/** Every library below `test/dumps/sdk`, by name. */
export function librariesOf(): readonly Library[] {
  const root = fileURLToPath(new URL('../../test/dumps/sdk/', import.meta.url))
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'go.mod')))
  return names.sort().map((name) => ({ name, folder: join(root, name), golden: join(root, name, 'dump.txt') }))
}

/** The dump as it was recorded; '' where it has not been. */
export function goldenOf({ golden }: Library): string {
  return existsSync(golden) ? readFileSync(golden, 'utf8') : ''
}
