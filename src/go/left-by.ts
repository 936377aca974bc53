import { parameterAt } from './calls.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { declarationsOf, type Target } from './targets.ts'
import type { Node } from './tree.ts'

/** Whether a use of a value ends a duty or hands it on; asked of the parameter that takes the owner's place. */
type Settles = (pkg: GoPackage, file: GoFile, use: Node, duty: Duty) => boolean

/** Whether the function settles what its parameter at this place owes: taken while it is being asked, so that calls in a circle end. */
const known = new WeakMap<GoFile, Map<string, boolean>>()

/**
 * Whether all functions of the module that a call can lead to only read what they get as this argument: they neither release
 * it nor keep it, so that whoever calls owes it still. False where a callee is not known. `path` is the part of the owner that
 * is handed over, `['Body']` for `resp.Body`.
 */
export function isLeftBy(
  pkg: GoPackage,
  file: GoFile,
  call: Node,
  { argument, path, duty, settles }: { argument: Node; path: readonly string[]; duty: Duty; settles: Settles },
): boolean {
  // A goroutine has it for as long as it likes.
  if (file.is(file.parent(call), 'go_statement')) return false
  const index = file.named(file.child(call, 'arguments')).indexOf(argument)
  const inner = { ...duty, release: duty.release.flatMap((release) => remainder(release, path)) }
  const targets = declarationsOf(pkg, file, call)
  return index >= 0 && inner.release.length > 0 && targets.length > 0 && targets.every((target) => !takes(target, index, inner, settles))
}

/** What is left of a release once part of its path was taken: `.Close` of `.Body.Close` for `resp.Body`. */
function remainder(release: string, path: readonly string[]): string[] {
  if (path.length === 0) return [release]
  const prefix = `${path.join('.')}.`
  const plain = release.replace(/^\./, '')
  return plain.startsWith(prefix) ? [plain.slice(prefix.length)] : []
}

function takes(target: Target, index: number, duty: Duty, settles: Settles): boolean {
  const { pkg, file, node } = target
  const parameter = file.child(node, 'body') < 0 ? undefined : parameterAt(pkg, target, index)
  if (!parameter || parameter.uses.some((use) => isIterated(file, use))) return true
  const answers = remembered(known, file, () => new Map<string, boolean>())
  const key = `${node} ${index} ${duty.release.join()}`
  const answer = answers.get(key)
  if (answer !== undefined) return answer
  answers.set(key, true)
  const taken = parameter.uses.some((use) => settles(pkg, file, use, duty))
  answers.set(key, taken)
  return taken
}

/** `for rows.Next()`: what is iterated to its end often releases itself. */
function isIterated(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  return file.is(parent, 'selector_expression') && file.text(file.child(parent, 'field')) === 'Next'
}
