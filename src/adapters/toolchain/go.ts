import { execFile } from 'node:child_process'
import type { Toolchain } from '#record/env.ts'

/** What a `go` command printed, or why there is nothing. */
export type GoAnswer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }

/** Runs the real `go` in a folder with the environment of the user; never rejects. Ends it after two minutes, or what is said. */
export function go(
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = process.env,
  { command = 'go', limitMs = 120_000 }: { readonly command?: string; readonly limitMs?: number } = {},
): Promise<GoAnswer> {
  return new Promise((resolve) => {
    const options = { cwd, env: environment, maxBuffer: 64 << 20, timeout: limitMs }
    execFile(command, [...args], options, (error, text, errors) => {
      if (error === null) resolve({ ok: true, text })
      else if (error.code === 'ENOENT') resolve({ ok: false, why: 'no `go` command was found on PATH' })
      else resolve({ ok: false, why: errors.trim().split('\n').at(-1) || error.message })
    })
  })
}

/** Asks which toolchain answers in a folder: `go.mod` and GOTOOLCHAIN may choose another one than PATH says. */
export async function findToolchain(cwd: string): Promise<Toolchain | { readonly why: string }> {
  const answer = await go(['env', '-json', 'GOROOT', 'GOVERSION', 'GOMODCACHE', 'GOFLAGS', 'GOOS', 'GOARCH', 'GOCACHE'], cwd)
  if (!answer.ok) return { why: answer.why }
  const value: unknown = JSON.parse(answer.text)
  const text = (name: string) => String((value as Record<string, unknown>)[name] ?? '')
  return {
    goroot: text('GOROOT'),
    version: text('GOVERSION'),
    modCache: text('GOMODCACHE'),
    flags: text('GOFLAGS'),
    goos: text('GOOS'),
    goarch: text('GOARCH'),
    cache: text('GOCACHE'),
  }
}
