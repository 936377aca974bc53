import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceTree } from '#ports.ts'
import { runCheck, type Usage } from './processes.ts'

export interface Growth extends Usage {
  readonly copies: number
  readonly megabytesOfSource: number
  readonly lines: number
}

/** `check` over so many copies of a folder, each a process of its own. Copies differ in their path alone, so the work grows with their number. */
export function timeGrowth(folder: string, tree: SourceTree, copies: readonly number[]): readonly Growth[] {
  const dir = mkdtempSync(join(tmpdir(), 'gate-growth-'))
  const megabytes = tree.files.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const lines = tree.files.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  let there = 0
  try {
    return copies.map((count) => {
      for (; there < count; there++)
        cpSync(folder, join(dir, `copy${there}`), { recursive: true, filter: (path) => !path.endsWith('/.git') })
      return { copies: count, megabytesOfSource: megabytes * count, lines: lines * count, ...runCheck(dir) }
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
