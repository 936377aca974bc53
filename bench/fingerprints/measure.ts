import { folderOf } from '#go/module.ts'
import type { Finding } from '#model/finding.ts'
import { groupBy } from '#policy/group.ts'
import type { SourceText } from '#ports.ts'
import { randomFrom } from '../random.ts'
import { comparedWith, type Looked, look } from './compared.ts'
import { MUTATIONS, type Mutated } from './mutations.ts'
import { addedKey, parsed, targetsOf } from './scene.ts'

/** What one mutation did to the findings of all packages. */
export interface Row {
  readonly mutation: string
  /** Packages that had a place for it. */
  readonly packages: number
  /** Findings of the base that the head still has, by rule; and those of them that came out as known. */
  readonly kept: number
  readonly known: number
  /** Findings that the rules no longer see: nothing a fingerprint could mend. */
  readonly lost: number
  /** Findings that came with the mutation; and those of them that came out as known. */
  readonly added: number
  readonly merged: number
}

export interface Miss {
  readonly mutation: string
  readonly kind: 'not known' | 'merged' | 'one fingerprint'
  readonly finding: string
}

export interface Measured {
  readonly rows: readonly Row[]
  readonly findings: number
  readonly packages: number
  /** Pairs of findings with one fingerprint. */
  readonly twins: number
  readonly misses: readonly Miss[]
}

interface Package {
  readonly texts: readonly SourceText[]
  readonly findings: readonly Finding[]
}

/** Applies every mutation to all packages that have findings, together as one change. Same texts and seed, same figures. */
export function measure(texts: readonly SourceText[], seed: number): Measured {
  const { files, modules, packages } = packagesWithFindings(texts)
  const base = look([...files, ...modules])
  const parts = packages.map(({ texts: own, findings }) => ({ texts: own, files: parsed(own), findings }))
  const targets = parts.map((part) => targetsOf(part.files, part.findings))
  const donors = targets.flat().map((target) => ({ ...target, folder: folderOf(target.file.path) }))
  const misses: Miss[] = []
  const rows = MUTATIONS.map((mutation, index) => {
    const random = randomFrom(seed + index)
    const mutated = parts.map((part, nth) => mutation.apply({ ...part, targets: targets[nth] ?? [], donors, random }))
    const before = parts.flatMap((part, nth) => (mutated[nth] ? part.findings : []))
    return score(mutation.name, base, before, together(parts, mutated, modules), mutated.filter(Boolean).length, misses)
  })
  const findings = packages.flatMap((each) => each.findings)
  return { rows, findings: findings.length, packages: packages.length, twins: twinsIn(findings, 'as it is', misses), misses }
}

/** Folders whose files have findings. */
function packagesWithFindings(texts: readonly SourceText[]) {
  const modules = texts.filter(({ file }) => !file.endsWith('.go'))
  const { inspected } = look(texts)
  const ofFolder = groupBy(
    inspected.findings.filter(({ region }) => !inspected.generated.has(region.file)),
    ({ region }) => folderOf(region.file),
  )
  const files = texts.filter(({ file }) => file.endsWith('.go') && ofFolder.has(folderOf(file)))
  const textsOf = groupBy(files, ({ file }) => folderOf(file))
  const packages = [...ofFolder].map(([folder, findings]): Package => ({ texts: textsOf.get(folder) ?? [], findings }))
  return { files, modules, packages }
}

/** All packages after the mutation; those without a place for it stay as they are. */
function together(parts: readonly Package[], mutated: readonly (Mutated | undefined)[], modules: readonly SourceText[]): Required<Mutated> {
  const given = parts.map(({ texts }, nth) => mutated[nth] ?? { texts })
  return {
    texts: [...given.flatMap(({ texts }) => texts), ...modules],
    renamed: new Map(given.flatMap(({ renamed }) => [...(renamed ?? [])])),
    added: new Set(given.flatMap(({ added }) => [...(added ?? [])])),
  }
}

function score(
  mutation: string,
  base: Looked,
  before: readonly Finding[],
  { texts, renamed, added }: Required<Mutated>,
  packages: number,
  misses: Miss[],
): Row {
  const { after } = comparedWith(base, look(texts), renamed)
  const folders = new Set(before.map(({ region }) => folderOf(region.file)))
  const touched = after.filter(({ region }) => folders.has(originOf(region.file)))
  const [fresh, old] = [touched.filter((finding) => isAdded(finding, added)), touched.filter((finding) => !isAdded(finding, added))]
  const now = groupBy(old, keyOf)
  const row = { mutation, packages, kept: 0, known: 0, lost: 0, added: fresh.length, merged: 0 }
  for (const [key, had] of groupBy(before, keyOf)) {
    const has = now.get(key) ?? []
    const known = has.filter(isKnown).length
    const kept = Math.min(had.length, has.length)
    row.kept += kept
    row.known += Math.min(known, kept)
    row.lost += had.length - kept
    if (known < kept) misses.push(...has.filter((finding) => !isKnown(finding)).map((finding) => missOf(mutation, 'not known', finding)))
  }
  const merged = fresh.filter(isKnown)
  misses.push(...merged.map((finding) => missOf(mutation, 'merged', finding)))
  return { ...row, merged: merged.length + twinsIn(after, mutation, misses) }
}

/** The folder that a file of the head was in before; mutations move folders and functions to these places alone. */
function originOf(file: string): string {
  return folderOf(file)
    .replace(/^elsewhere(\/|$)/, '')
    .replace(/(^|\/)moved$/, '')
}

function isAdded(finding: Finding, added: ReadonlySet<string>): boolean {
  return added.has(addedKey(folderOf(finding.region.file), finding.function))
}

function keyOf({ ruleId, region }: Finding): string {
  return `${ruleId} ${originOf(region.file)}`
}

function twinsIn(findings: readonly Finding[], mutation: string, misses: Miss[]): number {
  const seen = new Set<string>()
  const twins = findings.filter(({ fingerprint }) => seen.size === seen.add(fingerprint).size)
  for (const finding of twins) misses.push(missOf(mutation, 'one fingerprint', finding))
  return twins.length
}

function isKnown({ standing }: Finding): boolean {
  return standing.kind === 'known'
}

function missOf(mutation: string, kind: Miss['kind'], finding: Finding): Miss {
  const { ruleId, region, function: name, resource = '' } = finding
  return { mutation, kind, finding: `${ruleId} ${region.file}:${region.startLine} ${name} [${resource}]` }
}
