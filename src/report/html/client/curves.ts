import type { CurveView } from '../data.ts'
import { byId, el, svg } from './dom.ts'

const WIDTH = 320
const HEIGHT = 72

/** Counts over time, each as a small curve with its numbers beside it. */
export function curves(views: readonly CurveView[]): void {
  const cards = views.map((view) =>
    el('li', {}, el('h4', {}, view.name), curve(view), ...view.words.map((words) => el('p', { class: 'quiet' }, words)), numbers(view)),
  )
  byId('goroutines').append(el('h3', { id: 'over-time' }, 'Counts over time'), el('ul', { class: 'curves' }, ...cards))
}

function curve({ points, name }: CurveView): SVGElement {
  const last = Math.max(1, ...points.map(([at]) => at))
  const most = Math.max(1, ...points.map(([, count]) => count))
  const line = points.map(([at, count]) => `${((at * WIDTH) / last).toFixed(1)},${(HEIGHT - (count * (HEIGHT - 6)) / most).toFixed(1)}`)
  return svg(
    'svg',
    {
      set: {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-label': `${name}: from ${points[0]?.[1] ?? 0} to ${points.at(-1)?.[1] ?? 0}, highest ${most}`,
      },
    },
    svg('polygon', { class: 'area', set: { points: `0,${HEIGHT} ${line.join(' ')} ${WIDTH},${HEIGHT}` } }),
    svg('polyline', { class: 'line', set: { points: line.join(' ') } }),
  )
}

function numbers({ points }: CurveView): HTMLElement {
  const rows = points.map(([at, count]) =>
    el('tr', {}, el('td', { class: 'number' }, at.toFixed(1)), el('td', { class: 'number' }, String(count))),
  )
  const heads = ['Second', 'Goroutines'].map((words) => el('th', { class: 'number', set: { scope: 'col' } }, words))
  return el(
    'details',
    {},
    el('summary', {}, 'The numbers'),
    el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)),
  )
}
