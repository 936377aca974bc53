import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadHooks } from '#adapters/toolchain/hooks.ts'
import { readHooks } from '#record/hooks.ts'
import { minorOf, patchToolchain, type ToolchainText } from '#record/patch.ts'

const [goroot = '', version = ''] = execFileSync('go', ['env', 'GOROOT', 'GOVERSION'], { encoding: 'utf8' }).split('\n')
const installed: ToolchainText = {
  version,
  testing: readFileSync(`${goroot}/src/testing/testing.go`, 'utf8'),
  pprof: readFileSync(`${goroot}/src/runtime/pprof/runtime.go`, 'utf8'),
  hooks: loadHooks(),
}

function patched(text: Partial<ToolchainText> = {}) {
  const result = patchToolchain({ ...installed, ...text })
  if (result.kind === 'refused') throw new Error(result.why)
  return result
}

describe('patching the installed toolchain', () => {
  it('keeps every line of the original at its number', () => {
    const { testing, pprof } = patched()
    const added = /\w*goroutineGate\w*|"\w+(?:\/\w+)*"; /
    for (const [old, text] of [
      [installed.testing, testing],
      [installed.pprof, pprof],
    ] as const) {
      const lines = text.split('\n')
      const changed = old.split('\n').flatMap((line, at) => (line === lines[at] ? [] : [lines[at] ?? '']))
      expect(changed.length).toBeLessThan(8)
      for (const line of changed) if (line !== '') expect(line).toMatch(added)
    }
  })

  it('puts one hook at each anchor', () => {
    const { testing, pprof } = patched()
    const count = (text: string, part: string) => text.split(part).length - 1
    expect(count(testing, 'goroutineGateTest := goroutineGateTestStart(t); \tt.runner = callerName(0)')).toBe(1)
    expect(count(testing, 'goroutineGateTestEnd(t, goroutineGateTest); \t\tt.report() // Report after')).toBe(1)
    expect(count(testing, '\tm.before(); goroutineGateBefore(m, func(f func()) {')).toBe(1)
    expect(count(testing, 'func (m *M) after() { goroutineGateAfter(m);')).toBe(1)
    expect(count(testing, '*M { benchmarks, examples = goroutineGateWrap(benchmarks, examples);')).toBe(1)
    expect(count(testing, '\n//line goroutine_gate_hooks.go:1\n')).toBe(1)
    expect(count(pprof, 'func SetGoroutineLabels(ctx context.Context) { ctx = goroutineGateKeep(ctx);')).toBe(1)
  })

  it('leaves the exit hook out before Go 1.23, which has no package for it', () => {
    const { testing } = patched({ version: 'go1.22.12' })
    expect(testing).toContain('m.before(); goroutineGateBefore(m, nil)')
    expect(testing).not.toContain('internal/runtime/exithook')
  })

  it('adds an import only where it is missing', () => {
    const { testing } = patched()
    const { imports } = readHooks(installed.hooks)
    const head = testing.slice(0, testing.indexOf('\n)\n', testing.indexOf('\nimport (')))
    for (const path of imports) expect(head.split(`"${path}"`).length - 1, path).toBe(1)
  })
})

describe('a text that is not fully recognised is refused, never guessed', () => {
  const refusal = (text: Partial<ToolchainText>) => {
    const result = patchToolchain({ ...installed, ...text })
    return result.kind === 'refused' ? result.why : 'patched'
  }

  it.each([
    ['the start of a test', 't.runner = callerName(0)'],
    ['the end of a test', 't.report() // Report after'],
    ['the start of a package', '\n\tm.before()'],
    ['the end of a package', 'func (m *M) after() {'],
    ['the test function', 'func tRunner(t *T'],
    ['the entry of the test binary', 'examples []InternalExample) *M {'],
  ])('%s is missing', (_, anchor) => {
    expect(installed.testing).toContain(anchor)
    expect(refusal({ testing: installed.testing.replaceAll(anchor, 'gone') })).toMatch(
      /^unsupported Go version go1.*testing\.go: `.*` does not stand there exactly once$/,
    )
  })

  it('an anchor stands there twice', () => {
    const twice = installed.testing.replace('\n\tm.before()', '\n\tm.before()\n\tm.before()')
    expect(refusal({ testing: twice })).toContain('`m.before()`')
  })

  it('labels are set by another function', () => {
    expect(refusal({ pprof: installed.pprof.replace('func SetGoroutineLabels(ctx', 'func setLabels(ctx') })).toContain('runtime/pprof')
  })

  it('the version is too old or cannot be read', () => {
    expect(refusal({ version: 'go1.19.8' })).toContain('needs go1.20 or later')
    expect(refusal({ version: 'tip' })).toContain('unsupported Go version tip')
  })
})

describe('a version', () => {
  it('is read from releases and development builds', () => {
    expect(['go1.26.8', 'go1.21', 'devel go1.28-abcdef Tue', 'go2'].map(minorOf)).toEqual([26, 21, 28, 0])
  })
})
