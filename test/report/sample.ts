import type { Growth } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Leak } from '#model/recording.ts'
import type { Place, Region } from '#model/region.ts'
import type { Report, Run } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'
import type { Verdict } from '#model/verdict.ts'

export const HEAD = '77ab0e1c02f4c8d1b6a3d5e7f9012345678abcde'
export const BASE = '3f2a91cbb0a84c0e9e1d2c3b4a5968778695a4b3'

const QUOTE = `package quote

import (
	"context"
	"time"
)

type answer struct {
	quote Quote
	err   error
}

// Within asks a supplier and waits no longer than limit.
func (c *Client) Within(supplier string, limit time.Duration) (Quote, error) {
	timer := time.NewTimer(limit)
	defer timer.Stop()

	answers := make(chan answer)
	go func() {
		quote, err := c.ask(supplier)
		answers <- answer{quote, err}
	}()

	select {
	case got := <-answers:
		return got.quote, got.err
	case <-timer.C:
		return Quote{}, ErrTimeout
	}
}

// Maybe fetches a quote unless the supplier is asleep.
func (c *Client) Maybe(ctx context.Context, supplier string) (Quote, error) {
	ctx, cancel := context.WithCancel(ctx)
	if c.asleep(supplier) {
		return Quote{}, nil
	}
	defer cancel()
	return c.fetch(ctx, supplier)
}
`

const BUS = `package bus

type Bus struct {
	events chan Event
	done   chan struct{}
}

func New() *Bus {
	b := &Bus{events: make(chan Event), done: make(chan struct{})}
	go b.loop()
	return b
}

func (b *Bus) loop() {
	for {
		select {
		case event := <-b.events:
			b.deliver(event)
		case <-b.done:
			return
		}
	}
}
`

export const SOURCES: ReadonlyMap<string, string> = new Map([
  ['internal/quote/quote.go', QUOTE],
  ['internal/bus/bus.go', BUS],
])

/** A span by the text it covers on a line of one of the sample sources. */
export function spanOf(file: string, line: number, text: string): Region {
  const column = (SOURCES.get(file)?.split('\n')[line - 1]?.indexOf(text) ?? -1) + 1
  if (column === 0) throw new Error(`${text} is not on line ${line} of ${file}`)
  return { file, startLine: line, startColumn: column, endLine: line, endColumn: column + text.length }
}

export function place(region: Region, message: string, fn = 'Client.Within'): Place {
  return { region, message, function: fn }
}

const QUOTE_GO = 'internal/quote/quote.go'

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'channel/send-abandoned-by-select',
    level: 'error',
    confidence: 'high',
    message: 'the send on answers blocks for ever when the timer fires first',
    region: spanOf(QUOTE_GO, 21, 'answers <- answer{quote, err}'),
    function: 'Client.Within',
    related: [place(spanOf(QUOTE_GO, 18, 'make(chan answer)'), 'unbuffered, made here')],
    codeFlow: [
      place(spanOf(QUOTE_GO, 19, 'go func'), 'the sender starts here'),
      place(spanOf(QUOTE_GO, 21, 'answers <- answer{quote, err}'), 'it blocks here'),
      place(spanOf(QUOTE_GO, 27, '<-timer.C'), 'the only receiver leaves here'),
    ],
    fixes: [
      {
        description: 'let the channel hold one value',
        edits: [{ region: spanOf(QUOTE_GO, 18, 'make(chan answer)'), newText: 'make(chan answer, 1)' }],
      },
    ],
    fingerprint: 'f1aa0c5e2d9b4711',
    standing: { kind: 'new' },
    seenIn: ['k2-within'],
    waits: ['chan-send'],
    ...part,
  }
}

export function lostCancel(part: Partial<Finding> = {}): Finding {
  return finding({
    ruleId: 'context/lost-cancel',
    level: 'warning',
    confidence: 'high',
    message: 'cancel is not called when the supplier is asleep',
    region: spanOf(QUOTE_GO, 34, 'ctx, cancel := context.WithCancel(ctx)'),
    function: 'Client.Maybe',
    related: [],
    codeFlow: [place(spanOf(QUOTE_GO, 36, 'return Quote{}, nil'), 'this return leaves without cancel', 'Client.Maybe')],
    fixes: [],
    fingerprint: 'a77be01290cd3345',
    seenIn: [],
    waits: [],
    ...part,
  })
}

