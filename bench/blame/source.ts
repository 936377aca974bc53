import { DEPENDENCY, importPathOf, type Package, packageOf, type Routine, routineOf, type World } from './world.ts'

/** Where a routine starts its goroutine and where that is stuck. */
export interface Lines {
  readonly file: string
  readonly spawn: number
  readonly stuck: number
  /** Names of the functions, as the source declares them. */
  readonly spawnIn: string
  readonly stuckIn: string
}

export interface Rendered {
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>
  /** By `package/routine`. */
  readonly lines: ReadonlyMap<string, Lines>
}

/** The module as Go text. */
export function render(world: World): Rendered {
  const files: Record<string, string> = { ...world.files, 'go.mod': goMod(world) }
  const lines = new Map<string, Lines>()
  for (const one of world.packages) {
    const path = `${one.dir}/${one.file}`
    const code = codeOf(world, one, `${path}.go`, lines)
    files[`${path}.go`] = code
    if (one.tests.length > 0) files[`${path}_test.go`] = testsOf(one)
  }
  return { files, lines }
}

function goMod({ module, go, dependency }: World): string {
  return `module ${module}\n\ngo ${go}\n\nrequire ${DEPENDENCY} ${dependency}\n`
}

function nameOf({ dir }: Package): string {
  return dir.split('/').at(-1) ?? dir
}

function codeOf(world: World, one: Package, file: string, lines: Map<string, Lines>): string {
  const imports = new Set<string>()
  for (const { shape, target } of one.routines) {
    if (shape === 'ask') imports.add('time')
    if (shape === 'client') imports.add(DEPENDENCY)
    const other = target && packageOf(world, target.package)
    if (other) imports.add(importPathOf(world, other))
  }
  const text = [`// Package ${nameOf(one)} is about ${one.id}.`, `package ${nameOf(one)}`, '']
  if (imports.size > 0) text.push('import (', ...[...imports].sort().map((path) => `\t"${path}"`), ')', '')
  for (const routine of one.routines) {
    const body = bodyOf(world, routine)
    const at = text.length + 1
    const find = (mark: string): number => at + body.findIndex((line) => line.includes(mark))
    const [spawnIn, stuckIn] = declaredIn(routine)
    lines.set(`${one.id}/${routine.id}`, { file, spawn: find('go '), stuck: find('// stuck'), spawnIn, stuckIn })
    text.push(...body.map((line) => line.replace(' // stuck', '')), '')
  }
  return `${text.join('\n')}`
}

/** The function that starts the goroutine and the one it is stuck in. */
function declaredIn({ shape, name }: Routine): readonly [string, string] {
  return shape === 'server' ? [`${name}er.Start`, `${name}er.loop`] : [name, name]
}

function bodyOf(world: World, routine: Routine): readonly string[] {
  const { name, id } = routine
  switch (routine.shape) {
    case 'ask':
      return [
        `// ${name} asks for ${id}.`,
        `func ${name}(work func() int) int {`,
        `\tconst ${id} = "${id}"`,
        `\tanswers := make(chan int${routine.leaks ? '' : ', 1'})`,
        '\tgo func() {',
        `\t\tanswers <- work() + len(${id}) // stuck`,
        '\t}()',
        '\tselect {',
        '\tcase answer := <-answers:',
        '\t\treturn answer',
        '\tcase <-time.After(time.Second):',
        '\t\treturn 0',
        '\t}',
        '}',
      ]
    case 'pump':
      return [
        `// ${name} sums what it is given.`,
        `func ${name}(work func() int) int {`,
        `\tjobs := make(chan int, len("${id}"))`,
        '\tsum := 0',
        '\tgo func() {',
        '\t\tfor job := range jobs { // stuck',
        `\t\t\tsum += job * len("${id}")`,
        '\t\t}',
        '\t}()',
        '\tjobs <- work()',
        ...(routine.leaks ? [] : ['\tclose(jobs)']),
        '\treturn 1',
        '}',
      ]
    case 'server':
      return [
        `// ${name}er serves ${id}.`,
        `type ${name}er struct {`,
        '\tstop chan struct{}',
        `\t${id} int`,
        '}',
        '',
        `func (s *${name}er) Start() {`,
        '\ts.stop = make(chan struct{})',
        `\ts.${id}++`,
        '\tgo s.loop()',
        '}',
        '',
        `func (s *${name}er) loop() {`,
        `\ts.${id} += len("${id}")`,
        '\t<-s.stop // stuck',
        '}',
        '',
        `func ${name}(work func() int) int {`,
        `\ts := &${name}er{${id}: work()}`,
        '\ts.Start()',
        ...(routine.leaks ? [] : ['\tclose(s.stop)']),
        '\treturn work()',
        '}',
      ]
    case 'client':
      return [`// ${name} dials.`, `func ${name}(work func() int) int {`, `\twire.Dial("${id}", work)`, '\treturn work()', '}']
    case 'via': {
      const target = routine.target && routineOf(world, routine.target)
      const holder = routine.target && packageOf(world, routine.target.package)
      return [
        `// ${name} hands on.`,
        `func ${name}(work func() int) int {`,
        `\treturn ${holder ? nameOf(holder) : ''}.${target?.name}(work)`,
        '}',
      ]
    }
  }
}

function testsOf(one: Package): string {
  const text = [`package ${nameOf(one)}`, '', 'import "testing"', '']
  for (const test of one.tests) {
    const routine = one.routines.find(({ id }) => id === test.calls)
    text.push(
      `func ${test.name}(t *testing.T) {`,
      ...(test.skipped ? ['\tt.Skip("later")'] : []),
      `\tfor i := 0; i < ${test.times}; i++ {`,
      `\t\t${routine?.name}(func() int { return ${test.id.length} })`,
      '\t}',
      '}',
      '',
    )
  }
  return text.join('\n')
}
