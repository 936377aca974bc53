import { basename, dirname, join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import { compare } from '#baseline/compare.ts'
import { differenceLines, differenceOf } from '#baseline/difference.ts'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import { showBaseline } from '#baseline/show.ts'
import { pruned, unseenEntries, updated, updatedFindings } from '#baseline/update.ts'
import { check } from '#drive/check.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { readRecordings } from '#drive/recordings.ts'
import type { Baseline } from '#model/baseline.ts'
import { UserError } from '#model/error.ts'
import type { Recording } from '#model/recording.ts'
import type { Git } from '#ports.ts'
import { print } from './emit.ts'
import { makeRecordingFolder, usualFolder } from './recording-folder.ts'
import type { Setting, Verb } from './verb.ts'

const ACTIONS = ['update', 'show', 'prune', 'diff'] as const
type Action = (typeof ACTIONS)[number]

export const baselineVerb: Verb = {
  usage: 'baseline update|show|prune|diff [REV [REV]] [--recording DIR | -- CMD…]',
  about: 'the committed list of leaks and findings that are known',
  options: {
    append: 'update: only add what is not listed yet',
    shrink: 'update: only take away or lower, never add',
    recording: 'a folder that `record` wrote (default .goroutine-gate/recording)',
    out: 'keep the recording of CMD in this folder',
    format: 'text or json',
    output: 'write to this file',
  },
  examples: [
    'baseline update -- go test ./...',
    'baseline update --shrink --recording R',
    'baseline show',
    'baseline diff',
    'baseline diff v1.2.0 main',
  ],
  run: async (setting) => {
    const [word = '', ...rest] = setting.options.words
    const action = ACTIONS.find((name) => name === word)
    if (!action || rest.length > (action === 'diff' ? 2 : 0))
      throw new UserError(`\`baseline ${[word, ...rest].join(' ')}\` is not known`, `it is one of ${ACTIONS.join(', ')}`)
    const revisions = rest.flatMap((each) => each.split('..')).filter((each) => each !== '')
    return RUN[action](setting, { ...(await openBaseline(setting)), revisions })
  },
}

interface Open {
  readonly root: string
  readonly git: Git | undefined
  /** Absolute, and relative to the root. */
  readonly file: string
  readonly path: string
  readonly baseline: Baseline
  readonly head: string
  /** Behind `diff`: from, to. */
  readonly revisions: readonly string[]
}

async function openBaseline({ options, outside, catalogue }: Setting): Promise<Omit<Open, 'revisions'>> {
  const git = await outside.openGit(options.cwd)
  const root = git?.root ?? options.cwd
  const { policy } = await rulesOfFolder(root, catalogue, outside)
  const file = join(root, policy.baseline)
  const found = await outside.readText(file)
  if (found.kind === 'unreadable') throw new UserError(`${file} cannot be read: ${found.why}`, 'mend or remove it')
  const baseline = readWhole(found.kind === 'text' ? found.text : '', policy.baseline)
  return { root, git, file, path: policy.baseline, baseline, head: git ? (await git.head()).slice(0, 12) : '' }
}

/** A file of which a line cannot be read is the caller's to mend. */
function readWhole(text: string, file: string): Baseline {
  const { baseline, gaps } = parseBaseline(text, file)
  if (gaps.length === 0) return baseline
  const help = 'mend these lines first, so that nothing is lost by writing the file anew'
  throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join('\n'), help)
}

async function baselineAt(git: Git, revision: string, path: string): Promise<Baseline> {
  const commit = await git.resolve(revision)
  const { files, gaps } = await git.read(commit, [path])
  if (gaps.length > 0) throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join('\n'), 'pass another revision')
  return readWhole(files[0]?.text ?? '', `${path} at ${revision}`)
}

const RUN: Readonly<Record<Action, (setting: Setting, open: Open) => Promise<number>>> = { update, show, prune, diff }

async function update(setting: Setting, { root, file, baseline, head }: Open): Promise<number> {
  const { options, outside, catalogue, tool } = setting
  if (options.append && options.shrink)
    throw new UserError('--append and --shrink exclude each other', 'pass one of them, or neither to do both')
  const how = options.append ? 'append' : options.shrink ? 'shrink' : 'replace'
  const recordings = await recordingsFor(setting, root)
  const { report } = await check({ paths: [root], cwd: root, base: '', config: '', failOn: 'never', catalogue, tool }, outside)
  const findings = report.findings.filter((finding) => finding.standing.kind === 'new' && finding.level !== 'note')
  const next = updatedFindings(recordings.length > 0 ? updated(baseline, recordings, how, head) : baseline, findings, how, head)
  await writeReportFile(dirname(file), basename(file), printBaseline(next))
  sayUnseen(baseline, recordings)
  terminal.say(
    `goroutine-gate: ${next.entries.length} leaks and ${next.knownFindings.length} findings are known in ${file} (${baseline.entries.length} and ${baseline.knownFindings.length} before); commit it`,
  )
  return 0
}