export function leak(part: Partial<Leak> = {}): Leak {
  return {
    package: 'example.com/shop/internal/quote',
    module: 'example.com/shop',
    tests: ['TestQuoteTimeout'],
    attributedBy: 'label',
    tier: 'proven',
    kind: 'chan-send',
    state: 'chan send',
    count: 3,
    testFailed: false,
    confirmed: true,
    child: false,
    longestWaitMinutes: 0,
    frames: [{ function: 'example.com/shop/internal/quote.(*Client).Within.func1', file: QUOTE_GO, line: 21 }],
    createdBy: { function: 'example.com/shop/internal/quote.(*Client).Within', file: QUOTE_GO, line: 19 },
    site: { file: QUOTE_GO, function: 'Client.Within', line: 21 },
    spawn: { file: QUOTE_GO, function: 'Client.Within', line: 19 },
    keys: { k1: 'k1-within', k2: 'k2-within', k3: 'k3-within' },
    ...part,
  }
}

export const BUS_LEAK: Leak = leak({
  package: 'example.com/shop/internal/bus',
  tests: ['TestPublish'],
  tier: 'survivor',
  kind: 'select',
  state: 'select',
  count: 12,
  confirmed: null,
  frames: [{ function: 'example.com/shop/internal/bus.(*Bus).loop', file: 'internal/bus/bus.go', line: 16 }],
  createdBy: { function: 'example.com/shop/internal/bus.New', file: 'internal/bus/bus.go', line: 10 },
  site: { file: 'internal/bus/bus.go', function: 'Bus.loop', line: 16 },
  spawn: { file: 'internal/bus/bus.go', function: 'New', line: 10 },
  keys: { k1: 'k1-loop', k2: 'k2-loop', k3: 'k3-loop' },
})

export function growth(part: Partial<Growth> = {}): Growth {
  const shown = part.leak ?? leak()
  return {
    module: shown.module,
    package: shown.package,
    kind: shown.kind,
    k2: shown.keys.k2,
    state: 'new',
    base: 0,
    head: shown.count,
    tier: shown.tier,
    confirmed: shown.confirmed,
    testFailed: shown.testFailed,
    tests: shown.tests,
    since: '',
    ruleIds: [],
    leak: shown,
    ...part,
  }
}

export function rule(part: Partial<Rule> = {}): Rule {
  return {
    id: 'channel/send-abandoned-by-select',
    pack: 'channel',
    title: "a goroutine's send can lose its only receiver",
    level: 'error',
    confidence: 'high',
    since: '0.1.0',
    helpUri: 'https://github.com/example/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md',
    summary:
      'The goroutine sends on an unbuffered channel, and the only receiver waits in a `select` that can leave by another arm. Every time it does, one goroutine and all that it holds stay until the process ends.',
    fix: 'Give the channel room for every send, `make(chan T, 1)`, so that the sender can always finish.\n\nWhere the work should stop too, select the send:\n\n```go\nselect {\ncase answers <- a:\ncase <-ctx.Done():\n}\n```\n',
    waits: ['chan-send'],
    ...part,
  }
}

export const LOST_CANCEL_RULE: Rule = rule({
  id: 'context/lost-cancel',
  pack: 'context',
  title: 'a cancel function is not called on every path',
  level: 'warning',
  summary: 'A context whose cancel is not called keeps its timer and its children until the parent ends.',
  fix: 'Write `defer cancel()` on the line after the context is made.',
  waits: [],
})

export const RUN: Run = {
  verb: 'gate',
  head: HEAD,
  base: BASE,
  baseSource: 'rerun',
  goVersion: 'go1.26.8',
  command: ['go', 'test', './...'],
  commandExitCode: 0,
  files: 214,
  packages: 41,
  policySource: '.goroutine-gate.yml at 3f2a91c',
}

