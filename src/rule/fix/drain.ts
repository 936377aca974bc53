import { resultTargets } from '#go/contracts.ts'
import { canComeAgain } from '#go/counting.ts'
import { behindCheck } from '#go/deferrable.ts'
import { visibleAs } from '#go/meaning.ts'
import type { UnreadNotice } from '#go/notices.ts'
import type { GoPackage } from '#go/package.ts'
import type { Stranding } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Details, GoFile } from '../detect.ts'
import { ownLines } from './own-lines.ts'

type Fix = Pick<Details, 'fix'>

/**
 * A goroutine that takes what is still to come before a range over results is left: only where the channel is closed at last, each sender has an end, and
 * the range has that one way out.
 */
export function drainBeforeReturn(pkg: GoPackage, { channel, receive, leaves }: Stranding): Fix {
  const { file, ops, variable } = channel
  const sends = ops.filter(({ kind }) => kind === 'send')
  const loop = receive.kind === 'range' && receive.file === file ? file.enclosing(receive.node, 'for_statement') : NONE
  if (loop < 0 || !ops.some(({ kind }) => kind === 'close') || sends.some((op) => canComeAgain(pkg, op.thread, op))) return {}
  const body = file.child(loop, 'body')
  const lines =
    file.is(leaves, 'return_statement') && file.contains(body, leaves) && isOnlyWay(file, body, leaves) ? ownLines(file, leaves) : undefined
  return lines ? insertion(file, lines.start, lines.indent, variable.name, true) : {}
}

function isOnlyWay(file: GoFile, body: Node, leaves: Node): boolean {
  const ways = (['return_statement', 'break_statement', 'goto_statement'] as const).flatMap((kind) => [
    ...file.descendants(body, kind, true),
  ])
  return ways.length === 1 && ways[0] === leaves
}

/** Reads the notices that a library waits to be rid of, from where the value that gives them is there. */
export function drainNotices(pkg: GoPackage, file: GoFile, call: Node, { what }: UnreadNotice): Fix {
  const targets = resultTargets(file, call)
  const statement = file.enclosing(call, 'short_var_declaration')
  if (statement < 0 || !file.is(file.parent(call), 'expression_list') || file.parent(file.parent(call)) !== statement) return {}
  const error = targets.at(-1) ?? NONE
  const after = /^err/.test(file.text(error)) ? behindCheck(file, statement, error) : NONE
  const lines = after < 0 ? undefined : ownLines(file, after)
  if (!lines) return {}
  if (what === 'requests') return discardRequests(pkg, file, { statement, targets, lines })
  const owner = targets[0] ?? NONE
  const channel =
    file.is(owner, 'identifier') && file.text(owner) !== '_'
      ? NOTICES[what]?.(
          file.text(owner),
          file.imports.some((path) => path.includes('fsnotify')),
        )
      : undefined
  return channel ? insertion(file, lines.end, lines.indent, channel, false) : {}
}

const NOTICES: Readonly<Record<string, (owner: string, isField: boolean) => string>> = {
  errors: (owner, isField) => `${owner}.Errors${isField ? '' : '()'}`,
  successes: (owner) => `${owner}.Successes()`,
}

interface Unread {
  readonly statement: Node
  readonly targets: readonly Node[]
  readonly lines: { readonly end: number; readonly indent: string }
}

/** x/crypto/ssh has a function for that: the requests get a name, and it. */
function discardRequests(pkg: GoPackage, file: GoFile, { statement, targets, lines }: Unread): Fix {
  const [unnamed, ...more] = targets.filter((target) => file.text(target) === '_')
  const ssh = [...pkg.imports(file)].find(([, path]) => path === 'golang.org/x/crypto/ssh')?.[0]
  const fn = file.functionAround(statement)
  const name = ['requests', 'reqs'].find(
    (word) => !new RegExp(`\\b${word}\\b`).test(file.text(fn)) && !visibleAs(pkg, file, word, statement),
  )
  if (unnamed === undefined || more.length > 0 || !ssh || !name) return {}
  const text = `go ${ssh}.DiscardRequests(${name})`
  const edits = [
    { file, start: file.start(unnamed), end: file.end(unnamed), newText: name },
    { file, start: lines.end, end: lines.end, newText: `\n${lines.indent}${text}` },
  ]
  return { fix: { description: `serve the requests: ${text}`, edits } }
}

function insertion(file: GoFile, at: number, indent: string, channel: string, isBefore: boolean): Fix {
  const lines = ['go func() {', `\tfor range ${channel} {`, '\t}', '}()']
  const text = isBefore ? lines.map((line) => `${line}\n${indent}`).join('') : lines.map((line) => `\n${indent}${line}`).join('')
  return {
    fix: {
      description: `take what is still to come, in a goroutine that ends when ${channel} is closed`,
      edits: [{ file, start: at, end: at, newText: text }],
    },
  }
}
