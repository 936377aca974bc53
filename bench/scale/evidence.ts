import { digest } from '#model/hash.ts'
import type { Leak, PackageCapture, Recording } from '#model/recording.ts'

const KINDS = ['chan-send', 'chan-recv', 'select', 'lock', 'wg'] as const

/** The package of a number, of a repository with a module for each hundred. */
function pathOf(at: number): { readonly module: string; readonly importPath: string } {
  const module = `example.com/mono/team${Math.floor(at / 100)}`
  return { module, importPath: `${module}/service${at}/internal/worker` }
}

/** A leak as the recorder writes it: six frames, a site and a spawn. */
export function leakOf(number: number, at: number, count: number): Leak {
  const { module, importPath } = pathOf(at)
  const frames = ['chansend', 'send', 'loop.func1', 'loop', 'serve', 'run'].map((name, line) => ({
    function: `${importPath}.(*Worker${number}).${name}`,
    file: `service${at}/internal/worker/worker.go`,
    line: 10 + line,
  }))
  const site = { file: `service${at}/internal/worker/worker.go`, function: `Worker${number}.loop`, line: 12 }
  return {
    package: importPath,
    module,
    tests: [`TestWorker${number}`],
    attributedBy: 'label',
    tier: number % 3 === 0 ? 'proven' : 'survivor',
    kind: KINDS[number % KINDS.length] ?? 'chan-send',
    state: 'chan send',
    count,
    testFailed: false,
    confirmed: null,
    child: false,
    longestWaitMinutes: 0,
    frames,
    createdBy: { function: `${importPath}.Start`, file: site.file, line: 40 },
    site,
    spawn: { ...site, line: 40 },
    keys: { k1: digest('k1', `${number}`, `${at}`), k2: digest('k2', `${number}`, `${at}`), k3: digest('k3', `${at}`) },
  }
}

function captureOf(at: number): PackageCapture {
  const { module, importPath } = pathOf(at)
  const ran = Array.from({ length: 8 }, (_, test) => `TestWorker${test}`)
  return { importPath, goVersion: 'go1.27.3', capture: 'captured', why: '', tests: 8, ran, seconds: 0.25, runs: 1, passed: true, module }
}

/** A recording of the packages of these numbers, each with so many leaks. */
export function recordingOf(packages: readonly number[], leaks: number, goroutines: number): Recording {
  return {
    schemaVersion: 1,
    commit: 'c'.repeat(40),
    tool: { name: 'goroutine-gate', version: '0.1.0' },
    command: ['go', 'test', './...'],
    exitCode: 0,
    timedOut: false,
    goVersion: 'go1.27.3',
    go: { GOOS: 'linux', GOARCH: 'amd64', flags: [] },
    packages: packages.map(captureOf),
    leaks: packages.flatMap((at) => Array.from({ length: leaks }, (_, number) => leakOf(number, at, goroutines))),
    benign: [],
    gaps: [],
  }
}
