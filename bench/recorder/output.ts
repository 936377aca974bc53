/** What the output of a test command says, without what differs from run to run. */
export interface Said {
  /** `FAIL TestX/sub`, `ok example.com/m/a`, in order of text. */
  readonly results: readonly string[]
  /** Its lines and how often each is there, with numbers that vary left out. */
  readonly lines: ReadonlyMap<string, number>
}

export function readOutput(text: string): Said {
  const lines = new Map<string, number>()
  const results: string[] = []
  for (const line of text.split('\n')) {
    const test = /^\s*--- (PASS|FAIL|SKIP): (\S+)/.exec(line)
    const result = /^(ok|FAIL|\?|---)\s*\t(\S+)/.exec(line)
    if (test) results.push(`${test[1]} ${test[2]?.replace(ADDRESS, '#')}`)
    if (result) results.push(`${result[1]} ${result[2]}`)
    const plain = withoutChance(line)
    lines.set(plain, (lines.get(plain) ?? 0) + 1)
  }
  return { results: results.sort(), lines }
}

/** Tests are named after pointers, too. */
const ADDRESS = /0x[0-9a-f]+\??/g

/** Times, addresses, ids, ports and temporary paths give way to a mark. */
function withoutChance(line: string): string {
  return line
    .replace(/\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d\S*/g, '#')
    .replace(ADDRESS, '#')
    .replace(/\/tmp\/[^\s:"')]+/g, '#')
    .replace(/\b\d+(?:\.\d+)?(?:ns|µs|ms|m?s|h|m\d+(?:\.\d+)?s)?\b/g, '#')
    .trimEnd()
}

/** Lines that every run of `some` has more often than any of `others`, with how many more: what chance brings is not there each time. */
export function onlyIn(some: readonly Said[], others: readonly Said[]): readonly string[] {
  const found: string[] = []
  for (const line of some[0]?.lines.keys() ?? []) {
    const least = Math.min(...some.map(({ lines }) => lines.get(line) ?? 0))
    const most = Math.max(...others.map(({ lines }) => lines.get(line) ?? 0))
    if (least > most) found.push(least - most === 1 ? line : `${line}   (${least - most} times)`)
  }
  return found
}

/** How many lines the runs of one command have in different numbers. */
export function unsteady(runs: readonly Said[]): number {
  const all = new Set(runs.flatMap(({ lines }) => [...lines.keys()]))
  return [...all].filter((line) => new Set(runs.map(({ lines }) => lines.get(line) ?? 0)).size > 1).length
}

/** Results that some run of one side has and no run of the other. */
export function differing(ones: readonly Said[], others: readonly Said[]): readonly string[] {
  const [a, b] = [ones, others].map((runs) => new Set(runs.flatMap(({ results }) => results))) as [Set<string>, Set<string>]
  return [
    ...[...a].filter((each) => !b.has(each)).map((each) => `- ${each}`),
    ...[...b].filter((each) => !a.has(each)).map((each) => `+ ${each}`),
  ]
}
