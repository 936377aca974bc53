import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { digest } from '#model/hash.ts'
import { mergeOverlay, needsLink, type Overlay, type Toolchain } from '#record/env.ts'
import { patchToolchain } from '#record/patch.ts'

/**
 * Writes the patched files of a toolchain and their overlay into a new folder. `userOverlay` is the path of an overlay
 * that the user's own GOFLAGS name, relative to `cwd`, or empty; `links` a folder that a link to the toolchain may stay in, or empty.
 * Answers why, when this toolchain is left alone.
 */
export function writeOverlay(
  toolchain: Toolchain,
  folder: string,
  hooks: string,
  userOverlay: string,
  cwd: string,
  links = '',
): Overlay | { readonly why: string } {
  try {
    const source = (name: string) => readFileSync(join(toolchain.goroot, 'src', name), 'utf8')
    const patched = patchToolchain({
      version: toolchain.version,
      testing: source('testing/testing.go'),
      pprof: source('runtime/pprof/runtime.go'),
      hooks,
    })
    if (patched.kind === 'refused') return { why: patched.why }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'testing.go'), patched.testing)
    writeFileSync(join(folder, 'runtime.go'), patched.pprof)
    const link = needsLink(toolchain)
      ? linkTo(toolchain.goroot, links === '' ? join(folder, 'goroot') : join(links, digest(toolchain.goroot)))
      : ''
    const key = (...parts: readonly string[]) => join(link === '' ? toolchain.goroot : link, 'src', ...parts)
    const ours = {
      [key('testing', 'testing.go')]: join(folder, 'testing.go'),
      [key('runtime', 'pprof', 'runtime.go')]: join(folder, 'runtime.go'),
    }
    const merged = mergeOverlay(ours, userOverlay === '' ? '' : readFileSync(resolve(cwd, userOverlay), 'utf8'))
    if (merged.kind === 'refused') return { why: merged.why }
    const json = join(folder, 'overlay.json')
    writeFileSync(json, merged.json)
    return { toolchain, json, link }
  } catch (error) {
    return { why: `the toolchain ${toolchain.version} could not be prepared: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The linker's plan of its work, and with it what cmd/go knows, names the link: one that stays where it is saves linking again. */
function linkTo(goroot: string, link: string): string {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === goroot) return link
  rmSync(link, { force: true })
  symlinkSync(goroot, link, 'junction')
  return link
}
