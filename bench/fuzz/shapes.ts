/** A Go text of a form that grows with a number, valid or not. */
export interface Shape {
  readonly name: string
  text(size: number): string
}

const inFunction = (body: string): string => `package p\n\nfunc f() {\n${body}\n}\n`
const many = (count: number, line: (nth: number) => string): string => Array.from({ length: count }, (_, nth) => line(nth)).join('\n')
const nested = (count: number, open: string, inside: string, close: string): string => open.repeat(count) + inside + close.repeat(count)

/** Texts that a generator, a minifier or somebody with a grudge writes. What a run costs must grow with their size and no faster. */
export const SHAPES: readonly Shape[] = [
  {
    name: 'a function of many lines',
    text: (size) => inFunction(`ch := make(chan int)\n${many(size, (nth) => `\tgo g(${nth})\n\tch <- ${nth}`)}`),
  },
  { name: 'many branches', text: (size) => inFunction(many(size / 10, (nth) => `\tif a${nth} {\n\t\treturn\n\t}\n\tch <- ${nth}`)) },
  {
    name: 'many branches that lock',
    text: (size) => inFunction(many(size / 10, () => '\tif a {\n\t\tmu.Lock()\n\t} else {\n\t\tmu.Unlock()\n\t}')),
  },
  { name: 'nested parentheses', text: (size) => `package p\n\nvar x = ${nested(size, '(', '1', ')')}\n` },
  { name: 'nested calls', text: (size) => inFunction(nested(size, 'f(', '1', ')')) },
  { name: 'parentheses left open', text: (size) => inFunction('f('.repeat(size)) },
  { name: 'braces left open', text: (size) => `package p\n\nfunc f() ${'{'.repeat(size)}\n` },
  { name: 'braces closed too often', text: (size) => `package p\n${'}'.repeat(size)}\nfunc f() { ch <- 1 }\n` },
  { name: 'nested blocks', text: (size) => inFunction(nested(size, '{', 'ch <- 1', '}')) },
  { name: 'nested conditions', text: (size) => inFunction(nested(size / 4, 'if a {\n', 'ch <- 1\n', '}\n')) },
  { name: 'nested loops', text: (size) => inFunction(nested(size / 4, 'for {\n', 'ch <- 1\n', '}\n')) },
  { name: 'nested selects', text: (size) => inFunction(nested(size / 8, 'select {\ncase <-a:\n', 'ch <- 1\n', '}\n')) },
  { name: 'nested function literals', text: (size) => inFunction(nested(size / 4, 'go func() {\n', 'ch <- 1\n', '}()\n')) },
  { name: 'nested composite literals', text: (size) => `package p\n\nvar x = ${nested(size, 'T{', '1', '}')}\n` },
  { name: 'nested types', text: (size) => `package p\n\ntype T ${nested(size / 4, 'struct { a ', 'int', ' }')}\n` },
  { name: 'long type', text: (size) => `package p\n\nvar x ${'[]'.repeat(size)}int\n` },
  { name: 'long selector', text: (size) => inFunction(`a${'.b'.repeat(size)}.Lock()`) },
  { name: 'chained calls', text: (size) => inFunction(`a${'.b()'.repeat(size)}`) },
  { name: 'long sum', text: (size) => inFunction(`x := ${'1 + '.repeat(size)}1`) },
  { name: 'else-if chain', text: (size) => inFunction(`${'if a { ch <- 1 } else '.repeat(size / 8)}{ }`) },
  { name: 'many cases', text: (size) => inFunction(`select {\n${many(size / 8, (nth) => `case <-c${nth}:\n\tch <- 1`)}\n}`) },
  {
    name: 'many labels and jumps',
    text: (size) => inFunction(many(size / 8, (nth) => `l${nth}:\n\tif a {\n\t\tgoto l${(nth * 7) % Math.ceil(size / 8)}\n\t}`)),
  },
  {
    name: 'many variables',
    text: (size) => inFunction(many(size / 4, (nth) => `\tv${nth} := make(chan int)\n\tgo func() { v${nth} <- 1 }()`)),
  },
  { name: 'many functions', text: (size) => `package p\n${many(size / 4, (nth) => `func f${nth}() { f${nth + 1}(); ch <- 1 }`)}\n` },
  { name: 'many functions of one name', text: (size) => `package p\n${many(size / 4, () => 'func f() { mu.Lock(); f(); ch <- 1 }')}\n` },
  {
    name: 'many methods',
    text: (size) => `package p\ntype T struct{ ch chan int }\n${many(size / 4, (nth) => `func (t *T) m${nth}() { t.ch <- 1 }`)}\n`,
  },
  {
    name: 'many types that embed each other',
    text: (size) => `package p\n${many(size / 4, (nth) => `type T${nth} struct{ *T${nth + 1} }`)}\nfunc f(t *T0) { t.mu.Lock() }\n`,
  },
  { name: 'many errors', text: (size) => `package p\n${'func f( { ]] }\n'.repeat(size / 4)}` },
  { name: 'strange characters', text: (size) => `package p\n${'\ufffd\0\u2028é😀 '.repeat(size)}\n` },
  { name: 'one comment', text: (size) => `package p\n/*${'*'.repeat(size)}` },
  { name: 'one string', text: (size) => `package p\nvar s = \`${'"\\'.repeat(size)}` },
  { name: 'calls of new with values', text: (size) => inFunction(many(size / 4, () => '\t_ = new(int64(1))')) },
  { name: 'nested calls of new', text: (size) => inFunction(`_ = ${nested(size / 4, 'new(f(', '1', '))')}`) },
]
