import type { Code } from './code.ts'
import { liveIn } from './reach.ts'
import type { Frame, Goroutine, Pending, State, Thing, Value } from './state.ts'

/** A text that two states share when nothing tells them apart but the numbers of their things and goroutines. */
export function keyOf(state: State): string {
  return new Writer(state).text()
}

const numbers = new WeakMap<Code, number>()
const counter = { next: 0 }

/** Codes are told apart by a number of their own; it goes into keys only, which leave no exploration. */
function numberOf(code: Code): number {
  let number = numbers.get(code)
  if (number === undefined) {
    number = counter.next++
    numbers.set(code, number)
  }
  return number
}

/** Writes goroutines first, then the things that they reach, numbered as they are met. A class, for all parts fill one text. */
class Writer {
  private readonly state: State
  private readonly parts: string[] = []
  private readonly met = new Map<number, number>()
  private readonly order: number[] = []
  private readonly goroutines: ReadonlyMap<number, number>

  constructor(state: State) {
    this.state = state
    this.goroutines = new Map(state.goroutines.map(({ id }, index) => [id, index]))
  }

  text(): string {
    for (const goroutine of this.state.goroutines) this.goroutine(goroutine)
    for (const [key, value] of this.state.counts) this.parts.push(key, key.startsWith('global ') ? this.reference(value) : String(value))
    for (let at = 0; at < this.order.length; at++) {
      const thing = this.state.heap[this.order[at] as number]
      if (thing) this.thing(thing)
    }
    return this.parts.join(',')
  }

  private reference(to: number): string {
    let number = this.met.get(to)
    if (number === undefined) {
      number = this.met.size
      this.met.set(to, number)
      this.order.push(to)
    }
    return `#${number}`
  }

  private goroutine({ id, mode, group, frames }: Goroutine): void {
    // Goroutine 0 is the function that the question is about.
    this.parts.push(id === 0 ? 'R' : 'G', mode, group < 0 ? '-' : this.reference(group))
    for (const [index, frame] of frames.entries()) this.frame(frame, index === frames.length - 1)
  }

  private frame(frame: Frame, isTop: boolean): void {
    const { code, at, facts, deferred, returned, slots } = frame
    this.parts.push(`${numberOf(code)}@${returned ? 'r' : at}`)
    if (returned) {
      for (const value of returned) this.value(value)
      for (const slot of code.results) this.value(slots[slot])
    } else for (const slot of liveIn(frame, isTop)) this.value(slots[slot])
    for (const { key, is } of facts) this.parts.push(key, is ? 't' : 'f')
    for (const pending of deferred) this.pending(pending)
  }

  private pending({ target }: Pending): void {
    this.parts.push(target.kind)
    if (target.kind === 'primitive') this.parts.push(target.name, this.reference(target.on))
    if (target.kind === 'code') {
      this.parts.push(String(numberOf(target.code)))
      for (const value of target.captures) this.value(value)
    }
    for (const value of givenTo(target)) this.value(value)
  }

  private value(value: Value): void {
    if (typeof value !== 'object' || value === null) this.parts.push(String(value))
    else if (value.kind === 'reference') this.parts.push(this.reference(value.to))
    else if (value.kind === 'made') this.parts.push('m')
    else if (value.kind === 'named') this.parts.push(value.key)
    else if (value.kind === 'cancel') this.parts.push('x', this.reference(value.context))
    else if (value.kind === 'method') {
      this.parts.push('.', value.name)
      this.value(value.of)
    } else {
      this.parts.push(`f${value.fn.file.path}:${value.fn.node}`)
      for (const capture of value.captures) this.value(capture)
    }
  }

  private thing(thing: Thing): void {
    this.parts.push(thing.kind, thing.isShared ? 's' : 'o')
    switch (thing.kind) {
      case 'channel':
        this.parts.push(String(thing.capacity), thing.isClosed ? 'c' : 'n', String(thing.buffer.length))
        for (const value of thing.buffer) this.value(value)
        for (const child of thing.children ?? []) this.parts.push(this.reference(child))
        return
      case 'lock':
        this.parts.push(this.holder(thing.writer), ...thing.readers.map((reader) => this.holder(reader)))
        return
      case 'group':
        this.parts.push(String(thing.count), thing.context < 0 ? '-' : this.reference(thing.context))
        return
      case 'once':
        this.parts.push(String(thing.isDone))
        return
      case 'cond':
        this.value(thing.lock)
        return
      case 'box':
        this.value(thing.value)
        return
      default:
        for (const [name, value] of thing.fields) {
          this.parts.push(name)
          this.value(value)
        }
    }
  }

  private holder(id: number): string {
    return id < 0 ? '-' : `g${this.goroutines.get(id) ?? 'x'}`
  }
}

/** The values that a call was given. */
function givenTo(target: Pending['target']): readonly Value[] {
  if (target.kind === 'context') return [target.parent]
  return target.kind === 'newcond' ? [target.lock] : target.values
}
