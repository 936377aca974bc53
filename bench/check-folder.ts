import { collectGoFiles } from '#adapters/files/collect.ts'
import { theOutside } from '#adapters/outside.ts'
import { check, type Outcome } from '#drive/check.ts'
import { TOOL_NAME } from '#model/report.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../package.json' with { type: 'json' }

/** What `check` says about a folder, with the folder as root even where it lies inside a repository. */
export function checkFolder(folder: string): Promise<Outcome> {
  const outside = theOutside(() => {})
  return check(
    {
      paths: ['.'],
      cwd: folder,
      base: '',
      config: '',
      failOn: undefined,
      catalogue: { rules: RULES, contracts: CONTRACTS },
      tool: { name: TOOL_NAME, version: manifest.version },
    },
    { ...outside, collect: (paths, options) => collectGoFiles(paths, { ...options, root: folder }) },
  )
}
