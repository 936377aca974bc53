import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import { isLeftBy } from './left-by.ts'
import type { GoPackage } from './package.ts'
import { givesOn, takesOver } from './takers.ts'
import type { Node } from './tree.ts'

/** Fields by whose name alone what they hold is a text or a channel, and no handle on their owner. */
const PLAIN_DATA = /^(URL|Name|Addr|Address|Path|ID|C|Events|Errors|Status(Code)?|Header)$/

/** Whether a use of the owner ends the duty, or hands it to somebody: anything but reading from it. */
export function settles(pkg: GoPackage, file: GoFile, use: Node, duty: Duty): boolean {
  const { path, end } = selectorPath(file, use)
  if (duty.release.some((release) => isRelease(file, path, end, release))) return true
  const parent = file.parent(end)
  // `if resp.Body != nil {`: with a response the body is never nil, so what hangs on it is no way around it.
  if (file.is(parent, 'binary_expression')) return path.length > 0 && duty.release.some((release) => holdsRelease(release, path))
  // `use(resp.StatusCode)`: the page says which part has to be closed, and this is another.
  if (path.length > 0 && duty.release.every((release) => release.startsWith('.') && !holdsRelease(release, path))) return false
  if (file.is(parent, 'argument_list') && path.length === 1 && PLAIN_DATA.test(path[0] ?? '')) return false
  if (file.is(parent, 'argument_list')) {
    const call = file.parent(parent)
    return takesOver(pkg, file, call, { argument: end, path, duty }) && !isLeftBy(pkg, file, call, { argument: end, path, duty, settles })
  }
  // A method call, or a plain field that is read: `resp.Header.Get(…)`, `ticker.Reset(d)`, `<-ticker.C`.
  if (path.length > 0 && file.is(parent, 'call_expression') && file.child(parent, 'function') === end)
    return path.length === 1 && givesOn(pkg, file, parent, path[0] ?? '', duty)
  if (path.length > 0 && !duty.release.some((release) => holdsRelease(release, path))) return false
  if (file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) !== '&') return false
  if (file.is(parent, 'range_clause') && path.length > 0) return false
  return !isBlankAssignment(file, end)
}

/** Whether a use of the owner is the very call that the duty asks for. */
export function releasesWith(file: GoFile, use: Node, { release }: Duty): boolean {
  const { path, end } = selectorPath(file, use)
  return release.some((each) => isRelease(file, path, end, each))
}

/** The longest chain of selectors on a name: `resp.Body.Close` is `['Body', 'Close']`. */
function selectorPath(file: GoFile, use: Node): { path: string[]; end: Node } {
  const path: string[] = []
  let end = use
  for (
    let parent = file.parent(use);
    file.is(parent, 'selector_expression') && file.child(parent, 'operand') === end;
    parent = file.parent(parent)
  ) {
    path.push(file.text(file.child(parent, 'field')))
    end = parent
  }
  return { path, end }
}

function isRelease(file: GoFile, path: readonly string[], end: Node, release: string): boolean {
  if (release === 'call') return path.length === 0 && !isBlankAssignment(file, end)
  return path.join('.') === release.replace(/^\./, '')
}

/** Whether this part of the owner carries the release: `resp.Body` of `.Body.Close`. */
function holdsRelease(release: string, path: readonly string[]): boolean {
  return release.replace(/^\./, '').startsWith(`${path.join('.')}.`)
}

/** `_ = cancel` only silences the compiler. */
function isBlankAssignment(file: GoFile, value: Node): boolean {
  const list = file.parent(value)
  const statement = file.parent(list)
  return (
    file.is(statement, 'assignment_statement') &&
    file.child(statement, 'right') === list &&
    file.text(file.child(statement, 'left')) === '_'
  )
}
