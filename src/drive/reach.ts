import { moduleOf, readGoMod } from '#go/module.ts'
import type { Reach } from '#model/baseline.ts'
import type { Gap } from '#model/gap.ts'
import type { Leak } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { type Linked, linkedInto, type ModuleIndex, moduleIndex } from './module-index.ts'
import type { Touched } from './touched.ts'

/** Whether a change can be the cause of a leak. */
export type ReachOf = (leak: Pick<Leak, 'package' | 'frames' | 'site' | 'spawn'>) => Reach

export interface ReachInput {
  /** All Go files of the head, judged or not, and its go.mod and go.work texts. */
  readonly files: readonly SourceText[]
  readonly modules: readonly SourceText[]
  /** What of them could not be read. */
  readonly gaps: readonly Gap[]
  readonly touched: Touched
}

/**
 * A change reaches a leak when a file on its stack differs, or when the test binary that left it holds something that differs: the package, its
 * tests, what they import of the repository, a module of other people whose version differs, the Go version itself. Where that cannot be told
 * the answer is unknown, with the reason.
 */
export function reachOf(input: ReachInput): ReachOf {
  const index = moduleIndex(input.files, input.modules)
  const known = new Map<string, Reach>()
  return (leak) => {
    const { files } = input.touched
    const onStack = [leak.site?.file, leak.spawn?.file, ...leak.frames.map(({ file }) => file)].find(
      (file) => file !== undefined && files.has(file),
    )
    if (onStack !== undefined) return reached(`${onStack} is on its stack and differs`)
    const found = known.get(leak.package) ?? reachOfPackage(leak.package, index, input)
    known.set(leak.package, found)
    return found
  }
}

function reachOfPackage(importPath: string, index: ModuleIndex, { modules, gaps, touched }: ReachInput): Reach {
  const goMods = modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const paths = goMods.map(({ path }) => path).filter((path) => path !== '')
  const linked = linkedInto(importPath, index, paths)
  if (!linked) return unknown(`package ${importPath} is not among the Go files of the repository`)
  const { folder } = linked.packages.get(importPath) as { folder: string }
  const settings = settingsOf(folder, touched, moduleOf(goMods, folder)?.dir ?? '')
  if (settings !== undefined) return reached(`${settings} differs, which decides about every package of its module`)
  return (
    touchedIn(importPath, folder, linked, touched) ??
    untold(linked, touched, gaps) ?? { kind: 'unreached', why: 'neither its package nor anything that this imports differs' }
  )
}

/** The go.mod of the package's module, or a go.work above it. */
function settingsOf(folder: string, { settings }: Touched, moduleFolder: string): string | undefined {
  const above = (dir: string): boolean => dir === '' || folder === dir || folder.startsWith(`${dir}/`)
  return [...settings].find(([dir, file]) => dir === moduleFolder || (file.endsWith('go.work') && above(dir)))?.[1]
}

function touchedIn(importPath: string, folder: string, { packages, external }: Linked, touched: Touched): Reach | undefined {
  if (touched.folders.has(folder) || touched.testFolders.has(folder)) return reached(`package ${importPath} differs`)
  const imported = [...packages]
    .filter(([, one]) => touched.folders.has(one.folder))
    .map(([path]) => path)
    .sort(compareText)[0]
  if (imported !== undefined) return reached(`package ${importPath} imports ${imported}, directly or through others, and that differs`)
  const changed = touched.modules.find((module) => [...external].some((path) => path === module || path.startsWith(`${module}/`)))
  return changed === undefined
    ? undefined
    : reached(`package ${importPath} imports ${changed}, directly or through others, and its version differs`)
}

/** Why nobody can say that the change stays clear of it. */
function untold({ packages, external, missing }: Linked, touched: Touched, gaps: readonly Gap[]): Reach | undefined {
  const [elsewhere] = touched.elsewhere
  if (elsewhere !== undefined) return unknown(`${elsewhere} differs, and who reads it cannot be told`)
  if (touched.modules.length > 0 && external.size > 0)
    return unknown(`the version of ${touched.modules[0]} differs, and whether the modules that its package imports use that cannot be told`)
  if (missing.length > 0) return unknown(`${missing[0]} is imported and is not there: generated and not committed, or in a submodule`)
  const folders = new Set([...packages.values()].map(({ folder }) => folder))
  const gap = gaps.find(
    ({ region }) => region !== undefined && folders.has(region.file.slice(0, Math.max(0, region.file.lastIndexOf('/')))),
  )
  if (gap) return unknown(`${gap.what} could not be read`)
  const [own] = packages.values()
  const curious = own?.testsLookAround || [...packages.values()].some((one) => one.looksAround)
  return curious && touched.beside.length > 0
    ? unknown(`${touched.beside[0]} differs, and its package reads files of other folders`)
    : undefined
}

function reached(why: string): Reach {
  return { kind: 'reached', why }
}

function unknown(why: string): Reach {
  return { kind: 'unknown', why }
}
