import { describe, expect, it } from 'vitest'
import { contoursOf } from '#go/contour.ts'
import { place } from '#place.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { parseSuppressions } from '#policy/suppress.ts'
import { inspected, SENDS, sources, syntax } from '../rule/sample.ts'

type Texts = Readonly<Record<string, string>>

const ON: typeof DEFAULT_POLICY = { ...DEFAULT_POLICY, packs: { ...DEFAULT_POLICY.packs, test: 'on' } }

/** `known Function send on x` for every finding of the head, in file order; findings are sends, whatever they send. */
function standings(base: Texts, head: Texts, renamed: Texts = {}): string[] {
  const before = inspected(base, [SENDS])
  const after = inspected(head, [SENDS])
  const commentsOf = (texts: Texts) => Object.entries(texts).flatMap(([file, text]) => parseSuppressions(file, text).suppressions)
  const { findings } = place({
    findings: after.findings,
    base: {
      findings: before.findings,
      suppressions: commentsOf(base),
      files: before.read,
      generated: before.generated,
      renamed: new Map(Object.entries(renamed)),
      unseen: { files: new Set(), folders: new Set() },
      contours: { base: contoursOf(sources(base).files, syntax), head: contoursOf(sources(head).files, syntax) },
    },
    known: [],
    growth: [],
    leaks: [],
    suppressions: commentsOf(head),
    generated: after.generated,
    policy: ON,
    today: '2026-01-01',
  })
  return findings.map((finding) => `${finding.standing.kind} ${finding.function} ${finding.message}`)
}

const WORK = `	results := collect(jobs)
	for _, job := range jobs {
		if job.done {
			continue
		}
		value, err := job.run(results)
		if err != nil {
			return err
		}
		out <- value
	}
	return nil
`
const PUMP = `func pump(jobs []job, out chan int) error {\n${WORK}}\n`
const OTHER = `func watch(out chan int) {
	timer := time.NewTimer(delay)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-stop:
	}
	out <- state.load()
	log.Print("watched")
}
`
const file = (...parts: readonly string[]): string => `package a\n\n${parts.join('\n')}`

describe('a finding is known', () => {
  it('when its function has another name', () => {
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(PUMP.replace('pump', 'drain')) })).toEqual(['known drain send on out'])
  })

  it('when its function moved to another package, with another name and git none the wiser', () => {
    const head = {
      'a.go': file(OTHER.replace('out <-', '_ =')),
      'b/b.go': file(PUMP.replace('pump', 'Drain')).replace('package a', 'package b'),
    }
    expect(standings({ 'a.go': file(PUMP) }, head)).toEqual(['known Drain send on out'])
  })

  it('when its function became a method, or its type has another name', () => {
    const method = (type: string, name: string): string =>
      PUMP.replace('func pump(', `func (${name} *${type}) pump(`).replace('out <-', `${name}.out <-`)
    const plain = PUMP.replace('pump(', 'pump(p *pool, ').replace('out <-', 'p.out <-')
    expect(standings({ 'a.go': file(plain) }, { 'a.go': file(method('pool', 'p')) })).toEqual(['known pool.pump send on p.out'])
    expect(standings({ 'a.go': file(method('pool', 'p')) }, { 'a.go': file(method('Workers', 'w')) })).toEqual([
      'known Workers.pump send on w.out',
    ])
  })

  it('when its channel has another name and the old one is gone', () => {
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(PUMP.replaceAll('out', 'values')) })).toEqual(['known pump send on values'])
  })

  it('when the function around it was taken apart', () => {
    const rest = `func pump(jobs []job, out chan int) error {\n\tprepare(jobs)\n\treturn pumpAll(jobs, out)\n}\n`
    const whole = PUMP.replace('\tresults', '\tprepare(jobs)\n\tresults')
    expect(standings({ 'a.go': file(whole) }, { 'a.go': file(rest, PUMP.replace('pump', 'pumpAll')) })).toEqual([
      'known pumpAll send on out',
    ])
  })

  it('when its function went into the one that called it', () => {
    const caller = 'func run(jobs []job, out chan int) error {\n\tprepare(jobs)\n\treturn pump(jobs, out)\n}\n'
    const merged = `func run(jobs []job, out chan int) error {\n\tprepare(jobs)\n${WORK}}\n`
    expect(standings({ 'a.go': file(caller, PUMP) }, { 'a.go': file(merged) })).toEqual(['known run send on out'])
  })

  it('when the whole body of a short function went into a helper, or code was added to it under another name', () => {
    const short = 'func f(ch chan int) {\n\tch <- g(1, 2)\n}\n'
    const helper = `func f(ch chan int) {\n\tfBody(ch)\n}\n${short.replace('f(', 'fBody(')}`
    const longer = short.replace('f(', 'h(').replace('\tch', '\tlog.Print("sending", cap(ch), len(ch))\n\tdefer recover()\n\tch')
    expect(standings({ 'a.go': file(short) }, { 'a.go': file(helper) })).toEqual(['known fBody send on ch'])
    expect(standings({ 'a.go': file(short) }, { 'a.go': file(longer) })).toEqual(['known h send on ch'])
  })

  it('when one of two build-tag twins moved', () => {
    const twin = PUMP.replace(WORK, '\tout <- runtime.GOOS\n\treturn syscall.Sync(jobs, "linux", 3)\n')
    const base = { 'a_linux.go': file(twin), 'a_other.go': file(PUMP) }
    const head = { 'a_linux.go': file(twin), 'b/b.go': file(PUMP).replace('package a', 'package b') }
    expect(standings(base, head)).toEqual(['known pump send on out', 'known pump send on out'])
  })

  it('when the whole module has another path', () => {
    const of = (path: string) => ({ 'go.mod': `module ${path}\n`, 'a.go': file(PUMP, OTHER) })
    expect(standings(of('example.com/m'), of('example.com/m/v2'))).toEqual(['known pump send on out', 'known watch send on out'])
  })
})

