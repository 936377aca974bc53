import type { GateChange, WouldBe } from '#model/gate-change.ts'
import type { Report } from '#model/report.ts'

/** Each change to the gate itself in one line: `limits.leak-growth 8 → 50 (.goroutine-gate.yml, Ann), no reason given`. */
export function gateChangeWords({ what, why, who, file, line, approval }: GateChange): string {
  const where = line > 0 ? `${file}:${line}` : file
  return `${what} (${where}, ${who || 'not committed'})${why ? `: ${why}` : ', no reason given'}${approvalWords(approval)}`
}

function approvalWords(approval: GateChange['approval']): string {
  if (!approval) return ''
  return approval.kind === 'approved' ? ` — approved by ${approval.how}` : ` — not approved: ${approval.why}`
}

/** What the change's own policy would have said, where that differs from the verdict or the change touches the gate; else empty. */
export function wouldBeWords({ verdict, wouldBe, gateChanges = [] }: Report): string {
  if (!wouldBe || (wouldBe.kind === verdict.kind && gateChanges.length === 0)) return ''
  return `with ${wouldBe.policySource}${SAME_BASELINE} it would be: ${WORDS[wouldBe.kind]}`
}

const SAME_BASELINE = ' and the baseline that the change leaves'

const WORDS: Readonly<Record<WouldBe['kind'], string>> = {
  pass: 'passed',
  warn: 'passed with warnings',
  block: 'blocked',
  unjudged: 'not judged',
}
