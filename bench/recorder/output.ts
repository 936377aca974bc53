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
    if (test) results.push(`${test[1]} ${test[2]}`)
    if (result) results.push(`${result[1]} ${result[2]}`)
    const plain = withoutChance(line)
    lines.set(plain, (lines.get(plain) ?? 0) + 1)
  }
  return { results: results.sort(), lines }
}

/** Times, addresses, ids, ports and temporary paths give way to a mark. */
function withoutChance(line: string): string {
  return line
    .replace(/\d{4}[-/]\d\d[-/]\d\d[ T]\d\d:\d\d:\d\d\S*/g, '#')
    .replace(/0x[0-9a-f]+\??/g, '#')
    .replace(/\/tmp\/[^\s:"')]+/g, '#')
    .replace(/\b\d+(?:\.\d+)?(?:ns|µs|ms|m?s|h|m\d+(?:\.\d+)?s)?\b/g, '#')
    .trimEnd()
}

/** Lines of `some` that `others` has fewer of, with how many more; what stands in `noise` is passed over. */
export function onlyIn(some: Said, others: Said, noise: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  for (const [line, count] of some.lines) {
    const more = count - (others.lines.get(line) ?? 0)
    if (more > 0 && !noise.has(line)) found.push(more === 1 ? line : `${line}   (${more} times)`)
  }
  return found
}

/** Lines that two runs of one command have in different numbers. */
export function noiseOf(one: Said, other: Said): ReadonlySet<string> {
  const all = [...one.lines.keys(), ...other.lines.keys()]
  return new Set(all.filter((line) => one.lines.get(line) !== other.lines.get(line)))
}

/** Results that are in one list and not in the other. */
export function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  const [a, b] = [new Set(one), new Set(other)]
  return [
    ...one.filter((each) => !b.has(each)).map((each) => `- ${each}`),
    ...other.filter((each) => !a.has(each)).map((each) => `+ ${each}`),
  ]
}
