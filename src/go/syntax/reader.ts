import { endOfBlock } from './blocks.ts'
import { Lexer, type Place, UNSURE } from './lexer.ts'
import { Rows } from './rows.ts'
import { writeString } from './strings.ts'
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMENT,
  END,
  IDENTIFIER,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  SEMICOLON,
} from './tokens.ts'

/** Where a reader stands, to come back to. */
export interface Spot extends Place {
  readonly rows: number
  readonly written: number
  readonly inHeader: boolean
}

/**
 * Takes tokens and writes rows. A comment belongs to the lowest node that holds both its neighbours, so it is written when
 * the token behind it is taken or a node that begins with that token is opened: every node that ends before it must be closed by then.
 */
export class Reader {
  readonly lexer = new Lexer()
  readonly rows = new Rows()
  /** In the header of `if`, `for` or `switch`, where `T {` begins the body and no literal. */
  inHeader = false
  /** Functions are read without their bodies. */
  skipsBodies = false
  /** Comments that have their row. */
  private written = 0
  /** How often the reader may still go back: text that makes it do so too often is left to the wasm parser. */
  private patience = 0

  start(text: string, skipsBodies = false): void {
    this.skipsBodies = skipsBodies
    this.rows.count = 0
    this.written = 0
    this.inHeader = false
    this.patience = 10_000 + text.length
    this.lexer.open(text)
  }

  get kind(): number {
    return this.lexer.kind
  }

  /** Begins a node at the token; returns the row of its first descendant. */
  open(): number {
    if (this.written < this.lexer.commentCount) this.writeComments()
    return this.rows.count
  }

  close(kind: number, first: number, field = 0): number {
    return this.rows.close(kind, first, field)
  }

  /** The token as a row, under its own kind or another. */
  take(field = 0, kind = this.lexer.kind): number {
    if (this.written < this.lexer.commentCount) this.writeComments()
    const row = this.rows.leaf(kind, this.lexer.start, this.lexer.end, field)
    this.lexer.next()
    return row
  }

  expect(kind: number, field = 0): void {
    if (this.lexer.kind !== kind) throw UNSURE
    this.take(field)
  }

  /** A name under one of the kinds that names have. */
  name(kind: number, field = 0): number {
    if (this.lexer.kind !== IDENTIFIER) throw UNSURE
    return this.take(field, kind)
  }

  /** A string literal with its parts. */
  string(role = 0): number {
    const first = this.open()
    const { start, end, kind } = this.lexer
    writeString(this.rows, this.lexer.text, start, end)
    this.lexer.next()
    return this.rows.close(kind, first, role)
  }

  /** Whether a statement, field or method may end here. */
  isAtEnd(): boolean {
    const { kind } = this.lexer
    return kind === NEWLINE || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CLOSE_PAREN || kind === END
  }

  /** Takes the line end, which no tree shows, or the semicolon; returns where that ends. */
  endStatement(): number {
    const { end } = this.lexer
    if (this.lexer.kind === SEMICOLON) this.take()
    else if (this.lexer.kind === NEWLINE) {
      this.open()
      this.lexer.next()
    } else throw UNSURE
    return end
  }

  isFollowedBy(kind: number): boolean {
    return this.lexer.peek() === kind
  }

  /** Goes on behind the bracket that closes the one here, writing nothing. */
  skipBrackets(): void {
    let depth = 0
    do {
      const { kind } = this.lexer
      if (kind === OPEN_BRACKET || kind === OPEN_PAREN || kind === OPEN_BRACE) depth++
      else if (kind === CLOSE_BRACKET || kind === CLOSE_PAREN || kind === CLOSE_BRACE) depth--
      else if (kind === END) throw UNSURE
      this.lexer.next()
    } while (depth > 0)
  }

  /** Goes on behind the block that begins here, writing nothing and looking only for where it ends. */
  skipBlock(): void {
    this.lexer.goOnBehind(CLOSE_BRACE, endOfBlock(this.lexer.text, this.lexer.start))
  }

  setField(row: number, field: number): void {
    this.rows.field[row] = field
  }

  spot(): Spot {
    const { kind, word, start, end, commentCount } = this.lexer
    return { kind, word, start, end, comments: commentCount, rows: this.rows.count, written: this.written, inHeader: this.inHeader }
  }

  goBack(spot: Spot): void {
    this.patience -= this.lexer.end - spot.end
    if (this.patience < 0) throw UNSURE
    this.lexer.goBack(spot)
    this.rows.count = spot.rows
    this.written = spot.written
    this.inHeader = spot.inHeader
  }

  /** What `read` returns, or undefined, with the reader where it was, when it is not sure. */
  attempt<T>(read: () => T): T | undefined {
    const spot = this.spot()
    try {
      return read()
    } catch (error) {
      if (error !== UNSURE) throw error
      this.goBack(spot)
      return undefined
    }
  }

  private writeComments(): void {
    const { commentSpans, commentCount } = this.lexer
    for (; this.written < commentCount; this.written++)
      this.rows.leaf(COMMENT, commentSpans[this.written * 2] as number, commentSpans[this.written * 2 + 1] as number, 0)
  }
}
