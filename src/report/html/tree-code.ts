import type { StackTree } from './data.ts'

/** The tree of stacks as it stands in its island: of each node how far before it its parent stands, mostly 1; 0 for the root. */
export interface TreeCode extends Omit<StackTree, 'parent'> {
  readonly up: readonly number[]
}

/** Packs the tree. */
export function encodeTree({ parent, ...tree }: StackTree): TreeCode {
  return { ...tree, up: parent.map((index, node) => (index < 0 ? 0 : node - index)) }
}

/** The tree again. */
export function decodeTree({ up, ...tree }: TreeCode): StackTree {
  return { ...tree, parent: up.map((steps, node) => (steps === 0 ? -1 : node - steps)) }
}
