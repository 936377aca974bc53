import type { Below, Layer } from '#go/chain.ts'
import type { Details, Spot } from './detect.ts'

/** The calls around the place where a context is dropped. */
export interface Chain {
  readonly above: readonly Layer[]
  /** Where the dropping function has its context from, or lacks one. */
  readonly start: Spot
  readonly below: Below
}

/** `, in layer 6 of 11, where the chain from Serve leads`: which layer breaks the chain; empty where it has only one. */
export function placeInChain(above: readonly Layer[], below: Below, layer: string): string {
  const [root] = above
  const all = above.length + 1 + below.layers.length
  return root && all > 2 ? `; ${layer} is layer ${above.length + 1} of ${all} from ${root.function} on` : ''
}

/** The trail of a broken chain: every call from the one that has the context down to the wait that nothing ends. */
export function chainDetails(broken: Spot, identity: string, { above, start, below }: Chain): Details {
  const calls = above.map((layer) => spotOf(layer, `${layer.function} hands its context on`))
  const waits = below.layers.map((layer, index) =>
    spotOf(layer, index === below.layers.length - 1 ? waitOf(below) : `${layer.function} hands the fresh one on`),
  )
  const [root] = calls
  const last = waits.at(-1)
  return {
    identity,
    related: [start, ...(root ? [root] : []), ...(last ? [last] : [])],
    codeFlow: [...calls, start, broken, ...waits],
    ...(last && below.isBare ? { level: 'warning' as const } : {}),
  }
}

function waitOf({ isBare }: Below): string {
  return isBare
    ? 'this wait ends with its context only, which never ends'
    : 'this wait would end with the context; what is left ends it only with an answer'
}

function spotOf({ file, node }: Layer, message: string): Spot {
  return { file, node, message }
}
