import type { GoTree, Grammar, Parsed } from './tree.ts'

/** What stands for a text on which the parser itself failed: a file without anything in it, and why. */
export function notParsed(grammar: Grammar, defect: unknown): Parsed {
  return { tree: emptyTree(grammar), matches: [], unparsed: [], defect }
}

function emptyTree(grammar: Grammar): GoTree {
  return {
    grammar,
    text: '',
    count: 1,
    kind: Uint16Array.of(grammar.kind('source_file')),
    start: Int32Array.of(0),
    end: Int32Array.of(0),
    field: Uint8Array.of(0),
    parent: Int32Array.of(-1),
    last: Int32Array.of(1),
    flags: Uint8Array.of(1),
  }
}
