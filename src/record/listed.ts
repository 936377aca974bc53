/** A package with test files, as `go list` describes it. */
export interface ListedPackage {
  readonly importPath: string
  /** Empty outside of modules. */
  readonly module: string
  /** Absolute folder of the module; empty outside of modules. */
  readonly moduleDir: string
}

/** Reads lines of import path, module path, module folder and two counts of test files; packages without tests are left out. */
export function readList(text: string): readonly ListedPackage[] {
  const packages: ListedPackage[] = []
  for (const line of text.split('\n')) {
    const [importPath, module, moduleDir, tests, externalTests] = line.split('\t')
    if (importPath === undefined || module === undefined || moduleDir === undefined) continue
    if (Number(tests) + Number(externalTests) > 0) packages.push({ importPath, module, moduleDir })
  }
  return packages
}

/** A module and its absolute folder. */
export interface ListedModule {
  readonly path: string
  readonly dir: string
}

/** Reads lines of module path and folder, as `go list -m` prints them for the main module or all modules of a workspace. */
export function readModules(text: string): readonly ListedModule[] {
  return text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([path, dir]) => path !== '' && dir !== undefined && dir !== '')
    .map(([path = '', dir = '']) => ({ path, dir }))
}

/** Modules that a go.mod, as `go mod edit -json` prints it, puts folders in place of: module path and folder relative to that of the go.mod. */
export function readReplaced(text: string): readonly ListedModule[] {
  const replaced = field(parsed(text), 'Replace')
  if (!Array.isArray(replaced)) return []
  return replaced.flatMap((one: unknown) => {
    const path = field(field(one, 'Old'), 'Path')
    const dir = field(field(one, 'New'), 'Path')
    return typeof path === 'string' && typeof dir === 'string' && /^\.{0,2}[/\\]|^[A-Za-z]:|^\.{1,2}$/.test(dir) ? [{ path, dir }] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
