import { AROUND } from '../around.ts'
import type { SourceLines, StepCode } from '../data.ts'
import { el } from './dom.ts'
import type { Store } from './islands.ts'

interface Step {
  readonly number: number
  readonly file: number
  readonly line: number
  readonly start: number
  readonly end: number
  readonly primary: boolean
  readonly message: string
}

/** Source on one side, the trail on the other; a step and its line point to each other. */
export function trail(codes: readonly StepCode[], prefix: string, store: Store): HTMLElement {
  const steps = codes.map(([file, line, start, end, kind, message], at): Step => {
    return { number: at + 1, file, line, start, end, primary: kind === 'primary' || kind === 'both', message: store.name(message) }
  })
  const files = [...new Set(steps.map((step) => step.file))]
  const figures = files.flatMap((file) => {
    const own = steps.filter((step) => step.file === file)
    const lines = linesAround(store.lines(file), own)
    return lines.length > 0 ? [figure(file, lines, own, prefix, store)] : []
  })
  const shown = new Set(figures.length > 0 ? steps.filter((step) => store.lines(step.file).length > 0) : [])
  const items = steps.map((step) => stepItem(step, shown.has(step) ? lineId(prefix, step) : undefined, store))
  return el(
    'div',
    { class: 'trail' },
    el('div', { class: 'sources' }, ...(figures.length > 0 ? figures : [el('p', { class: 'quiet' }, 'The source is not at hand.')])),
    el('div', { class: 'path' }, el('h4', {}, 'How it comes to it'), el('ol', { class: 'steps' }, ...items)),
  )
}

/** The island has the lines around every row's steps; here are those of one row, and no hole of a single line. */
function linesAround(lines: SourceLines, steps: readonly Step[]): SourceLines {
  const near = (number: number): boolean => steps.some((step) => Math.abs(step.line - number) <= AROUND)
  return lines.filter(([number]) => near(number) || (near(number - 1) && near(number + 1)))
}

function figure(file: number, lines: SourceLines, steps: readonly Step[], prefix: string, store: Store): HTMLElement {
  const { name = '', url = '' } = store.data.files[file] ?? {}
  const code = el('code', {})
  let previous: number | undefined
  for (const [number, text] of lines) {
    if (previous !== undefined && number > previous + 1) code.append(el('span', { class: 'hole', set: { 'aria-hidden': 'true' } }, '⋯\n'))
    code.append(
      lineOf(
        number,
        text,
        steps.filter((step) => step.line === number),
        prefix,
      ),
    )
    previous = number
  }
  const title = url ? el('a', { set: { href: url, rel: 'noreferrer' } }, name) : name
  const pre = el('pre', { set: { tabindex: 0, role: 'group', 'aria-label': `Source of ${name}` } }, code)
  return el('figure', {}, el('figcaption', {}, title), pre)
}

function lineOf(number: number, text: string, steps: readonly Step[], prefix: string): HTMLElement {
  const [first] = steps
  const kind = steps.some((step) => step.primary) ? 'line marked primary' : first ? 'line marked' : 'line'
  const dots = steps.map((step) => step.number).join(' ')
  return el(
    'span',
    { class: kind, ...(first && { id: lineId(prefix, first) }) },
    el('span', { class: 'no', set: { 'data-no': number } }),
    el('span', { class: 'dots', set: { 'data-dots': dots } }),
    // Of its own, so that tabs count from the beginning of the text.
    el('span', { class: 'text' }, ...spans(text, steps)),
    '\n',
  )
}

/** The text of a line with the first place that is marked in it set apart; the one it is about wins. */
function spans(text: string, steps: readonly Step[]): readonly (Node | string)[] {
  const step = steps.find((each) => each.primary && each.start > 0) ?? steps.find((each) => each.start > 0)
  if (!step) return [text]
  const start = Math.min(step.start - 1, text.length)
  const end = Math.max(start, Math.min(step.end - 1, text.trimEnd().length))
  return [text.slice(0, start), el('mark', {}, text.slice(start, end)), text.slice(end)]
}

function stepItem(step: Step, target: string | undefined, store: Store): HTMLElement {
  const place = `${store.data.files[step.file]?.name ?? ''}:${step.line}`
  const show = (): void => {
    if (!target) return
    document.getElementById(target)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    light(target, true)
  }
  const where = target ? el('button', { class: 'link', set: { type: 'button' }, on: { click: show } }, place) : el('code', {}, place)
  const on = () => light(target, true)
  const off = () => light(target, false)
  return el(
    'li',
    { class: step.primary ? 'primary' : '', on: { mouseenter: on, mouseleave: off, focusin: on, focusout: off } },
    el('span', { class: 'words' }, step.message),
    where,
  )
}

/** By file and line: several steps may lie on one. */
function lineId(prefix: string, step: Step): string {
  return `${prefix}-at-${step.file}-${step.line}`
}

function light(id: string | undefined, on: boolean): void {
  if (id) document.getElementById(id)?.classList.toggle('lit', on)
}
