import { dirname, join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { localCommit } from '#adapters/git/revision.ts'
import { runGit } from '#adapters/git/run.ts'
import type { Facts, SourceText } from '#adopt/facts.ts'
import { type Proposal, propose } from '#adopt/propose.ts'
import { openOrSay } from '#drive/check.ts'
import { UserError } from '#model/error.ts'
import { CONFIG_FILES } from '#policy/config-files.ts'
import type { Git, Outside } from '#ports.ts'
import { safeLog } from '#report/escape.ts'
import { filePatch } from '#report/file-patch.ts'
import { print } from './emit.ts'
import { refuseWords } from './options.ts'
import type { Verb } from './verb.ts'

export const initVerb: Verb = {
  usage: 'init [--write]',
  about: 'shows a workflow and a config for this repository, and writes them when told to',
  options: { write: 'write the files that are not there yet', output: 'write the diff to this file' },
  examples: ['init', 'init --write'],
  run: async ({ options, outside }) => {
    refuseWords('init', options)
    const git = await openOrSay(options.cwd, outside)
    const proposal = propose(await factsOf(git, outside))
    if (options.write) await writeAll(git.root, proposal.files, outside)
    else if (proposal.files.length > 0)
      await print(proposal.files.map(({ file, text }) => asNew(filePatch(file, '', text))).join(''), options)
    outside.progress(words(proposal, options.write))
    return 0
  },
}

/** The patch of a file that is not there. */
function asNew(patch: string): string {
  return patch.replace(/^--- a\/.*$/m, 'new file mode 100644\n--- /dev/null')
}

function words({ files, test, notes }: Proposal, wrote: boolean): string {
  const what = wrote ? files.map(({ file }) => `wrote ${file}`) : []
  const next =
    files.length === 0 ? ['there is nothing to write'] : wrote ? [] : ['nothing is written yet: `goroutine-gate init --write` does it']
  const command = test.command.split('\n').join('; ')
  return [...what, `test command: ${command} (${test.from})`, ...notes, ...next]
    .map((line) => `goroutine-gate: ${safeLog(line)}`)
    .join('\n')
}

async function writeAll(root: string, files: readonly SourceText[], outside: Outside): Promise<void> {
  for (const { file } of files)
    if ((await outside.readText(join(root, file))).kind !== 'absent')
      throw new UserError(`${file} is there already, and not in the last commit`, 'commit or remove it first')
  for (const { file, text } of files) await writeReportFile(join(root, dirname(file)), file.slice(file.lastIndexOf('/') + 1), text, root)
}

/** What the last commit lists, read as it stands in the work tree. */
async function factsOf(git: Git, outside: Outside): Promise<Facts> {
  const listed = await git.list(await git.head(), '')
  const text = async (file: string): Promise<readonly SourceText[]> => {
    const found = await outside.readText(join(git.root, file))
    return found.kind === 'text' ? [{ file, text: found.text }] : []
  }
  const named = listed.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
  const makefiles = ['GNUmakefile', 'makefile', 'Makefile'].filter((name) => listed.includes(name))
  const [makefile] = (await Promise.all(makefiles.map(text))).flat()
  return {
    modules: listed.filter(isModule).map((file) => (file === 'go.mod' ? '' : dirname(file))),
    makefile,
    workflows: (await Promise.all(named.map(text))).flat(),
    config: CONFIG_FILES.find((file) => listed.includes(file)) ?? '',
    branch: await defaultBranch(git.root),
  }
}

function isModule(file: string): boolean {
  return /(^|\/)go\.mod$/.test(file) && !/(^|\/)(vendor|testdata|node_modules|[._][^/]*)\//.test(file)
}

async function defaultBranch(root: string): Promise<string> {
  const named = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  const name = named.stdout
    .toString('utf8')
    .trim()
    .replace(/^origin\//, '')
  if (named.code === 0 && name !== '') return name
  return (await localCommit(root, 'refs/heads/main')) || !(await localCommit(root, 'refs/heads/master')) ? 'main' : 'master'
}
