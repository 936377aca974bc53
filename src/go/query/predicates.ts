import type { GoTree, Node } from '../tree.ts'
import type { Operand, Predicate } from './pattern.ts'

/** Whether the nodes of one match, by capture number (-1 where it has none), pass. */
export interface Check {
  (tree: GoTree, nodes: Int32Array): boolean
  /** The capture whose text must be one of the words, where that is the whole check. */
  readonly only?: { readonly capture: number; readonly words: ReadonlySet<string> }
}

/** The check that a predicate stands for; undefined for one that the matcher does not do. */
export function checkOf({ name, operands }: Predicate, captures: readonly string[]): Check | undefined {
  const [subject, ...others] = operands
  const negated = name.startsWith('not-')
  const at = subject && 'capture' in subject ? captures.indexOf(subject.capture) : -1
  if (at < 0) return undefined
  switch (negated ? name.slice(4) : name) {
    case 'eq':
      return others.length === 1 ? equality(at, others[0] as Operand, captures, negated) : undefined
    case 'any-of':
      return membership(at, others, negated)
    case 'match':
      return matching(at, others, negated)
    default:
      return undefined
  }
}

function textOf({ text, start, end }: GoTree, node: Node): string {
  return text.slice(start[node], end[node])
}

/** A capture that the match lacks passes every predicate. */
function equality(at: number, other: Operand, captures: readonly string[], negated: boolean): Check | undefined {
  if ('text' in other) return membership(at, [other], negated)
  const with_ = captures.indexOf(other.capture)
  if (with_ < 0) return undefined
  return (tree, nodes) => {
    const [a, b] = [nodes[at] as Node, nodes[with_] as Node]
    return a < 0 || b < 0 || (textOf(tree, a) === textOf(tree, b)) !== negated
  }
}

/** One of some words. The length decides most cases before a text is cut out. */
function membership(at: number, operands: readonly Operand[], negated: boolean): Check | undefined {
  const words = new Set(operands.flatMap((operand) => ('text' in operand ? [operand.text] : [])))
  if (words.size === 0 || operands.some((operand) => !('text' in operand))) return undefined
  const lengths = new Uint8Array(Math.max(...[...words].map((word) => word.length)) + 1)
  for (const { length } of words) lengths[length] = 1
  const check = (tree: GoTree, nodes: Int32Array): boolean => {
    const node = nodes[at] as Node
    if (node < 0) return true
    const is = lengths[(tree.end[node] as number) - (tree.start[node] as number)] === 1 && words.has(textOf(tree, node))
    return is !== negated
  }
  return negated ? check : Object.assign(check, { only: { capture: at, words } })
}

function matching(at: number, operands: readonly Operand[], negated: boolean): Check | undefined {
  const [operand] = operands
  if (operands.length !== 1 || !operand || !('text' in operand)) return undefined
  const pattern = expression(operand.text)
  return pattern && ((tree, nodes) => (nodes[at] as Node) < 0 || pattern.test(textOf(tree, nodes[at] as Node)) !== negated)
}

function expression(text: string): RegExp | undefined {
  try {
    return new RegExp(text)
  } catch {
    return undefined
  }
}
