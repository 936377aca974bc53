import { cp, mkdir } from 'node:fs/promises'
import { gitText } from './run.ts'

/** A fixed author and time, so that the same folders give the same commits on every machine. */
const AUTHOR = {
  GIT_AUTHOR_NAME: 'goroutine-gate',
  GIT_AUTHOR_EMAIL: 'demo@goroutine-gate.invalid',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'goroutine-gate',
  GIT_COMMITTER_EMAIL: 'demo@goroutine-gate.invalid',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

export interface Layer {
  /** Folder whose files are laid over what is there. */
  readonly from: string
  readonly message: string
}

/** Makes a repository whose commits are the layers, one on top of the other; the last is checked out on branch `change`. */
export async function makeRepository(folder: string, layers: readonly Layer[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await gitText(folder, ['init', '--quiet', '--initial-branch=main'])
  for (const [index, layer] of layers.entries()) {
    if (index === 1) await gitText(folder, ['checkout', '--quiet', '-b', 'change'])
    await cp(layer.from, folder, { recursive: true })
    await gitText(folder, ['add', '--all'])
    await gitText(folder, ['commit', '--quiet', '--allow-empty', '--no-gpg-sign', '-m', layer.message], { env: AUTHOR })
  }
}
