import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { go } from '#adapters/toolchain/go.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { GoSyntax } from '#go/tree.ts'
import { UserError } from '#model/error.ts'
import type { Finding } from '#model/finding.ts'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { callsOf } from './calls.ts'
import { type Kernel, readKernels, readTwins } from './kernels.ts'
import { MORE, readKey } from './key.ts'
import { scoreKernel, scoreTwin } from './score.ts'
import { kernelTables, twinTable } from './tables.ts'

const USAGE = 'goker [DIR…] [--twins DIR…] [--key FILE] [--list] [--output FILE]'

/** How many known small leaks the rules find for the right reason, and whether they are silent on the repaired ones. */
export const goker: Benchmark = {
  usage: USAGE,
  about: "leaking programs of the GoKer collection; without DIR those in the Go toolchain's own tree",
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const goroot = await gorootOf(positionals.length === 0 || !values.key)
    const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : [join(goroot, KERNELS)]
    const key = new Map([...MORE, ...readKey(await keyText(values.key, folders, goroot))])
    const syntax = await loadSyntax()
    const kernels = await readKernels(folders)
    const scores = kernels.map((kernel) =>
      scoreKernel(kernel, findingsIn(kernel, syntax), key.get(kernel.name) ?? [], callsOf(kernel, syntax)),
    )
    const twins = await readTwins((values.twins ?? []).map((folder) => resolve(folder)))
    const twinScores = twins.map((twin) => scoreTwin(twin, findingsIn(twin, syntax)))
    const tables = [...kernelTables(scores, values.list ?? false), ...(values.twins ? [twinTable(twinScores)] : [])]
    await publish(tables, { scores, twins: twinScores }, values.output)
  },
}

const OPTIONS = {
  twins: { type: 'string', multiple: true },
  key: { type: 'string' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

const KERNELS = 'src/runtime/testdata/testgoroutineleakprofile/goker'
const KEY = 'goroutineleakprofile_test.go'

/** Each program is a package of its own, though Go's copy keeps them in one folder. */
function findingsIn({ files }: Kernel, syntax: GoSyntax): readonly Finding[] {
  return inspect({ files, modules: [] }, { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '1.26' }).findings
}

async function gorootOf(isNeeded: boolean): Promise<string> {
  const answer = isNeeded ? await go(['env', 'GOROOT'], process.cwd()) : undefined
  return answer?.ok ? answer.text.trim() : ''
}

/** The key that was named, the one that belongs to a folder of kernels, or the toolchain's. */
async function keyText(named: string | undefined, folders: readonly string[], goroot: string): Promise<string> {
  const besides = folders.map((folder) => join(dirname(dirname(dirname(folder))), KEY))
  const path = named ? resolve(named) : [...besides, join(goroot, 'src/runtime', KEY)].find((candidate) => existsSync(candidate))
  if (path === undefined) throw new UserError(`there is no ${KEY}`, 'pass --key FILE; Go has it from 1.26 on, in src/runtime')
  return readFile(path, 'utf8').catch((cause) => {
    throw new UserError(`${path} cannot be read`, 'pass the key with --key FILE', { cause })
  })
}
