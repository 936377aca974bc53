import { decodePercent } from './escape.ts'

/**
 * A printed function name without what varies between builds of one source (recorder reference 9.3): type arguments, closure, range-body
 * and wrapper suffixes, the `vendor/` prefix, `glob.` of old Go versions. `example.com/m/a.(*Box[...]).run.func1.2` is
 * `example.com/m/a.(*Box).run`.
 */
export function normaliseFunction(name: string): string {
  const plain = withoutTypeArguments(decodePercent(name))
  const local = plain.startsWith('vendor/') ? plain.slice('vendor/'.length) : plain
  let current = local
  for (let cut = cutSuffix(current); cut !== current; cut = cutSuffix(current)) current = cut
  // A closure at package level: `a.glob..func1` up to Go 1.21, `a.init.func1` since; numbered initialisers are one function in the source.
  return current.replace(/\.(?:glob\.|(?:map\.)?init(?:\.\d+)?)$/, '.init')
}

/** Whether the name is that of a function literal or range body inside a declared function. */
export function isClosure(name: string): boolean {
  const plain = withoutTypeArguments(name)
  return CLOSURE.test(plain) || RANGE.test(plain)
}

/** Whether a tool made the function: for a `go` or `defer` statement with arguments, which API dumps leave out, or for a call into C. */
export function isWrapper(name: string): boolean {
  return WRAPPER.test(name) || /\._C2?func_[^./]*$/.test(name)
}

/**
 * The declared function as the source spells it: `example.com/m/a.(*Watcher).loop.func1` is `Watcher.loop`. `file` (as printed) tells
 * where a package path with a dot in its last element ends. The enclosing function that the compiler puts before an inlined closure's
 * own one is dropped where a receiver shows it.
 */
export function declaredName(name: string, file = ''): string {
  const normal = normaliseFunction(name)
  const symbol = normal.slice(packageOf(normal, file).length).replace(/^\./, '')
  const receiver = /\(\*?([^()]+)\)\.([^().]+)$/.exec(symbol)
  if (receiver !== null) return `${receiver[1]}.${receiver[2]}`
  const parts = symbol.split('.').filter((part) => part !== '' && !/^func\d+$/.test(part) && !/^\d+$/.test(part))
  if (parts[0] === 'init' || (parts[0] === 'main' && normal.startsWith('main.'))) return parts.at(-1) ?? symbol
  return parts.slice(-2).join('.')
}

/**
 * The import path in a function name: `example.com/m/a` of `example.com/m/a.(*Watcher).loop`; empty for builtins such as `panic`. A last
 * element with a dot (`gopkg.in/yaml.v3`) is told by the folder of `file`, else by its `.vN` ending.
 */
export function packageOf(name: string, file = ''): string {
  const plain = withoutTypeArguments(decodePercent(name))
  const local = plain.startsWith('vendor/') ? plain.slice('vendor/'.length) : plain
  const receiver = local.indexOf('(')
  const slash = local.lastIndexOf('/', receiver === -1 ? local.length : receiver)
  const rest = local.slice(slash + 1)
  const folder = /([^/\\]*)[/\\][^/\\]*$/.exec(file)?.[1]?.replace(/@.*$/, '') ?? ''
  if (folder.includes('.') && rest.startsWith(`${folder}.`)) return local.slice(0, slash + 1) + folder
  const dot = rest.indexOf('.')
  if (dot === -1) return ''
  const version = /^[^.()]+\.v\d+(?=\.)/.exec(rest)
  return local.slice(0, slash + 1) + (version !== null && slash !== -1 ? version[0] : rest.slice(0, dot))
}

/**
 * Whether the import path is of Go's standard library: its first element has no dot. `main`, a package of files given by name, and paths
 * below one of the `modules` (a module may be called `mymod`) are the user's.
 */
export function isStandardLibrary(packagePath: string, modules: readonly string[] = []): boolean {
  if (packagePath.startsWith('vendor/')) return true
  const first = packagePath.split('/', 1)[0] ?? ''
  if (first.includes('.') || OWN.has(first)) return false
  return !modules.some((module) => isWithin(packagePath, module))
}

/** Whether an import path is a module's root package, its external test package, or below it. */
export function isWithin(packagePath: string, module: string): boolean {
  if (module === '' || !packagePath.startsWith(module)) return false
  const rest = packagePath.slice(module.length)
  return rest === '' || rest.startsWith('/') || rest === '_test' || rest === '.test'
}

const OWN = new Set(['main', 'main_test', 'command-line-arguments', 'command-line-arguments_test', '_'])

const CLOSURE = /\.func\d+(?:\.\d+)*$/
const RANGE = /-range\d+(?:\.\d+)*$/
const WRAPPER = /\.(?:go|defer)wrap\d+$/

function cutSuffix(name: string): string {
  return name
    .replace(CLOSURE, '')
    .replace(RANGE, '')
    .replace(WRAPPER, '')
    .replace(/·[^/]*$/, '')
    .replace(/-fm$/, '')
}

/** Cuts each bracketed part on its own, balanced; brackets that do not close stay. */
function withoutTypeArguments(name: string): string {
  if (!name.includes('[')) return name
  let result = ''
  let depth = 0
  let open = 0
  for (let at = 0; at < name.length; at++) {
    const char = name[at]
    if (char === '[' && depth++ === 0) open = at
    if (depth === 0) result += char
    if (char === ']' && depth > 0) depth--
  }
  return depth === 0 ? result : result + name.slice(open)
}
