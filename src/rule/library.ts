import type { Carrier, Contract } from '#go/contracts.ts'
import { NONE } from '#go/tree.ts'
import { LEVELS, type Level } from '#model/finding.ts'
import { oneOf, unknownKey } from './keys.ts'
import { type MetaValue, type PageProblem, readKeys, readPage } from './page.ts'

/** The rule that answers for a duty when its page names none. */
const GENERAL_RULE = 'lifecycle/must-call-missed'

const LIBRARY_KEYS = new Set(['module', 'aliases', 'title', 'checked', 'needs'])
const CONTRACT_KEYS = new Set([
  'call',
  'owner',
  'type',
  'release',
  'error-guard',
  'rule',
  'noun',
  'released-by',
  'taken-by',
  'left-by',
  'level',
  'since',
  'until',
])

type Keys = ReadonlyMap<string, MetaValue>

/** What a page says before its first block: import paths (module first, older names after it) and where it is explained. */
interface Library {
  readonly modules: readonly string[]
  readonly helpUri: string
}

/** Reads a library's page: every ```contract block is one duty, or several calls with the same one. */
export function readContracts(name: string, text: string, helpBase: string): { contracts: Contract[]; problems: readonly PageProblem[] } {
  const page = readPage(text)
  const problems = [...page.problems]
  for (const [key, { line }] of page.meta) if (!LIBRARY_KEYS.has(key)) problems.push({ line, message: unknownKey(key, LIBRARY_KEYS) })
  const modules = [...(page.meta.get('module')?.values ?? []), ...(page.meta.get('aliases')?.values ?? [])]
  if (modules.length === 0) problems.push({ line: 1, message: 'the key "module" is missing' })
  const library = { modules, helpUri: `${helpBase}/contracts/${name}.md` }
  const contracts = page.blocks
    .filter((block) => block.language === 'contract')
    .flatMap((block) => readContract(block.text.trimEnd().split('\n'), block.line, library, problems))
  return { contracts, problems }
}

function readContract(lines: readonly string[], line: number, library: Library, problems: PageProblem[]): Contract[] {
  const keys = readKeys(lines, line, problems)
  for (const [key, value] of keys) if (!CONTRACT_KEYS.has(key)) problems.push({ line: value.line, message: unknownKey(key, CONTRACT_KEYS) })
  for (const key of ['call', 'release']) if (!keys.has(key)) problems.push({ line, message: `the contract lacks "${key}"` })
  const one = (key: string): string => keys.get(key)?.values[0] ?? ''
  const duty = {
    ...ownerOf(keys.get('owner'), problems),
    release: releaseOf(keys.get('release'), problems),
    errorGuard: resultIndex(keys.get('error-guard'), problems) ?? NONE,
    rule: one('rule') || GENERAL_RULE,
    noun: one('noun') || 'value',
    helpUri: library.helpUri,
    ...boundsOf(keys, problems),
    ...endsOf(keys, library.modules[0] ?? '', problems),
  }
  return (keys.get('call')?.values ?? []).map((call) => {
    const { path, name } = callOf(call)
    const modules = path ? library.modules.map((module) => `${module}/${path}`) : library.modules
    return { modules, call: name, type: typeIn(one('type'), path, library.modules[0] ?? ''), ...duty }
  })
}

/** `New`, `(*Client).Watch`, `concurrency.NewSession` and `(*concurrency.Mutex).Lock`: a path below the module, and the call in it. */
function callOf(text: string): { path: string; name: string } {
  const bare = text.replace(/^\(\*?([^)]+)\)\./, '$1.')
  const match = /^((?:[\w-]+\/)*[a-z][\w-]*)\.(.+)$/.exec(bare)
  return { path: match?.[1] ?? '', name: match?.[2] ?? bare }
}

/** Packages that a page names as Go code does, though they are not below its module. */
const ELSEWHERE =
  /^(archive|bufio|bytes|compress|context|crypto|database|encoding|fmt|io|log|mime|net|os|runtime|strings|sync|time)(\/|$)|^[^/]+\.[^/]*\//

