/** hooks.go in the pieces that are put into a toolchain's own files. */
export interface Hooks {
  /** Import paths that the code for `testing` uses. */
  readonly imports: readonly string[]
  /** Declarations for package testing. */
  readonly testing: string
  /** The same few declarations twice: reaching into package syscall, which a linker of a later Go may refuse, and without. */
  readonly told: string
  readonly untold: string
  /** Declarations for package runtime/pprof. */
  readonly pprof: string
}

const MARK = '// goroutine-gate: what follows goes to '
const SECTIONS = ['testing where the runtime can be told.', 'testing elsewhere.', 'runtime/pprof.']

/** Cuts hooks.go: the head with build tag, package clause and imports goes, marks divide the rest. */
export function readHooks(text: string): Hooks {
  const normal = text.replaceAll('\r\n', '\n')
  const start = normal.indexOf('\nimport (\n')
  const end = normal.indexOf('\n)\n', start)
  const [testing = '', ...sections] = normal.slice(end + 3).split(MARK)
  const [told, untold, pprof] = sections.map((section, at) => bodyOf(section, SECTIONS[at]))
  if (start < 0 || end < 0 || told === undefined || untold === undefined || pprof === undefined || sections.length > 3)
    throw new Error('hooks.go has lost its import block or one of its marks')
  return {
    imports: [...normal.slice(start, end).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
    testing: testing.trimStart(),
    told,
    untold,
    pprof,
  }
}

function bodyOf(section: string, title: string | undefined): string | undefined {
  return title !== undefined && section.startsWith(`${title}\n`) ? section.slice(title.length + 1).trimStart() : undefined
}
