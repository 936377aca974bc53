/** A test binary that a `go test` was to run, as cmd/go's own plan of its work tells it. */
export interface TestBinary {
  readonly importPath: string
  /** Hash of everything that the binary is linked from, as cmd/go has it; empty where the work ended before it was known. */
  readonly action: string
  /** Hash of the binary itself; empty where it was not linked, which cmd/go leaves out only when it knows the result of the test already. */
  readonly content: string
}

/**
 * Reads what `-debug-actiongraph` leaves (written by action.go of the build half of cmd/go; the same since Go 1.11): the packages whose tests were
 * to be run, and their binaries. Undefined where the text is no such plan. Never throws.
 */
export function readActionGraph(text: string): readonly TestBinary[] | undefined {
  const actions = parsed(text)
  if (actions === undefined) return undefined
  const links = new Map(actions.filter(({ mode }) => mode === 'link').map((link) => [link.package, link]))
  return actions
    .filter(({ mode, package: importPath }) => mode === 'test run' && importPath !== '')
    .map(({ package: importPath }) => {
      const link = links.get(`${importPath}.test`)
      return { importPath, action: link?.action ?? '', content: link?.build.split('/').at(-1) ?? '' }
    })
}

interface Action {
  readonly mode: string
  readonly package: string
  readonly action: string
  readonly build: string
}

function parsed(text: string): readonly Action[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.map(actionOf) : undefined
  } catch {
    return undefined
  }
}

function actionOf(value: unknown): Action {
  const fields = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  return { mode: text('Mode'), package: text('Package'), action: text('ActionID'), build: text('BuildID') }
}
