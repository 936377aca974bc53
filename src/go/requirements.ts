import { directives, unquoted } from './module.ts'

/** What the go.mod of a module asks for, to be compared with another one. */
export interface Requirements {
  /** Module path to its versions and replacements, one text each. */
  readonly modules: ReadonlyMap<string, string>
  /** The lines that decide about every package: module, go, toolchain, godebug, exclude. */
  readonly settings: string
}

/** Reads a go.mod text; comments, order and layout do not count. */
export function requirementsOf(text: string): Requirements {
  const modules = new Map<string, string>()
  for (const word of ['require', 'replace']) {
    for (const words of directives(text, word)) {
      const [path = '', ...rest] = words.split(/\s+/)
      modules.set(unquoted(path), `${modules.get(unquoted(path)) ?? ''}${word} ${rest.join(' ')}\n`)
    }
  }
  const settings = ['module', 'go', 'toolchain', 'godebug', 'exclude'].flatMap((word) =>
    directives(text, word).map((words) => `${word} ${unquoted(words)}`),
  )
  return { modules, settings: settings.sort().join('\n') }
}
