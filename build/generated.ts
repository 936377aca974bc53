import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '#model/rule.ts'
import { readContracts, readRule } from '#rule/pack.ts'
import { libraryPages, ruleFolders } from './rules.ts'

/** Where rule pages stand for readers; also the base of every help link. */
export const HELP_BASE = 'https://github.com/goroutine-gate/goroutine-gate/blob/main/rules'

/** Path (from the repository root) and text of every generated file; throws with the pages' problems, one a line. */
export function generated(root: string): ReadonlyMap<string, string> {
  const problems: string[] = []
  const folders = ruleFolders(root)
  const rules = folders.map((folder) => {
    const { rule, problems: found } = readRule(folder, HELP_BASE)
    problems.push(...found.map(({ line, message }) => `rules/${folder.id}/README.md:${line}: ${message}`))
    if (!folder.query) problems.push(`rules/${folder.id}/query.scm: the file is missing or empty`)
    return { rule, query: folder.query, hasDetect: folder.hasDetect }
  })
  const libraries = libraryPages(root).map(({ name, text }) => {
    const { contracts, problems: found } = readContracts(name, text, HELP_BASE)
    problems.push(...found.map(({ line, message }) => `rules/contracts/${name}.md:${line}: ${message}`))
    return { name, text, contracts }
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return new Map([
    [
      'rules/index.ts',
      indexText(
        rules,
        libraries.flatMap(({ contracts }) => contracts),
      ),
    ],
    ['rules/pages.ts', pagesText(folders, libraries)],
    [
      'rules/README.md',
      catalogue(
        readFileSync(join(root, 'rules/README.md'), 'utf8'),
        rules.map(({ rule }) => rule),
      ),
    ],
  ])
}

const HEAD = '// Generated from the rule pages by `npm run generate`. Do not edit.\n'

interface IndexedRule {
  readonly rule: Rule
  readonly query: string
  readonly hasDetect: boolean
}

function indexText(rules: readonly IndexedRule[], contracts: readonly unknown[]): string {
  const imports = rules
    .filter(({ hasDetect }) => hasDetect)
    .map(({ rule }) => `import { detect as ${nameOf(rule.id)} } from './${rule.id}/detect.ts'`)
  const entries = rules.map(({ rule, query, hasDetect }) => {
    const detect = hasDetect ? `, detect: ${nameOf(rule.id)}` : ''
    return `  { rule: ${JSON.stringify(rule)}, query: ${JSON.stringify(query)}${detect} },`
  })
  return `${HEAD}
import type { Contract } from '#go/contracts.ts'
import type { LoadedRule } from '#rule/pack.ts'
${imports.join('\n')}

/** Every built-in rule, by id. */
export const RULES: readonly LoadedRule[] = [
${entries.join('\n')}
]

/** Every duty of the contract pages. */
export const CONTRACTS: readonly Contract[] = [
${contracts.map((contract) => `  ${JSON.stringify(contract)},`).join('\n')}
]
`
}

function pagesText(folders: readonly { id: string; page: string }[], libraries: readonly { name: string; text: string }[]): string {
  const lines = [...folders.map(({ id, page }) => [id, page]), ...libraries.map(({ name, text }) => [`contracts/${name}`, text])]
  return `${HEAD}
/** The page of every rule (by id) and library (\`contracts/<name>\`), for \`explain\` and \`test-rules\`. */
export const PAGES: Readonly<Record<string, string>> = {
${lines.map(([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},`).join('\n')}
}
`
}

/** \`channel/double-send\` as \`channelDoubleSend\`. */
function nameOf(id: string): string {
  return id.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function catalogue(text: string, rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}/README.md) | ${rule.title} | ${rule.level} | ${rule.confidence} |`)
  return between(text, 'catalogue', ['| rule | what leaks | level | confidence |', '|---|---|---|---|', ...rows].join('\n'))
}

/** Replaces what stands between the two marks of a name; an error when they are not there. */
export function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) throw new Error(`the marks ${open} and ${close} are missing`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}
