import type { ExternalSource } from '#external/merge.ts'
import { readExternal } from '#external/read.ts'
import { externalGap } from '#external/result.ts'
import type { Outside } from '#ports.ts'

/** Reads the files of other tools' results; absolute paths. One that is not there or cannot be read is a gap, and the rest stands. */
export async function readExternals(paths: readonly string[], outside: Pick<Outside, 'readText'>): Promise<readonly ExternalSource[]> {
  return Promise.all(paths.map((path) => readOne(path, outside)))
}

async function readOne(path: string, outside: Pick<Outside, 'readText'>): Promise<ExternalSource> {
  const source = path.split(/[/\\]/).at(-1) ?? path
  const found = await outside.readText(path)
  if (found.kind === 'text') return { source, ...readExternal(source, found.text) }
  const why = found.kind === 'absent' ? 'there is no such file; the step that writes it may not have run' : found.why
  return { source, results: [], gaps: [externalGap(source, why)] }
}