describe('a finding is new', () => {
  it('in a copy, while the old one is still there', () => {
    const copy = PUMP.replace('pump', 'aCopy')
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(copy, PUMP) })).toEqual(['new aCopy send on out', 'known pump send on out'])
  })

  it('in a copy of what was mended', () => {
    const mended = PUMP.replace('out <- value', 'put(out, value)')
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(mended, PUMP.replace('pump', 'drain')) })).toEqual(['new drain send on out'])
  })

  it('in the second copy of a function that is gone', () => {
    const head = file(PUMP.replace('pump', 'first'), PUMP.replace('pump', 'second'))
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': head })).toEqual(['known first send on out', 'new second send on out'])
  })

  it('in another function that takes the place of one', () => {
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(OTHER) })).toEqual(['new watch send on out'])
  })

  it('on a second channel of the function, where the first was mended', () => {
    const head = PUMP.replace('out <- value', 'put(out, value)').replace('\treturn nil', '\tlater <- 1\n\treturn nil')
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(head) })).toEqual(['new pump send on later'])
  })

  it('on a channel used like the mended one beside it', () => {
    const head = PUMP.replace('out <- value', 'put(out, value)')
      .replace('out chan int', 'out, more chan int')
      .replace('put(out, value)', 'put(out, value)\n\t\tmore <- value')
    expect(standings({ 'a.go': file(PUMP) }, { 'a.go': file(head) })).toEqual(['new pump send on more'])
  })
})

describe('of several alike in one function', () => {
  const sends = (...around: readonly string[]): string =>
    file(`func f() {\n${around.map((call) => `\t${call}(1, 2)\n\tch <- 1\n`).join('')}}\n`)

  it('the added one is new, wherever it stands', () => {
    const alike = ['known f send on ch', 'known f send on ch']
    expect(standings({ 'a.go': sends('b', 'c') }, { 'a.go': sends('fresh', 'b', 'c') })).toEqual(['new f send on ch', ...alike])
    expect(standings({ 'a.go': sends('b', 'c') }, { 'a.go': sends('b', 'c', 'fresh') })).toEqual([...alike, 'new f send on ch'])
  })

  it('a comment stays with its own', () => {
    const quiet = sends('b', 'c').replace('ch <- 1', 'ch <- 1 //goroutine-gate:ignore test/sends -- read by the test')
    const head = quiet.replace('{\n', '{\n\tch <- 1\n')
    expect(standings({ 'a.go': quiet }, { 'a.go': head })).toEqual(['new f send on ch', 'suppressed f send on ch', 'known f send on ch'])
  })
})
