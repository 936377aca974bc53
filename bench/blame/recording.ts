import type { Frame, GoroutineRecord } from '#model/goroutine.ts'
import type { Leak, Recording, Tier } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { relativeFrame, type SignatureContext, signatureOf } from '#snapshot/signature.ts'
import { type Lines, type Rendered, render } from './source.ts'
import { DEPENDENCY, defectOf, importPathOf, type Package, packageOf, routineOf, type Target, type Test, type World } from './world.ts'

/** How a run of the module's tests is simulated. */
export interface RunOf {
  readonly world: World
  readonly commit: string
  /** `go1.26.8`. */
  readonly toolchain: string
  readonly command: readonly string[]
  /** Whether the runtime's leak profile took part. */
  readonly tier: Tier
  /** Defects (`package/routine`) that happen not to show in this run. */
  readonly hidden: ReadonlySet<string>
  /** Import paths that do not build in this run. */
  readonly broken: ReadonlySet<string>
}

const ROOT = '/r'

/** What the recorder would write of a run, with identities computed as it computes them. */
export function recordingOf(run: RunOf): Recording {
  const { world, toolchain, command } = run
  const rendered = render(world)
  const chosen = chosenBy(command, world)
  const packages = world.packages.filter((one) => one.tests.length > 0 && chosen.package(importPathOf(world, one)))
  const failed = chosen.missing || packages.some((one) => run.broken.has(importPathOf(world, one)))
  return {
    schemaVersion: 1,
    commit: run.commit,
    tool: { name: 'goroutine-gate', version: '0' },
    command,
    exitCode: failed ? 1 : 0,
    timedOut: false,
    goVersion: toolchain,
    go: { GOOS: 'linux', GOARCH: 'amd64', flags: [] },
    packages: packages.map((one) => captureOf(one, run, chosen.test)).sort((a, b) => compareText(a.importPath, b.importPath)),
    leaks: packages
      .flatMap((one) => (run.broken.has(importPathOf(world, one)) ? [] : leaksOf(one, run, rendered, chosen)))
      .sort(compareLeaks),
    benign: [],
    gaps: [],
  }
}

interface Chosen {
  readonly package: (importPath: string) => boolean
  readonly test: (name: string) => boolean
  /** `-count`. */
  readonly count: number
  /** A package was named that is not there. */
  readonly missing: boolean
}

/** What `go test [-count=N] [-run=^(A|B)$] PACKAGE…` runs. */
function chosenBy(command: readonly string[], world: World): Chosen {
  const words = command.slice(2)
  const named = words.filter((word) => !word.startsWith('-'))
  const tests = /^-run=\^\((.*)\)\$$/.exec(words.find((word) => word.startsWith('-run=')) ?? '')?.[1]?.split('|')
  const all = named.length === 0 || named.includes('./...')
  const there = new Set(world.packages.map((one) => importPathOf(world, one)))
  return {
    package: (importPath) => all || named.includes(importPath),
    test: (name) => tests === undefined || tests.includes(name),
    count: Number(/^-count=(\d+)$/.exec(words.find((word) => word.startsWith('-count=')) ?? '')?.[1] ?? 1),
    missing: !all && named.some((path) => !there.has(path)),
  }
}

function captureOf(one: Package, { world, toolchain, broken }: RunOf, isChosen: Chosen['test']): Recording['packages'][number] {
  const importPath = importPathOf(world, one)
  const base = { importPath, goVersion: toolchain, seconds: 0, runs: 1, module: world.module }
  if (broken.has(importPath)) return { ...base, capture: 'unknown', why: 'it did not build', tests: 0, runs: 0, passed: false }
  const started = one.tests.filter(({ name }) => isChosen(name))
  const skipped = started.filter((test) => test.skipped).map(({ name }) => name)
  const ran = started.filter((test) => !test.skipped).map(({ name }) => name)
  return {
    ...base,
    capture: 'captured',
    why: '',
    tests: started.length,
    ran: ran.sort(),
    ...(skipped.length > 0 && { skipped: skipped.sort() }),
    passed: true,
  }
}

