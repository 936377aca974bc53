import type { WaitPointView, WaitView } from '../data.ts'
import { byId, count, el } from './dom.ts'

/** Who waits for whom: rings first, for nothing but a change of the code ends those, then the places by number of goroutines. */
export function waits(views: readonly WaitView[]): void {
  const section = byId('goroutines')
  section.append(el('h3', { id: 'waits' }, 'Who waits for whom'))
  for (const view of views) {
    section.append(el('p', { class: 'quiet' }, view.source))
    if (view.rings.length > 0) section.append(el('ul', { class: 'rings' }, ...view.rings.map(ringItem)))
    section.append(el('ol', { class: 'waits' }, ...view.points.map(pointItem)))
    if (view.more > 0) section.append(el('p', { class: 'quiet' }, `…and ${count(view.more, 'more place')}.`))
  }
}

function ringItem(names: readonly string[]): HTMLElement {
  const path = [...names, names[0] ?? ''].flatMap((name, at) => [at > 0 ? ' → ' : '', el('code', {}, name)])
  return el('li', {}, el('b', {}, 'For ever: '), ...path)
}

function pointItem(point: WaitPointView): HTMLElement {
  const time = point.minutes > 0 ? `, up to ${count(point.minutes, 'minute')}` : ''
  const releases = point.releases.map(({ words, waitsAt }) =>
    el('li', {}, words, ...waitsAt.flatMap((id, at) => [' ', el('a', { set: { href: `#${id}` } }, `see ${at + 1}`)])),
  )
  return el(
    'li',
    { id: point.id, class: point.inRing ? 'in-ring' : '' },
    el(
      'p',
      {},
      el('b', {}, count(point.count, 'goroutine')),
      ` in ${point.state}${time} at `,
      el('code', {}, point.name),
      point.inRing && el('span', { class: 'badge level-error' }, 'in a ring'),
    ),
    releases.length > 0 ? el('ul', {}, ...releases) : el('p', { class: 'quiet' }, 'What would release them is not known.'),
  )
}
