import { readFileSync } from 'node:fs'

/** The text of hooks.go: beside the bundle once built, in the record room when run from sources. */
export function loadHooks(): string {
  return readBeside('hooks.go')
}

/** The text of a Go file of ours: beside the bundle once built, in the record room when run from sources. */
export function readBeside(name: string): string {
  const places = [new URL(`./${name}`, import.meta.url), new URL(`../../record/${name}`, import.meta.url)]
  for (const place of places) {
    try {
      return readFileSync(place, 'utf8')
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  throw new Error(`${name} is neither at ${places.join(' nor at ')}`)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
