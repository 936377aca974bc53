import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRepository } from '#adapters/git/make.ts'
import { theOutside } from '#adapters/outside.ts'
import { check, type Outcome } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { TOOL_NAME } from '#model/report.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../../package.json' with { type: 'json' }

const COMMON = {
  config: '',
  failOn: undefined,
  catalogue: { rules: RULES, contracts: CONTRACTS },
  tool: { name: TOOL_NAME, version: manifest.version },
} as const

/** The demo's change, judged as the demo does it. Needs Go. */
export async function demoOutcome(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-demo-'))
  const repository = join(folder, 'quotes')
  const example = (side: string) => fileURLToPath(new URL(`../../examples/quotes/${side}`, import.meta.url))
  try {
    await makeRepository(repository, [
      { from: example('base'), message: 'Quotes' },
      { from: example('head'), message: 'Price alerts' },
    ])
    const request = { ...COMMON, cwd: repository, base: 'main', command: ['go', 'test', './...'], out: join(folder, 'recording') }
    return await gateChange(
      { ...request, output: 'stderr' },
      theOutside(() => undefined),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All rules over a tree, everything counted as new. */
export function treeOutcome(tree: string): Promise<Outcome> {
  const cwd = resolve(tree)
  return check(
    { ...COMMON, paths: ['.'], cwd, base: '' },
    theOutside(() => undefined),
  )
}
