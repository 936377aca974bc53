import type { GoTree, Grammar } from '#go/tree.ts'

/**
 * Reads a parsed tree straight out of the parser's linear memory into a flat table.
 *
 * The layouts below are those of tree-sitter's C core as built into web-tree-sitter 0.27 for wasm32 (`subtree.h`,
 * `language.h` / `parser.h`); the version is pinned and `test/adapters/tree-sitter.test.ts` compares the outcome with
 * the public TreeCursor. Widths are in bytes; pointers are four bytes.
 */
const SUBTREE = 8
const HEAP = { paddingBytes: 4, sizeBytes: 16, childCount: 36, symbol: 40, flags: 44, flags2: 45, production: 66 } as const
const LANGUAGE = {
  symbolCount: 4,
  aliasCount: 8,
  fieldCount: 32,
  maxAliasLength: 36,
  fieldSlices: 68 - 4,
  fieldEntries: 68,
  symbolMetadata: 72,
  publicSymbols: 76,
  aliasSequences: 84,
} as const
const ERROR_SYMBOL = 0xffff

export interface Heap {
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly u32: Uint32Array
}

/** The parts of a TSLanguage that are needed to name nodes and fields. */
export interface LanguageTables {
  readonly fieldSlices: number
  readonly fieldEntries: number
  readonly symbolMetadata: number
  readonly publicSymbols: number
  readonly aliasSequences: number
  readonly maxAliasLength: number
  /** Number given to ERROR nodes in the flat table: one past the last symbol. */
  readonly errorKind: number
}

export function readLanguage(heap: Heap, address: number): LanguageTables {
  const word = (offset: number): number => heap.u32[(address + offset) >> 2] as number
  return {
    fieldSlices: word(LANGUAGE.fieldSlices),
    fieldEntries: word(LANGUAGE.fieldEntries),
    symbolMetadata: word(LANGUAGE.symbolMetadata),
    publicSymbols: word(LANGUAGE.publicSymbols),
    aliasSequences: word(LANGUAGE.aliasSequences),
    maxAliasLength: heap.u16[(address + LANGUAGE.maxAliasLength) >> 1] as number,
    errorKind: word(LANGUAGE.symbolCount) + word(LANGUAGE.aliasCount),
  }
}

class Table {
  capacity: number
  count = 0
  kind: Uint16Array
  start: Int32Array
  end: Int32Array
  field: Uint8Array
  parent: Int32Array
  last: Int32Array
  flags: Uint8Array
  /** Address of the subtree in linear memory: what web-tree-sitter calls a node's id. */
  slot: Int32Array

  constructor(capacity: number) {
    this.capacity = capacity
    this.kind = new Uint16Array(capacity)
    this.start = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.field = new Uint8Array(capacity)
    this.parent = new Int32Array(capacity)
    this.last = new Int32Array(capacity)
    this.flags = new Uint8Array(capacity)
    this.slot = new Int32Array(capacity)
  }

  grow(): void {
    const next = new Table(this.capacity * 2)
    next.kind.set(this.kind)
    next.start.set(this.start)
    next.end.set(this.end)
    next.field.set(this.field)
    next.parent.set(this.parent)
    next.last.set(this.last)
    next.flags.set(this.flags)
    next.slot.set(this.slot)
    const { count } = this
    Object.assign(this, next)
    this.count = count
  }
}

/** One scratch table for all files: a table is filled, then copied out at its exact length. */
const scratch = new Table(1 << 15)

/**
 * Copies the tree at `treeAddress` into a flat table. `text` is what was parsed; offsets become UTF-16 units.
 * Iterative, because Go files with thousands of nested parentheses exist.
 */
export function flatten(heap: Heap, language: LanguageTables, treeAddress: number, grammar: Grammar, text: string): Flat {
  const table = scratch
  table.count = 0
  new Walk(heap, language, table).run(treeAddress)
  const n = table.count
  const tree = {
    grammar,
    text,
    count: n,
    kind: table.kind.slice(0, n),
    start: table.start.slice(0, n),
    end: table.end.slice(0, n),
    field: table.field.slice(0, n),
    parent: table.parent.slice(0, n),
    last: table.last.slice(0, n),
    flags: table.flags.slice(0, n),
  }
  return { tree, slots: table.slot }
}

/** The table, and the subtree address of each row; `slots` is scratch space, good until the next call. */
export interface Flat {
  readonly tree: GoTree
  readonly slots: Int32Array
}

/** The row of the node that web-tree-sitter knows by `id`. Rows are in order of their start. */
export function slotAt(tree: GoTree, slots: Int32Array, start: number, id: number): number {
  let low = 0
  let high = tree.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tree.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  for (let row = low; row < tree.count && tree.start[row] === start; row++) if (slots[row] === id) return row
  throw new Error(`the flat tree has no node at offset ${start} with id ${id}`)
}

/** What is being visited: children `next … count` of a subtree, whose visible ancestor is `row`. */
interface Level {
  children: number
  count: number
  next: number
  structural: number
  position: number
  production: number
  row: number
  /** The visible node this level closes when done; -1 for a hidden subtree's level. */
  closes: number
  /** Field a hidden subtree inherited from the production above it. */
  inherited: number
}

