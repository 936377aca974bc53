import type { PageData } from '../data.ts'
import { byId, count, el } from './dom.ts'

const STEP = 100

const KINDS: Readonly<Record<string, string>> = {
  source: 'source',
  capture: 'test run',
  dump: 'dump',
  base: 'base',
  config: 'setting',
  baseline: 'baseline',
  rule: 'rule',
  report: 'output',
  external: 'other tool',
}

/** What could not be seen, and why. */
export function gaps({ gaps: views }: PageData): void {
  const section = byId('gaps')
  if (views.length === 0) {
    section.append(el('p', {}, 'Everything that was to be looked at was seen.'))
    return
  }
  const list = el('ul', { class: 'gaps' })
  const more = el('button', { class: 'plain', set: { type: 'button' } }, 'Show more')
  const grow = (): void => {
    const from = list.childElementCount
    for (const gap of views.slice(from, from + STEP))
      list.append(
        el(
          'li',
          {},
          el('span', { class: 'badge' }, KINDS[gap.kind] ?? gap.kind),
          el('span', {}, el('b', {}, gap.what), gap.place && el('code', {}, ` ${gap.place}`), `: ${gap.why}`),
        ),
      )
    more.hidden = list.childElementCount >= views.length
    more.textContent = `Show more (${count(views.length - list.childElementCount, 'gap')} left)`
  }
  more.addEventListener('click', grow)
  grow()
  section.append(list, more)
}
