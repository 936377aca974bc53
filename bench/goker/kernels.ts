import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#model/error.ts'
import { compareText } from '#model/region.ts'

/** One small program with a known leak, or its repaired twin. */
export interface Kernel {
  /** `project/number`: `cockroach/584`. */
  readonly name: string
  readonly files: readonly { readonly file: string; readonly text: string }[]
}

/**
 * The kernels below the folders; where two folders hold one of the same name, the first has it. Two layouts are known: a
 * file `cockroach584.go` each, as in Go's own tree, and a folder `cockroach/584` each, as in the collection they come from.
 */
export async function readKernels(folders: readonly string[]): Promise<readonly Kernel[]> {
  return collect(folders, (name) => /^\d+$/.test(name), /^([a-z]+)(\d+)\.go$/)
}

/** Repaired programs: folders `cockroach/584_fixed`. */
export async function readTwins(folders: readonly string[]): Promise<readonly Kernel[]> {
  return collect(folders, (name) => /^\d+_fixed$/.test(name), undefined)
}

async function collect(
  folders: readonly string[],
  isNumber: (name: string) => boolean,
  flat: RegExp | undefined,
): Promise<readonly Kernel[]> {
  const found = new Map<string, Kernel>()
  for (const folder of folders) {
    const paths = await goFilesBelow(folder)
    for (const [name, files] of groupByKernel(paths, isNumber, flat)) {
      if (!found.has(name)) found.set(name, { name, files: await Promise.all(files.map((path) => textOf(folder, path))) })
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name))
}

async function goFilesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true }).catch((cause) => {
    throw new UserError(`${folder} cannot be read`, 'pass a folder that holds kernels', { cause })
  })
  return entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.go') && !/(^|\/)(nonblocking|goreal|goker_\w+)\//.test(entry))
    .sort(compareText)
}

function groupByKernel(paths: readonly string[], isNumber: (name: string) => boolean, flat: RegExp | undefined): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const [file = '', number = '', project = ''] = path.split('/').reverse()
    const [, flatProject, flatNumber] = flat?.exec(file) ?? []
    const name = isNumber(number) && /^[a-z]+$/.test(project) ? `${project}/${number}` : flatProject ? `${flatProject}/${flatNumber}` : ''
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), path])
  }
  return groups
}

/** The programs of the collection are written as tests; here they stand for production code, so they are read as such. */
async function textOf(folder: string, path: string): Promise<{ file: string; text: string }> {
  return { file: path.replace(/_test\.go$/, '.go'), text: await readFile(join(folder, path), 'utf8') }
}
