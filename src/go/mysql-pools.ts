import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

const OPENS = /^(database\/sql|github\.com\/jmoiron\/sqlx) (Open|MustOpen|Connect|MustConnect|ConnectContext|MustConnectContext)$/
const LIFETIME = '.SetConnMaxLifetime('

/** Whether a call opens a pool of the MySQL driver, and neither its package nor one that imports it limits how long its connections live. */
export function isUnlimitedMysqlPool(pkg: GoPackage, file: GoFile, call: Node): boolean {
  if (file.isTest || !opensMysql(pkg, file, call)) return false
  const importers = pkg.linked?.importersOf(pkg.importPath) ?? []
  return ![pkg, ...importers].some(({ files }) => files.some(({ tree }) => tree.text.includes(LIFETIME)))
}

function opensMysql(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const names = file.named(file.child(call, 'arguments')).slice(0, 2)
  const driver = names.find((name) => textOf(pkg, file, name) !== '')
  if (driver === undefined || textOf(pkg, file, driver) !== 'mysql') return false
  const { package: path, name } = calleeOf(pkg, file, call)
  return OPENS.test(`${path} ${name}`)
}

/** A string, written out or as a constant's name; empty for anything else. */
function textOf(pkg: GoPackage, file: GoFile, node: Node): string {
  if (file.is(node, 'interpreted_string_literal')) return file.text(node).slice(1, -1)
  const variable = file.is(node, 'identifier') ? pkg.scopes(file).variableOf(node) : undefined
  const spec = variable ? { file, node: variable.statement } : file.is(node, 'identifier') ? pkg.value(file.text(node), file) : undefined
  if (!spec?.file.is(spec.node, 'const_spec')) return ''
  const names = spec.file.childrenIn(spec.node, 'name').map((name) => spec.file.text(name))
  const value = spec.file.named(spec.file.child(spec.node, 'value'))[names.indexOf(file.text(node))] ?? NONE
  return spec.file.is(value, 'interpreted_string_literal') ? spec.file.text(value).slice(1, -1) : ''
}
