import type { GapKind } from '#model/gap.ts'
import { type Clause, plural } from './clause.ts'

/** Changed Go text that a rule did not see: unreadable, unparsed, or one that the rule itself failed on. */
export const unseenSource: Clause = {
  id: 'unseen-source',
  limit: '',
  title: 'changed Go files that could not be read, not be parsed throughout, or that a rule failed on, warn',
  why: 'a file that no rule saw has no findings, which must not look like a clean file; files nobody changed stay a line in the report',
  judge({ gaps, changed }) {
    const unseen = gaps.filter((gap) => HIDING.has(gap.kind) && (changed === undefined || isChanged(gap.region?.file, changed)))
    if (unseen.length === 0) return []
    const files = new Set(unseen.map((gap) => gap.region?.file ?? gap.what))
    const message = `${plural(files.size, 'Go file')} ${changed ? 'of the change ' : ''}could not be seen by every rule: ${[...files].slice(0, 5).join(', ')}`
    const evidence = unseen.map((gap) => `${gap.what}: ${gap.why}`)
    return [{ clause: unseenSource.id, measured: files.size, limit: 0, outcome: 'warn', message, evidence }]
  },
}

/** What keeps findings away: text that was not read or parsed, and a rule that was left out or failed. */
const HIDING: ReadonlySet<GapKind> = new Set(['source', 'rule'])

/** A gap without a place, such as a folder that could not be opened, may hide any change; a linked folder hides what lies below its name. */
function isChanged(file: string | undefined, changed: ReadonlySet<string>): boolean {
  return file === undefined || changed.has(file) || [...changed].some((path) => path.startsWith(`${file}/`))
}
