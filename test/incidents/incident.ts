import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeRepository } from '#adapters/git/make.ts'
import { theOutside } from '#adapters/outside.ts'
import { gateChange } from '#drive/gate.ts'
import type { Report } from '#model/report.ts'
import { render } from '#report/index.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/incidents/', import.meta.url))

export type Version = 'leaking' | 'mended'

export interface Gated {
  readonly report: Report
  /** The report as it is read in a terminal. */
  readonly text: string
  /** The report as the job's summary, in Markdown. */
  readonly summary: string
}

/** Gates one version of an incident's module against another, with its own `go test ./...`, as a pull request would; `series` is a folder of dumps over time. */
export async function gateIncident(name: string, base: Version, head: Version, series?: string): Promise<Gated> {
  const outside = theOutside(() => {})
  const work = await outside.temporaryFolder()
  try {
    const cwd = join(work.dir, name)
    await makeRepository(cwd, [
      { from: join(EXAMPLES, name, base), message: base },
      { from: join(EXAMPLES, name, head), message: head },
    ])
    const { report, sources } = await gateChange(
      {
        cwd,
        base: 'main',
        config: '',
        failOn: undefined,
        catalogue: { rules: RULES, contracts: CONTRACTS },
        tool: { name: 'goroutine-gate', version: '0' },
        command: ['go', 'test', './...'],
        out: join(work.dir, 'recording'),
        output: 'stderr',
        ...(series === undefined ? {} : { series: { paths: [series] } }),
      },
      outside,
    )
    const options = { sources, color: false, sarifProfile: 'github' } as const
    return { report, text: render(report, 'text', options), summary: render(report, 'markdown', options) }
  } finally {
    await work.dispose()
  }
}

/** Findings that the change brings, `rule function level`, and whether a test shows them. */
export function newFindings({ findings }: Report): readonly string[] {
  return findings
    .filter(({ standing }) => standing.kind === 'new')
    .map(({ ruleId, function: name, level, seenIn }) => `${ruleId} ${name} ${level}${seenIn.length > 0 ? ', seen' : ''}`)
}

/** Leaks that the change brings, by the function where they hang. */
export function newLeaks({ growth }: Report): readonly string[] {
  return growth.filter(({ state }) => state === 'new').map(({ leak }) => leak?.site?.function ?? '')
}
