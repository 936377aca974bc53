import type { ChildPattern, Operand, Pattern, Predicate, Query, TopPattern } from './pattern.ts'

/**
 * Reads a tree-sitter query. Undefined where it has anything that the matcher beside this does not do (quantifiers, sibling
 * groups, supertypes, `MISSING`, directives) or that is no query at all: the wasm engine then answers for it.
 */
export function readQuery(text: string): Query | undefined {
  const tokens = tokensOf(text)
  if (!tokens) return undefined
  const reader = new Reader(tokens)
  const patterns: TopPattern[] = []
  try {
    while (!reader.isDone) patterns.push(reader.topPattern())
  } catch (error) {
    if (error === NOT_OURS) return undefined
    throw error
  }
  return { patterns }
}

interface Token {
  readonly text: string
  readonly start: number
}

const TOKEN = /\s+|;[^\n]*|"(?:\\.|[^"\\\n])*"|#[\w.!?-]+|@[\w.?!-]+|!?[A-Za-z_][\w.-]*|[()[\].:]|./suy

/** Undefined where a sign stands that no form of ours has. */
function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  for (const match of text.matchAll(new RegExp(TOKEN.source, 'gsu'))) {
    const [token] = match
    if (/^[\s;]/.test(token)) continue
    if (!/^(["#@A-Za-z_()[\].:]|![A-Za-z_])/.test(token) || token === '"') return undefined
    tokens.push({ text: token, start: match.index })
  }
  return tokens
}

const NOT_OURS = new Error('not a query that the matcher does')

class Reader {
  private at = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get isDone(): boolean {
    return this.at >= this.tokens.length
  }

  private get token(): string {
    return this.tokens[this.at]?.text ?? ''
  }

  private take(expected?: string): string {
    const { token } = this
    if (token === '' || (expected !== undefined && token !== expected)) throw NOT_OURS
    this.at++
    return token
  }

  /** A pattern with its predicates, which stand in its own parentheses or in a pair around it. */
  topPattern(): TopPattern {
    const start = this.tokens[this.at]?.start ?? 0
    const predicates: Predicate[] = []
    if (this.token === '(' && /^[([]/.test(this.tokens[this.at + 1]?.text ?? '')) {
      this.take('(')
      const pattern = this.pattern(predicates)
      while (this.token === '(') predicates.push(this.predicate())
      this.take(')')
      return { pattern, predicates, start }
    }
    const pattern = this.pattern(predicates)
    return { pattern, predicates, start }
  }

  private pattern(predicates: Predicate[]): Pattern {
    const { token } = this
    if (token === '[') return this.alternation(predicates)
    if (token === '(') return this.node(predicates)
    if (token === '_') return { ...this.leaf(undefined, undefined), captures: this.captures() }
    if (token.startsWith('"')) return { ...this.leaf(textOf(token), false), captures: this.captures() }
    throw NOT_OURS
  }

  private leaf(kind: string | undefined, named: boolean | undefined) {
    this.take()
    return { form: 'node', kind, named, children: [], without: [], endsLast: false } as const
  }

  private alternation(predicates: Predicate[]): Pattern {
    this.take('[')
    const options: Pattern[] = []
    while (this.token !== ']') options.push(this.pattern(predicates))
    this.take(']')
    if (options.length === 0) throw NOT_OURS
    return { form: 'either', options, captures: this.captures() }
  }

  private node(predicates: Predicate[]): Pattern {
    this.take('(')
    const name = this.take()
    if (!/^[a-z_]\w*$/.test(name)) throw NOT_OURS
    const children: ChildPattern[] = []
    const without: string[] = []
    let immediate = false
    while (this.token !== ')') {
      if (this.token === '.') {
        if (immediate) throw NOT_OURS
        this.take()
        immediate = true
      } else if (this.token.startsWith('!')) without.push(this.take().slice(1))
      else if (this.token === '(' && this.tokens[this.at + 1]?.text.startsWith('#')) predicates.push(this.predicate())
      else {
        children.push(this.child(predicates, immediate))
        immediate = false
      }
    }
    this.take(')')
    if (immediate && children.length === 0) throw NOT_OURS
    return {
      form: 'node',
      kind: name === '_' ? undefined : name,
      named: true,
      children,
      without,
      endsLast: immediate,
      captures: this.captures(),
    }
  }

  private child(predicates: Predicate[], immediate: boolean): ChildPattern {
    const isField = /^[a-z_]\w*$/.test(this.token) && this.tokens[this.at + 1]?.text === ':'
    const field = isField ? this.take() : undefined
    if (isField) this.take(':')
    return { pattern: this.pattern(predicates), field, immediate }
  }

  private captures(): string[] {
    const captures: string[] = []
    while (this.token.startsWith('@')) captures.push(this.take().slice(1))
    return captures
  }

  private predicate(): Predicate {
    this.take('(')
    const word = this.take()
    if (!/^#[\w-]+\?$/.test(word)) throw NOT_OURS
    const operands: Operand[] = []
    while (this.token !== ')') {
      const token = this.take()
      if (token.startsWith('@')) operands.push({ capture: token.slice(1) })
      else if (token.startsWith('"')) operands.push({ text: textOf(token) })
      else throw NOT_OURS
    }
    this.take(')')
    return { name: word.slice(1, -1), operands }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' }

function textOf(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/gs, (_, char: string) => ESCAPES[char] ?? char)
}
