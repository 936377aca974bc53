import { withCallbacks } from './callback-senders.ts'
import { ownPart, type Step } from './cfg.ts'
import { type Sender, type Story, spawnByOwner, storyOf } from './channel-story.ts'
import { type ChannelOp, type LocalChannel, localChannel } from './channels.ts'
import { mostOnOnePath } from './counting.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import { armPastReceive } from './inner-leave.ts'
import type { GoPackage } from './package.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/**
 * A send that can be left without a receiver.
 * select: the owner leaves a select by another arm · return: it leaves before the receive · fan-in: it stops collecting
 * before all senders are served · double: one goroutine sends more often than anybody receives.
 */
export interface Stranding {
  readonly how: 'select' | 'return' | 'fan-in' | 'double'
  readonly channel: LocalChannel
  /** The send that blocks for ever. */
  readonly send: ChannelOp
  /** The arm, return or statement by which the owner leaves; NONE where it leaves by the end of its body. */
  readonly leaves: Node
  /** The function that leaves, where it is one that the owner calls and not the owner. */
  readonly leaver?: GoFile
  /** A receive of the owner that comes too late or too seldom. */
  readonly receive: ChannelOp
  /** Sends that can come, at most; Infinity for a loop. */
  readonly sends: number
}

const cache = new WeakMap<GoPackage, Map<string, readonly Stranding[]>>()

/** Strandings of the channel made by a `make(chan …)` call that is a local variable's declared value. */
export function strandingsOf(pkg: GoPackage, file: GoFile, make: Node): readonly Stranding[] {
  const known = cache.get(pkg) ?? new Map<string, readonly Stranding[]>()
  cache.set(pkg, known)
  const key = `${file.path}:${make}`
  const found = known.get(key) ?? analyse(pkg, file, make)
  known.set(key, found)
  return found
}

function analyse(pkg: GoPackage, file: GoFile, make: Node): readonly Stranding[] {
  const made = channelMadeBy(pkg, file, make)
  const channel = made && withCallbacks(made)
  if (!channel || channel.escapes.length > channel.offers.length || typeof channel.capacity !== 'number') return []
  if (isProcessMain(pkg, file, channel.owner.root.node)) return []
  const story = storyOf(pkg, channel, channel.capacity)
  return story ? [...new Analysis(pkg, story).run()] : []
}

/** The variable declared with this `make` call, seen as a channel. */
export function channelMadeBy(pkg: GoPackage, file: GoFile, make: Node): LocalChannel | undefined {
  const statement = file.enclosing(make, 'short_var_declaration', 'var_spec')
  if (statement < 0) return undefined
  const targets = file.is(statement, 'var_spec') ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  for (const target of targets) {
    const variable = pkg.scopes(file).variableOf(target)
    const channel = variable && variable.declared === target ? localChannel(pkg, file, variable) : undefined
    if (channel?.make === make) return channel
  }
  return undefined
}

/** `main` of package main: when it returns the process ends, and with it every goroutine. */
export function isProcessMain(pkg: GoPackage, file: GoFile, fn: Node): boolean {
  return pkg.name === 'main' && file.is(fn, 'function_declaration') && ['main', 'TestMain'].includes(file.declaredName(fn))
}

class Analysis {
  private readonly pkg: GoPackage
  private readonly story: Story
  private readonly file: GoFile
  private readonly flow: Flow
  /** Owner steps at which a value is received. */
  private readonly receiving = new Map<number, ChannelOp>()
  /** Those of them that call a function which can leave without receiving, with the arm by which it does. */
  private readonly passing = new Map<number, { readonly op: ChannelOp; readonly arm: Node }>()

  constructor(pkg: GoPackage, story: Story) {
    this.pkg = pkg
    this.story = story
    this.file = story.channel.file
    this.flow = pkg.flow(story.channel.owner.root)
    for (const op of story.receives) {
      const step = op.deferred ? this.flow.graph.stepAround(op.anchor) : this.flow.graph.stepAt(op.anchor)
      if (!step) continue
      this.receiving.set(step.id, op)
      const arm = armPastReceive(pkg, op, story.receives)
      if (arm !== undefined) this.passing.set(step.id, { op, arm })
    }
  }

