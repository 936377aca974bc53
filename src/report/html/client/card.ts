import type { BlockView, RowDetail, RowView, StackView } from '../data.ts'
import { badges, placeText, sayer } from './badges.ts'
import { count, el, signed } from './dom.ts'
import type { Store } from './islands.ts'
import { trail } from './source.ts'

/** A row of the list: what it is at a glance, and on demand all of it. */
export function card(index: number, store: Store, open: boolean): HTMLElement {
  const row = store.row(index)
  const body = el('div', { class: 'body', id: `${row.id}-body`, set: { hidden: '' } })
  const button = el(
    'button',
    { class: 'toggle', set: { type: 'button', 'aria-expanded': 'false', 'aria-controls': body.id } },
    el('span', { class: 'badges' }, ...badges(row)),
    el('span', { class: 'message' }, row.message),
  )
  button.addEventListener('click', () => expand(index, store, body.hasAttribute('hidden')))
  const item = el(
    'li',
    { class: `row level-${row.level} standing-${row.standing}${row.blocks ? ' blocks' : ''}`, id: row.id },
    el('h3', {}, button),
    el(
      'p',
      { class: 'meta' },
      el('code', {}, placeText(row)),
      row.fn !== '' && row.file !== '' ? el('span', {}, 'in ', el('code', {}, row.fn)) : undefined,
      sayer(row),
      el('span', {}, row.sure),
      el('span', {}, row.since),
    ),
    el('a', { class: 'anchor', set: { href: `#${row.id}`, 'aria-label': `Link to this finding: ${placeText(row)}` } }, '#'),
    body,
  )
  if (open) fill(body, button, index, store)
  return item
}

/** Opens or closes a row that is in the page. */
export function expand(index: number, store: Store, open: boolean): void {
  const item = document.getElementById(store.row(index).id)
  const body = item?.querySelector<HTMLElement>('.body')
  const button = item?.querySelector<HTMLElement>('button.toggle')
  if (!body || !button) return
  if (open) fill(body, button, index, store)
  else {
    body.hidden = true
    button.setAttribute('aria-expanded', 'false')
  }
}

function fill(body: HTMLElement, button: HTMLElement, index: number, store: Store): void {
  const row = store.row(index)
  if (!body.hasChildNodes()) body.append(...parts(row, store.detail(index), store))
  body.hidden = false
  button.setAttribute('aria-expanded', 'true')
}

function parts(row: RowView, detail: RowDetail | undefined, store: Store): readonly Node[] {
  if (!detail) return [el('p', {}, 'The details of this row are not in the file.')]
  const rule = store.data.rules[row.rule]
  return [
    trail(detail.steps, row.id, store),
    el('div', { class: 'advice' }, remedy(detail, rule?.fix ?? [], store), about(row, detail, store)),
    ...(detail.stacks.length > 0 ? [stacks(detail.stacks, store)] : []),
  ]
}

function stacks(views: readonly StackView[], store: Store): HTMLElement {
  return el('div', { class: 'stacks' }, el('h4', {}, 'What the tests left'), ...views.map((view) => stack(view, store)))
}

function stack(view: StackView, store: Store): HTMLElement {
  const base = view.base === null ? 'base not looked at' : `base ${view.base}`
  const change = view.base === null ? '' : ` (${signed(view.head - view.base)})`
  const frames = [
    ...view.frames.map(store.name),
    ...(view.more > 0 ? [`… ${count(view.more, 'more frame')}`] : []),
    ...(view.created >= 0 ? [`created by ${store.name(view.created)}`] : []),
  ]
  return el(
    'div',
    { class: 'stack' },
    el('p', {}, el('b', {}, `${base}, head ${view.head}${change}`), ` ${store.name(view.waits)}; ${store.name(view.sure)}`),
    view.tests.length > 0 &&
      el(
        'p',
        { class: 'quiet' },
        'after ',
        ...view.tests.slice(0, 12).flatMap((test, at) => [at > 0 ? ', ' : '', el('code', {}, store.name(test))]),
        view.tests.length > 12 && ` and ${view.tests.length - 12} more`,
      ),
    el('ol', { class: 'frames' }, ...frames.map((frame) => el('li', {}, el('code', {}, frame)))),
  )
}

function remedy(detail: RowDetail, pageFix: readonly BlockView[], store: Store): HTMLElement {
  return el(
    'div',
    { class: 'remedy' },
    el('h4', {}, 'What to do'),
    detail.fix >= 0 && el('p', { class: 'fix' }, store.name(detail.fix)),
    detail.diff.length > 0 && diff(detail.diff),
    pageFix.length > 0 && el('details', {}, el('summary', {}, 'All that the rule’s page says'), ...pageFix.map(block)),
    detail.suppress >= 0 &&
      el('p', { class: 'quiet' }, 'Meant to be so? Put ', el('code', {}, store.name(detail.suppress)), ' on the line above.'),
  )
}

function diff(lines: readonly string[]): HTMLElement {
  const kinds: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed' }
  const code = el('code', {}, ...lines.map((line) => el('span', { class: `line ${kinds[line.charAt(0)] ?? ''}` }, `${line}\n`)))
  return el('pre', { class: 'diff', set: { tabindex: 0, role: 'group', 'aria-label': 'The change that mends it' } }, code)
}

function about(row: RowView, detail: RowDetail, store: Store): HTMLElement {
  const rule = store.data.rules[row.rule]
  const name = rule && (rule.url ? el('a', { set: { href: rule.url, rel: 'noreferrer' } }, rule.id) : el('code', {}, rule.id))
  return el(
    'div',
    { class: 'about' },
    el('h4', {}, rule ? 'The rule' : 'What is known'),
    rule && el('p', {}, name, ' ', rule.title),
    ...(rule?.why ?? []).map(block),
    el(
      'dl',
      { class: 'facts' },
      ...detail.facts.map(([label, value]) =>
        el('div', {}, el('dt', {}, store.name(label)), el('dd', {}, el('code', {}, store.name(value)))),
      ),
    ),
  )
}

function block([kind, text]: BlockView): HTMLElement {
  return kind === 'code'
    ? el('pre', { set: { tabindex: 0, role: 'group', 'aria-label': 'Example' } }, el('code', {}, text))
    : el('p', {}, text)
}
