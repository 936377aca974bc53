import type { Contour } from '#model/contour.ts'
import type { Site } from '#model/goroutine.ts'
import { folderOf } from './blind.ts'
import { likeness, shinglesOf } from './likeness.ts'
import type { BothContours } from './origin.ts'

/** Least likeness of two declarations that are one, where the function kept its name or file and where it kept neither (as in `moved.ts`). */
const NEAR = 0.4
const FAR = 0.6

/**
 * Whether a place of the head lies in the declaration that a place of the base lay in. A function that kept its name in its file, or in the file's
 * new place, is the same; one under another name or in another file is where the old one is gone, the new one was not there, and both are alike.
 * `renamed` leads from paths of the head to those of the base.
 */
export function sameDeclaration(
  { base, head }: BothContours,
  renamed: ReadonlyMap<string, string>,
): (before: Site, after: Site) => boolean {
  const renamedTo = new Map([...renamed].map(([file, oldFile]) => [oldFile, file]))
  const toHead = (file: string) => renamedTo.get(file) ?? file
  const toBase = (file: string) => renamed.get(file) ?? file
  const stands = (side: BothContours['base'], file: string, name: string) => nameIn(side.inFile(file), name) !== undefined
  return (before, after) => {
    if (before.function === after.function && (toHead(before.file) === after.file || before.file === after.file)) return true
    const was = nameIn(base.inFile(before.file), before.function)
    const is = nameIn(head.inFile(after.file), after.function)
    if (!was || !is) return false
    if (stands(head, toHead(before.file), before.function) || stands(base, toBase(after.file), after.function)) return false
    const folder = folderOf(toHead(before.file)).replace(/^\.$/, '')
    if (before.function !== after.function && head.inFolder(folder, before.function).length > 0) return false
    const isNear = lastName(before) === lastName(after) || toHead(before.file) === after.file
    return likeness(shinglesOf(was.tokens), shinglesOf(is.tokens)) >= (isNear ? NEAR : FAR)
  }
}

function nameIn(contours: readonly Contour[], name: string): Contour | undefined {
  return name === '' ? undefined : contours.find((contour) => contour.function === name)
}

function lastName({ function: name }: Site): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
