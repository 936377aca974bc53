import { resolve } from 'node:path'
import { type GoCall, type GoTest, readGoTest } from '#record/calls.ts'
import { type ListedModule, type ListedPackage, readList, readModules, readReplaced } from '#record/listed.ts'
import { go } from './go.ts'

const FORMAT = '{{.ImportPath}}\t{{with .Module}}{{.Path}}\t{{.Dir}}{{else}}\t{{end}}\t{{len .TestGoFiles}}\t{{len .XTestGoFiles}}'

/** A command that calls `go test` more often than this is listed by its first calls only. */
const MOST_CALLS = 40

/** What the calls of a command were about. */
export interface Listing {
  readonly packages: readonly ListedPackage[]
  /** Main modules of their folders, and those whose place a folder takes. */
  readonly modules: readonly ListedModule[]
}

/** Lists the packages with tests that the calls named, by `go list` with the same patterns and build flags, and the modules around them. */
export async function listPackages(calls: readonly GoCall[]): Promise<Listing> {
  const packages = new Map<string, ListedPackage>()
  const modules = new Map<string, ListedModule>()
  for (const { call, test } of distinct(calls)) {
    const environment = { ...process.env, GOFLAGS: call.flags }
    const chdir = test.listFlags.filter((flag) => flag.startsWith('-C='))
    const [answer, main, edit] = await Promise.all([
      go(['list', ...test.listFlags, '-e', '-find', '-f', FORMAT, '--', ...test.patterns], call.cwd, environment),
      go(['list', ...chdir, '-m', '-f', '{{.Path}}\t{{.Dir}}'], call.cwd, environment),
      go(['mod', 'edit', ...chdir, '-json'], call.cwd, environment),
    ])
    for (const one of answer.ok ? readList(answer.text) : []) packages.set(`${one.module} ${one.importPath}`, one)
    const mains = main.ok ? readModules(main.text) : []
    for (const one of mains) modules.set(one.dir, one)
    for (const one of edit.ok ? inPlaceOf(edit.text, mains) : []) if (!modules.has(one.dir)) modules.set(one.dir, one)
  }
  return { packages: [...packages.values()], modules: [...modules.values()] }
}

/** Folders that the only main module's go.mod puts in place of modules, absolute. */
function inPlaceOf(goMod: string, mains: readonly ListedModule[]): readonly ListedModule[] {
  const [main] = mains
  if (main === undefined || mains.length > 1) return []
  return readReplaced(goMod).map(({ path, dir }) => ({ path, dir: resolve(main.dir, dir) }))
}

function distinct(calls: readonly GoCall[]): readonly { readonly call: GoCall; readonly test: GoTest }[] {
  const all = new Map<string, { readonly call: GoCall; readonly test: GoTest }>()
  for (const call of calls) {
    const test = readGoTest(call)
    if (test?.runs === true) all.set(JSON.stringify([call.cwd, call.flags, test.listFlags, test.patterns]), { call, test })
  }
  return [...all.values()].slice(0, MOST_CALLS)
}
