import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outside } from '#ports.ts'
import { collectGoFiles } from './files/collect.ts'
import { collectFolders } from './files/folders.ts'
import { functionLookup } from './files/lookup.ts'
import { readText } from './files/read.ts'
import { openGit } from './git/open.ts'
import { recordCommand } from './toolchain/record.ts'
import { loadSyntax } from './tree-sitter/engine.ts'

/** The real world: disk, git, the Go toolchain, the clock. `progress` says where lines for the watcher go. */
export function theOutside(progress: (line: string) => void): Outside {
  return {
    openGit,
    collect: collectGoFiles,
    collectFolders,
    readText,
    syntax: loadSyntax,
    record: recordCommand,
    functionLookup,
    temporaryFolder,
    today: () => new Date().toISOString().slice(0, 10),
    progress,
  }
}

async function temporaryFolder(): Promise<{ dir: string; dispose(): Promise<void> }> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'goroutine-gate-')))
  return { dir, dispose: () => rm(dir, { recursive: true, force: true }) }
}
