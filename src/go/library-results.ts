import type { Contract } from './contracts.ts'
import { standardResult } from './standard.ts'
import type { External, GoType } from './types.ts'

/** Result types of library calls as their contracts tell them, and beyond that what `standard.ts` knows. */
export function resultsOfLibraries(contracts: readonly Contract[]): External {
  const types = new Map<string, GoType>()
  for (const contract of contracts) {
    if (contract.carrier) continue
    for (const module of contract.modules) {
      const type = libraryType(contract.type, module)
      if (type) types.set(`${module} ${contract.call} ${contract.owner}`, type)
    }
  }
  return (path, name, result) => types.get(`${path} ${name} ${result}`) ?? standardResult(path, name, result)
}

/** `*Client` of the module itself, `*example.com/x.T` of another package; undefined for what has no name, such as `func()`. */
function libraryType(text: string, module: string): GoType | undefined {
  const match = /^(\*?)(?:([\w./~-]+)\.)?([A-Z]\w*)$/.exec(text)
  if (!match) return undefined
  const [, star, path = module, name = ''] = match
  const named: GoType = { kind: 'named', package: path, name }
  return star ? { kind: 'pointer', to: named } : named
}
