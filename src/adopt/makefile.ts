/** The name of the Makefile's target that runs `go test`; the one that is called for it where several do. Undefined where none does. */
export function testTarget(makefile: string): string | undefined {
  const names = targetsOf(makefile)
    .filter(({ recipe }) => /(\bgo|\$[({]GO[)}])\s+test\b|\bgotestsum\b/.test(recipe))
    .map(({ name }) => name)
  return CALLED.find((name) => names.includes(name)) ?? names.find((name) => /test/.test(name))
}

const CALLED = ['test', 'tests', 'unit-test', 'test-unit', 'unit', 'check']

function targetsOf(makefile: string): { readonly name: string; readonly recipe: string }[] {
  const targets: { name: string; recipe: string }[] = []
  for (const line of makefile.split(/\r?\n/)) {
    const name = /^([A-Za-z0-9][\w.-]*)\s*::?(?!=)/.exec(line)?.[1]
    if (name !== undefined) targets.push({ name, recipe: '' })
    const last = targets.at(-1)
    if (last && line.startsWith('\t')) last.recipe += `${line.slice(1)}\n`
  }
  return targets
}
