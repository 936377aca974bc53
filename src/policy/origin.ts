import type { Contour, Contours } from '#model/contour.ts'
import type { Finding } from '#model/finding.ts'
import { type Shingles, shinglesOf } from './likeness.ts'

/** Declarations of both sides of a change. */
export interface BothContours {
  readonly base: Contours
  readonly head: Contours
}

/** A finding's declaration with what the other side has under its name. */
export interface Origin {
  /** Its file, by the path at the base. */
  readonly file: string
  readonly contour: Contour
  readonly all: Shingles
  /** Its declaration on the other side; undefined where it is gone or new. */
  readonly other: Contour | undefined
}

export interface Origins {
  old(finding: Finding): Origin | undefined
  now(finding: Finding): Origin | undefined
}

/** One side as seen from the other. */
interface View {
  readonly own: Contours
  readonly opposite: Contours
  /** Own paths to those of the other side, and back. */
  readonly over: (file: string) => string
  readonly back: (file: string) => string
}

/** Looks up where findings stand; each only once. `renamed` leads from paths of the head to those of the base. */
export function originsOf(contours: BothContours, renamed: ReadonlyMap<string, string>): Origins {
  const renamedTo = new Map([...renamed].map(([file, oldFile]) => [oldFile, file]))
  const toBase = (file: string) => renamed.get(file) ?? file
  const toHead = (file: string) => renamedTo.get(file) ?? file
  const { base, head } = contours
  return {
    old: remembered((finding) => originOf(finding, finding.region.file, { own: base, opposite: head, over: toHead, back: toBase })),
    now: remembered((finding) => originOf(finding, toBase(finding.region.file), { own: head, opposite: base, over: toBase, back: toHead })),
  }
}

function remembered(find: (finding: Finding) => Origin | undefined): (finding: Finding) => Origin | undefined {
  const known = new Map<Finding, Origin | undefined>()
  return (finding) => {
    if (!known.has(finding)) known.set(finding, find(finding))
    return known.get(finding)
  }
}

function originOf(finding: Finding, file: string, view: View): Origin | undefined {
  const contour = contourOf(finding, view.own)
  if (!contour) return undefined
  const other = counterpart(contour, view)
  return { file, contour, all: shinglesOf(contour.tokens), other }
}

/** The declaration that a finding stands in. */
export function contourOf({ region }: Finding, contours: Contours): Contour | undefined {
  return contours.inFile(region.file).find(({ startLine, endLine }) => startLine <= region.startLine && region.startLine <= endLine)
}

/**
 * The same name in the same file, else in another file of the folder where it did not stand on this side as well: that one is a twin for
 * other build tags. Names that a package may have often are looked for in the file alone.
 */
function counterpart(contour: Contour, { own, opposite, over, back }: View): Contour | undefined {
  const { file, function: name } = contour
  const named = (other: Contour) => other.function === name && (name !== '' || opening(other) === opening(contour))
  const there = opposite.inFile(over(file)).find(named)
  if (there || name === '' || name === 'init' || name === '_') return there
  const folders = [...new Set([folderOf(file), folderOf(over(file))])]
  return folders.flatMap((folder) => opposite.inFolder(folder, name)).find((other) => !own.inFile(back(other.file)).some(named))
}

/** `type T`, `const a`: what tells declarations that are no function from each other. */
function opening({ tokens }: Contour): string {
  return `${tokens[0]?.text} ${tokens[1]?.text}`
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}
