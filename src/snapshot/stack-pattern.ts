import type { Frame, WaitKind } from '#model/goroutine.ts'
import type { Rule, StackPattern } from '#model/rule.ts'
import { baseState } from './kind.ts'
import { isStandardLibrary, normaliseFunction, packageOf } from './normalise.ts'

/** The ids of the rules whose stack face names the leak. A face of wait words alone fits too many stacks to name one. */
export function rulesNaming(leak: StuckStack, rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ stack }) => stack && namesFrames(stack) && matchesStack(stack, leak)).map(({ id }) => id)
}

function namesFrames({ top, any, createdBy }: StackPattern): boolean {
  return top.length + any.length + createdBy.length > 0
}

/** The part of a leak that a pattern looks at; frames innermost first. */
export interface StuckStack {
  readonly state: string
  readonly kind: WaitKind
  readonly frames: readonly Frame[]
  readonly createdBy?: Frame
}

/**
 * Whether a leaked stack fits a rule's pattern. Every key that is given must fit, and fits when one of its words does: `top`, `any` and
 * `createdBy` are substrings of function names (normalised or as printed), `state` is a state's words or a wait kind. A pattern without any key fits nothing.
 * `top` is the innermost frame outside the standard library and the library calls it is stuck in.
 */
export function matchesStack(pattern: StackPattern, leak: StuckStack): boolean {
  const keys: readonly (readonly [readonly string[], (word: string) => boolean])[] = [
    [pattern.top, (word) => topFrames(leak.frames).some((frame) => names(frame, word))],
    [pattern.any, (word) => leak.frames.some((frame) => names(frame, word))],
    [pattern.createdBy, (word) => leak.createdBy !== undefined && names(leak.createdBy, word)],
    [pattern.state, (word) => isState(word, leak)],
  ]
  const given = keys.filter(([words]) => words.length > 0)
  return given.length > 0 && given.every(([words, fits]) => words.some(fits))
}

function topFrames(frames: readonly Frame[]): readonly Frame[] {
  const own = frames.findIndex((frame) => !isStandardLibrary(packageOf(frame.function, frame.file)))
  return own === -1 ? frames.slice(0, 1) : frames.slice(0, own + 1)
}

function names(frame: Frame, word: string): boolean {
  return frame.function.includes(word) || normaliseFunction(frame.function).includes(word)
}

/** Old Go versions print `semacquire` for several states, grouped profiles print none: there the kind decides. */
function isState(word: string, leak: StuckStack): boolean {
  const state = baseState(leak.state)
  if (word === leak.kind || baseState(word) === state) return true
  const vague = state === 'semacquire' || state === 'waiting' || state === ''
  return vague && STATE_KINDS[word] === leak.kind
}

const STATE_KINDS: Readonly<Record<string, WaitKind>> = {
  'sync.Mutex.Lock': 'lock',
  'sync.RWMutex.Lock': 'lock',
  'sync.RWMutex.RLock': 'rlock',
  'sync.WaitGroup.Wait': 'wg',
  'sync.Cond.Wait': 'cond',
  'IO wait': 'io',
  sleep: 'sleep',
  coroutine: 'coro',
}
