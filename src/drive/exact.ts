import { type ExactTypes, exactTypes } from '#go/exact/facts.ts'
import { textHash } from '#go/exact/hash.ts'
import { type Answer, readAnswers } from '#go/exact/read.ts'
import { folderOf, moduleOf, readGoMod } from '#go/module.ts'
import { headerOf } from '#go/syntax/parse.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { Change, Outside, SourceText, SourceTree, TypedModule } from '#ports.ts'
import { BASE_TYPES, HEAD_TYPES } from './type-files.ts'
import type { TypeSource } from './type-source.ts'

/** Facts of both sides, over the same packages; undefined where declarations have to do. */
export interface ExactSides {
  readonly head: ExactTypes | undefined
  readonly base: ExactTypes | undefined
  readonly gaps: readonly Gap[]
}

/** Texts of both sides of a change, and how they differ. */
export interface BothTexts {
  readonly head: SourceTree
  readonly base: SourceTree | undefined
  /** Paths of the head to paths of the base. */
  readonly renamed: ReadonlyMap<string, string>
  readonly changes: readonly Change[]
  /** Texts at the base, of those paths that it has. */
  readonly readBase: (paths: readonly string[]) => Promise<readonly SourceText[]>
}

export interface Asking {
  readonly root: string
  readonly source: TypeSource
  /** Folders of which all files are in question, relative to the root. */
  readonly whole: readonly string[]
  /** Build flags of the command that was run. */
  readonly flags: readonly string[]
  /** Whether what is imported from elsewhere may be built. */
  readonly mayBuild: boolean
  /** Folder of the recordings, to leave the answers with that of the head. */
  readonly keep?: string
}

/** How long a side may take before declarations have to do. */
const LIMIT_MS = { auto: 60_000, exact: 300_000 }

const NOTHING: ExactSides = { head: undefined, base: undefined, gaps: [] }

/**
 * Asks Go's type checker about both sides of a change: the head as it lies on disk, and the base as the same tree with the texts of
 * the base in place of those that differ, so that nothing has to be checked out.
 */
export async function exactOfBoth(texts: BothTexts, asking: Asking, outside: Pick<Outside, 'types'>): Promise<ExactSides> {
  const { source, root, flags, mayBuild, keep } = asking
  const { head, base } = texts
  if (source === 'syntax' || head.files.length === 0) return NOTHING
  const before = base ? await textsInstead(texts) : new Map<string, undefined>()
  const request = { root, modules: modulesOf(head, asking.whole), flags, mayBuild, instead: new Map(), limitMs: LIMIT_MS[source] }
  const together = base && textsBefore(head, before)
  const now = { ...request, ...keptAs(keep, HEAD_TYPES), ...(together && { before: together }) }
  const ofBase = base && { ...request, modules: modulesOf(base, asking.whole), instead: before, ...keptAs(keep, BASE_TYPES) }
  const [text, textOfBase] = await Promise.all([outside.types(now), ofBase && !together ? outside.types(ofBase) : ''])
  return exactSides({ text, tree: head }, base && { text: textOfBase, tree: base }, texts.renamed)
}

function keptAs(keep: string | undefined, name: string): { readonly keep?: string } {
  return keep === undefined ? {} : { keep: `${keep}/head/${name}` }
}

/** What was said about one side, and the texts that it must hold for. */
export interface Told {
  readonly text: string
  readonly tree: Pick<SourceTree, 'files'>
}

/** Facts of both sides as they were written, over the packages of which both sides have them. */
export function exactSides(head: Told, base: Told | undefined, renamed: ReadonlyMap<string, string>): ExactSides {
  const both = readAnswers(head.text)
  const apart = readAnswers(base?.text ?? '')
  const now = sideOf(head, both, ({ before }) => !before)
  if (!base) return sameKind(now, undefined, renamed)
  const told = 'answers' in both ? both.answers.filter(({ before }) => before) : []
  const all = 'why' in apart ? apart : { answers: [...apart.answers, ...told] }
  return sameKind(
    now,
    sideOf(base, all, () => true),
    renamed,
  )
}

/** The modules around the files, each with the folders in question, or all of them where the whole module is. */
function modulesOf({ files, modules }: SourceTree, whole: readonly string[]): readonly TypedModule[] {
  const known = modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  const folders = new Map<string, Set<string>>()
  for (const folder of new Set(files.map(({ file }) => folderOf(file)))) {
    const dir = moduleOf(known, folder)?.dir
    if (dir !== undefined) folders.set(dir, (folders.get(dir) ?? new Set()).add(folder))
  }
  return [...folders.keys()].sort(compareText).map((dir) => ({ dir, patterns: patternsOf(dir, folders.get(dir) ?? new Set(), whole) }))
}

function patternsOf(dir: string, folders: ReadonlySet<string>, whole: readonly string[]): readonly string[] {
  if (whole.some((folder) => folder === '' || folder === dir || dir.startsWith(`${folder}/`))) return ['./...']
  return [...folders].sort(compareText).map((folder) => `./${folder === dir ? '' : folder.slice(dir === '' ? 0 : dir.length + 1)}`)
}

/** What go reads: a difference in anything else is none in types. */
const READ_BY_GO = /(\.go|(^|\/)go\.(mod|sum|work|work\.sum)|(^|\/)vendor\/modules\.txt)$/

/** The base's texts of what differs, and nothing where only the head has a file. */
async function textsInstead({ changes, readBase }: BothTexts): Promise<ReadonlyMap<string, string | undefined>> {
  const differing = changes.filter(({ file, oldFile }) => READ_BY_GO.test(file) || READ_BY_GO.test(oldFile))
  const instead = new Map<string, string | undefined>()
  for (const { file, status } of differing) if (status === 'added' || status === 'renamed') instead.set(file, undefined)
  const before = differing.filter(({ status }) => status !== 'added').map(({ oldFile }) => oldFile)
  for (const { file, text } of await readBase(before)) instead.set(file, text)
  return instead
}

