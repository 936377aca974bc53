import type { Growth, GrowthState } from '#model/baseline.ts'
import type { Finding, Level } from '#model/finding.ts'
import type { Leak } from '#model/recording.ts'
import type { Report } from '#model/report.ts'
import { finding, growth, leak, place, rule, sampleReport } from './sample.ts'

const LEVELS: readonly Level[] = ['error', 'warning', 'warning', 'note']
const STATES: readonly (readonly [GrowthState, number, number])[] = [
  ['new', 0, 3],
  ['same', 4, 4],
  ['same', 1, 1],
  ['more', 2, 9],
  ['fewer', 6, 2],
  ['gone', 3, 0],
]
const FILES = 400
const FILE_LINES = 240
const RULES = 40

/** A report of any size whose parts differ from each other, always the same for the same numbers. Every tenth finding is shown by a test. */
export function largeReport(findings: number, stacks: number): { readonly report: Report; readonly sources: ReadonlyMap<string, string> } {
  const grown = Array.from({ length: stacks }, (_, at) => growthAt(at))
  const report = sampleReport({
    rules: Array.from({ length: RULES }, (_, at) => rule({ id: ruleId(at), pack: ruleId(at).split('/')[0] ?? '' })),
    findings: Array.from({ length: findings }, (_, at) => findingAt(at, stacks)),
    growth: grown,
    leaks: grown.flatMap((each) => (each.leak && each.head > 0 ? [each.leak] : [])),
  })
  return { report, sources: new Map(Array.from({ length: FILES }, (_, at) => [fileName(at), sourceText(at)])) }
}

function findingAt(at: number, stacks: number): Finding {
  const file = fileName(at)
  const line = 10 + ((at * 7) % (FILE_LINES - 40))
  const region = (offset: number) => ({ file, startLine: line + offset, startColumn: 2, endLine: line + offset, endColumn: 20 })
  return finding({
    ruleId: ruleId(at),
    level: LEVELS[at % LEVELS.length] ?? 'note',
    message: `the send on results${at} blocks for ever when worker ${at % 97} leaves first`,
    region: region(5),
    function: `Worker${at % 97}.run${at}`,
    related: [place(region(0), 'unbuffered, made here')],
    codeFlow: [
      place(region(2), 'the sender starts here'),
      place(region(5), 'it blocks here'),
      place(region(12), 'the only receiver leaves here'),
    ],
    fixes: [],
    fingerprint: `fingerprint${String(at).padStart(8, '0')}`,
    standing: at % 5 === 4 ? { kind: 'known', since: '3f2a91cbb0a84c0e9e1d2c3b4a5968778695a4b3' } : { kind: 'new' },
    seenIn: stacks > 0 && at % 10 === 0 ? [`key${at % stacks}`] : [],
  })
}

function growthAt(at: number): Growth {
  const [state, base, head] = STATES[at % STATES.length] ?? ['same', 1, 1]
  const shown = leakAt(at, head)
  return growth({ state, base, head, leak: shown, module: shown.module, package: shown.package, tests: shown.tests })
}

function leakAt(at: number, count: number): Leak {
  const file = fileName(at)
  const owner = `example.com/shop/${file.split('/').slice(0, -1).join('/')}`
  const frames = Array.from({ length: 4 + (at % 7) }, (_, depth) => ({
    function: `${owner}.(*Worker${(at >> depth) % 31}).step${depth}`,
    file,
    line: 12 + depth * 9 + ((at >> depth) % 5),
  }))
  return leak({
    package: owner,
    tests: [`TestWorker${at % 300}`],
    count,
    frames,
    createdBy: { function: `${owner}.Start${at % 11}`, file, line: 11 },
    site: { file, function: `Worker${at % 31}.step0`, line: 12 },
    spawn: { file, function: `Start${at % 11}`, line: 11 },
    keys: { k1: `k1-${at}`, k2: `key${at}`, k3: `k3-${at}` },
  })
}

function ruleId(at: number): string {
  return `${['channel', 'context', 'sync', 'time', 'http'][at % 5]}/rule-${at % RULES}`
}

function fileName(at: number): string {
  return `internal/area${at % 20}/part${at % FILES}/worker.go`
}

function sourceText(at: number): string {
  return Array.from({ length: FILE_LINES }, (_, line) => `\tresults${at} <- step${line}(ctx, jobs[${line}]) // line ${line + 1}`).join('\n')
}
