import type { Level } from '#model/finding.ts'
import type { ExternalResult } from './result.ts'

/** What a code of another tool is to us. */
interface Known {
  /** Rules of ours that name the same defect; a result on the same line is then one finding with ours. */
  readonly rules: readonly string[]
}

/**
 * Codes about goroutines, duties and locks, by `tool/code` or by the tool where it has no codes. They keep their tool's own severity, at most
 * `warning`: whether another tool's result is right often enough to block is for a team to say, in `rules:` of its config. Everything else that
 * a file of results holds is listed as a note.
 */
const KNOWN: Readonly<Record<string, Known>> = {
  'govet/lostcancel': { rules: ['context/lost-cancel'] },
  'govet/waitgroup': { rules: ['sync/waitgroup-add-in-goroutine'] },
  'govet/httpresponse': { rules: [] },
  'govet/copylocks': { rules: [] },
  'govet/testinggoroutine': { rules: [] },
  'govet/sigchanyzer': { rules: [] },
  'govet/defers': { rules: [] },
  'govet/loopclosure': { rules: [] },
  'govet/unsafeptr': { rules: ['reload/stale-pointer-escape'] },
  'staticcheck/SA1012': { rules: [] },
  'staticcheck/SA1015': { rules: ['time/ticker-not-stopped'] },
  'staticcheck/SA1016': { rules: [] },
  'staticcheck/SA1017': { rules: [] },
  'staticcheck/SA2000': { rules: ['sync/waitgroup-add-in-goroutine'] },
  'staticcheck/SA2001': { rules: [] },
  'staticcheck/SA2002': { rules: [] },
  'staticcheck/SA2003': { rules: ['sync/double-lock'] },
  'staticcheck/SA4011': { rules: [] },
  'staticcheck/SA5002': { rules: [] },
  'staticcheck/SA5003': { rules: [] },
  'staticcheck/SA5004': { rules: [] },
  'staticcheck/SA9001': { rules: [] },
  'staticcheck/S1000': { rules: [] },
  'staticcheck/S1037': { rules: [] },
  'gosec/G112': { rules: [] },
  'gosec/G114': { rules: [] },
  'gosec/G118': {
    rules: ['context/context-chain-broken', 'context/lost-cancel', 'context/cancel-field-never-called', 'lifecycle/loop-ignores-done'],
  },
  'revive/datarace': { rules: ['sync/concurrent-map-write'] },
  'revive/waitgroup-by-value': { rules: [] },
  bodyclose: { rules: ['http/body-not-closed'] },
  containedctx: { rules: ['context/context-in-struct'] },
  contextcheck: { rules: ['context/context-chain-broken'] },
  durationcheck: { rules: [] },
  fatcontext: { rules: ['context/context-grows-in-loop'] },
  // Which rule says the same hangs on how the goroutine waits.
  goleak: { rules: [] },
  goconcurrencylint: { rules: ['sync/waitgroup-done-missing', 'sync/lock-not-released', 'sync/double-lock'] },
  goroutinectx: { rules: ['context/context-not-passed'] },
  mulint: { rules: ['sync/double-lock', 'sync/recursive-rlock', 'sync/lock-not-released', 'sync/lock-order-cycle'] },
  noctx: { rules: ['context/context-not-passed'] },
  'race-detector': { rules: ['sync/concurrent-map-write'] },
  rowserrcheck: { rules: [] },
  spancheck: { rules: ['lifecycle/must-call-missed'] },
  sqlclosecheck: { rules: ['sql/rows-not-closed'] },
  sqlrows: { rules: ['sql/rows-not-closed'] },
}

/** Tools that the table names. */
export const EXTERNAL_TOOLS: readonly string[] = [...new Set(Object.keys(KNOWN).map((key) => key.split('/')[0] ?? key))]

/** Rules of ours that name the same defect as the result. */
export function rulesLike(result: ExternalResult): readonly string[] {
  return knownOf(result)?.rules ?? []
}

/** The level at which a result of another tool is listed. */
export function levelOf(result: ExternalResult): Level {
  return knownOf(result) ? (result.level ?? 'warning') : 'note'
}

function knownOf({ tool, code }: ExternalResult): Known | undefined {
  for (const key of [`${tool}/${code}`, tool]) if (Object.hasOwn(KNOWN, key)) return KNOWN[key]
  return undefined
}
