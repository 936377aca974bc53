import type { BenignLeak, Leak } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { harmless } from '#record/harmless.ts'
import type { ReadProcess } from '#record/heartbeat.ts'
import { namedLabels } from '#record/other-labels.ts'
import { respellRoot } from '#record/places.ts'
import type { Survivor } from '#record/survivors.ts'
import { baseState } from '#snapshot/kind.ts'
import { relativeFrame, type SignatureContext, signatureOf } from '#snapshot/signature.ts'

/** What leaks are described with. */
export interface LeakContext {
  readonly signature: SignatureContext
  /** Spellings of the repository root, the one of `signature` first. */
  readonly roots: readonly string[]
  /** Names of labels that are kept, beside our own. */
  readonly labels?: readonly string[]
  /** Values that are replaced in labels. */
  readonly masked?: readonly string[]
}

/** Leaks and harmless survivors of all processes, one entry per package, child or not, K1, tier and test; sorted. */
export function collectLeaks(
  processes: readonly ReadProcess[],
  context: LeakContext,
): { readonly leaks: readonly Leak[]; readonly benign: readonly BenignLeak[] } {
  const all = new Map<string, BenignLeak>()
  for (const process of processes) {
    for (const [key, leak] of leaksOf(process, context)) all.set(key, highest(all.get(key), leak))
  }
  const sorted = [...all].sort(([a], [b]) => compareText(a, b)).map(([, leak]) => leak)
  return {
    leaks: sorted.filter((leak) => leak.reason === '').map(({ reason: _, ...leak }) => leak),
    benign: sorted.filter((leak) => leak.reason !== ''),
  }
}

/** Entries of one process; an empty reason means that it is not benign. */
function leaksOf({ process, left }: ReadProcess, context: LeakContext): ReadonlyMap<string, BenignLeak> {
  const leaks = new Map<string, BenignLeak>()
  const reasons = harmless(left.survivors)
  for (const survivor of left.survivors) {
    const leak = describe(survivor, reasons.get(survivor.goroutine.id) ?? '', context)
    const { package: importPath, module, child } = process.heartbeat
    const key = [importPath, String(child), leak.tests[0] ?? '', leak.keys.k1, leak.tier, leak.reason].join('\n')
    leaks.set(key, add(leaks.get(key), { ...leak, package: importPath, module, child }))
  }
  return leaks
}

function describe(survivor: Survivor, reason: string, { signature, roots, labels: names = [], masked = [] }: LeakContext): BenignLeak {
  const goroutine = respellRoot(survivor.goroutine, roots)
  const { kind, keys, site, spawn } = signatureOf(goroutine, signature)
  const { createdBy } = goroutine
  const test = survivor.attribution.test
  const labels = namedLabels(survivor.labels, names, masked)
  return {
    package: '',
    module: '',
    tests: test === '' ? [] : [test],
    attributedBy: survivor.attribution.by,
    tier: survivor.proven ? 'proven' : 'survivor',
    kind,
    state: baseState(goroutine.state),
    count: survivor.count,
    testFailed: survivor.testFailed,
    confirmed: null,
    child: false,
    longestWaitMinutes: survivor.longestWaitMinutes,
    frames: goroutine.frames.map((frame) => plain(relativeFrame(frame, signature))),
    ...(createdBy && { createdBy: plain(relativeFrame(createdBy, signature)) }),
    ...(site && { site }),
    ...(spawn && { spawn }),
    keys,
    ...(labels && { labels }),
    reason,
  }
}

/** Without the creator's goroutine id, which differs from run to run. */
function plain({ function: name, file, line }: Leak['frames'][number]): Leak['frames'][number] {
  return { function: name, file, line }
}

function add(before: BenignLeak | undefined, leak: BenignLeak): BenignLeak {
  if (before === undefined) return leak
  return {
    ...leak,
    ...before,
    count: before.count + leak.count,
    testFailed: before.testFailed || leak.testFailed,
    longestWaitMinutes: Math.max(before.longestWaitMinutes, leak.longestWaitMinutes),
  }
}

/** Of several processes of one package the one that left most speaks for it. */
function highest(before: BenignLeak | undefined, leak: BenignLeak): BenignLeak {
  return before === undefined || leak.count > before.count ? leak : before
}
