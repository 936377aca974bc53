import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Leak, Recording } from '#model/recording.ts'
import { goModule } from '../module.ts'
import { type Row, TOOLS } from './rows.ts'

/** `parallel/a.go Watcher.loop chan-send TestMany/b`, `…(child)`, and `× 2` where there are several. */
export function leftBehind({ leaks }: Pick<Recording, 'leaks'>): readonly string[] {
  return leaks.map(line).sort()
}

function line({ site, tests, kind, child, count }: Leak): string {
  const place = site === undefined ? '-' : `${site.file} ${site.function}`
  return `${place} ${kind} ${tests.join()}${child ? ' (child)' : ''}${count > 1 ? ` × ${count}` : ''}`
}

/** Runs a row with the toolchain that GOTOOLCHAIN chooses and says how the recording differs from what must be in it; nothing when it is right. */
export async function runRow(row: Row, toolchain: string): Promise<readonly string[]> {
  const module = goModule(row.files, row.goLine ?? '1.20')
  try {
    return differences(row, toolchain, await module.record({ script: row.script }))
  } finally {
    module.remove()
  }
}

function differences(row: Row, toolchain: string, recording: Recording): readonly string[] {
  const found = leftBehind(recording)
  return [
    ...(recording.exitCode === 0 ? [] : [`exit code ${recording.exitCode}`]),
    ...(recording.goVersion === toolchain ? [] : [`recorded by ${recording.goVersion}`]),
    ...recording.packages.filter(({ capture }) => capture !== 'captured').map((one) => `${one.importPath} is ${one.capture}: ${one.why}`),
    ...recording.gaps.map(({ what, why }) => `not seen: ${what}: ${why}`),
    ...row.leaks.filter((each) => !found.includes(each)).map((each) => `missing: ${each}`),
    ...found.filter((each) => !row.leaks.includes(each)).map((each) => `too much: ${each}`),
  ]
}

/** 27 of `go1.27.3`. */
export function minorOf(toolchain: string): number {
  return Number(toolchain.split('.')[1])
}

/** Runs `work` with an environment variable set, and puts it back. */
export async function withVariable<T>(name: string, value: string, work: () => Promise<T>): Promise<T> {
  const before = process.env[name]
  process.env[name] = value
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  }
}

/** The pinned tools in a folder of their own, for PATH; installed with the go command that is there, which needs the module proxy. */
export function installTools(): { readonly folder: string; readonly why: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'goroutine-gate-tools-'))
  const environment = { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' }
  const runs = Object.values(TOOLS).map((tool) => spawnSync('go', ['install', tool], { cwd: folder, env: environment, encoding: 'utf8' }))
  const why = runs.find(({ status }) => status !== 0)?.stderr.trim() ?? ''
  return { folder, why, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
