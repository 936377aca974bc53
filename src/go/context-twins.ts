import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** Calls that cannot be ended, with the call beside them that takes a context. */
const TWINS: Readonly<Record<string, string>> = {
  'os/exec Command': 'exec.CommandContext',
  'net/http NewRequest': 'http.NewRequestWithContext',
  'net/http Get': 'http.NewRequestWithContext',
  'net/http Post': 'http.NewRequestWithContext',
  'net/http Head': 'http.NewRequestWithContext',
  'net/http PostForm': 'http.NewRequestWithContext',
  'net Dial': '(*net.Dialer).DialContext',
  ...twinsOf(['DB', 'Tx'], { Query: 'QueryContext', QueryRow: 'QueryRowContext', Exec: 'ExecContext', Prepare: 'PrepareContext' }),
  ...twinsOf(['Stmt'], { Query: 'QueryContext', QueryRow: 'QueryRowContext', Exec: 'ExecContext' }),
  ...twinsOf(['DB'], { Begin: 'BeginTx', Ping: 'PingContext' }),
}

/** Methods of types of database/sql, by the twin that takes a context. */
function twinsOf(types: readonly string[], twins: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(types.flatMap((type) => Object.entries(twins).map(([name, twin]) => [`database/sql ${type}.${name}`, twin])))
}

/** What the function around a call does when it ends the call in another way: it kills the process, sets a deadline, adds the context later. */
const OTHERWISE = /\.WithContext\(|\.Process\.|CommandContext|SetDeadline|\.Clone\(ctx|context\.AfterFunc/

/** The call with a context that could stand here, or '' when there is none or the function sees to it otherwise. */
export function contextTwin(pkg: GoPackage, file: GoFile, call: Node): string {
  const { package: path, name } = calleeOf(pkg, file, call)
  const twin = TWINS[`${path} ${name}`]
  return twin && !isSeenTo(file, call) ? twin : ''
}

function isSeenTo(file: GoFile, call: Node): boolean {
  return OTHERWISE.test(file.text(file.declarationAround(call)))
}

/** What only says or counts something gives its context to nobody who waits: `slog.InfoContext`. */
const TELLS = /^(log|debug|info|warn|error|fatal|panic|print|trace|with|add|inc|dec|set|observe|record|emit|new)|log(ger|rus)?$/i

/**
 * The same for whatever function or method: calls beside whose function, as Go says, stands one that takes a context first and is its like
 * otherwise, and the name of that. Calls of the table above are not told again; nothing where Go said nothing about the file.
 */
export function toldTwins(pkg: GoPackage, file: GoFile): readonly (readonly [call: Node, twin: string])[] {
  if (!pkg.exactly(file) || file.isTest) return []
  return file.all('call_expression').flatMap((call) => {
    const twin = toldTwin(pkg, file, call)
    return twin !== undefined && !isSeenTo(file, call) ? [[call, twin] as const] : []
  })
}

function toldTwin(pkg: GoPackage, file: GoFile, call: Node): string | undefined {
  const { package: path, name } = calleeOf(pkg, file, call)
  const isTable = TWINS[`${path} ${name}`] !== undefined
  if (name === '' || isTable || TELLS.test(name.split('.').at(-1) ?? '') || TELLERS.test(path)) return undefined
  return pkg.exact?.twin(path || pkg.importPath, name)
}

const TELLERS = /\blog|zap|slog|google\.golang\.org\/grpc$/
