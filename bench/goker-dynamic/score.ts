import type { Leak, Recording } from '#model/recording.ts'
import type { Kernel } from './kernels.ts'

/** What was seen of one kernel (of one function of a registry). */
export interface Outcome {
  readonly name: string
  /** Run in which it was first reported with the right function; 0 for none. */
  readonly foundIn: number
  /** Whether anything was reported at all. */
  readonly reported: boolean
  readonly tier: 'proven' | 'survivor' | ''
  /** Function that was named. */
  readonly site: string
  /** Whether its tests hung. */
  readonly hung: boolean
  /** Why nothing can be said: `it did not build`. */
  readonly unseen: string
}

/** Leaks by what is scored: the package of a kernel, or a test of a registry's. */
export function outcomesOf(kernel: Kernel, importPath: string, recording: Recording, run: number): readonly Outcome[] {
  const capture = recording.packages.find((one) => one.importPath === importPath)
  const leaks = recording.leaks.filter((leak) => leak.package === importPath)
  const unseen = capture === undefined ? 'no record of its package' : capture.capture === 'unknown' ? capture.why : ''
  const hung = /timed out/.test(capture?.why ?? '')
  if (kernel.form !== 'registry') return [outcome(kernel.name, leaks, (leak) => isRight(leak, kernel), { run, hung, unseen })]
  return kernel.registered.map((name) => {
    const own = leaks.filter(({ tests }) => tests[0] === `Test${name}`)
    return outcome(name, own, (leak) => leak.site !== undefined, { run, hung, unseen })
  })
}

interface Circumstances {
  readonly run: number
  readonly hung: boolean
  readonly unseen: string
}

function outcome(name: string, leaks: readonly Leak[], right: (leak: Leak) => boolean, { run, hung, unseen }: Circumstances): Outcome {
  const rights = leaks.filter(right)
  const best = rights.find(({ tier }) => tier === 'proven') ?? rights[0]
  return {
    name,
    foundIn: best === undefined ? 0 : run,
    reported: leaks.length > 0,
    tier: best?.tier ?? '',
    site: (best ?? leaks[0])?.site?.function ?? '',
    hung,
    unseen,
  }
}

/** The named function stands on a stuck stack of the README; where that shows none, any function of the kernel will do. */
function isRight({ site }: Leak, { stuck }: Kernel): boolean {
  return site !== undefined && (stuck.size === 0 || stuck.has(site.function) || stuck.has(site.function.replace(/^.*\./, '')))
}

/** The better of two outcomes of one kernel. */
export function better(before: Outcome | undefined, next: Outcome): Outcome {
  if (before === undefined || (before.foundIn === 0 && next.foundIn > 0)) return next
  return { ...before, reported: before.reported || next.reported, hung: before.hung || next.hung, unseen: before.unseen && next.unseen }
}
