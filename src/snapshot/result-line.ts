/** The line with which `go test` ends a package. */
export interface ResultLine {
  readonly importPath: string
  readonly outcome: 'ok' | 'fail' | 'build-failed' | 'no-test-files'
  readonly cached: boolean
  readonly seconds: number
}

/**
 * Reads `ok  \tpath\t0.1s`, `ok  \tpath\t(cached)`, `FAIL\tpath\t1.0s`, `FAIL\tpath [build failed]`, `FAIL\tpath [setup failed]`,
 * `?   \tpath\t[no test files]` and, with coverage since Go 1.22, `\tpath\t\tcoverage: 0.0% of statements`; undefined for other lines.
 */
export function resultLine(line: string): ResultLine | undefined {
  const tab = line.indexOf('\t')
  const word = tab === -1 ? '' : line.slice(0, tab).trimEnd()
  if (tab === -1 || !Object.hasOwn(READERS, word)) return undefined
  const [path = '', ...rest] = line.slice(tab + 1).split('\t')
  return READERS[word]?.(path, rest.join('\t'))
}

type Reader = (path: string, rest: string) => ResultLine | undefined

const READERS: Readonly<Record<string, Reader>> = {
  ok: (path, rest) => {
    const cached = rest.startsWith('(cached)')
    if (!isPath(path) || !(cached || SECONDS.test(rest))) return undefined
    return { importPath: path, outcome: 'ok', cached, seconds: secondsIn(rest) }
  },
  FAIL: (path, rest) => {
    const broken = / \[(?:build|setup) failed\]$/.exec(path)
    if (broken !== null) return { importPath: path.slice(0, broken.index), outcome: 'build-failed', cached: false, seconds: 0 }
    return isPath(path) && SECONDS.test(rest) ? { importPath: path, outcome: 'fail', cached: false, seconds: secondsIn(rest) } : undefined
  },
  '?': (path, rest) => (isPath(path) && rest.startsWith('[no test files]') ? withoutTests(path) : undefined),
  '': (path, rest) => (isPath(path) && /^\t*coverage: 0\.0% of statements/.test(rest) ? withoutTests(path) : undefined),
}

const SECONDS = /^\d{1,9}(?:\.\d{1,9})?s(?:\t|$)/

function secondsIn(rest: string): number {
  return SECONDS.test(rest) ? Number.parseFloat(rest) : 0
}

function isPath(path: string): boolean {
  return path !== '' && !path.includes(' ')
}

function withoutTests(importPath: string): ResultLine {
  return { importPath, outcome: 'no-test-files', cached: false, seconds: 0 }
}
