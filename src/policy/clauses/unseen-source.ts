import { type Clause, plural } from './clause.ts'

/** Changed Go text that no rule saw. */
export const unseenSource: Clause = {
  id: 'unseen-source',
  limit: '',
  title: 'changed Go files that could not be read, or not be parsed throughout, warn',
  why: 'a file that no rule saw has no findings, which must not look like a clean file; files nobody changed stay a line in the report',
  judge({ gaps, changed }) {
    const unseen = gaps.filter((gap) => gap.kind === 'source' && (changed === undefined || isChanged(gap.region?.file, changed)))
    if (unseen.length === 0) return []
    const files = new Set(unseen.map((gap) => gap.region?.file ?? gap.what))
    const message = `${plural(files.size, 'Go file')} ${changed ? 'of the change ' : ''}could not be read or parsed throughout: ${[...files].slice(0, 5).join(', ')}`
    const evidence = unseen.map((gap) => `${gap.what}: ${gap.why}`)
    return [{ clause: unseenSource.id, measured: files.size, limit: 0, outcome: 'warn', message, evidence }]
  },
}

/** A gap without a place, such as a folder that could not be opened, may hide any change; a linked folder hides what lies below its name. */
function isChanged(file: string | undefined, changed: ReadonlySet<string>): boolean {
  return file === undefined || changed.has(file) || [...changed].some((path) => path.startsWith(`${file}/`))
}
