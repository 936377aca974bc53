import type { PageData, TestView } from '../data.ts'
import { byId, count, el } from './dom.ts'

const STEP = 50

/** Tests by what they leave, worst first. */
export function tests(data: PageData): void {
  const { tests: views } = data
  const section = byId('tests')
  if (views.length === 0) {
    section.append(el('p', {}, 'No test left a goroutine behind.'))
    return
  }
  const most = Math.max(...views.map((view) => view.goroutines))
  const body = el('tbody')
  const more = el('button', { class: 'plain', set: { type: 'button' } })
  const grow = (): void => {
    const from = body.childElementCount
    body.append(...views.slice(from, from + STEP).map((view) => testRow(view, most)))
    more.hidden = body.childElementCount >= views.length
    more.textContent = `Show more (${count(views.length - body.childElementCount, 'test')} left)`
  }
  more.addEventListener('click', grow)
  grow()
  const heads = ['Test', 'Package', 'Left', '', 'New', 'Stacks', 'Findings']
  const cells = heads.map((words, at) =>
    el('th', { class: [2, 4, 5].includes(at) ? 'number' : '', set: { scope: 'col' } }, words || el('span', { class: 'hidden' }, 'Bar')),
  )
  section.append(
    el(
      'div',
      { class: 'scroll', set: { tabindex: 0, role: 'group', 'aria-label': 'Tests' } },
      el(
        'table',
        {},
        el('caption', {}, 'Goroutines that were there when the test had ended and settled'),
        el('thead', {}, el('tr', {}, ...cells)),
        body,
      ),
    ),
    more,
  )
}

function testRow(view: TestView, most: number): HTMLElement {
  const bar = el('span', { class: 'gauge', set: { 'aria-hidden': 'true' } }, el('span', {}), el('span', { class: 'fresh' }))
  const [old, fresh] = bar.children as unknown as [HTMLElement, HTMLElement]
  old.style.width = `${((view.goroutines - view.fresh) * 100) / most}%`
  fresh.style.width = `${(view.fresh * 100) / most}%`
  return el(
    'tr',
    {},
    el(
      'th',
      { set: { scope: 'row' } },
      view.test ? el('code', {}, view.test) : 'test not known',
      view.failed && el('span', { class: 'badge level-error' }, 'failed'),
    ),
    el('td', {}, el('code', {}, view.package)),
    el('td', { class: 'number' }, view.goroutines.toLocaleString('en')),
    el('td', { class: 'wide' }, bar),
    el('td', { class: 'number' }, view.fresh > 0 ? `+${view.fresh.toLocaleString('en')}` : '0'),
    el('td', { class: 'number' }, view.stacks.toLocaleString('en')),
    el(
      'td',
      {},
      ...view.rows
        .slice(0, 5)
        .flatMap((id, at) => [
          at > 0 ? ' ' : '',
          el('a', { set: { href: `#${id}`, 'aria-label': `Finding ${at + 1} of ${view.test || view.package}` } }, `#${at + 1}`),
        ]),
    ),
  )
}