/**
 * The base's texts where they are those of the same files, in the same packages with the same imports: then go need not be asked twice
 * what packages there are. Undefined where that may differ.
 */
function textsBefore({ files }: SourceTree, instead: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, string> | undefined {
  const now = new Map(files.map(({ file, text }) => [file, text]))
  const before = new Map<string, string>()
  for (const [file, text] of instead) {
    const here = now.get(file)
    if (text === undefined || here === undefined || !isSameHead(text, here)) return undefined
    before.set(file, text)
  }
  return before.size > 0 ? before : undefined
}

/** Whether what go reads of a file to list its package is the same: everything up to the package clause, the imports, embedded files. */
function isSameHead(before: string, now: string): boolean {
  const [a, b] = [headerOf(before), headerOf(now)]
  const above = (text: string): string => text.slice(0, text.search(/^package\b/m))
  const hasMore = (text: string): boolean => /^\/\/go:embed|^import "C"|^\t"C"$/m.test(text)
  return (
    a !== undefined &&
    b !== undefined &&
    JSON.stringify(a) === JSON.stringify(b) &&
    above(before) === above(now) &&
    !hasMore(before) &&
    !hasMore(now)
  )
}

/** What was said about one side, and of which of its folders. */
interface Side {
  readonly answers: readonly Answer[]
  readonly gaps: readonly Gap[]
  /** Whether all that was said of a folder's files holds for their texts; absent where nothing was said. */
  readonly folders: ReadonlyMap<string, boolean>
  /** All folders with files. */
  readonly present: ReadonlySet<string>
}

function sideOf({ tree: { files } }: Told, read: ReturnType<typeof readAnswers>, isAbout: (answer: Answer) => boolean): Side {
  const present = new Set(files.map(({ file }) => folderOf(file)))
  if ('why' in read) return { answers: [], gaps: [typesGap('types', read.why)], folders: new Map(), present }
  const answers = read.answers.filter(isAbout)
  const texts = new Map(files.map((source) => [source.file, source.text]))
  const folders = new Map<string, boolean>()
  for (const told of answers.flatMap((one) => one.files)) {
    const here = texts.get(told.file)
    if (here === undefined) continue
    const folder = folderOf(told.file)
    folders.set(folder, (folders.get(folder) ?? true) && textHash(here) === told.hash)
  }
  const refused = [...folders].filter(([, holds]) => !holds).map(([folder]) => typesGap(`types of ${folder || '.'}`, OTHER_TEXT))
  const said = answers.flatMap((one) => one.gaps.map(({ what, why }) => typesGap(`types of ${what}`, why)))
  return { answers, gaps: [...said, ...refused], folders, present }
}

const OTHER_TEXT = 'what Go said is about another text than the one at hand'

/** A folder is judged by exact types where both sides have them, or where the other side has no such folder. */
function sameKind(head: Side, base: Side | undefined, renamed: ReadonlyMap<string, string>): ExactSides {
  const twins = new Map<string, Set<string>>()
  for (const [now, before] of renamed) twins.set(folderOf(now), (twins.get(folderOf(now)) ?? new Set()).add(folderOf(before)))
  const isExact = (side: Side | undefined, folder: string): boolean => !side?.present.has(folder) || side.folders.get(folder) === true
  const holds = (folder: string): boolean =>
    isExact(head, folder) && isExact(base, folder) && [...(twins.get(folder) ?? [])].every((twin) => isExact(base, twin))
  const former = new Map<string, Set<string>>()
  for (const [now, set] of twins) for (const before of set) former.set(before, (former.get(before) ?? new Set()).add(now))
  const holdsBefore = (folder: string): boolean => holds(folder) && [...(former.get(folder) ?? [])].every(holds)
  const lost = base ? [...head.folders.keys()].filter((folder) => head.folders.get(folder) && !holds(folder)).sort(compareText) : []
  const gaps = [...head.gaps, ...(base?.gaps ?? []).map(ofBase), ...(lost.length > 0 ? [typesGap(namesOf(lost), NO_BASE)] : [])]
  const any = [...head.folders.keys()].some(holds)
  return {
    head: any ? exactTypes(head.answers, (path) => head.present.has(folderOf(path)) && holds(folderOf(path))) : undefined,
    base: any && base ? exactTypes(base.answers, (path) => base.present.has(folderOf(path)) && holdsBefore(folderOf(path))) : undefined,
    gaps: shortened(gaps),
  }
}

const NO_BASE = 'Go said nothing about it at the base, so that both sides are judged alike'

function ofBase(gap: Gap): Gap {
  return { ...gap, what: `${gap.what} at the base` }
}

function namesOf(folders: readonly string[]): string {
  const shown = folders.slice(0, SHOWN).map((folder) => folder || '.')
  return `types of ${shown.join(', ')}${folders.length > SHOWN ? ` and ${folders.length - SHOWN} more` : ''}`
}

/** Gaps of types that are told one by one. */
const SHOWN = 5

function shortened(gaps: readonly Gap[]): readonly Gap[] {
  if (gaps.length <= SHOWN + 1) return gaps
  const [first] = gaps.slice(SHOWN)
  return [...gaps.slice(0, SHOWN), typesGap(`types of ${gaps.length - SHOWN} more packages`, first?.why ?? '')]
}

function typesGap(what: string, why: string): Gap {
  return { kind: 'types', what, why: `${why}; types are known from declarations there` }
}