  *run(): Generator<Stranding> {
    const { senders, sends, receives } = this.story
    const [only] = senders
    if (!only) return
    if (sends === 1) {
      for (const sender of senders) yield* this.single(sender)
      return
    }
    if (senders.length === 1 && Number.isFinite(sends)) {
      const doubled = this.doubled(only)
      if (doubled) {
        yield doubled
        return
      }
    }
    const early = receives.some((op) => op.repeats || op.kind === 'range') ? this.leavesLoop() : this.fewerThanSent()
    if (early) yield early
  }

  /** One goroutine that sends once: the owner must not leave without a receive. */
  private *single(sender: Sender): Generator<Stranding> {
    const send = sender.bare[0]
    const start = this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE)
    if (!send || !start) return
    const path = findPath(this.flow, {
      from: start.id,
      satisfied: (step) => (this.receiving.has(step.id) && !this.passing.has(step.id)) || this.waitsFor(step, sender, send),
    })
    const passed = path?.map((step) => this.passing.get(step.id)).find((there) => there !== undefined)
    if (path && passed) yield this.passedBy(send, passed)
    else if (path) yield this.strandingOf(path, send, 'return')
  }

  /** The function that should receive leaves by another arm. */
  private passedBy(send: ChannelOp, { op, arm }: { readonly op: ChannelOp; readonly arm: Node }): Stranding {
    const { channel, sends } = this.story
    return { how: 'select', channel, send, leaves: arm, leaver: op.file, receive: op, sends }
  }

  /** How a path leaves decides the name: by another arm of a select that could have received, or not. */
  private strandingOf(path: readonly Step[], send: ChannelOp, otherwise: 'return' | 'fan-in'): Stranding {
    const { channel, receives, sends } = this.story
    const arm = path.find((step) => step.kind === 'arm' && this.siblingReceive(step.node))
    const sibling = arm && this.siblingReceive(arm.node)
    const leaving = path.findLast((step) => step.kind === 'return')
    const receive = sibling ?? (receives[0] as ChannelOp)
    return { how: sibling ? 'select' : otherwise, channel, send, leaves: arm?.node ?? leaving?.node ?? NONE, receive, sends }
  }

  /** The receive of the channel that stands in another arm of the same select. */
  private siblingReceive(arm: Node): ChannelOp | undefined {
    return this.story.receives.find((op) => op.arm >= 0 && op.arm !== arm && this.file.parent(op.arm) === this.file.parent(arm))
  }

  /**
   * Whether the owner, at this step, waits for something that the sender only does when its send is over or never comes:
   * the sender's other channel, or its wait group.
   */
  private waitsFor(step: Step, sender: Sender, send: ChannelOp): boolean {
    if (step.node < 0) return false
    for (const identifier of this.waitedNames(step)) {
      const variable = this.flow.scopes.variableOf(identifier)
      if (variable && variable !== this.story.channel.variable && this.servedOnlyAfter(variable.uses, sender, send)) return true
    }
    return false
  }

  /** Channels received from, and wait groups waited for, by the step itself. */
  private waitedNames(step: Step): Node[] {
    const { file } = this
    const scope = ownPart(file, step)
    const names: Node[] = []
    for (const receive of file.descendants(scope, 'unary_expression', true)) {
      if (file.text(file.child(receive, 'operator')) === '<-') names.push(file.child(receive, 'operand'))
    }
    for (const call of file.descendants(scope, 'call_expression', true)) {
      const callee = file.child(call, 'function')
      if (file.is(callee, 'selector_expression') && file.text(file.child(callee, 'field')) === 'Wait')
        names.push(file.child(callee, 'operand'))
    }
    if (step.kind === 'range') names.push(file.child(step.node, 'right'))
    return names
  }

  /** Whether the sender uses the name, and never before a send that could still come after it. */
  private servedOnlyAfter(uses: readonly Node[], sender: Sender, send: ChannelOp): boolean {
    const { root } = sender.thread
    if (sender.thread.via === 'group' && uses.some((use) => use >= 0 && this.file.contains(sender.thread.spawn, use))) return true
    if (root.file !== this.file) return false
    const inside = uses.filter((use) => this.file.contains(root.node, use))
    if (inside.length === 0) return false
    const flow = this.pkg.flow(root)
    const target = flow.graph.stepAt(send.anchor)
    return inside.every((use) => {
      const step = flow.graph.stepAt(use)
      if (!step || !target || step.kind === 'defer') return true
      return !findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === target.id })
    })
  }

  /** More sends on one path of the one sender than the owner ever receives. */
  private doubled(sender: Sender): Stranding | undefined {
    const { channel, receives, capacity, sends } = this.story
    if (receives.some((op) => op.repeats || op.kind === 'range')) return undefined
    const received = mostOnOnePath(this.pkg, channel.owner, receives)
    if (received + capacity >= sends) return undefined
    const send = sender.bare.at(-1)
    return send && { how: 'double', channel, send, leaves: NONE, receive: receives[0] as ChannelOp, sends }
  }

  /** The owner collects in a loop and leaves it before its own end. */
  private leavesLoop(): Stranding | undefined {
    const send = this.boundSend()
    if (!send) return undefined
    for (const op of this.story.receives) {
      const loop = op.kind === 'range' ? this.file.parent(op.node) : loopAround(this.file, op.anchor, this.flow.graph.function)
      const step = this.flow.graph.stepAt(op.anchor)
      if (loop < 0 || !step) continue
      const path = this.pathOutOf(loop, op, step)
      if (path) return this.strandingOf(path, send, 'fan-in')
    }
    return undefined
  }

  /** A way out of the collecting loop that is not its own end: by return or break after a value, or by another select arm. */
  private pathOutOf(loop: Node, op: ChannelOp, step: Step): readonly Step[] | undefined {
    const { graph } = this.flow
    const heads = this.loopHeads(loop)
    const starts =
      op.arm >= 0
        ? graph.steps.filter(
            (other) => other.kind === 'arm' && this.file.parent(other.node) === this.file.parent(op.arm) && !this.receiving.has(other.id),
          )
        : []
    // A loop without a condition ends by a return or break when its count is reached: only another arm leaves it early.
    const fromReceive = heads.size > 0 ? [step] : []
    for (const start of [...fromReceive, ...starts]) {
      const first = start.kind === 'range' ? { first: true } : {}
      const path = findPath(this.flow, {
        ...first,
        from: start.id,
        satisfied: (at) => this.receiving.has(at.id) || heads.has(at.id) || this.waitsForAny(at),
      })
      if (path && !this.countsDown(path, loop)) return path
    }
    return undefined
  }

  private waitsForAny(step: Step): boolean {
    return this.story.senders.some((sender) => sender.bare.some((send) => this.waitsFor(step, sender, send)))
  }

  private loopHeads(loop: Node): Set<number> {
    const { graph } = this.flow
    const body = this.file.child(loop, 'body')
    const isHead = (step: Step): boolean =>
      (step.kind === 'condition' || step.kind === 'range') && this.file.contains(loop, step.node) && !this.file.contains(body, step.node)
    return new Set(graph.steps.filter(isHead).map((step) => step.id))
  }

  /** Leaving because a counter says that everything came is no early end. */
  private countsDown(path: readonly Step[], loop: Node): boolean {
    return path.some((step) => step.kind === 'condition' && this.file.contains(loop, step.node) && COUNTING.test(this.file.text(step.node)))
  }

  /** No loop on the receiving side: some path takes fewer values than are sent. */
  private fewerThanSent(): Stranding | undefined {
    const { sends, capacity, senders } = this.story
    const send = this.boundSend()
    const starts = senders.map((sender) => this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE))
    const last = starts.findLast((step) => step !== undefined)
    if (!send || !last) return undefined
    const path = findPath(this.flow, {
      from: last.id,
      satisfied: (step) => this.waitsForAny(step),
      part: (step) => this.receiving.has(step.id),
      enough: sends - capacity,
    })
    return path && this.strandingOf(path, send, 'fan-in')
  }

  /** The send to report: a bare one, of a goroutine that is started in a loop where there is one. */
  private boundSend(): ChannelOp | undefined {
    const { senders } = this.story
    const sender =
      senders.find((candidate) => candidate.thread.repeated && candidate.bare.length > 0) ??
      senders.find((candidate) => candidate.bare.length > 0)
    return sender?.bare[0]
  }
}

const COUNTING = /[<>]|\b(len|count|n|left|remaining|pending)\b\s*[=!]=|[=!]=\s*(len\(|\d|n\b|count\b|total\b)/
