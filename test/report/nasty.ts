import fc from 'fast-check'
import type { Report } from '#model/report.ts'
import { BUS_LEAK, finding, growth, leak, place, RUN, rule, SOURCES, sampleReport, spanOf } from './sample.ts'

/** Pieces that mean something to a runner, a terminal, a Markdown renderer or a JSON reader. */
const PIECES = [
  '::',
  ':',
  '##[',
  '##',
  '#',
  '[',
  ']',
  'error',
  'error title=x',
  'set-output name=a',
  'add-mask',
  '::error::x',
  '##[group]x',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\v',
  '\f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u{e0041}',
  '\u001b[31m',
  '\u001b]0;t\u0007',
  '\u001b',
  '\u009b31m',
  '\u0000',
  '\u0007',
  '\u007f',
  '\ud800',
  '\udc00',
  '%',
  '%0A',
  '%25',
  ',',
  '=',
  '`',
  '``',
  '```',
  '~~~',
  '|',
  '\\',
  '\\|',
  '*',
  '**',
  '_',
  '$',
  '<',
  '>',
  '<!--',
  '-->',
  '<img src=x>',
  '</details>',
  '</td>',
  '&',
  '&amp;',
  '&#64;',
  '@octocat',
  '@org/team',
  '#12',
  'a/b#1',
  'GH-7',
  '3f2a91cbb0',
  'https://x.y/z',
  'www.x.y',
  'mailto:a',
  ':tada:',
  '![i](http://x)',
  '[l](y)',
  '"',
  "'",
  '-',
  '+',
  '1.',
  '{',
  '}',
  'TestA/sub',
  'näme',
  '名前',
  '🦊',
  'e\u0301',
]

/** Text made to break out of wherever it is put. */
export const nasty = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)

/** A report that has the given text wherever a repository, a test run, a page or a policy could put it. */
export function reportOf(text: string): Report {
  const file = `a/${text}.go`
  const region = { ...spanOf('internal/quote/quote.go', 21, 'answers'), file }
  const site = { file, function: text, line: 2 }
  const stuck = leak({
    package: text,
    tests: [text],
    state: text,
    kind: 'other',
    site,
    spawn: { ...site, line: 1 },
    keys: { k1: text, k2: `k2 ${text}`, k3: '' },
  })
  return sampleReport({
    run: { ...RUN, policySource: text, goVersion: text, head: text, base: text },
    rules: [rule({ title: text, summary: text, fix: text, helpUri: text })],
    findings: [
      finding({ message: text, function: text, region, related: [place(region, text, text)], seenIn: [], fingerprint: text }),
      finding({
        ruleId: text,
        message: text,
        codeFlow: [],
        fixes: [{ description: text, edits: [{ region, newText: text }] }],
        seenIn: [],
      }),
      finding({ fingerprint: 's', standing: { kind: 'suppressed', by: text, why: text } }),
    ],
    growth: [growth({ leak: stuck, since: text }), growth({ leak: BUS_LEAK, ruleIds: [text] })],
    leaks: [stuck],
    benign: [{ ...stuck, reason: text }],
    gaps: [{ kind: 'source', what: text, why: text, region }],
    verdict: {
      kind: 'block',
      reasons: [{ clause: text, measured: 1, limit: 0, outcome: 'block', message: text, evidence: [text, `k2 ${text}`] }],
    },
  })
}

/** Sources in which a line of the nasty file holds the text itself. */
export function sourcesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...SOURCES, [`a/${text}.go`, `${text}\n`.repeat(25)]])
}
