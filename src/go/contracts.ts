import type { Level } from '#model/finding.ts'
import type { GoFile } from './file.ts'
import { NONE, type Node } from './tree.ts'

/**
 * What a duty hangs on when it is no result: the value whose method is called, an argument, the context that is the
 * call's first argument, or the package as a whole (`trace.Start` asks for `trace.Stop`).
 */
export type Carrier = 'receiver' | 'argument' | 'context' | 'package'

/** Whoever makes this call owes that one: a library's duty, as its page under `rules/contracts/` states it. */
export interface Contract {
  /** Import path and its aliases (older names of the same library). */
  readonly modules: readonly string[]
  /** `Get`, or `Client.Do` for a method of a type. */
  readonly call: string
  /** Which result carries the duty, or which argument where `carrier` says so. */
  readonly owner: number
  /** Left out when a result carries the duty. */
  readonly carrier?: Carrier
  /** Type of that result, as the library names it: `*Response`. */
  readonly type: string
  /**
   * Any one of these ends the duty: a method `Close`, a path `.Body.Close`, `call` when the owner is a function, `close(owner)`,
   * `Stop(owner)` for a function that takes the owner, `cancel` for a context. None: the call owes nothing, and only its type is told.
   */
  readonly release: readonly string[]
  /** Index of the error result; the duty exists only when that is nil. NONE when there is none. */
  readonly errorGuard: number
  /** The rule that answers for it, `<pack>/<rule>`. */
  readonly rule: string
  /** What the result is called in messages: "response". */
  readonly noun: string
  readonly helpUri: string
  /**
   * What ends the duty without a release: `context` (the first argument is done), `parent` (the receiver is closed), `process`,
   * `collected` (a finalizer), `error` (any of its own calls gave one), or a method such as `Next` that has said that there is no more.
   */
  readonly endedBy?: readonly string[]
  /** Functions that take the duty over though their package only reads, as `import/path.Name`. */
  readonly takenBy?: readonly string[]
  /** Functions that use the owner and leave the duty where it is: `import/path.Name`, `.Name` for any package, `New*Client` for a pattern. */
  readonly leftBy?: readonly string[]
  /** Overrules the rule's level. */
  readonly level?: Level
  /** Go versions with the duty: from `since` on, and before `until`. */
  readonly since?: string
  readonly until?: string
}

/** `http.Get`, `client.Do`: the name that stands right before the parenthesis. */
export function calledName(file: GoFile, call: Node): string {
  const callee = file.bare(file.child(call, 'function'))
  const named = file.is(callee, 'index_expression') ? file.child(callee, 'operand') : callee
  return file.text(file.is(named, 'selector_expression') ? file.child(named, 'field') : named)
}

/** What the results of a call are assigned to, by result index; empty when the call is not a statement's only value. */
export function resultTargets(file: GoFile, call: Node): readonly Node[] {
  const list = file.parent(file.wrapped(call))
  const statement = file.is(list, 'expression_list') ? file.parent(list) : NONE
  if (statement < 0 || file.named(list).length !== 1) return []
  return file.is(statement, 'var_spec') ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
}
