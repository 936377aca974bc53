import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { folderOf } from '#go/module.ts'
import type { SourceText, SourceTree } from '#ports.ts'
import { median } from '../table.ts'
import { runBare, runCheck, type Usage } from './processes.ts'

/** As many files as a change of middling size has, with the rest of their packages. */
const FILES = 20

export interface ChangeTimes {
  readonly files: number
  readonly characters: number
  readonly bare: Usage
  readonly check: Usage
}

/** `check` on a few packages against a Node that does nothing, whole processes in turns. */
export function timeChange(tree: SourceTree, times: number): ChangeTimes {
  const files = someOf(tree.files)
  const dir = mkdtempSync(join(tmpdir(), 'gate-change-'))
  try {
    for (const { file, text } of [...files, ...tree.modules]) write(join(dir, file), text)
    const turns = Array.from({ length: times }, () => ({ bare: runBare(dir), check: runCheck(dir) }))
    const characters = files.reduce((sum, { text }) => sum + text.length, 0)
    return { files: files.length, characters, bare: middle(turns.map(({ bare }) => bare)), check: middle(turns.map(({ check }) => check)) }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Whole packages, those in the middle of the tree's order first, until there are so many files. */
function someOf(files: readonly SourceText[]): readonly SourceText[] {
  const folders = [...new Set(files.map(({ file }) => folderOf(file)))]
  const chosen: SourceText[] = []
  for (const folder of folders.slice(folders.length >> 1)) {
    if (chosen.length >= FILES) break
    chosen.push(...files.filter(({ file }) => folderOf(file) === folder))
  }
  return chosen
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

export function middle(usages: readonly Usage[]): Usage {
  const of = (key: keyof Usage): number => median(usages.map((usage) => usage[key]))
  return { wall: of('wall'), milliseconds: of('milliseconds'), megabytes: Math.max(...usages.map(({ megabytes }) => megabytes)) }
}
