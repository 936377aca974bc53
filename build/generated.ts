import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '#go/contract-rows.ts'
import type { Contract } from '#go/contracts.ts'
import type { Rule } from '#model/rule.ts'
import { describeClauses } from '#policy/clauses/page.ts'
import { describeKeys } from '#policy/keys-page.ts'
import { HOME } from '#report/home.ts'
import { readContracts, readRule } from '#rule/pack.ts'
import { configJsonSchema } from './json-schema.ts'
import { pageAssets } from './page-assets.ts'
import { libraryPages, packText, ruleFolders } from './rules.ts'
import { actionTable, between, type PackPage, packTable, ruleTable } from './tables.ts'

/** Where rule pages stand for readers; also the base of every help link. */
export const HELP_BASE = `${HOME}/blob/main/rules`

/** Path (from the repository root) and text of every generated file; throws with the pages' problems, one a line. */
export function generated(root: string): ReadonlyMap<string, string> {
  const problems: string[] = []
  const folders = ruleFolders(root)
  const rules = folders.map((folder) => {
    const { rule, problems: found } = readRule(folder, HELP_BASE)
    problems.push(...found.map(({ line, message }) => `rules/${folder.id}/README.md:${line}: ${message}`))
    if (!folder.query) problems.push(`rules/${folder.id}/query.scm: the file is missing or empty`)
    return { ...folder, rule }
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
    ['src/report/html/assets.ts', pageAssets(root)],
    ['schema.json', configJsonSchema()],
    ...pages(
      root,
      rules.map(({ rule }) => rule),
    ),
  ])
}

const HEAD = '// Generated from the rule pages by `npm run generate`. Do not edit.\n'

interface IndexedRule {
  readonly rule: Rule
  readonly query: string
  readonly hasDetect: boolean
  readonly hasConcerns: boolean
}

function indexText(rules: readonly IndexedRule[], contracts: readonly Contract[]): string {
  const imports = rules
    .filter(({ hasDetect }) => hasDetect)
    .map(({ rule, hasConcerns }) => {
      const concerns = hasConcerns ? `concerns as ${nameOf(rule.id)}Concerns, ` : ''
      return `import { ${concerns}detect as ${nameOf(rule.id)} } from './${rule.id}/detect.ts'`
    })
  const entries = rules.map(({ rule, query, hasDetect, hasConcerns }) => {
    const detect = hasDetect ? `, detect: ${nameOf(rule.id)}` : ''
    const concerns = hasConcerns ? `, concerns: ${nameOf(rule.id)}Concerns` : ''
    return `  { rule: ${JSON.stringify(rule)}, query: ${JSON.stringify(query)}${detect}${concerns} },`
  })
  return `${HEAD}
import { contractsOf } from '#go/contract-rows.ts'
import type { Contract } from '#go/contracts.ts'
import type { LoadedRule } from '#rule/pack.ts'
${imports.join('\n')}

/** Every built-in rule, by id. */
export const RULES: readonly LoadedRule[] = [
${entries.join('\n')}
]

/** Every duty of the contract pages. */
export const CONTRACTS: readonly Contract[] = contractsOf([
${rowsOf(contracts)
  .map((row) => `  ${JSON.stringify(row)},`)
  .join('\n')}
])
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

const CLAUSES_HEAD = '## Clauses\n\n'

/** Pages for people whose tables come from the rule pages and from `action.yml`. */
function pages(root: string, rules: readonly Rule[]): [string, string][] {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  const packs = packsOf(root, rules)
  const action = text('action.yml')
  let readme = between(text('README.md'), 'packs', packTable(packs, 'rules/'))
  for (const section of ['inputs', 'outputs'] as const) readme = between(readme, section, actionTable(action, section))
  const policy = text('docs/policy.md')
  const catalogue = ruleTable(rules, ({ id }) => ({ name: id, folder: id }))
  return [
    ['README.md', readme],
    ['docs/config.md', between(text('docs/config.md'), 'keys', describeKeys())],
    ['docs/policy.md', `${policy.slice(0, policy.indexOf(CLAUSES_HEAD))}${CLAUSES_HEAD}${describeClauses()}`],
    ['rules/README.md', between(between(text('rules/README.md'), 'packs', packTable(packs, '')), 'catalogue', catalogue)],
    ...packs.map((pack): [string, string] => [`rules/${pack.name}/README.md`, packPage(pack)]),
  ]
}

function packsOf(root: string, rules: readonly Rule[]): PackPage[] {
  const names = [...new Set(rules.map(({ pack }) => pack))]
  return names.map((name) => ({ name, text: packText(root, name), rules: rules.filter(({ pack }) => pack === name) }))
}

function packPage({ name, text, rules }: PackPage): string {
  const own = ruleTable(rules, ({ id }) => ({ name: id, folder: id.slice(name.length + 1) }))
  return between(text, 'rules', own)
}
