import type { Baseline, BaselineEntry, KnownFinding } from '#model/baseline.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import { compareIdentities, identityKey } from './identity.ts'
import { readLine } from './line.ts'

/** A file full of something else would fill the report; the rest is counted. */
const MOST_GAPS = 20

/**
 * Reads the committed baseline, one JSON object a line (interface reference, section 4). Lines that cannot be used (conflict markers, broken JSON, wrong
 * types, an unknown version) are gaps and never end the reading; what they held counts as not known. A line that comes twice counts once, the highest count wins,
 * so that git's `merge=union` is safe; lines about one leak that disagree are told in `contradictions`, absent without any.
 */
export function parseBaseline(
  text: string,
  file: string,
): { readonly baseline: Baseline; readonly gaps: readonly Gap[]; readonly contradictions?: readonly Gap[] } {
  const entries = new Map<string, BaselineEntry>()
  const findings = new Map<string, KnownFinding>()
  const gaps: Gap[] = []
  const contradictions: Gap[] = []
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim()
    if (line === '') return
    const read = readLine(line)
    if (read.kind === 'bad') gaps.push(gapAt(file, index + 1, raw.length, read.why))
    else if (read.kind === 'leak') {
      const why = keep(entries, read.entry)
      if (why !== '') contradictions.push(gapAt(file, index + 1, raw.length, why))
    } else keepFinding(findings, read.finding)
  })
  return {
    baseline: sorted([...entries.values()], [...findings.values()]),
    gaps: limited(gaps, file, 'they cannot be read either'),
    ...(contradictions.length > 0 && { contradictions: limited(contradictions, file, 'they disagree with others as well') }),
  }
}

/** The file's text: leaks by module, package, kind and k2, then findings by file, function, rule and fingerprint; ends with a newline unless empty. */
export function printBaseline(baseline: Baseline): string {
  const { entries, knownFindings } = sorted(baseline.entries, baseline.knownFindings)
  return [...entries.map(printEntry), ...knownFindings.map(printFinding)].map((line) => `${line}\n`).join('')
}

/** What a line says against one before about the same leak; empty where they agree. */
function keep(entries: Map<string, BaselineEntry>, entry: BaselineEntry): string {
  const key = identityKey(entry)
  const other = entries.get(key)
  entries.set(key, other === undefined ? entry : united(entry, other))
  if (other === undefined) return ''
  const disputed = DISPUTED.filter((field) => entry[field] !== other[field] && entry[field] !== '' && other[field] !== '')
  const said = disputed.map((field) => `${field} ${other[field]} and ${entry[field]}`).join(', ')
  return (
    said &&
    `a line before is about the same leak and says otherwise (${said}): the higher count holds, with the earlier date; \`baseline update\` makes them one`
  )
}

const DISPUTED = ['count', 'owner', 'until'] as const

/** The same in whatever order the two lines stand. */
function united(a: BaselineEntry, b: BaselineEntry): BaselineEntry {
  const [main, other] = byWeight(a, b) <= 0 ? [a, b] : [b, a]
  const tests = [...new Set([...a.tests, ...b.tests])].sort(compareText)
  const tier = a.tier === 'proven' || b.tier === 'proven' ? 'proven' : 'survivor'
  return { ...main, tests, tier, note: main.note || other.note, owner: main.owner || other.owner, until: earlier(a.until, b.until) }
}

/** Of two dates the stricter one; an empty one is none. */
function earlier(a: string, b: string): string {
  return a === '' || b === '' ? a || b : a < b ? a : b
}

function byWeight(a: BaselineEntry, b: BaselineEntry): number {
  return b.count - a.count || compareText(printEntry(a), printEntry(b))
}

function keepFinding(findings: Map<string, KnownFinding>, finding: KnownFinding): void {
  const key = `${finding.rule}\0${finding.fingerprint}`
  const other = findings.get(key)
  if (other === undefined || compareText(printFinding(finding), printFinding(other)) < 0) findings.set(key, finding)
}

function sorted(entries: readonly BaselineEntry[], knownFindings: readonly KnownFinding[]): Baseline {
  return { entries: entries.toSorted(compareIdentities), knownFindings: knownFindings.toSorted(compareFindings) }
}

function compareFindings(a: KnownFinding, b: KnownFinding): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.function, b.function) ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

function printEntry(entry: BaselineEntry): string {
  const { module, package: importPath, kind, k2, count, tests, tier, go, since, note, owner, until } = entry
  return JSON.stringify({ v: 1, module, package: importPath, kind, k2, count, tests, tier, go, since, note, owner, until })
}

function printFinding({ rule, fingerprint, file, function: name, since }: KnownFinding): string {
  return JSON.stringify({ v: 1, rule, fingerprint, file, function: name, since })
}

function gapAt(file: string, line: number, length: number, why: string): Gap {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 }
  return { kind: 'baseline', what: `${file} line ${line}`, why, region }
}

function limited(gaps: readonly Gap[], file: string, why: string): readonly Gap[] {
  if (gaps.length <= MOST_GAPS) return gaps
  const rest = gaps.length - MOST_GAPS
  return [...gaps.slice(0, MOST_GAPS), { kind: 'baseline', what: `${rest} more lines of ${file}`, why }]
}
