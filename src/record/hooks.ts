/** hooks.go in the pieces that are put into a toolchain's own files. */
export interface Hooks {
  /** Import paths that the code for `testing` uses. */
  readonly imports: readonly string[]
  /** Declarations for package testing. */
  readonly testing: string
  /** Declarations for package runtime/pprof. */
  readonly pprof: string
}

const PPROF_MARK = '// goroutine-gate: what follows goes to runtime/pprof.\n'

/** Cuts hooks.go: the head with build tag, package clause and imports goes, the mark divides the two packages. */
export function readHooks(text: string): Hooks {
  const normal = text.replaceAll('\r\n', '\n')
  const start = normal.indexOf('\nimport (\n')
  const end = normal.indexOf('\n)\n', start)
  const mark = normal.indexOf(PPROF_MARK)
  if (start < 0 || end < 0 || mark < end) throw new Error('hooks.go has lost its import block or its mark for runtime/pprof')
  return {
    imports: [...normal.slice(start, end).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
    testing: normal.slice(end + 3, mark).trimStart(),
    pprof: normal.slice(mark + PPROF_MARK.length).trimStart(),
  }
}
