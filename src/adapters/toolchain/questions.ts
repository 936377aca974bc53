import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Overlay, Toolchain } from '#record/env.ts'

/** Prepares an overlay for a toolchain that a call of `go test` chose, or says why not. */
export type Prepare = (toolchain: Pick<Toolchain, 'goroot' | 'version'>) => Overlay | { readonly why: string }

/** How often the folder is looked at; the shim waits for ten seconds. */
const EVERY_MS = 50

/**
 * Answers the questions of our `go` while the command runs: a file NAME.ask with GOROOT and version, answered in
 * NAME.answer by the overlay's path and the link to that GOROOT, or by an empty file. One overlay a toolchain.
 */
export function answerQuestions(folder: string, prepare: Prepare): { stop(): void; readonly refusals: readonly string[] } {
  const overlays = new Map<string, Overlay | { readonly why: string }>()
  const answered = new Set<string>()
  const refusals: string[] = []
  const answer = (name: string) => {
    const [goroot = '', version = ''] = readFileSync(join(folder, name), 'utf8').split('\n')
    const overlay = overlays.get(goroot) ?? prepare({ goroot, version })
    if ('why' in overlay && !overlays.has(goroot)) refusals.push(overlay.why)
    overlays.set(goroot, overlay)
    const to = join(folder, name.replace(/\.ask$/, ''))
    writeFileSync(`${to}.new`, 'why' in overlay ? '\n\n' : `${overlay.json}\n${overlay.link}\n`)
    renameSync(`${to}.new`, `${to}.answer`)
  }
  const timer = setInterval(() => {
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.ask') || answered.has(name)) continue
      answered.add(name)
      answer(name)
    }
  }, EVERY_MS)
  return { stop: () => clearInterval(timer), refusals }
}
