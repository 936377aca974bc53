import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import type { Finding } from '#model/finding.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { checkFolder } from '../check-folder.ts'
import { isScored } from './causes.ts'
import { readCorpus } from './corpus.ts'
import { scoreClean, scoreFix } from './score.ts'
import { caseTable, cleanTable, fixTables } from './tables.ts'

const USAGE = 'real-fixes --corpus DIR [--cases FILE [--thirds]] [--list] [--output FILE]'

/** How many known leaks the rules find before their fix, and whether they are silent after it. */
export const realFixes: Benchmark = {
  usage: USAGE,
  about: 'leaks of real projects before and after their fix, and places that look like one; DIR as materialise.sh writes it',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    if (!values.corpus) throw new UserError('--corpus is missing', `npm run bench -- ${USAGE}`)
    const corpus = await readCorpus(resolve(values.corpus), { cases: values.cases, thirds: values.thirds ?? false })
    const asked = corpus.fixes.filter(({ cause }) => isScored(cause))
    const scores = []
    for (const fix of asked) scores.push(scoreFix(fix, await side(fix.folder, 'before'), await side(fix.folder, 'after')))
    const clean = []
    for (const place of corpus.clean) clean.push(scoreClean(place, await side(place.folder, 'at')))
    const left = `not scored: ${corpus.fixes.length - asked.length} of a cause without rules; ${corpus.absent.length} listed cases are not there`
    const tables = [...fixTables(scores), cleanTable(clean), left, ...(values.list ? [caseTable(scores)] : [])]
    await publish(tables, { scores, clean, absent: corpus.absent }, values.output)
  },
}

const OPTIONS = {
  corpus: { type: 'string' },
  cases: { type: 'string' },
  thirds: { type: 'boolean' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

/** Findings of one side of a case; a side without files (the fix removed the package) has none. */
async function side(folder: string, name: string): Promise<readonly Finding[]> {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  const { report } = await checkFolder(path)
  return report.findings.filter(({ standing }) => standing.kind === 'new')
}