/** A type as the call's own package sees it: bare when it is declared there, else with its whole import path. */
function typeIn(type: string, callPath: string, module: string): string {
  const [, star = '', path = '', name = ''] = /^(\*?)(?:([\w./~-]+)\.)?([A-Z]\w*)$/.exec(type) ?? []
  if (!name || path === callPath) return name ? `${star}${name}` : type
  if (ELSEWHERE.test(path)) return type
  return `${star}${module}${path ? `/${path}` : ''}.${name}`
}

/** `result 0`, `argument 1`, `receiver`, `context` or `package`. */
function ownerOf(value: MetaValue | undefined, problems: PageProblem[]): { owner: number; carrier?: Carrier } {
  const text = value?.values[0] ?? 'result 0'
  const match = /^(result|argument) (\d+)$/.exec(text)
  if (match) return { owner: Number(match[2]), ...(match[1] === 'argument' ? { carrier: 'argument' } : {}) }
  if (text === 'receiver' || text === 'context' || text === 'package') return { owner: 0, carrier: text }
  problems.push({ line: value?.line ?? 1, message: `"${text}" is not "result N", "argument N", "receiver", "context" or "package"` })
  return { owner: 0 }
}

const RELEASE = /^(call|cancel|\.?[A-Z]\w*(\.[A-Z]\w*)*|[\w.]+\(owner\)|[a-z]\w*\.[A-Z]\w*)$/

/** The releases; none where the page says `none`, for a call that owes nothing. */
function releaseOf(value: MetaValue | undefined, problems: PageProblem[]): readonly string[] {
  const releases = value?.values ?? []
  if (releases.length === 1 && releases[0] === 'none') return []
  for (const release of releases) {
    if (RELEASE.test(release)) continue
    const message = `"${release}" is not a method, a path such as ".Body.Close", "call", "cancel", "close(owner)", "pkg.Stop" or "none"`
    problems.push({ line: value?.line ?? 1, message })
  }
  return releases
}

/** `result 0`. */
function resultIndex(value: MetaValue | undefined, problems: PageProblem[]): number | undefined {
  if (!value) return undefined
  const match = /^result (\d+)$/.exec(value.values[0] ?? '')
  if (!match) problems.push({ line: value.line, message: `"${value.values[0]}" is not "result N"` })
  return match ? Number(match[1]) : undefined
}

function boundsOf(keys: Keys, problems: PageProblem[]): Pick<Contract, 'level' | 'since' | 'until'> {
  const level = oneOf(keys.get('level'), LEVELS, problems)
  const bound = (key: 'since' | 'until'): { [key]?: string } => {
    const value = keys.get(key)
    if (!value) return {}
    const text = value.values[0] ?? ''
    if (/^go1\.\d+$/.test(text)) return { [key]: text }
    problems.push({ line: value.line, message: `"${text}" is not a Go version such as "go1.23"` })
    return {}
  }
  return { ...(level ? { level: level as Level } : {}), ...bound('since'), ...bound('until') }
}

const ENDS = /^(context|parent|process|collected|error|[A-Z]\w*)$/

function endsOf(keys: Keys, module: string, problems: PageProblem[]): Pick<Contract, 'endedBy' | 'takenBy' | 'leftBy'> {
  const endedBy = keys.get('released-by')
  for (const end of endedBy?.values ?? []) {
    if (ENDS.test(end)) continue
    const message = `"${end}" is not "context", "parent", "process", "collected", "error" or a method`
    problems.push({ line: endedBy?.line ?? 1, message })
  }
  const functions = (key: string): readonly string[] | undefined => keys.get(key)?.values.map((value) => functionName(value, module))
  const [takenBy, leftBy] = [functions('taken-by'), functions('left-by')]
  return { ...(endedBy ? { endedBy: endedBy.values } : {}), ...(takenBy ? { takenBy } : {}), ...(leftBy ? { leftBy } : {}) }
}

/** `NewMutex` of the page's module, `concurrency.NewMutex` below it, `io.Copy` elsewhere, `.NewFooClient` anywhere. */
function functionName(text: string, module: string): string {
  if (text.startsWith('.')) return text
  const { path, name } = callOf(text)
  if (!path) return `${module}.${name}`
  return ELSEWHERE.test(path) || !module.includes('.') ? `${path}.${name}` : `${module}/${path}.${name}`
}
