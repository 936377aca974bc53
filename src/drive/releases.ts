import { GoFile } from '#go/file.ts'
import { folderOf } from '#go/module.ts'
import { GoPackage } from '#go/package.ts'
import { type ReleasePlace, releasesAt } from '#go/releases.ts'
import type { GoSyntax } from '#go/tree.ts'
import type { SourceText } from '#ports.ts'
import type { ReleaseLookup } from '#series/waits.ts'

/**
 * What the source says would release a goroutine that is stuck at a site, from texts with paths as in the site. A package is read when a
 * goroutine is stuck in it; a site in a file that is not at hand, or that does not parse, has no releases.
 */
export function releaseLookup(files: readonly SourceText[], syntax: GoSyntax): ReleaseLookup {
  const folders = new Map<string, readonly GoPackage[]>()
  const known = new Map<string, readonly ReleasePlace[]>()
  return ({ file, line }) => {
    const key = `${file}:${line}`
    const found = known.get(key) ?? releasesIn(file, line)
    known.set(key, found)
    return found
  }

  function releasesIn(file: string, line: number): readonly ReleasePlace[] {
    const folder = folderOf(file)
    const packages = folders.get(folder) ?? packagesIn(files, folder, syntax)
    folders.set(folder, packages)
    for (const pkg of packages) {
      const goFile = pkg.files.find(({ path }) => path === file)
      if (goFile) return releasesAt(pkg, goFile, line)
    }
    return []
  }
}

function packagesIn(files: readonly SourceText[], folder: string, syntax: GoSyntax): readonly GoPackage[] {
  const parsed = files
    .filter(({ file }) => folderOf(file) === folder && file.endsWith('.go'))
    .map(({ file, text }) => new GoFile(file, syntax.parse(text).tree))
  const names = [...new Set(parsed.map(({ packageName }) => packageName))]
  return names.map((name) => {
    const own = parsed.filter(({ packageName }) => packageName === name)
    return new GoPackage(folder, name, folder, own)
  })
}
