import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { functionLookup } from '#adapters/files/lookup.ts'
import { recordCommand } from '#adapters/toolchain/record.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { Recording } from '#model/recording.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'

export interface Run {
  readonly kind: 'bare' | 'recorded'
  /** 0 is the first one, which builds. */
  readonly turn: number
  readonly seconds: number
  readonly exitCode: number
  /** What the recording holds; undefined for a bare run. */
  readonly seen: Seen | undefined
}

/** Packages by capture; goroutines by tier. */
export interface Seen {
  readonly tests: number
  readonly captured: number
  readonly partial: number
  readonly unknown: number
  readonly proven: number
  readonly survivors: number
  readonly benign: number
  readonly gaps: number
}

/** The command as its user runs it; its output goes to standard error. */
export async function runBare(folder: string, command: readonly string[], turn: number): Promise<Run> {
  const start = performance.now()
  const exitCode = await exitOf(folder, command)
  return { kind: 'bare', turn, seconds: (performance.now() - start) / 1_000, exitCode, seen: undefined }
}

function exitOf(folder: string, [program = '', ...words]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 2, 2] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
}

/** The command under the recorder, with the settings that the built-in policy gives it. */
export async function runRecorded(folder: string, command: readonly string[], turn: number): Promise<Run> {
  const syntax = await loadSyntax()
  const out = await mkdtemp(join(tmpdir(), 'bench-recording-'))
  try {
    const { settleMs, deadlineMs } = DEFAULT_POLICY.record
    const start = performance.now()
    const recording = await recordCommand({
      command,
      cwd: folder,
      root: folder,
      out,
      settleMs,
      deadlineMs,
      output: 'stderr',
      declaredFunction: functionLookup(folder, syntax),
    })
    return {
      kind: 'recorded',
      turn,
      seconds: (performance.now() - start) / 1_000,
      exitCode: recording.exitCode,
      seen: seenIn(recording),
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

function seenIn({ packages, leaks, benign, gaps }: Recording): Seen {
  const captures = (capture: string): number => packages.filter((entry) => entry.capture === capture).length
  const goroutines = (list: Recording['leaks']): number => list.reduce((sum, { count }) => sum + count, 0)
  return {
    tests: packages.reduce((sum, entry) => sum + entry.tests, 0),
    captured: captures('captured'),
    partial: captures('partial'),
    unknown: captures('unknown'),
    proven: goroutines(leaks.filter(({ tier }) => tier === 'proven')),
    survivors: goroutines(leaks.filter(({ tier }) => tier === 'survivor')),
    benign: goroutines(benign),
    gaps: gaps.length,
  }
}
