import type { Frame } from '#model/goroutine.ts'
import type { Leak } from '#model/recording.ts'
import type { Name } from './data.ts'
import type { Numbering } from './numbering.ts'

/** Frames of one stack that are shown. */
const MOST_FRAMES = 64

/** The frames of a stack in numbers of names. */
export interface StackNames {
  /** Innermost call first. */
  readonly frames: readonly Name[]
  /** Where the goroutine was started; -1 where that is not known. */
  readonly created: Name
}

/** Numbers the frames of stacks. Each stack is asked for twice, by its row and by the tree of all, and named once. */
export function stackNames(names: Numbering): (leak: Leak) => StackNames {
  const known = new Map<Leak, StackNames>()
  const of = (frame: Frame): Name => names.of(`${frame.function} ${frame.file}:${frame.line}`)
  return (leak) => {
    const before = known.get(leak)
    if (before) return before
    const stack = { frames: leak.frames.slice(0, MOST_FRAMES).map(of), created: leak.createdBy ? of(leak.createdBy) : -1 }
    known.set(leak, stack)
    return stack
  }
}
