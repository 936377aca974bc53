import { theOutside } from '#adapters/outside.ts'
import { gateChange } from '#drive/gate.ts'
import type { Report } from '#model/report.ts'
import type { Outside } from '#ports.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'

/** One gate, as far as it may differ from the others. */
export interface Told {
  /** `pass`, `warn new-survivor`, `block new-leak`: kind and clauses. */
  readonly verdict: string
  readonly messages: readonly string[]
  readonly goroutines: number
  readonly stacks: number
  /** How often the command was run, for both sides and to confirm. */
  readonly runs: number
  readonly seconds: number
}

/** Gates the branch against `main` with the real recorder. */
export async function gated(repository: string, command: readonly string[], out: string): Promise<Told> {
  let runs = 0
  const real = theOutside(() => {})
  const outside: Outside = {
    ...real,
    record: (options) => {
      runs++
      return real.record(options)
    },
  }
  const request = {
    cwd: repository,
    base: 'main',
    config: '',
    failOn: undefined,
    catalogue: { rules: RULES, contracts: CONTRACTS },
    tool: { name: 'goroutine-gate', version: '0' },
    command,
    out,
    output: 'stderr' as const,
  }
  const start = performance.now()
  const { report } = await gateChange(request, outside)
  return { ...toldOf(report), runs, seconds: (performance.now() - start) / 1_000 }
}

function toldOf({ verdict, leaks }: Report): Omit<Told, 'runs' | 'seconds'> {
  const clauses = [...new Set(verdict.reasons.map(({ clause }) => clause))].sort()
  return {
    verdict: [verdict.kind, ...clauses].join(' '),
    messages: verdict.reasons.map(({ message }) => message),
    goroutines: leaks.reduce((sum, { count }) => sum + count, 0),
    stacks: leaks.length,
  }
}
