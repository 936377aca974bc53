import type { Growth } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Leak, PackageCapture } from '#model/recording.ts'
import type { Place, Region } from '#model/region.ts'

export function lines(file: string, startLine: number, endLine = startLine): Region {
  return { file, startLine, startColumn: 2, endLine, endColumn: 9 }
}

export function placeAt(file: string, line: number): Place {
  return { message: 'the goroutine is started here', region: lines(file, line), function: 'Start' }
}

/** A send that can lose its receiver, in `a/watch.go` line 41. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'channel/send-abandoned-by-select',
    level: 'error',
    confidence: 'medium',
    message: 'send on unbuffered channel ch can block for ever',
    region: lines('a/watch.go', 41),
    function: 'Watcher.loop',
    related: [],
    codeFlow: [],
    fixes: [],
    fingerprint: 'f1',
    standing: { kind: 'new' },
    seenIn: [],
    waits: ['chan-send'],
    ...given,
  }
}

export function leak(given: Partial<Leak> = {}): Leak {
  return {
    package: 'example.com/m/a',
    module: 'example.com/m',
    tests: ['TestWatch'],
    attributedBy: 'label',
    tier: 'proven',
    kind: 'chan-send',
    state: 'chan send',
    count: 3,
    testFailed: false,
    confirmed: null,
    child: false,
    longestWaitMinutes: 0,
    frames: [],
    site: { file: 'a/watch.go', function: 'Watcher.loop', line: 41 },
    spawn: { file: 'a/watch.go', function: 'Watcher.Start', line: 30 },
    keys: { k1: 'k1', k2: 'k2', k3: 'k3' },
    ...given,
  }
}

export function growth(given: Partial<Growth> = {}): Growth {
  return {
    module: 'example.com/m',
    package: 'example.com/m/a',
    kind: 'chan-send',
    k2: 'k2',
    state: 'new',
    base: 0,
    head: 3,
    tier: 'proven',
    confirmed: null,
    testFailed: false,
    tests: ['TestWatch'],
    since: '',
    ruleIds: [],
    leak: leak(),
    ...given,
  }
}

export function capture(given: Partial<PackageCapture> = {}): PackageCapture {
  return {
    importPath: 'example.com/m/a',
    module: 'example.com/m',
    goVersion: 'go1.26.8',
    capture: 'captured',
    why: '',
    tests: 12,
    seconds: 1,
    runs: 1,
    passed: true,
    ...given,
  }
}
