import { calleeOf, parameterAt } from './calls.ts'
import { channelFields, channelGlobals, channelLocals, declaredValue, type Field, type Place, placesOfFields } from './channel-names.ts'
import { type Capacity, type ChannelOpKind, capacityOf, isChannelMake, selectOf } from './channels.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { resultType } from './written.ts'

/** One operation on a channel, wherever in the package. */
export interface PeerOp extends Place {
  readonly kind: ChannelOpKind
  /** The select arm it is the communication of; NONE for a bare operation. */
  readonly arm: Node
  /** How many other ways out that select has, a default included. */
  readonly alternatives: number
}

/** A call with the channel as argument. */
export interface Pass extends Place {
  readonly target: FunctionRef
}

/** A channel that only this package can reach, with all that the package does with it. */
export interface SharedChannel {
  readonly kind: 'field' | 'global' | 'local'
  /** `Owner.field`, or the variable's name. */
  readonly identity: string
  readonly name: string
  /** The field's declaration, the variable's spec or its identifier. */
  readonly declared: Place
  /** Where it gets a channel of its own. */
  readonly makes: readonly (Place & { readonly capacity: Capacity })[]
  readonly ops: readonly PeerOp[]
  /** Calls that hand it to a function of this package, and that function. */
  readonly passes: readonly Pass[]
  /** Stored, returned, passed to something unknown, or filled with somebody else's channel: then there may be other peers. */
  readonly escapes: boolean
  /** Returned where it can only be received from, `<-chan T`: then there may be other receivers, and no other senders. */
  readonly readOut: boolean
  /** How often the name stands in the package, its declaration not counted. */
  readonly mentions: number
}

const cache = new WeakMap<GoPackage, ReadonlyMap<string, readonly SharedChannel[]>>()
const NO_CHANNELS: readonly SharedChannel[] = []

/** The channels that an operation (send statement, `<-ch`, range clause, `close` call) can be on; several for a parameter. */
export function sharedChannelsAt(pkg: GoPackage, file: GoFile, operation: Node): readonly SharedChannel[] {
  let index = cache.get(pkg)
  if (!index) {
    index = indexByOperation(allChannels(pkg))
    cache.set(pkg, index)
  }
  return index.get(`${file.path}:${operation}`) ?? NO_CHANNELS
}

function indexByOperation(channels: readonly SharedChannel[]): ReadonlyMap<string, readonly SharedChannel[]> {
  const index = new Map<string, SharedChannel[]>()
  for (const channel of channels) {
    for (const { file, node } of channel.ops) {
      const key = `${file.path}:${node}`
      const known = index.get(key)
      if (known) known.push(channel)
      else index.set(key, [channel])
    }
  }
  return index
}

/** The one channel of this identity, `Owner.field`; undefined for none. */
export function sharedChannelNamed(pkg: GoPackage, identity: string): SharedChannel | undefined {
  return remembered(named, pkg, () => byIdentity(allChannels(pkg))).get(identity)
}

const named = new WeakMap<GoPackage, ReadonlyMap<string, SharedChannel>>()

function byIdentity(channels: readonly SharedChannel[]): ReadonlyMap<string, SharedChannel> {
  return new Map(channels.filter(({ kind }) => kind === 'field').map((channel) => [channel.identity, channel]))
}

const all = new WeakMap<GoPackage, SharedChannel[]>()

function allChannels(pkg: GoPackage): SharedChannel[] {
  return remembered(all, pkg, () => sharedChannels(pkg))
}

/** Unexported fields, package variables and locals of channel type. None where a file could not be parsed: a peer may be there. */
function sharedChannels(pkg: GoPackage): SharedChannel[] {
  if (pkg.files.some(hasErrors)) return []
  const fields = channelFields(pkg)
  const places = placesOfFields(pkg, fields)
  return [
    ...fields.map((field) => fieldChannel(pkg, field, places.get(field) ?? [])),
    ...channelGlobals(pkg).map((global) => {
      const gathering = new Gathering(pkg, global.places)
      if (global.value >= 0) gathering.value(global.file, global.value)
      return gathering.channel('global', global.name, global.name, global)
    }),
    ...channelLocals(pkg).map(({ file, variable, value }) => {
      const gathering = new Gathering(pkg, [])
      if (value >= 0) gathering.value(file, value)
      gathering.follow(file, variable)
      return gathering.channel('local', variable.name, variable.name, { file, node: variable.declared })
    }),
  ]
}

function fieldChannel(pkg: GoPackage, field: Field, places: readonly Place[]): SharedChannel {
  const gathering = new Gathering(pkg, places)
  return gathering.channel('field', `${field.owner}.${field.name}`, field.name, field)
}

function hasErrors(file: GoFile): boolean {
  return file.tree.kind.includes(file.tree.grammar.errorKind)
}

/** Collects what happens to one channel, through local names for it and parameters of this package's functions. */
class Gathering {
  private readonly makes: (Place & { capacity: Capacity })[] = []
  private readonly ops: PeerOp[] = []
  private readonly passes: Pass[] = []
  private escapes = false
  private readOut = false
  private mentions = 0
  private readonly pkg: GoPackage
  private readonly followed = new Set<Variable>()
  /** Expressions that mean the channel, so that one put into another adds nothing. */
  private readonly own = new Set<string>()

  constructor(pkg: GoPackage, places: readonly Place[]) {
    this.pkg = pkg
    for (const { file, node } of places) this.own.add(`${file.path}:${node}`)
    for (const { file, node } of places) this.use(file, node)
  }

