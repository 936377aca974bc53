import { theOutside } from '#adapters/outside.ts'
import type { Outcome } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { judgeStored } from '#drive/judge.ts'
import type { Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import type { History } from './history.ts'
import { recordingOf } from './recording.ts'

const COMMAND = ['go', 'test', './...']
const TOOL = { name: 'goroutine-gate', version: '0' }
const HEAD_FOLDER = '/recordings/head'

/** Has the product judge a history: its own git, its own rules, and a recorder that knows what the tests of each commit leave. */
export async function judgedBy(history: History): Promise<Outcome> {
  const outside = outsideOf(history)
  const request = {
    cwd: history.repository.dir,
    base: history.base,
    config: '',
    failOn: undefined,
    catalogue: { rules: RULES, contracts: CONTRACTS },
    tool: TOOL,
  }
  const { baseRecordings } = history
  if (!baseRecordings) return gateChange({ ...request, command: COMMAND, out: '/recordings', output: 'stderr' }, outside)
  const folders = baseRecordings.map((_, nth) => `/recordings/base-${nth}`)
  return judgeStored({ ...request, recordings: [HEAD_FOLDER], baseRecordings: folders }, outside)
}

function outsideOf(history: History): Outside {
  const real = theOutside(() => {})
  return {
    ...real,
    record: async ({ out, commit, command }) => runOf(history, out.slice(out.lastIndexOf('/') + 1), commit ?? '', command),
    readText: async (path) => {
      const told = storedAt(history, path)
      return told ? { kind: 'text', text: JSON.stringify(told) } : real.readText(path)
    },
  }
}

function storedAt(history: History, path: string): Recording | undefined {
  if (path === `${HEAD_FOLDER}/recording.json`) return runOf(history, 'head', history.repository.git('rev-parse', 'HEAD'), COMMAND)
  const nth = /^\/recordings\/base-(\d+)\/recording\.json$/.exec(path)?.[1]
  return nth === undefined ? undefined : history.baseRecordings?.[Number(nth)]
}

function runOf({ repository, after, runs }: History, stage: string, commit: string, command: readonly string[]): Recording {
  const isBase = stage === 'base'
  const world = isBase ? repository.worlds.get(commit) : after
  if (!world) throw new Error(`nobody knows what commit ${commit} holds`)
  return recordingOf({
    world,
    commit,
    command,
    tier: runs.tier,
    toolchain: isBase ? runs.baseToolchain : runs.headToolchain,
    hidden: isBase ? runs.hiddenAtBase : new Set(),
    broken: isBase ? runs.brokenAtBase : new Set(),
  })
}
