import type { Lineage } from '#baseline/lineage.ts'
import { folderOf } from '#go/module.ts'
import type { Contours } from '#model/contour.ts'
import { sameDeclaration } from '#policy/same-declaration.ts'
import type { SourceText } from '#ports.ts'
import { importPaths } from './scope.ts'

/** One side of a change, as far as its leaks are told by it. */
interface Told {
  readonly files: readonly SourceText[]
  readonly modules: readonly SourceText[]
  readonly contours: Contours
}

/** What the texts of both sides say about leaks under other names; both hold the folders that the change touches, whole. */
export function lineageOf(
  base: Told,
  head: Told,
  renamed: ReadonlyMap<string, string>,
  origins: ReadonlyMap<string, readonly string[]>,
): Lineage {
  const [before, now] = [testsOf(base), testsOf(head)]
  const places = (importPath: string): readonly string[] => [importPath, ...(origins.get(importPath) ?? [])]
  return {
    origins,
    isSame: sameDeclaration({ base: base.contours, head: head.contours }, renamed),
    tests: {
      isNew: (importPath, test) =>
        (now.get(importPath)?.has(test) ?? false) && !places(importPath).some((path) => before.get(path)?.has(test)),
      isGone: (importPath, test) => {
        const here = places(importPath).some((path) => before.get(path)?.has(test))
        return here && !now.get(importPath)?.has(test)
      },
    },
  }
}

/** Test functions by import path, read off the text. */
function testsOf({ files, modules }: Told): ReadonlyMap<string, ReadonlySet<string>> {
  const tests = files.filter(({ file }) => file.endsWith('_test.go'))
  const paths = importPaths(new Set(tests.map(({ file }) => folderOf(file))), modules)
  const found = new Map<string, Set<string>>()
  for (const { file, text } of tests) {
    const path = paths.get(folderOf(file)) ?? ''
    const names = found.get(path) ?? new Set<string>()
    for (const [, name] of text.matchAll(/^func[ \t]+((?:Test|Benchmark|Example|Fuzz)[\p{L}\p{N}_]*)[ \t]*\(/gmu)) names.add(name as string)
    found.set(path, names)
  }
  return found
}
