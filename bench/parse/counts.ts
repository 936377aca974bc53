import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GoFile } from '#go/file.ts'
import type { GoSyntax, Unparsed } from '#go/tree.ts'

/** What is counted: the nodes on which the rules stand. */
export const COUNTED = ['go', 'defer', 'send', 'receive', 'select', 'range', 'func'] as const
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>

/** What Go's own parser says about a file. */
export interface GoCounts extends Counts {
  readonly file: string
  /** Why Go refuses the file; absent where it does not. */
  readonly error?: string
}

/** Runs `count.go` over files below `root`, in their order. Needs Go. */
export function countedByGo(root: string, files: readonly string[]): readonly GoCounts[] {
  const program = fileURLToPath(new URL('count.go', import.meta.url))
  const input = files.map((file) => `${join(root, file)}\n`).join('')
  const answer = execFileSync('go', ['run', program], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  const told = answer
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
  return told.map((line, index) => ({ ...(JSON.parse(line) as GoCounts), file: files[index] ?? '' }))
}

export interface OwnCounts extends Counts {
  readonly unparsed: readonly Unparsed[]
}

/** The same counts from our tree. */
export function countedByUs(text: string, syntax: GoSyntax): OwnCounts {
  const { tree, unparsed } = syntax.parse(text)
  const file = new GoFile('', tree)
  return {
    go: file.all('go_statement').length,
    defer: file.all('defer_statement').length,
    send: file.all('send_statement').length,
    receive: file.all('unary_expression').filter((node) => file.hasToken(node, '<-')).length,
    select: file.all('select_statement').length,
    range: file.all('range_clause').length,
    func: file.all('function_declaration').length + file.all('method_declaration').length + file.all('func_literal').length,
    unparsed,
  }
}
