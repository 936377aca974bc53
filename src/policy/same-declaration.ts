import type { Contour } from '#model/contour.ts'
import type { Site } from '#model/goroutine.ts'
import { folderOf } from './blind.ts'
import { containment, likeness, shinglesOf, without } from './likeness.ts'
import type { BothContours } from './origin.ts'

/** Least likeness of two declarations that are one, where the function kept its name or file and where it kept neither (as in `moved.ts`). */
const NEAR = 0.4
const FAR = 0.6
/** Least share of a part that came out of, or went into, a declaration that stands on both sides; of a small one all of it has to. */
const PART = 0.7
const SMALL = 5
/** Least share of the part that the declaration it came out of must have lost: else it is a copy. */
const LOST = 0.4

/**
 * Whether a place of the head lies in the declaration that a place of the base lay in. A function that kept its name in its file, or in the file's
 * new place, is the same; one under another name or in another file is where the old one is gone, the new one was not there, and both are alike.
 * A new one that was taken out of the old one, and an old one that was put into another, are it too.
 * `renamed` leads from paths of the head to those of the base.
 */
export function sameDeclaration(
  { base, head }: BothContours,
  renamed: ReadonlyMap<string, string>,
): (before: Site, after: Site) => boolean {
  const renamedTo = new Map([...renamed].map(([file, oldFile]) => [oldFile, file]))
  const toHead = (file: string) => renamedTo.get(file) ?? file
  const toBase = (file: string) => renamed.get(file) ?? file
  return (before, after) => {
    if (before.function === after.function && (toHead(before.file) === after.file || before.file === after.file)) return true
    const was = nameIn(base.inFile(before.file), before.function)
    const is = nameIn(head.inFile(after.file), after.function)
    if (!was || !is) return false
    const rest = nameIn(head.inFile(toHead(before.file)), before.function)
    const host = nameIn(base.inFile(toBase(after.file)), after.function)
    if (rest && host) return false
    if (rest) return isPart(is, was, rest)
    if (host) return isPart(was, is, host)
    const folder = folderOf(toHead(before.file)).replace(/^\.$/, '')
    if (before.function !== after.function && head.inFolder(folder, before.function).length > 0) return false
    const isNear = lastName(before) === lastName(after) || toHead(before.file) === after.file
    return likeness(shinglesOf(was.tokens), shinglesOf(is.tokens)) >= (isNear ? NEAR : FAR)
  }
}

/** Whether a part was cut out of the whole, of which `rest` is what stands on the part's side. */
function isPart(part: Contour, whole: Contour, rest: Contour): boolean {
  const all = shinglesOf(bodyOf(part))
  const own = without(all, shinglesOf(bodyOf(rest)))
  const least = own.size < SMALL ? 1 : PART
  return own.size > 0 && own.size >= LOST * all.size && containment(own, shinglesOf(bodyOf(whole))) >= least
}

/** Without the signature, which the parts of one function share with it and with each other. */
function bodyOf({ tokens }: Contour): Contour['tokens'] {
  return tokens.slice(
    Math.max(
      0,
      tokens.findIndex(({ text }) => text === '{'),
    ),
  )
}

function nameIn(contours: readonly Contour[], name: string): Contour | undefined {
  return name === '' ? undefined : contours.find((contour) => contour.function === name)
}

function lastName({ function: name }: Site): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
