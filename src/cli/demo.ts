import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeReportFile } from '#adapters/files/write.ts'
import { makeRepository } from '#adapters/git/make.ts'
import { terminal } from '#adapters/terminal.ts'
import type { Outcome } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { reportFiles } from '#drive/reports.ts'
import type { Report } from '#model/report.ts'
import { render } from '#report/index.ts'
import type { Verb } from './verb.ts'

const INTRODUCTION = `goroutine-gate judges a change to a Go service by two things: what its source says, and which goroutines
its own tests leave behind. Here it does so on a small service that ships with this repository: a branch "change" on
top of "main", with the service's own \`go test ./...\`, run on both sides. Nothing is downloaded.
`

/** What the example holds, and how each part ought to come out. */
const EXPECTED: readonly { readonly about: string; readonly holds: (report: Report) => boolean }[] = [
  {
    about: 'a leak that a rule proves and a test shows is one confirmed finding (Client.Latest)',
    holds: ({ findings }) =>
      findings.some((finding) => finding.function === 'Client.Latest' && finding.standing.kind === 'new' && finding.seenIn.length > 0),
  },
  {
    about: 'one that only a rule sees, for no test goes there (Quorum.Quote)',
    holds: ({ findings }) =>
      findings.some((finding) => finding.function === 'Quorum.Quote' && finding.standing.kind === 'new' && finding.seenIn.length === 0),
  },
  {
    about: 'one that only the run shows, for no rule follows it through the interface (firstAbove)',
    holds: ({ growth }) =>
      growth.some((entry) => entry.leak?.site?.function === 'firstAbove' && entry.state === 'new' && entry.ruleIds.length === 0),
  },
  {
    about: 'one that was there before, and is not blamed on the change (Cache.janitor)',
    holds: ({ growth }) => growth.some((entry) => entry.leak?.site?.function === 'Cache.janitor' && entry.state === 'same'),
  },
  { about: 'the change is blocked', holds: ({ verdict }) => verdict.kind === 'block' },
]

export const demoVerb: Verb = {
  usage: 'demo',
  about: 'the main job on a real example that ships with the repository',
  options: { 'report-dir': 'write the reports into this folder', keep: 'leave the example repository where it is' },
  examples: ['demo'],
  run: async ({ options, outside, catalogue, tool }) => {
    terminal.say(INTRODUCTION)
    const work = await outside.temporaryFolder()
    const repository = join(work.dir, 'quotes')
    const example = exampleFolder()
    await makeRepository(repository, [
      { from: join(example, 'base'), message: 'Quotes' },
      { from: join(example, 'head'), message: 'Price alerts' },
    ])
    terminal.say('$ goroutine-gate gate --base main -- go test ./...\n')
    const request = {
      cwd: repository,
      base: 'main',
      config: '',
      failOn: undefined,
      catalogue,
      tool,
      command: ['go', 'test', './...'],
      out: join(work.dir, 'recording'),
      output: 'stderr' as const,
    }
    const outcome = await gateChange(request, outside)
    const color = options.color === 'always' || (options.color === 'auto' && terminal.isColored())
    terminal.out(`\n${render(outcome.report, 'text', { sources: outcome.sources, color, sarifProfile: 'github' })}\n`)
    const reports = options.reportDir || join(work.dir, 'reports')
    await writeReports(outcome, reports)
    const good = sayHowItCameOut(outcome.report, reports)
    if (options.reportDir && !options.keep) await work.dispose()
    else terminal.say(`the example repository: ${repository} (branch change, base main)\n`)
    return good ? 0 : 3
  },
}

/** Beside the bundle in a checkout or package; beside the sources when run from there. */
function exampleFolder(): string {
  const candidates = ['../examples/quotes', '../../examples/quotes'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  return candidates.find((path) => existsSync(path)) ?? (candidates[0] as string)
}

async function writeReports(outcome: Outcome, folder: string): Promise<void> {
  for (const [name, text] of reportFiles(outcome, { commentId: 'demo' })) await writeReportFile(folder, name, text)
}

function sayHowItCameOut(report: Report, reports: string): boolean {
  const results = EXPECTED.map(({ about, holds }) => ({ about, good: holds(report) }))
  terminal.say('What you have just seen:')
  for (const { about, good } of results) terminal.say(`  ${good ? '✔' : '✖ MISSING:'} ${about}`)
  terminal.say(`
On a pull request the same run fails the check, marks the lines, and keeps one comment up to date.
  reports: ${reports}
           comment.md   the comment on the pull request
           summary.md   the summary of the job
           report.html  all of it as one page that opens without network
           report.json  for programs · github.sarif  for code scanning`)
  return results.every(({ good }) => good)
}
