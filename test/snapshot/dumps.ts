import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDump } from '#snapshot/dump.ts'
import { parseGrouped } from '#snapshot/grouped.ts'
import type { SignatureContext } from '#snapshot/signature.ts'

/** A real dump, made by `test/dumps/make.sh`. */
export interface Dump {
  readonly version: string
  /** `text`, `grouped`, `leaked`… */
  readonly name: string
  readonly text: string
}

export const FOLDER = fileURLToPath(new URL('../dumps/', import.meta.url))

export const VERSIONS = readdirSync(FOLDER).filter((name) => name.startsWith('go1.'))

export function dump(version: string, name: string): Dump {
  return { version, name, text: readFileSync(`${FOLDER}${version}/${name}.txt`, 'utf8') }
}

export function dumps(): readonly Dump[] {
  return VERSIONS.flatMap((version) => {
    const names = readdirSync(`${FOLDER}${version}`).filter((file) => file.endsWith('.txt') && !file.startsWith('tests'))
    return names.map((file) => dump(version, file.slice(0, -'.txt'.length)))
  })
}

export function parse({ name, text }: Dump) {
  return name.endsWith('grouped') ? parseGrouped(text, 'dump') : parseDump(text, 'dump')
}

/** The program of the dumps, whose source is not at hand. */
export const KINDS: SignatureContext = { root: '', modules: [{ path: 'example.com/kinds', dir: '' }], declaredFunction: () => undefined }
