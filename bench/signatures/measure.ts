import { functionLookup } from '#adapters/files/lookup.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { compare } from '#baseline/compare.ts'
import { lineageOf } from '#drive/lineage.ts'
import { contoursOf } from '#go/contour.ts'
import type { Recording } from '#model/recording.ts'
import type { SourceText } from '#ports.ts'
import { withVariable } from '../../test/record/matrix/run.ts'
import { goModule } from '../../test/record/module.ts'
import { CORPUS } from './corpus.ts'
import type { Variant } from './variants.ts'

const syntax = await loadSyntax()

/** What one variant did to the leaks of the base. */
export interface Row {
  readonly variant: string
  /** Leaks that both have: an identity of a test. */
  readonly leaks: number
  /** Of them: with the same k2. */
  readonly sameKey: number
  /** Of them: known again when head is compared with base. */
  readonly known: number
  /** Identities that leaks of several tests share, or under which one is taken for another. */
  readonly merged: readonly string[]
  readonly notKnown: readonly string[]
}

/** The corpus as it is, recorded: what variants are compared with. */
export function recordBase(): Promise<Recording> {
  return record({ name: 'base', texts: CORPUS, flags: '', toolchain: '' })
}

/** Records a variant and compares it with the base, as the gate does. Leaks are told apart by their tests, never by a key. */
export async function measureVariant(variant: Variant, base: Recording): Promise<Row> {
  const head = await record(variant)
  const [before, after] = [keysByTest(base), keysByTest(head)]
  const shared = [...after.keys()]
    .filter((test) => before.has(test))
    .flatMap((test) => (after.get(test) ?? []).map((key) => ({ test, key })))
  const known = knownIn(variant, head, base)
  return {
    variant: variant.name,
    leaks: shared.length,
    sameKey: shared.filter(({ test, key }) => before.get(test)?.includes(key)).length,
    known: shared.filter(({ test, key }) => known.has(`${test} ${key}`)).length,
    notKnown: shared.filter(({ test, key }) => !known.has(`${test} ${key}`)).map(({ test }) => test),
    merged: mergedIn(before, after),
  }
}

/** A recording of which everything was seen; a variant that does not build is our mistake. */
async function record({ name, texts, flags, toolchain }: Variant): Promise<Recording> {
  const module = goModule(Object.fromEntries(texts.map(({ file, text }) => [file, text])))
  const options = { script: `go test ${flags} ./...`, declaredFunction: functionLookup(module.dir, syntax) }
  try {
    const recording = await (toolchain === ''
      ? module.record(options)
      : withVariable('GOTOOLCHAIN', toolchain, () => module.record(options)))
    if (recording.exitCode !== 0 || recording.gaps.length > 0) throw new Error(`${name}: ${JSON.stringify(recording.gaps)}`)
    return recording
  } finally {
    module.remove()
  }
}

/** `a TestLock` → k2 of what it left, in which a key may come twice. */
function keysByTest({ leaks }: Recording): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { package: importPath, tests, keys } of leaks) {
    const test = `${importPath.split('/').at(-1)} ${tests[0] ?? ''}`
    found.set(test, [...(found.get(test) ?? []), keys.k2])
  }
  return found
}

/** `a TestLock KEY` of every leak that the comparison does not call new. */
function knownIn(variant: Variant, head: Recording, base: Recording): ReadonlySet<string> {
  const growth = compare({ head: [head], base: [base], lineage: lineageOf(told(CORPUS), told(variant.texts), new Map(), new Map()) })
  const known = growth.filter(({ state }) => state === 'same' || state === 'more' || state === 'fewer')
  return new Set(known.flatMap((each) => each.tests.map((test) => `${each.package.split('/').at(-1)} ${test} ${each.k2}`)))
}

function told(texts: readonly SourceText[]) {
  const files = texts.filter(({ file }) => file.endsWith('.go'))
  return { files, modules: texts.filter(({ file }) => file === 'go.mod'), contours: contoursOf(files, syntax) }
}

/** Within the head: tests that share a key. Between the sides: a key of one test that was another's. */
function mergedIn(before: ReadonlyMap<string, readonly string[]>, after: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const owners = (side: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> =>
    new Map([...side].flatMap(([test, keys]) => keys.map((key) => [key, test] as const)))
  const [was, is] = [owners(before), owners(after)]
  return [...after].flatMap(([test, keys]) => [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map(() => `${test} has two under one key`),
    ...keys.filter((key) => is.get(key) !== test).map((key) => `${test} and ${is.get(key)}`),
    ...keys.filter((key) => was.has(key) && was.get(key) !== test).map((key) => `${test} is taken for ${was.get(key)}`),
  ])
}