function leaksOf(one: Package, run: RunOf, rendered: Rendered, { test: isChosen, count }: Chosen): readonly Leak[] {
  return one.tests.flatMap((test): Leak[] => {
    const defect = defectOf(run.world, { package: one.id, routine: test.calls })
    if (test.skipped || !isChosen(test.name) || !defect || run.hidden.has(`${defect.package}/${defect.routine}`)) return []
    return [leakOf(one, test, defect, run, rendered, count)]
  })
}

function leakOf(one: Package, test: Test, defect: Target, { world, tier }: RunOf, rendered: Rendered, count: number): Leak {
  const context: SignatureContext = {
    root: ROOT,
    modules: [{ path: world.module, dir: '' }],
    declaredFunction: (file, line) => declaredAt(rendered, file, line),
  }
  const stack = stackOf(world, defect, rendered)
  const { kind, keys, site, spawn } = signatureOf(stack, context)
  const plain = ({ function: name, file, line }: Frame): Frame => relativeFrame({ function: name, file, line }, context)
  return {
    package: importPathOf(world, one),
    module: world.module,
    tests: [test.name],
    attributedBy: 'label',
    tier,
    kind,
    state: stack.state,
    count: test.times * count,
    testFailed: false,
    confirmed: null,
    child: false,
    longestWaitMinutes: 0,
    frames: stack.frames.map(plain),
    ...(stack.createdBy && { createdBy: plain(stack.createdBy) }),
    ...(site && { site }),
    ...(spawn && { spawn }),
    keys,
  }
}

function declaredAt({ lines }: Rendered, file: string, line: number): string | undefined {
  for (const one of lines.values()) {
    if (one.file === file && one.spawn === line) return one.spawnIn
    if (one.file === file && one.stuck === line) return one.stuckIn
  }
  return undefined
}

type Stack = Pick<GoroutineRecord, 'state' | 'frames' | 'createdBy'>

function stackOf(world: World, defect: Target, rendered: Rendered): Stack {
  const holder = packageOf(world, defect.package)
  const routine = routineOf(world, defect)
  const at = rendered.lines.get(`${defect.package}/${defect.routine}`)
  if (!holder || !routine || !at) throw new Error(`there is no routine ${defect.package}/${defect.routine}`)
  if (routine.shape === 'client') return inDependency(world)
  const path = importPathOf(world, holder)
  const frame = (name: string, line: number): Frame => ({ function: `${path}.${name}`, file: `${ROOT}/${at.file}`, line })
  if (routine.shape === 'server') {
    const method = (name: string): string => `(*${routine.name}er).${name}`
    return { state: 'chan receive', frames: [frame(method('loop'), at.stuck)], createdBy: frame(method('Start'), at.spawn) }
  }
  const state = routine.shape === 'ask' ? 'chan send' : 'chan receive'
  return { state, frames: [frame(`${routine.name}.func1`, at.stuck)], createdBy: frame(routine.name, at.spawn) }
}

/** Nothing of the user's own stands on such a stack. */
function inDependency({ dependency }: World): Stack {
  const file = `/root-of-modules/pkg/mod/${DEPENDENCY}@${dependency}/conn.go`
  return {
    state: 'IO wait',
    frames: [{ function: `${DEPENDENCY}.(*Conn).read`, file, line: 40 }],
    createdBy: { function: `${DEPENDENCY}.Dial`, file, line: 12 },
  }
}

function compareLeaks(a: Leak, b: Leak): number {
  return compareText(a.package, b.package) || compareText(a.keys.k1, b.keys.k1) || compareText(a.tests.join(), b.tests.join())
}

/** Lines of a routine, for looking up whose a leak or a finding is. */
export function linesOf(rendered: Rendered): readonly (readonly [string, Lines])[] {
  return [...rendered.lines]
}
