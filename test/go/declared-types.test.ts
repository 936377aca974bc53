import { describe, expect, it } from 'vitest'
import { type GoType, typeOf } from '#go/types.ts'
import { goPackage } from './source.ts'

const DECLARED = `
import odd "example.org/odd"
import "example.org/not-its-name"
type base struct{ n int }
type outer struct { *base; *odd.Thing }
type set[K comparable, V any] struct { one V; all []V; byKey map[K]V }
type doer interface{ Do() }
var _ doer = (*outer)(nil)
var limit = base{}
`

/** The type of what is passed to `use`; `?` where declarations do not tell it. */
function typed(body: string): string {
  const { pkg, file } = goPackage(`${DECLARED}\nfunc f(o *outer, s *set[string, *base], a any, r renamed.Thing) {\n${body}\n}\n`)
  const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(file.child(node, 'function')) === 'use') as number
  return shown(typeOf(pkg, file, file.named(file.child(call, 'arguments'))[0] as number))
}

function shown(type: GoType | undefined): string {
  if (!type) return '?'
  if (type.kind === 'named') return type.package ? `${type.package}.${type.name}` : type.name
  if (type.kind === 'pointer') return `*${shown(type.to)}`
  return 'element' in type ? `${type.kind} of ${shown(type.element)}` : type.kind
}

describe("declarations say what Go's type checker says", () => {
  it.each([
    ['an embedded pointer by its name', 'use(o.base)', '*base'],
    ["an embedded pointer to another package's type", 'use(o.Thing)', '*example.org/odd.Thing'],
    ['any', 'use(a)', 'interface'],
    ['a pointer to a copy of a variable', 'use(new(limit))', '?'],
    ['a pointer to a copy of a field', 'use(new(o.n))', '?'],
    ['a pointer to true', 'use(new(true))', '?'],
    ['a pointer to a new value', 'use(new(base))', '*base'],
    ['a field whose type is a parameter of its struct', 'use(s.one)', '?'],
    ['elements whose type is a parameter', 'use(s.all)', 'slice of ?'],
    ['values of a map whose types are parameters', 'use(s.byKey)', 'map of ?'],
    ['a type of a package that is called otherwise than its path ends', 'use(r)', '?'],
  ])('%s', (_, body, type) => {
    expect(typed(body)).toBe(type)
  })

  it('and nothing about the blank name', () => {
    expect(typed('_, err := two()\nuse(_)')).toBe('?')
  })
})
