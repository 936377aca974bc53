import type { Frame, GoroutineRecord } from '#model/goroutine.ts'
import type { ListedModule } from '#record/listed.ts'
import type { ModuleRoot } from '#snapshot/paths.ts'

/** Module paths with their folders relative to the repository root; modules outside of it are left out. */
export function moduleRoots(modules: readonly ListedModule[], roots: readonly string[]): readonly ModuleRoot[] {
  const inside = new Map<string, ModuleRoot>()
  for (const { path, dir: absolute } of modules) {
    const dir = roots.map((root) => relative(root, absolute)).find((found) => found !== undefined)
    if (path !== '' && dir !== undefined) inside.set(`${path}\n${dir}`, { path, dir })
  }
  return [...inside.values()]
}

/**
 * The goroutine with paths below any spelling of the root (a link and what it leads to) written with the first one,
 * which is the one that the rest of the program knows.
 */
export function respellRoot(goroutine: GoroutineRecord, roots: readonly string[]): GoroutineRecord {
  const [root = '', ...others] = roots
  if (others.length === 0) return goroutine
  const respell = <F extends Frame>(frame: F): F => {
    const other = others.find((spelling) => frame.file.startsWith(`${spelling}/`))
    return other === undefined ? frame : { ...frame, file: root + frame.file.slice(other.length) }
  }
  const { createdBy } = goroutine
  return { ...goroutine, frames: goroutine.frames.map(respell), ...(createdBy && { createdBy: respell(createdBy) }) }
}

/** `sub/dir` for a folder below the root, empty for the root itself. */
function relative(root: string, dir: string): string | undefined {
  const from = root.replaceAll('\\', '/')
  const to = dir.replaceAll('\\', '/')
  if (to === from) return ''
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : undefined
}