class Walk {
  private readonly stack: Level[] = []
  private depth = 0
  private readonly heap: Heap
  private readonly language: LanguageTables
  private readonly table: Table

  constructor(heap: Heap, language: LanguageTables, table: Table) {
    this.heap = heap
    this.language = language
    this.table = table
  }

  run(root: number): void {
    this.visit(root, 0, 0, -1, 0)
    while (this.depth > 0) {
      const level = this.stack[this.depth - 1] as Level
      if (level.next === level.count) {
        if (level.closes >= 0) this.table.last[level.closes] = this.table.count
        this.depth--
        const above = this.stack[this.depth - 1]
        if (above) above.position = level.position
        continue
      }
      const child = level.children + level.next * SUBTREE
      level.next++
      const extra = this.isExtra(child)
      let alias = 0
      let field = 0
      if (!extra) {
        if (level.production !== 0) {
          alias = this.aliasOf(level.production, level.structural)
          field = this.fieldOf(level.production, level.structural)
        }
        if (field === 0) field = level.inherited
        level.structural++
      }
      level.position = this.visit(child, level.position, alias, level.row, field)
    }
  }

  private isExtra(subtree: number): boolean {
    const low = this.heap.u8[subtree] as number
    if (low & 1) return (low & 8) !== 0
    return ((this.heap.u8[(this.heap.u32[subtree >> 2] as number) + HEAP.flags] as number) & 4) !== 0
  }

  /** Writes the subtree (if visible), opens a level for its children, and returns the position after it when it has none. */
  private visit(subtree: number, position: number, alias: number, row: number, field: number): number {
    const { u8, u16, u32 } = this.heap
    const low = u8[subtree] as number
    if (low & 1) {
      const start = position + (u8[subtree + 6] as number)
      const end = start + (u8[subtree + 7] as number)
      if (low & 2 || alias) this.write(u8[subtree + 1] as number, alias, start, end, row, field, (low & 4) !== 0, (low & 32) !== 0, subtree)
      return end
    }
    const pointer = u32[subtree >> 2] as number
    const flags = u8[pointer + HEAP.flags] as number
    const start = position + (u32[(pointer + HEAP.paddingBytes) >> 2] as number)
    const end = start + (u32[(pointer + HEAP.sizeBytes) >> 2] as number)
    const count = u32[(pointer + HEAP.childCount) >> 2] as number
    const symbol = u16[(pointer + HEAP.symbol) >> 1] as number
    const visible = (flags & 1) !== 0 || alias !== 0
    let at = row
    if (visible)
      at = this.write(symbol, alias, start, end, row, field, (flags & 2) !== 0, ((u8[pointer + HEAP.flags2] as number) & 2) !== 0, subtree)
    if (count === 0) return end
    this.open(
      pointer - count * SUBTREE,
      count,
      position,
      u16[(pointer + HEAP.production) >> 1] as number,
      at,
      visible ? at : -1,
      visible ? 0 : field,
    )
    return end
  }

  private open(
    children: number,
    count: number,
    position: number,
    production: number,
    row: number,
    closes: number,
    inherited: number,
  ): void {
    let level = this.stack[this.depth]
    if (!level) {
      level = { children, count, next: 0, structural: 0, position, production, row, closes, inherited }
      this.stack.push(level)
    } else {
      level.children = children
      level.count = count
      level.next = 0
      level.structural = 0
      level.position = position
      level.production = production
      level.row = row
      level.closes = closes
      level.inherited = inherited
    }
    this.depth++
  }

  private write(
    symbol: number,
    alias: number,
    start: number,
    end: number,
    row: number,
    field: number,
    named: boolean,
    missing: boolean,
    slot: number,
  ): number {
    const { table } = this
    if (table.count === table.capacity) table.grow()
    const at = table.count++
    const isNamed = alias ? (this.heap.u8[this.language.symbolMetadata + alias * 3 + 1] as number) !== 0 : named
    table.kind[at] = this.publicKind(alias || symbol)
    table.start[at] = start >> 1
    table.end[at] = end >> 1
    table.field[at] = field
    table.parent[at] = row
    table.last[at] = at + 1
    table.slot[at] = slot
    table.flags[at] = (isNamed ? 1 : 0) | (missing ? 2 : 0)
    return at
  }

  private publicKind(symbol: number): number {
    if (symbol >= ERROR_SYMBOL - 1) return this.language.errorKind
    return this.heap.u16[(this.language.publicSymbols + symbol * 2) >> 1] as number
  }

  private aliasOf(production: number, child: number): number {
    const { aliasSequences, maxAliasLength } = this.language
    if (!aliasSequences || child >= maxAliasLength) return 0
    return this.heap.u16[(aliasSequences + (production * maxAliasLength + child) * 2) >> 1] as number
  }

  private fieldOf(production: number, child: number): number {
    const { u8, u16 } = this.heap
    const slice = this.language.fieldSlices + production * 4
    let entry = this.language.fieldEntries + (u16[slice >> 1] as number) * 4
    const end = entry + (u16[(slice + 2) >> 1] as number) * 4
    for (; entry < end; entry += 4) {
      if (u8[entry + 2] === child && !u8[entry + 3]) return u16[entry >> 1] as number
    }
    return 0
  }
}
