import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Kernel } from './kernels.ts'

/** A module of our own with the kernels' files, untouched, a package each. */
export interface Workspace {
  readonly dir: string
  /** Import path of a kernel's package. */
  packageOf(kernel: Kernel): string
  dispose(): Promise<void>
}

const MODULE = 'example.com/kernels'

/** Copies the kernels' Go files; what is a program gets one file beside it with a test that calls it. */
export async function makeWorkspace(kernels: readonly Kernel[]): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'goker-dynamic-'))
  await writeFile(join(dir, 'go.mod'), `module ${MODULE}\n\ngo 1.21\n`)
  for (const kernel of kernels) {
    const to = join(dir, folderOf(kernel))
    await mkdir(to, { recursive: true })
    await cp(kernel.dir, to, { recursive: true, filter: (from) => from === kernel.dir || /\.go$/.test(basename(from)) })
    if (kernel.form !== 'tests') await writeFile(join(to, 'called_test.go'), callerOf(kernel))
  }
  return {
    dir,
    packageOf: (kernel) => `${MODULE}/${folderOf(kernel)}`,
    dispose: () => rm(dir, { recursive: true, force: true }),
  }
}

/** Elements that begin with a dot or an underscore, and testdata, are no packages. */
function folderOf({ name }: Kernel): string {
  return name === '.' ? 'all' : name.replace(/(^|\/)[._]/g, '$1x').replace(/[^\w./-]/g, '-')
}

function callerOf({ form, registered }: Kernel): string {
  const calls =
    form === 'program'
      ? ['func TestProgram(t *testing.T) { main() }']
      : registered.map((name) => `func Test${name}(t *testing.T) { cmds["${name}"]() }`)
  return `package main\n\nimport "testing"\n\n${calls.join('\n')}\n`
}
