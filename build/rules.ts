import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '#model/region.ts'

/** A rule's folder as text. */
export interface RuleFolder {
  /** `<pack>/<rule>`. */
  readonly id: string
  readonly page: string
  readonly query: string
  readonly hasDetect: boolean
  /** Its `detect.ts` says which files it concerns. */
  readonly hasConcerns: boolean
}

export interface LibraryPage {
  /** File name without `.md`. */
  readonly name: string
  readonly text: string
}

/** Every rule folder under `rules/`, by id. A rule is a folder of a pack that has a query. */
export function ruleFolders(root: string): RuleFolder[] {
  const rules = join(root, 'rules')
  return foldersIn(rules)
    .filter((pack) => pack !== 'contracts')
    .flatMap((pack) => foldersIn(join(rules, pack)).map((rule) => `${pack}/${rule}`))
    .map((id) => ({
      id,
      page: textOf(join(rules, id, 'README.md')),
      query: textOf(join(rules, id, 'query.scm')),
      hasDetect: existsSync(join(rules, id, 'detect.ts')),
      hasConcerns: textOf(join(rules, id, 'detect.ts')).includes('export const concerns'),
    }))
}

/** Every library's contract page under `rules/contracts/`. */
export function libraryPages(root: string): LibraryPage[] {
  const folder = join(root, 'rules', 'contracts')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort(compareText)
    .map((name) => ({ name: name.slice(0, -3), text: textOf(join(folder, name)) }))
}

/** The page of a pack; a new pack starts with a page that has nothing but its table. */
export function packText(root: string, pack: string): string {
  return textOf(join(root, 'rules', pack, 'README.md')) || `# ${pack}\n\n<!-- rules -->\n<!-- /rules -->\n`
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareText)
}

/** Empty where the file is missing: the generator then says what is wrong with the rule. */
function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
