import { readHooks } from '#record/hooks.ts'

/** Texts of one toolchain, as they stand below its GOROOT, and our own hooks. */
export interface ToolchainText {
  /** `go1.26.8`, as printed by `go env GOVERSION`. */
  readonly version: string
  /** `src/testing/testing.go` */
  readonly testing: string
  /** `src/runtime/pprof/runtime.go` */
  readonly pprof: string
  /** `src/record/hooks.go` */
  readonly hooks: string
}

/** The texts that replace the toolchain's own, or why this toolchain is left alone. */
export type Patched =
  | { readonly kind: 'patched'; readonly testing: string; readonly pprof: string }
  | { readonly kind: 'refused'; readonly why: string }

/** Puts `text` before or after an anchor that must stand exactly once between `from` and `to`. */
interface Edit {
  readonly anchor: string
  readonly place: 'before' | 'after'
  readonly text: string
  /** Where the anchor is looked for: from this line on, up to the first line that is only `}`. */
  readonly inside?: string
}

/** First release with internal/runtime/exithook. */
const EXIT_HOOK_SINCE = 23
/** Below it hooks.go itself does not compile. */
const OLDEST = 20
/** Dumps print labels since the first, and the linker of the last is known to let package testing tell the runtime so. */
const TOLD = { first: 26, last: 27 }

/**
 * Adds the recorder's hooks to a toolchain's `testing` and `runtime/pprof` (recorder reference 3.2, 3.3).
 * Edits go onto existing lines, so that line numbers in stacks stay those of the toolchain. An anchor that is not
 * found exactly once refuses the whole toolchain: a guess could lose goroutines in silence.
 */
export function patchToolchain(text: ToolchainText): Patched {
  const minor = minorOf(text.version)
  if (minor < OLDEST) return { kind: 'refused', why: `unsupported Go version ${text.version}: recording needs go1.${OLDEST} or later` }
  const hooks = readHooks(text.hooks)
  const told = minor >= TOLD.first && minor <= TOLD.last
  const testing = apply(text.testing, testingEdits(text.testing, hooks.imports, { exit: minor >= EXIT_HOOK_SINCE, told }))
  const pprof = apply(text.pprof, PPROF_EDITS)
  const missing = 'missing' in testing ? `testing.go: ${testing.missing}` : 'missing' in pprof ? `runtime/pprof: ${pprof.missing}` : ''
  if ('missing' in testing || 'missing' in pprof) return { kind: 'refused', why: `unsupported Go version ${text.version}: ${missing}` }
  return {
    kind: 'patched',
    testing: testing.text + block(hooks.testing + (told ? hooks.told : hooks.untold)),
    pprof: pprof.text + block(hooks.pprof),
  }
}

/** 26 for `go1.26.8`, `go1.26` and `devel go1.26-abcdef`; 0 when it cannot be read. */
export function minorOf(version: string): number {
  return Number(/go1\.(\d+)/.exec(version)?.[1] ?? 0)
}

const T_RUNNER = 'func tRunner(t *T, fn func(t *T)) {\n'

function testingEdits(
  testing: string,
  imports: readonly string[],
  has: { readonly exit: boolean; readonly told: boolean },
): readonly Edit[] {
  const added = imports.filter((path) => !testing.includes(`\n\t"${path}"\n`)).map((path) => `"${path}"; `)
  if (has.told) added.push('_ "unsafe"; ')
  if (has.exit) added.push('goroutineGateExitHook "internal/runtime/exithook"; ')
  const addExit = has.exit ? 'func(f func()) { goroutineGateExitHook.Add(goroutineGateExitHook.Hook{F: f, RunOnFailure: true}) }' : 'nil'
  const wrap = ' benchmarks, examples = goroutineGateWrap(benchmarks, examples);'
  return [
    { anchor: '\nimport (', place: 'after', text: added.join('') },
    {
      inside: T_RUNNER,
      anchor: '\tt.runner = callerName(0)\n',
      place: 'before',
      text: '\tgoroutineGateTest := goroutineGateTestStart(t); ',
    },
    {
      inside: T_RUNNER,
      anchor: '\t\tt.report() // Report after all subtests have finished.\n',
      place: 'before',
      text: '\t\tgoroutineGateTestEnd(t, goroutineGateTest); ',
    },
    { anchor: '\n\tm.before()', place: 'after', text: `; goroutineGateBefore(m, ${addExit})` },
    { anchor: '\nfunc (m *M) after() {', place: 'after', text: ' goroutineGateAfter(m);' },
    { anchor: MAIN_START, place: 'after', text: wrap },
  ]
}

const MAIN_START =
  '\nfunc MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {'

const PPROF_EDITS: readonly Edit[] = [
  { anchor: '\nfunc SetGoroutineLabels(ctx context.Context) {', place: 'after', text: ' ctx = goroutineGateKeep(ctx);' },
]

function apply(text: string, edits: readonly Edit[]): { readonly text: string } | { readonly missing: string } {
  let result = text
  for (const edit of edits) {
    const at = find(result, edit)
    if (typeof at === 'string') return { missing: at }
    const cut = edit.place === 'before' ? at : at + edit.anchor.length
    result = result.slice(0, cut) + edit.text + result.slice(cut)
  }
  return { text: result }
}

/** Where the anchor stands, or a sentence about how often it was found. */
function find(text: string, { anchor, inside }: Edit): number | string {
  const from = inside === undefined ? 0 : onlyIndex(text, inside)
  if (from < 0) return `\`${inside?.trim()}\` does not stand there exactly once`
  const to = inside === undefined ? text.length : text.indexOf('\n}\n', from)
  const at = onlyIndex(text.slice(from, to), anchor)
  return at < 0 ? `\`${anchor.trim()}\` does not stand there exactly once` : from + at
}

function onlyIndex(text: string, part: string): number {
  const at = text.indexOf(part)
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1
}

/** Behind a line directive, so that our frames show under a name of their own. */
function block(code: string): string {
  return `\n//line goroutine_gate_hooks.go:1\n${code}`
}
