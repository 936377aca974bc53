import type { Report, Run } from '#model/report.ts'
import { VERDICT_SIGNS } from '../headline.ts'
import { recordedWords } from '../tally.ts'
import { count, shortHash } from '../words.ts'
import type { ReasonView, RowView, StackTotals } from './data.ts'
import { html, type Markup } from './markup.ts'
import { plainRows } from './plain-rows.ts'

export interface ShellOptions {
  readonly report: Report
  readonly title: string
  readonly rows: readonly RowView[]
  readonly reasons: readonly ReasonView[]
  readonly stacks?: StackTotals
  /** Whether there are counts over time or waits to show. */
  readonly overTime: boolean
}

/** What stands in the page before its script runs: the verdict with its reasons, and the frames of the sections. */
export function shell(options: ShellOptions): Markup {
  const { report, rows, stacks, overTime } = options
  return html`<a class="skip" href="#findings">Skip to the findings</a>
<header class="bar">
<p class="brand"><span class="mark" data-kind="${report.verdict.kind}"></span>goroutine-gate</p>
<nav aria-label="Sections"><a href="#verdict">Verdict</a><a href="#findings">Findings <b>${rows.length}</b></a>${
    stacks || overTime ? html`<a href="#goroutines">Goroutines${stacks ? html` <b>${stacks.head}</b>` : ''}</a>` : ''
  }${
    stacks ? html`<a href="#tests">Tests</a>` : ''
  }<a href="#gaps">Not seen <b>${report.gaps.length}</b></a><a href="#policy">Policy</a></nav>
</header>
<main>
${verdictSection(options)}
<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2><noscript>${plainRows(rows)}</noscript></section>
${
  stacks || overTime
    ? html`<section id="goroutines" aria-labelledby="goroutines-title"><h2 id="goroutines-title">${stacks ? 'Goroutines left by the tests' : 'Goroutines'}</h2></section>`
    : ''
}
${stacks ? html`<section id="tests" aria-labelledby="tests-title"><h2 id="tests-title">Tests by what they leave</h2></section>` : ''}
<section id="gaps" aria-labelledby="gaps-title"><h2 id="gaps-title">What could not be seen</h2></section>
${policySection(options)}
</main>
<footer><p>${report.tool.name} ${report.tool.version} · this file loads nothing and sends nothing</p></footer>
`
}

const KIND_WORDS = { pass: 'Pass', warn: 'Pass with warnings', block: 'Blocked', unjudged: 'Not judged' } as const

function verdictSection({ report, title, rows, reasons, stacks }: ShellOptions): Markup {
  const { kind } = report.verdict
  const open = rows.filter((row) => row.blocks || row.standing === 'new' || row.standing === 'unknown')
  const words = title.replace(/^(Blocked: |Passes, with )/, (found) => (found === 'Blocked: ' ? '' : 'With '))
  return html`<section id="verdict" class="verdict" data-kind="${kind}" aria-labelledby="verdict-title">
<p class="kind"><span aria-hidden="true">${VERDICT_SIGNS[kind]}</span> ${KIND_WORDS[kind]}</p>
<h1 id="verdict-title">${words}</h1>
${reasons.length > 0 ? html`<ul class="reasons">${reasons.map(reasonItem)}</ul>` : ''}
<dl class="tiles">
${tile('blocking', rows.filter((row) => row.blocks).length, 'these stop the merge')}
${report.run.base === '' && report.run.baseSource === 'none' ? tile('found', open.length, 'no base to compare with') : tile('new or unknown', open.length, 'not known from the base')}
${tile('known', rows.filter((row) => row.standing === 'known' && !row.blocks).length, 'there before this change')}
${stacks ? tile('goroutines left', stacks.base === null ? `${stacks.head}` : `${stacks.base} → ${stacks.head}`, 'base → head') : ''}
${tile('not seen', report.gaps.length, report.gaps.length === 0 ? 'everything was looked at' : 'listed below')}
</dl>
<p class="run">${runWords(report)}</p>
</section>`
}

function tile(label: string, value: string | number, words: string): Markup {
  return html`<div><dt>${label}</dt><dd>${value}<small>${words}</small></dd></div>`
}

function reasonItem(reason: ReasonView): Markup {
  const links = reason.evidence.map(([words, id], at) =>
    id === '' ? html`${at > 0 ? ', ' : ''}<code>${words}</code>` : html`${at > 0 ? ', ' : ''}<a href="#${id}"><code>${words}</code></a>`,
  )
  const sign = reason.outcome === 'block' ? 'Blocks' : 'Warns'
  return html`<li data-outcome="${reason.outcome}"><b>${sign}:</b> ${reason.message}${
    links.length > 0 ? html` <span class="evidence">${links}${reason.more > 0 ? html` and ${reason.more} more` : ''}</span>` : ''
  }</li>`
}

function runWords(report: Report): string {
  const { run } = report
  return [comparedWords(run), run.goVersion, count(run.files, 'file'), recordedWords(report)].filter((words) => words !== '').join(' · ')
}

function comparedWords(run: Run): string {
  const sides = [run.base && `base ${shortHash(run.base)}`, run.head && `head ${shortHash(run.head)}`].filter((side) => side !== '')
  return sides.length > 0 ? sides.join(' → ') : 'no base'
}

function policySection({ report, reasons }: ShellOptions): Markup {
  const { run } = report
  const facts: readonly (readonly [string, string])[] = [
    ['policy', run.policySource],
    ['command', run.command.join(' ')],
    ['its exit code', run.commandExitCode === null ? '' : String(run.commandExitCode)],
    ['base', run.base === '' ? 'none' : `${run.base} (${run.baseSource})`],
    ['head', run.head],
    ['rules that were on', String(report.rules.length)],
  ]
  const shown = facts.filter(([, value]) => value !== '')
  return html`<section id="policy" aria-labelledby="policy-title"><h2 id="policy-title">Policy and run</h2>
${
  reasons.length > 0
    ? html`<div class="scroll" tabindex="0" role="group" aria-label="Clauses"><table><caption>Clauses that were not met</caption><thead><tr><th scope="col">Clause</th><th scope="col">Outcome</th><th scope="col" class="number">Measured</th><th scope="col" class="number">Limit</th><th scope="col">Words</th></tr></thead><tbody>${reasons.map(
        (reason) =>
          html`<tr id="clause-${reason.clause}-${reason.outcome}"><th scope="row"><code>${reason.clause}</code></th><td>${reason.outcome === 'block' ? 'blocks' : 'warns'}</td><td class="number">${reason.measured}</td><td class="number">${reason.limit}</td><td>${reason.message}</td></tr>`,
      )}</tbody></table></div>`
    : html`<p>Every clause of the policy was met.</p>`
}
<dl class="facts">${shown.map(([label, value]) => html`<div><dt>${label}</dt><dd><code>${value}</code></dd></div>`)}</dl>
</section>`
}
