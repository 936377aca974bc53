import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A folder with one Go package that should, or should not, leak. */
export interface Kernel {
  /** Path below the folder that was given. */
  readonly name: string
  readonly dir: string
  /** tests: it has tests of its own · program: a package main to be called by a test · registry: a package main with functions by name. */
  readonly form: 'tests' | 'program' | 'registry'
  /** Declared functions of the stuck stacks that its README shows; empty where it shows none. */
  readonly stuck: ReadonlySet<string>
  /** Names of the functions of a registry. */
  readonly registered: readonly string[]
}

/** Every folder below `root` that holds Go files, sorted by path. */
export async function readKernels(root: string): Promise<readonly Kernel[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const folders = new Set(entries.filter((entry) => entry.isFile() && entry.name.endsWith('.go')).map((entry) => entry.parentPath))
  const kernels = await Promise.all([...folders].sort().map((dir) => readKernel(dir, relative(root, dir) || '.')))
  return kernels.filter((kernel) => kernel !== undefined)
}

async function readKernel(dir: string, name: string): Promise<Kernel | undefined> {
  const files = (await readdir(dir)).sort()
  const sources = files.filter((file) => file.endsWith('.go'))
  const texts = await Promise.all(sources.map((file) => readFile(join(dir, file), 'utf8')))
  const readme = files.includes('README.md') ? await readFile(join(dir, 'README.md'), 'utf8') : ''
  const form = formOf(sources, texts)
  if (form === undefined) return undefined
  const registered = texts.flatMap((text) => [...text.matchAll(/\bregister\("(\w+)",/g)].map((match) => match[1] ?? '')).sort()
  return { name, dir, form, stuck: stuckIn(readme), registered }
}

function formOf(files: readonly string[], texts: readonly string[]): Kernel['form'] | undefined {
  if (files.some((file) => file.endsWith('_test.go'))) return 'tests'
  const isProgram = texts.some((text) => /^package main$/m.test(text) && /^func main\(\)/m.test(text))
  if (!isProgram) return undefined
  return texts.some((text) => text.includes('cmds = map[string]func(){}')) ? 'registry' : 'program'
}

/** `command-line-arguments.(*Replica).tick(0xc0…)` of a printed stack is `Replica.tick`, a closure its declared function. */
function stuckIn(readme: string): ReadonlySet<string> {
  const calls = [...readme.matchAll(/^\s*(?:created by )?command-line-arguments\.(\S+?)(?:\([^()]*\)|\(\.\.\.\))?\s*$/gm)]
  return new Set(calls.map((match) => (match[1] ?? '').replace(/\(\*?([^()]+)\)/, '$1').replace(/(\.func\d+|\.\d+)+$/, '')))
}
