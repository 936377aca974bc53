import { readFileSync } from 'node:fs'

/** The text of hooks.go: beside the bundle once built, in the record room when run from sources. */
export function loadHooks(): string {
  const places = [new URL('./hooks.go', import.meta.url), new URL('../../record/hooks.go', import.meta.url)]
  for (const place of places) {
    try {
      return readFileSync(place, 'utf8')
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  throw new Error(`hooks.go is neither at ${places.join(' nor at ')}`)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
