import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git, Outside } from '#ports.ts'
import { collectGoFiles } from './files/collect.ts'
import { readDependencies } from './files/dependencies.ts'
import { collectFolders } from './files/folders.ts'
import { functionLookup, lateLookup } from './files/lookup.ts'
import { readText } from './files/read.ts'
import { isInside, relativeTo } from './files/root.ts'
import { seriesFiles } from './files/series.ts'
import { collectTexts } from './files/texts.ts'
import { openGit } from './git/open.ts'
import { loadSyntax } from './tree-sitter/engine.ts'

/** The real world: disk, git, the Go toolchain, the clock. `progress` says where lines for the watcher go, `stage` where names of stages do. */
export function theOutside(progress: (line: string) => void, stage: (name: string) => void = () => {}): Outside {
  return {
    openGit: openBelow,
    collect: collectGoFiles,
    collectFolders,
    texts: collectTexts,
    dependencies: readDependencies,
    readText,
    seriesFiles,
    syntax: loadSyntax,
    record: async (options) => (await import('./toolchain/record.ts')).recordCommand(options),
    types: async (request) => (await import('./toolchain/types.ts')).readTypes(request),
    functionLookup,
    lateLookup: (root) => lateLookup(root, loadSyntax),
    temporaryFolder,
    today: () => new Date().toISOString().slice(0, 10),
    progress,
    stage,
  }
}

/** Git gives the root without links, so the folder's place below it is taken from its real path. */
async function openBelow(path: string): Promise<Git | undefined> {
  const git = await openGit(path)
  if (!git) return undefined
  const real = await realpath(path).catch(() => path)
  return { ...git, below: isInside(real, git.root) ? relativeTo(git.root, real) : '' }
}

async function temporaryFolder(): Promise<{ dir: string; dispose(): Promise<void> }> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'goroutine-gate-')))
  return { dir, dispose: () => rm(dir, { recursive: true, force: true }) }
}
