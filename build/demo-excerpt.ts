/** Findings and leaks shown in full; of those after them only the first line. */
const IN_FULL = 2

/** What the README shows of the demo's standard output: nothing is reworded, and `…` stands for what is left out. */
export function excerptOf(output: string): string {
  const lines = output.trim().split('\n')
  const end = lines.findIndex((line) => line.startsWith('blocked because'))
  const heads = lines.flatMap((line, at) => (at < end && /^\S+\.go:\d+/.test(line) ? [at] : []))
  const blocks = heads.map((head, index) => lines.slice(head, heads[index + 1] ?? end))
  const shown = blocks.map((block, index) => (index < IN_FULL ? withoutWhy(block) : [block[0] as string, '…', '']))
  return [...shown.flat(), ...lines.slice(end)].join('\n')
}

/** The reason stands on the rule's page, which the README links. */
function withoutWhy(block: readonly string[]): string[] {
  const why = block.findIndex((line) => line.startsWith('  why'))
  if (why < 0) return [...block]
  const next = block.findIndex((line, at) => at > why && /^ {2}\S/.test(line))
  return [...block.slice(0, why), '  …', ...block.slice(next)]
}
