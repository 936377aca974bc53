import { folderOf, type GoModule, moduleOf, readGoMod, readGoWork } from '#go/module.ts'
import { type GoVersion, versionOf } from '#go/version.ts'
import { compareText } from '#model/region.ts'
import type { Change, Git, Outside, SourceText } from '#ports.ts'

interface Looking {
  readonly git: Git
  readonly base: string
  readonly changes: readonly Change[]
  /** All paths at the base. */
  readonly listed: readonly string[]
  readonly exclude: readonly string[]
  readonly outside: Outside
}

/**
 * Folders whose findings a changed `go` or `godebug` line of go.mod or go.work can change, though no file of theirs did: those of its modules that
 * use what the Go version decides about, which is package time and what runs on its timers. Nothing is read where no such line changed.
 */
export async function foldersOfGoLine(looking: Looking): Promise<readonly string[]> {
  const { git, base, changes, listed, exclude, outside } = looking
  if (!changes.some(({ file, oldFile }) => isModuleFile(file) || isModuleFile(oldFile))) return []
  const before = (await git.read(base, listed.filter(isModuleFile))).files
  const { files, modules: after } = await outside.collect(['.'], { cwd: git.root, exclude })
  const [was, is] = [versionsOf(before), versionsOf(after)]
  const folders = files.filter(({ text }) => TIMED.test(text)).map(({ file }) => folderOf(file))
  return [...new Set(folders)].filter((folder) => !sameVersion(was(folder), is(folder))).sort(compareText)
}

/** An import of package time or of a clock. */
const TIMED = /"(?:time|[^"\s]*clock[^"\s]*)"/

function isModuleFile(file: string): boolean {
  return /(?:^|\/)go\.(?:mod|work)$/.test(file)
}

function versionsOf(texts: readonly SourceText[]): (folder: string) => GoVersion {
  const modules: readonly GoModule[] = texts.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const works = texts.filter(({ file }) => file.endsWith('go.work')).map(({ file, text }) => readGoWork(file, text))
  return (folder) => versionOf(moduleOf(modules, folder), works)
}

function sameVersion(a: GoVersion, b: GoVersion): boolean {
  const settings = (version: GoVersion) => Object.entries(version.settings).map(([name, value]) => `${name}=${value}`)
  return a.text === b.text && settings(a).sort(compareText).join() === settings(b).sort(compareText).join()
}
