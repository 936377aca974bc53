import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '#adapters/files/read.ts'
import { isInside } from '#adapters/files/root.ts'
import { terminal } from '#adapters/terminal.ts'
import type { Outcome } from '#drive/check.ts'
import { UserError } from '#model/error.ts'
import type { Report } from '#model/report.ts'
import { print } from './emit.ts'
import { usualFolder } from './recording-folder.ts'
import type { Setting, Verb } from './verb.ts'

export const explainVerb: Verb = {
  usage: 'explain RULE | FINGERPRINT | FILE:LINE',
  about: "a rule's page in the terminal, or one finding's trail with the source around each step",
  options: {
    'report-dir': 'take the finding from the report.json in this folder (default: the recording in its usual place, else the source alone)',
    output: 'write to this file',
  },
  examples: ['explain channel/send-abandoned-by-select', 'explain internal/feed/client.go:52', 'explain --report-dir reports 3f2a91c0'],
  run: async (setting) => {
    const { options } = setting
    const [word = '', second] = options.words
    if (word === '' || second !== undefined)
      throw new UserError(
        word === '' ? '`explain` needs one name' : `\`explain\` does not know what to do with "${second}"`,
        'pass one rule, as `goroutine-gate rules` lists them, or the fingerprint or the place of one finding',
      )
    const { PAGES } = await import('#rules/pages.ts')
    const page = Object.hasOwn(PAGES, word) ? PAGES[word] : undefined
    if (page === undefined && !/^[0-9a-f]+$|:\d+$/.test(word))
      throw new UserError(`there is no rule "${word}"`, '`goroutine-gate rules` lists them')
    await print(page === undefined ? await explained(word, setting) : page.replace(/^---\n[\s\S]*?\n---\n+/, ''), options)
    return 0
  },
}

async function explained(word: string, setting: Setting): Promise<string> {
  const { options } = setting
  const { explainRow, filesOf, nameOf, rowsNamed } = await import('#report/explain.ts')
  const { report, sources, root } = await evidence(setting)
  const place = word.replace(/^\.\//, '')
  const rows = rowsNamed(report, place)
  const exact = rows.filter((row) => nameOf(row) === place)
  const chosen = exact.length > 0 ? exact : rows
  if (chosen.length === 0)
    throw new UserError(`there is no finding and no leak "${word}" ${options.reportDir ? `in ${options.reportDir}` : 'here'}`, WHERE)
  const names = new Set(chosen.map(nameOf))
  if (names.size > 1 && !word.includes(':'))
    throw new UserError(
      `"${word}" is the beginning of several fingerprints: ${[...names].join(', ')}`,
      'pass more of the one that you mean',
    )
  const texts = await withTexts(sources, new Set(chosen.flatMap(filesOf)), root)
  const color = options.color === 'always' || (options.color === 'auto' && options.output === '' && terminal.isColored())
  return chosen.map((row) => explainRow(row, report, { sources: texts, color })).join('\n')
}

/** A report may name any file: only those below the root are read. */
async function withTexts(known: ReadonlyMap<string, string>, files: ReadonlySet<string>, root: string): Promise<Map<string, string>> {
  const texts = new Map(known)
  for (const file of files) {
    const path = join(root, file)
    const found = texts.has(file) || !isInside(path, root) ? undefined : await readSource(root, path)
    if (found?.text !== undefined) texts.set(file, found.text)
  }
  return texts
}

const WHERE =
  'pass the fingerprint or file:line of one, as `--format json` prints them, and --report-dir with the folder of a report where it is an older one'

/** The report that is asked about, and the texts that it was made of where those are known. */
async function evidence(setting: Setting): Promise<Outcome & { readonly root: string }> {
  const { options, outside, catalogue, tool } = setting
  const { cwd, reportDir } = options
  const git = await outside.openGit(cwd)
  const root = git?.root
  if (reportDir) {
    const report = await storedReport(setting, root)
    const { head } = report.run
    if (head !== '' && head !== (await git?.head().catch(() => '')))
      outside.progress(`goroutine-gate: the report is about commit ${head.slice(0, 7)}; the source shown is that of the work tree`)
    return { report, sources: new Map(), root: root ?? cwd }
  }
  const usual = root === undefined ? '' : usualFolder(root)
  const request = { cwd, base: '', config: '', failOn: undefined, catalogue, tool }
  if (root !== undefined && existsSync(join(usual, 'recording.json'))) {
    const judged = await judgedWith(usual, setting)
    if (judged) return { ...judged, root }
  }
  const { check } = await import('#drive/check.ts')
  return { ...(await check({ ...request, paths: [root ?? cwd] }, outside)), root: root ?? cwd }
}

/** What the tests showed as well; undefined, and said, where that cannot be judged, as without a base. */
async function judgedWith(recording: string, { options: { cwd }, outside, catalogue, tool }: Setting): Promise<Outcome | undefined> {
  const { judgeStored } = await import('#drive/judge.ts')
  const request = { cwd, base: '', config: '', failOn: undefined, catalogue, tool, recordings: [recording], baseRecordings: [] }
  try {
    return await judgeStored(request, outside)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    outside.progress(`goroutine-gate: without the recording in ${recording}: ${error.message}`)
    return undefined
  }
}

async function storedReport({ options, outside, catalogue }: Setting, root: string | undefined): Promise<Report> {
  const { readReport } = await import('#report/stored.ts')
  const file = join(options.reportDir, 'report.json')
  const found = await outside.readText(file)
  if (found.kind === 'absent')
    throw new UserError(`there is no report.json in ${options.reportDir}`, 'pass the folder that --report-dir wrote')
  const { houseCatalogueOf } = await import('#drive/house-pack.ts')
  const { catalogue: all } = root === undefined ? { catalogue } : await houseCatalogueOf(root, catalogue, outside)
  const rules = all.rules.map(({ rule }) => rule)
  const report = found.kind === 'text' ? readReport(found.text, rules) : { why: found.why }
  if ('why' in report) throw new UserError(`${file} cannot be read: ${report.why}`, 'pass the folder that --report-dir wrote')
  return report
}
