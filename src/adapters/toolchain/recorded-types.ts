import { join, relative, resolve } from 'node:path'
import type { RecordOptions } from '#ports.ts'
import { type GoCall, readGoTest } from '#record/calls.ts'
import type { Overlay } from '#record/env.ts'
import { leave, readTypes } from './types.ts'

/** Calls of `go test` whose packages are asked about. */
const MOST_CALLS = 8
/** How long one call's packages may take: the command has built what they need. */
const LIMIT_MS = 60_000

/**
 * Leaves what Go's type checker says about the packages of the recorded calls beside the recording, with the flags that they were built with, and
 * where that can be with the overlay: without it everything that imports package testing would be compiled once more.
 */
export async function recordTypes(calls: readonly GoCall[], { root, out }: RecordOptions, built: Overlay | undefined): Promise<void> {
  const asked = new Map<string, Parameters<typeof readTypes>[0]>()
  for (const call of calls) {
    const test = readGoTest(call)
    if (test?.runs !== true) continue
    const folder = resolve(call.cwd, ...test.listFlags.flatMap((flag) => (flag.startsWith('-C=') ? [flag.slice(3)] : [])))
    const dir = relative(root, folder).replaceAll('\\', '/')
    if (dir.startsWith('..')) continue
    const flags = [...call.flags.split(' '), ...test.listFlags.filter((flag) => !flag.startsWith('-C='))].filter((flag) => flag !== '')
    const request = {
      root,
      modules: [{ dir, patterns: test.patterns }],
      flags,
      mayBuild: true,
      instead: new Map(),
      limitMs: LIMIT_MS,
      ...builtWith(call, built),
    }
    asked.set(JSON.stringify([dir, test.patterns, flags]), request)
  }
  const texts: string[] = []
  for (const request of [...asked.values()].slice(0, MOST_CALLS)) texts.push(await readTypes(request))
  if (texts.length > 0) leave(join(out, 'types.txt'), texts.join(''))
}

/** A toolchain that is reached by a link is not the one that is asked. */
function builtWith({ goroot }: GoCall, built: Overlay | undefined): { readonly overlay?: string } {
  return built !== undefined && built.link === '' && built.toolchain.goroot === goroot ? { overlay: built.json } : {}
}
