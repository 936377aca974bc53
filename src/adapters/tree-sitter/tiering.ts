import { setFlagsFromString } from 'node:v8'

/** Characters of source below which V8's optimising compilers take more time than they save. */
export const LITTLE = 500_000

/** Characters of source above which memory is kept small: the source alone is then most of what a machine of CI has to spare. */
const MUCH = 2_000_000

/**
 * Holds V8's optimising compilers back as long as it pays: a check of a small change is over before they are done, and on more
 * source they optimise the same functions again and again while what they see still changes. Where there is much, the heap may grow
 * by a fifth before it is swept, which costs no time that could be measured. The words differ between V8s,
 * and one that is not known is an error on the terminal, so only versions of Node that were tried are told anything.
 */
export function holdBackFor(size: number): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major === 20) setFlagsFromString(`--interrupt-budget=${size < LITTLE ? 1_500_000 : 500_000}`)
  if (major === 24) setFlagsFromString(size < LITTLE ? '--no-opt' : '--opt')
  if (size > MUCH && (major === 20 || major === 24)) setFlagsFromString('--heap-growing-percent=20')
}

/** The same for wasm, before the first is compiled. */
export function holdBackWasm(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 24) setFlagsFromString('--liftoff-only')
  else if (major < 26) for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)
}
