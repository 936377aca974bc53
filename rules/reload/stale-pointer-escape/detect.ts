import { stalePointer, staleSymbol } from '#go/stale-pointers.ts'
import type { Node } from '#go/tree.ts'
import type { Bench, Detect, Spot } from '#rule/detect.ts'

/** A pointer is kept past a reload that replaces what it points to. */
export const detect: Detect = ({ value, symbol }, bench) => {
  const { file, pkg, report } = bench
  const at = (value ?? symbol) as Node
  if (file.isTest || isBorrowed(at, bench)) return
  const found = value === undefined ? staleSymbol(pkg, file, at) : stalePointer(pkg, file, at)
  if (!found) return
  const { kept, source, reload } = found
  const name = reload.file.declaredName(reload.node)
  const replaced: Spot = found.replaced
    ? { file: found.replaced.file, node: found.replaced.node, message: `${name} replaces it here` }
    : { file: reload.file, node: reload.file.child(reload.node, 'name'), message: `${name} opens it again` }
  report(at, `${kept} keeps what ${source} was at first: ${name} replaces it, and ${kept} is not renewed`, {
    identity: `${kept} ${source}`,
    related: [replaced],
    codeFlow: [{ node: at, message: 'the pointer is taken here' }, replaced],
  })
}

/** `&x.f` that is an argument: of a conversion, which is asked about itself, or of a call that may do anything with it. */
function isBorrowed(value: Node, { file }: Bench): boolean {
  return file.is(value, 'unary_expression') && file.is(file.parent(file.wrapped(value)), 'argument_list')
}