export const BLOCK: Verdict = {
  kind: 'block',
  reasons: [
    {
      clause: 'new-leak',
      measured: 1,
      limit: 0,
      outcome: 'block',
      message: '1 new leak is proven by the runtime',
      evidence: ['k2-within', 'f1aa0c5e2d9b4711'],
    },
    {
      clause: 'unknown-packages',
      measured: 1,
      limit: 0,
      outcome: 'warn',
      message: 'the goroutines of 1 package were not seen',
      evidence: ['package example.com/shop/internal/mail'],
    },
  ],
}

export const PASS: Verdict = { kind: 'pass', reasons: [] }

/** A gate run that blocks: one leak that a rule names and a test shows, a warning, known ones, a package nobody saw. */
export function sampleReport(part: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'goroutine-gate', version: '0.1.0' },
    run: RUN,
    rules: [rule(), LOST_CANCEL_RULE],
    findings: [
      finding(),
      lostCancel(),
      lostCancel({
        region: { file: 'internal/old/old.go', startLine: 9, startColumn: 2, endLine: 9, endColumn: 8 },
        codeFlow: [],
        function: 'Poll',
        fingerprint: 'known00000000001',
        standing: { kind: 'known', since: BASE },
      }),
      lostCancel({
        region: { file: 'internal/old/old.go', startLine: 31, startColumn: 2, endLine: 31, endColumn: 8 },
        codeFlow: [],
        function: 'Watch',
        fingerprint: 'supp000000000001',
        standing: { kind: 'suppressed', by: 'internal/old/old.go:30', why: 'lives as long as the process' },
      }),
    ],
    growth: [
      growth(),
      growth({ leak: BUS_LEAK, state: 'same', base: 12, head: 12, since: BASE }),
      growth({ leak: { ...BUS_LEAK, keys: { k1: 'a', k2: 'k2-gone', k3: 'c' } }, state: 'gone', base: 2, head: 0, since: BASE }),
    ],
    leaks: [leak(), BUS_LEAK],
    benign: [],
    captures: [
      {
        importPath: 'example.com/shop/internal/quote',
        goVersion: 'go1.26.8',
        capture: 'captured',
        why: '',
        tests: 12,
        seconds: 1.4,
        runs: 1,
        passed: true,
        module: 'example.com/shop',
      },
      {
        importPath: 'example.com/shop/internal/bus',
        goVersion: 'go1.26.8',
        capture: 'captured',
        why: '',
        tests: 4,
        seconds: 0.3,
        runs: 1,
        passed: true,
        module: 'example.com/shop',
      },
      {
        importPath: 'example.com/shop/internal/mail',
        goVersion: 'go1.26.8',
        capture: 'unknown',
        why: 'os.Exit was called before the tests had ended',
        tests: 2,
        seconds: 0.1,
        runs: 1,
        passed: true,
        module: 'example.com/shop',
      },
    ],
    gaps: [
      {
        kind: 'capture',
        what: 'package example.com/shop/internal/mail',
        why: 'os.Exit was called before the tests had ended; call it after m.Run has returned',
        package: 'example.com/shop/internal/mail',
      },
      {
        kind: 'source',
        what: 'internal/gen/gen.go lines 4-9',
        why: 'the text does not parse as Go',
        region: { file: 'internal/gen/gen.go', startLine: 4, startColumn: 1, endLine: 9, endColumn: 2 },
      },
    ],
    verdict: BLOCK,
    ...part,
  }
}

/** The same change, mended. */
export function passingReport(part: Partial<Report> = {}): Report {
  const report = sampleReport()
  return sampleReport({
    findings: report.findings.filter((each) => each.standing.kind !== 'new'),
    growth: report.growth.filter((each) => each.state === 'same'),
    leaks: [BUS_LEAK],
    captures: report.captures.filter((each) => each.capture === 'captured'),
    gaps: [],
    verdict: PASS,
    ...part,
  })
}
