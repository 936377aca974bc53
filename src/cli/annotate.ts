import { recordingFolders } from '#adapters/files/recordings.ts'
import { readExact, replaceExact } from '#adapters/files/replace.ts'
import { terminal } from '#adapters/terminal.ts'
import { check, openOrSay } from '#drive/check.ts'
import { readRun } from '#drive/recordings.ts'
import { UserError } from '#model/error.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Git, Outside } from '#ports.ts'
import { safeLog } from '#report/escape.ts'
import { markersOf } from '#report/marked.ts'
import { countMarkers, type Marker, withMarkers, withoutMarkers } from '#report/markers.ts'
import { print } from './emit.ts'
import { JUDGING } from './judging.ts'
import type { Setting, Verb } from './verb.ts'

export const annotateVerb: Verb = {
  usage: 'annotate [--remove] [--recording DIR]… [PATH…]',
  about: 'writes `// LEAK: …` comments above the lines of findings and leaked stacks, and takes them out again',
  options: {
    remove: 'take the comments out, and leave every other byte as it was',
    recording: 'mark the stacks of this recording as well (may be given more than once)',
    base: 'mark only what the commit did not have',
    config: JUDGING.config,
    packs: 'only these packs, separated by commas',
  },
  examples: ['annotate', 'annotate --recording .goroutine-gate/recording ./internal/...', 'annotate --remove'],
  run: async (setting) => {
    const { options, outside } = setting
    const git = await openOrSay(options.cwd, outside)
    const refused: Refusal[] = []
    const { texts, unread } = await textsOf(setting, git)
    const markers = options.remove ? new Map<string, readonly Marker[]>() : await wanted(setting, git, { texts, unread }, refused)
    const changed = await write(git.root, texts, markers, refused)
    await print(summary(changed, options.remove), options)
    for (const { file, why } of refused) terminal.say(`goroutine-gate: ${safeLog(file)} is left as it is: ${safeLog(why)}`)
    return refused.length > 0 ? 2 : 0
  },
}

interface Refusal {
  readonly file: string
  readonly why: string
}

type Texts = ReadonlyMap<string, string>

/** The files in question, exactly as they are, and why some cannot be had so: they are never written to, and hold no comment of ours. */
interface Read {
  readonly texts: Texts
  readonly unread: ReadonlyMap<string, string>
}

async function textsOf({ options, outside }: Setting, git: Git): Promise<Read> {
  const { cwd, words, command = [] } = options
  const tree = await outside.collect([...words, ...command], { cwd, exclude: [] })
  if (tree.root !== git.root)
    throw new UserError(`the paths lie in ${tree.root}, and not in ${git.root}`, 'pass paths of one repository, and -C with its folder')
  const texts = new Map<string, string>()
  const unread = new Map<string, string>()
  for (const { file } of tree.files) {
    const read = await readExact(git.root, file)
    if ('text' in read) texts.set(file, read.text)
    else unread.set(file, read.why)
  }
  return { texts, unread }
}

/** What to write where: the rules read the files without their markers, so that lines mean the same every time. */
async function wanted(
  { options, outside, catalogue, tool }: Setting,
  git: Git,
  { texts, unread }: Read,
  refused: Refusal[],
): Promise<ReadonlyMap<string, readonly Marker[]>> {
  const { cwd, words, command = [], base, config, packs } = options
  const request = { paths: [...words, ...command], cwd, base, config, packs, failOn: undefined, catalogue, tool }
  const { report } = await check(request, unmarked(outside))
  const leaks = await leaksOf(options.recordings, git, texts, outside, refused)
  const markers = markersOf(report.findings, leaks)
  for (const [file, why] of unread) if (markers.has(file)) refused.push({ file, why })
  return markers
}

function unmarked(outside: Outside): Outside {
  return {
    ...outside,
    collect: async (paths, options) => {
      const tree = await outside.collect(paths, options)
      return { ...tree, files: tree.files.map(({ file, text }) => ({ file, text: withoutMarkers(text) })) }
    },
  }
}

/** Leaked stacks in the files in question. Where a file is not the one that was recorded, its lines would be others. */
async function leaksOf(named: readonly string[], git: Git, texts: Texts, outside: Outside, refused: Refusal[]): Promise<readonly Leak[]> {
  if (named.length === 0) return []
  const { recordings, gaps } = await readRun(await recordingFolders(named), 0, outside)
  const [broken] = gaps
  if (broken) throw new UserError(`${broken.what} cannot be used: ${broken.why}`, 'pass the folder that `record --out` wrote')
  const leaks = recordings.flatMap((recording) => recording.leaks)
  const files = [...new Set(leaks.flatMap(({ site }) => (site && texts.has(site.file) ? [site.file] : [])))].sort(compareText)
  const declared = outside.functionLookup(git.root, await outside.syntax())
  const stale = await changedSince(recordings, files, git, texts)
  for (const file of files) {
    const own = leaks.filter(({ site }) => site?.file === file)
    const moved = own.some(({ site }) => site && declared(file, site.line) !== site.function && countMarkers(texts.get(file) ?? '') === 0)
    if (stale.has(file) || moved)
      refused.push({ file, why: 'it is not as it was when it was recorded; record again, without markers in it' })
  }
  return leaks
}

/** Files that differ from the commit of the recording, where that is another one than now. */
async function changedSince(
  recordings: readonly Recording[],
  files: readonly string[],
  git: Git,
  texts: Texts,
): Promise<ReadonlySet<string>> {
  const head = await git.head()
  const commits = [...new Set(recordings.flatMap(({ commit }) => (commit && commit !== head ? [commit] : [])))]
  const stale = new Set<string>()
  for (const commit of commits) {
    const then = await git.read(await git.resolve(commit), files)
    const before = new Map(then.files.map(({ file, text }) => [file, text]))
    for (const file of files) if (before.get(file) !== withoutMarkers(texts.get(file) ?? '').replace(/^\ufeff/, '')) stale.add(file)
  }
  return stale
}

interface Changed {
  readonly file: string
  readonly before: number
  readonly after: number
}

async function write(root: string, texts: Texts, markers: ReadonlyMap<string, readonly Marker[]>, refused: Refusal[]): Promise<Changed[]> {
  const left = new Set(refused.map(({ file }) => file))
  const changed: Changed[] = []
  for (const [file, before] of texts) {
    const after = left.has(file) ? before : withMarkers(before, markers.get(file) ?? [])
    const count = { file, before: countMarkers(before), after: countMarkers(after) }
    if (after === before) {
      if (count.after > 0 && !left.has(file)) changed.push(count)
      continue
    }
    const why = await replaceExact(root, file, before, after)
    if (why) refused.push({ file, why })
    else changed.push(count)
  }
  return changed
}

function summary(changed: readonly Changed[], remove: boolean): string {
  const lines = changed.map(({ file, before, after }) => `${safeLog(file)}: ${remove ? before : after} ${remove ? 'taken out' : 'marked'}`)
  const total = changed.reduce((sum, { before, after }) => sum + (remove ? before : after), 0)
  const next = remove || total === 0 ? '' : '; `goroutine-gate annotate --remove` takes them out again'
  return [
    ...lines,
    `${total} ${total === 1 ? 'place' : 'places'} ${remove ? 'cleared' : 'marked'} in ${changed.length} ${changed.length === 1 ? 'file' : 'files'}${next}`,
  ].join('\n')
}
