import type { Judgeable } from './judgeable.ts'

/** The import path of a file's package; where nobody knows the module, its folder. */
export function packageOf(file: string, { importPaths }: Pick<Judgeable, 'importPaths'>): string {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
  return importPaths.get(folder) ?? folder
}