async function show({ options, outside }: Setting, { baseline, git }: Open): Promise<number> {
  if (options.format === 'json') {
    await print(`${JSON.stringify(baseline, null, 2)}\n`, options)
    return 0
  }
  const since = [...new Set([...baseline.entries, ...baseline.knownFindings].map((one) => one.since))]
  await print(showBaseline(baseline, (await git?.dates?.(since)) ?? new Map(), outside.today()), options)
  return 0
}

async function prune(setting: Setting, { root, file, baseline }: Open): Promise<number> {
  const recordings = await recordingsFor(setting, root)
  const next = pruned(baseline, recordings)
  await writeReportFile(dirname(file), basename(file), printBaseline(next))
  sayUnseen(baseline, recordings)
  terminal.say(`goroutine-gate: ${baseline.entries.length - next.entries.length} leaks are gone and were taken out of ${file}`)
  return 0
}

/** Entries that nobody can call gone, because their tests did not run. */
function sayUnseen(baseline: Baseline, recordings: readonly Recording[]): void {
  const unseen = unseenEntries(baseline, recordings)
  const [first] = unseen
  if (!first) return
  const which = `${first.entry.package} ${first.tests.join(', ')}${unseen.length > 1 ? ', …' : ''}`
  terminal.say(
    `goroutine-gate: ${unseen.length} ${unseen.length === 1 ? 'leak stays' : 'leaks stay'} listed, because tests that left them did not run (${which}); where a test is gone for good, delete its line`,
  )
}

async function diff(setting: Setting, { root, baseline, revisions, path, git }: Open): Promise<number> {
  const [from, to] = revisions
  if (from !== undefined) {
    if (!git) throw new UserError(`${root} is in no git work tree`, 'run it in a clone of the repository, or pass --recording')
    const before = await baselineAt(git, from, path)
    const difference = differenceOf(before, to === undefined ? baseline : await baselineAt(git, to, path))
    const lines = differenceLines(difference)
    const text = setting.options.format === 'json' ? JSON.stringify(difference, null, 2) : lines.join('\n') || 'the two are the same'
    await print(`${text}\n`, setting.options)
    return 0
  }
  const growth = compare({ head: await recordingsFor(setting, root), base: [], committed: baseline })
  const lines = growth
    .filter((entry) => entry.state !== 'same')
    .map(
      (entry) =>
        `${entry.state.padEnd(5)} ${entry.base ?? 0} → ${entry.head}  ${entry.kind}  ${entry.package}  ${entry.leak?.site?.function ?? ''}`,
    )
  await print(lines.length === 0 ? 'nothing differs from the baseline\n' : `${lines.join('\n')}\n`, setting.options)
  return 0
}

/** Recordings named by the caller, or of the command behind `--`, or the one that `record` left in its usual place. */
async function recordingsFor(setting: Setting, root: string): Promise<readonly Recording[]> {
  const { options, outside } = setting
  if (options.command && options.command.length > 0) return [await recorded(setting, options.command, root)]
  const { recordings, gaps } = await readRecordings(options.recordings.length > 0 ? options.recordings : [usualFolder(root)], outside)
  if (gaps.length > 0) throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join('\n'), 'record again')
  return recordings
}

async function recorded({ options, outside, catalogue }: Setting, command: readonly string[], root: string): Promise<Recording> {
  const { policy } = await rulesOfFolder(root, catalogue, outside)
  const { settleMs, deadlineMs } = policy.record
  const out = await makeRecordingFolder(root, options.out)
  const declaredFunction = outside.functionLookup(root, await outside.syntax())
  const recording = await outside.record({ command, cwd: options.cwd, root, out, settleMs, deadlineMs, output: 'stderr', declaredFunction })
  const unseen = recording.packages.filter((entry) => entry.capture === 'unknown')
  if (unseen.length === recording.packages.length) throw nothingSeen(recording)
  if (unseen.length > 0) terminal.say(`goroutine-gate: not seen: ${unseen.map((entry) => `${entry.importPath} (${entry.why})`).join(', ')}`)
  if (recording.exitCode !== 0)
    terminal.say(
      `goroutine-gate: the command ended with code ${recording.exitCode}: what only failed tests left is not taken up, and nothing of their packages is taken out`,
    )
  return recording
}

/** Writing a baseline from nothing would forget all that it knows. */
function nothingSeen({ command, exitCode, gaps, packages }: Recording): UserError {
  const why = packages[0]?.why || gaps[0]?.why || `the command ended with code ${exitCode}`
  if (exitCode === 127) return new UserError(`${command[0]}: command not found`, 'pass a test command, such as go test ./...')
  return new UserError(`no package was captured: ${why}`, 'mend the command and run it again; the baseline is left as it was')
}
