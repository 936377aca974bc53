import type { BaselineEntry } from '#model/baseline.ts'
import type { Capture, Leak, Recording } from '#model/recording.ts'

/** A leak of package `a` under test `TestA`, with what a test says differently. */
export function leak(change: Partial<Leak> & { readonly k1?: string; readonly k2?: string; readonly k3?: string } = {}): Leak {
  const { k1 = '11', k2 = '22', k3 = '33', ...rest } = change
  return {
    package: 'example.com/m/a',
    module: 'example.com/m',
    tests: ['TestA'],
    attributedBy: 'label',
    tier: 'survivor',
    kind: 'chan-send',
    state: 'chan send',
    count: 1,
    testFailed: false,
    confirmed: null,
    child: false,
    longestWaitMinutes: 0,
    frames: [],
    site: { file: 'a/a.go', function: 'run', line: 1 },
    keys: { k1, k2, k3 },
    ...rest,
  }
}

/** A recording of the leaks, in which package `a` was captured unless said otherwise. */
export function recording(
  leaks: readonly Leak[],
  captures: Readonly<Record<string, Capture>> = { 'example.com/m/a': 'captured' },
  goVersion = 'go1.27.3',
): Recording {
  return {
    schemaVersion: 1,
    tool: { name: 'goroutine-gate', version: '0' },
    command: ['go', 'test', './...'],
    exitCode: 0,
    timedOut: false,
    goVersion,
    go: { GOOS: 'linux', GOARCH: 'amd64', flags: [] },
    packages: Object.entries(captures).map(([importPath, capture]) => ({
      importPath,
      goVersion,
      capture,
      why: '',
      tests: 1,
      seconds: 0,
      runs: 1,
      passed: true,
      module: 'example.com/m',
    })),
    leaks,
    benign: [],
    gaps: [],
  }
}

export function entry(change: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    module: 'example.com/m',
    package: 'example.com/m/a',
    kind: 'chan-send',
    k2: '22',
    count: 1,
    tests: ['TestA'],
    tier: 'survivor',
    go: 'go1.27.3',
    since: '3f2a91c',
    note: '',
    owner: '',
    until: '',
    ...change,
  }
}