  channel(kind: SharedChannel['kind'], identity: string, name: string, { file, node }: Place): SharedChannel {
    const { makes, ops, passes } = this
    const reach = { escapes: this.escapes, readOut: this.readOut, mentions: this.mentions }
    return { kind, identity, name, declared: { file, node }, makes, ops, passes, ...reach }
  }

  /** Every use of a local name for the channel. */
  follow(file: GoFile, variable: Variable): void {
    if (this.followed.has(variable)) return
    this.followed.add(variable)
    for (const use of variable.uses) this.own.add(`${file.path}:${use}`)
    for (const use of variable.uses) this.use(file, use)
  }

  /** What the channel is given as its value. */
  value(file: GoFile, node: Node): void {
    const value = file.bare(node)
    if (isChannelMake(file, value)) this.makes.push({ file, node: value, capacity: capacityOf(this.pkg, file, value) })
    else if (file.is(value, 'nil') || this.own.has(`${file.path}:${value}`)) return
    else if (!this.alias(file, value)) this.escapes = true
  }

  /** `done := make(chan T)` that is then stored as the field. */
  private alias(file: GoFile, value: Node): boolean {
    const variable = file.is(value, 'identifier') ? this.pkg.scopes(file).variableOf(value) : undefined
    if (variable?.kind !== 'local') return false
    const made = declaredValue(file, variable)
    if (!isChannelMake(file, made)) return false
    if (!this.followed.has(variable)) {
      this.follow(file, variable)
      this.value(file, made)
    }
    return true
  }

  private use(file: GoFile, expression: Node): void {
    this.mentions++
    let at = expression
    while (file.is(file.parent(at), 'parenthesized_expression')) at = file.parent(at)
    const parent = file.parent(at)
    if (file.is(parent, 'binary_expression')) return
    const operation = operationOf(file, at, parent)
    if (operation) this.ops.push({ ...operation, file, ...selectOf(file, operation.node) })
    else if (file.is(parent, 'argument_list')) this.argument(file, at, parent)
    else if (file.is(parent, 'expression_list')) this.listed(file, at, parent)
    else if (file.is(parent, 'keyed_element') || file.is(parent, 'literal_element')) this.keyed(file, at)
    else this.escapes = true
  }

  private argument(file: GoFile, at: Node, list: Node): void {
    const call = file.parent(list)
    if (['len', 'cap'].includes(file.text(file.child(call, 'function')))) return
    const { candidates } = calleeOf(this.pkg, file, call)
    const [target] = candidates
    const known = target && candidates.length === 1 && target.file.child(target.node, 'body') >= 0
    const parameter = known ? parameterAt(this.pkg, target, file.named(list).indexOf(at)) : undefined
    if (target && parameter) {
      this.passes.push({ file, node: call, target })
      this.follow(target.file, parameter)
    } else this.escapes = true
  }

  /** One of the targets or values of an assignment or declaration. */
  private listed(file: GoFile, at: Node, list: Node): void {
    const statement = file.parent(list)
    const index = file.named(list).indexOf(at)
    if (file.is(statement, 'var_spec')) {
      this.named(file, file.childrenIn(statement, 'name')[index] ?? NONE)
      return
    }
    if (!file.is(statement, 'assignment_statement') && !file.is(statement, 'short_var_declaration')) {
      if (isReceiveOnly(file, statement, index)) this.readOut = true
      else this.escapes = true
      return
    }
    const left = file.child(statement, 'left')
    const right = file.child(statement, 'right')
    if (list === right) this.named(file, file.named(left)[index] ?? NONE)
    else if (file.named(left).length === file.named(right).length) this.value(file, file.named(right)[index] ?? NONE)
    else this.escapes = true
  }

  /** A name or place that the channel is put into. */
  private named(file: GoFile, target: Node): void {
    if (file.text(target) === '_' || this.own.has(`${file.path}:${target}`)) return
    const variable = file.is(target, 'identifier') ? this.pkg.scopes(file).variableOf(target) : undefined
    if (variable?.kind === 'local') this.follow(file, variable)
    else this.escapes = true
  }

  /** `T{done: …}`: the field as a key gets its value here; the channel as a value is stored. */
  private keyed(file: GoFile, at: Node): void {
    const element = file.enclosing(at, 'keyed_element')
    const key = file.child(element, 'key')
    if (element >= 0 && file.contains(key, at)) this.value(file, file.first(file.child(element, 'value')))
    else if (!this.own.has(`${file.path}:${file.first(key)}`)) this.escapes = true
  }
}

/** Whether a return gives its value as a `<-chan T`. */
function isReceiveOnly(file: GoFile, statement: Node, index: number): boolean {
  if (!file.is(statement, 'return_statement')) return false
  return /^<-\s*chan\b/.test(file.text(resultType(file, file.functionAround(statement), index)))
}

function operationOf(file: GoFile, at: Node, parent: Node): { kind: ChannelOpKind; node: Node } | undefined {
  if (file.is(parent, 'send_statement') && file.child(parent, 'channel') === at) return { kind: 'send', node: parent }
  if (file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '<-') return { kind: 'receive', node: parent }
  if (file.is(parent, 'range_clause') && file.child(parent, 'right') === at) return { kind: 'range', node: parent }
  if (!file.is(parent, 'argument_list')) return undefined
  const call = file.parent(parent)
  return file.text(file.child(call, 'function')) === 'close' ? { kind: 'close', node: call } : undefined
}
