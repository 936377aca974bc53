import { isAssigned } from './calls.ts'
import type { Graph, Step } from './cfg.ts'
import { type Fact, type Names, nilFact } from './conditions.ts'
import type { GoFile } from './file.ts'
import { NONE, type Node } from './tree.ts'

/**
 * What a step makes known of variables: `var err error` and `err = nil` leave nil, `err = errors.New(…)` does not. Nothing is
 * said of a variable that a function literal assigns, or whose address is taken, for nobody knows when that happens.
 */
export function learnedAt(names: Names, { function: fn }: Graph, step: Step): readonly Fact[] {
  const { file, scopes } = names
  if (step.kind !== 'simple') return []
  const isOurs = (name: Node): boolean => {
    const variable = scopes.variableOf(name)
    return variable?.uses.every((use) => !isAddressed(file, use) && (!isAssigned(file, use) || file.functionAround(use) === fn)) ?? false
  }
  const facts: Fact[] = []
  for (const [name, isNil] of pairsOf(file, step.node)) if (isOurs(name)) facts.push(nilFact(names, name, isNil))
  return facts
}

function isAddressed(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  return file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '&'
}

/** Names that a statement sets, with whether they are nil afterwards, where its text says so. */
function pairsOf(file: GoFile, node: Node): [Node, boolean][] {
  if (file.is(node, 'var_declaration')) {
    return [...file.descendants(node, 'var_spec', true)].flatMap((spec) => {
      const isEmpty = file.child(spec, 'value') < 0 && NILABLE.test(file.text(file.child(spec, 'type')))
      return isEmpty ? file.childrenIn(spec, 'name').map((name): [Node, boolean] => [name, true]) : []
    })
  }
  if (!file.is(node, 'assignment_statement') && !file.is(node, 'short_var_declaration')) return []
  const targets = file.named(file.child(node, 'left'))
  const values = file.named(file.child(node, 'right'))
  if (targets.length !== values.length || (file.is(node, 'assignment_statement') && file.text(file.child(node, 'operator')) !== '='))
    return []
  return targets.flatMap((target, index): [Node, boolean][] => {
    const value = file.bare(values[index] ?? NONE)
    if (!file.is(target, 'identifier')) return []
    if (file.is(value, 'nil')) return [[target, true]]
    return MADE.test(file.text(file.child(value, 'function'))) || file.text(value).startsWith('&') ? [[target, false]] : []
  })
}

const NILABLE = /^(error$|\*|chan\b|<-|map\[|\[\]|func\()/
/** Calls that always give an error; `errors.Wrap` and its like give nil for nil. */
const MADE = /^(errors\.(New|Errorf)|fmt\.Errorf|status\.Errorf?|xerrors\.(New|Errorf))$/
