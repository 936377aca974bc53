import { requiredBy } from '#go/requires.ts'
import type { Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { BuildDifference } from '#model/series.ts'
import type { SourceText } from '#ports.ts'

interface BuildSide {
  /** go.mod and go.work texts. */
  readonly modules: readonly SourceText[]
  readonly recordings: readonly Recording[]
}

/**
 * What was built with other versions on the head: the Go that recorded, the go and toolchain lines, and required modules. Each could explain
 * other goroutines without a line of the change being the cause. A file that only one side has is a module that came or went, no difference.
 */
export function buildDifferences(base: BuildSide, head: BuildSide): readonly BuildDifference[] {
  const was = versionsOf(base, head)
  const is = versionsOf(head, base)
  const names = [...new Set([...was.keys(), ...is.keys()])].sort(compareText)
  return names.flatMap((what) => {
    const [before = '', now = ''] = [was.get(what), is.get(what)]
    return before === now ? [] : [{ what, base: before, head: now }]
  })
}

function versionsOf({ modules, recordings }: BuildSide, other: BuildSide): ReadonlyMap<string, string> {
  const versions = new Map<string, string>()
  const shared = modules.filter(({ file }) => other.modules.some((module) => module.file === file))
  for (const { file, text } of shared) {
    const go = /^go\s+(\S+)/m.exec(text)?.[1]
    const toolchain = /^toolchain\s+(\S+)/m.exec(text)?.[1]
    if (go) versions.set(`go line of ${file}`, go)
    if (toolchain) versions.set(`toolchain of ${file}`, toolchain)
    if (!file.endsWith('go.mod')) continue
    for (const { path, from, version } of requiredBy(text)) versions.set(path, from === path ? version : `${from} ${version}`)
  }
  const used = [...new Set(recordings.map(({ goVersion }) => goVersion).filter(Boolean))].sort(compareText)
  if (used.length > 0 && other.recordings.length > 0) versions.set('go that recorded', used.join(', '))
  return versions
}
