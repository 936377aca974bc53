import type { RowView } from '../data.ts'
import { SAYERS } from '../row-code.ts'
import { placeText } from './badges.ts'
import { byId, count, el, signed } from './dom.ts'
import { flame } from './flame.ts'
import { layoutOf } from './flame-layout.ts'
import type { Store } from './islands.ts'
import { stackTreeView } from './stack-tree.ts'

const STEP = 50

/** The picture of the stacks, its twin as a tree, and the leaks as a table, the most changed first. */
export function goroutines(store: Store): void {
  const section = byId('goroutines')
  const tree = store.stacks()
  if (!tree) return
  const layout = layoutOf(tree, store.name)
  const picture = flame(layout, () => undefined)
  section.append(
    picture.element,
    el('h3', {}, 'The same as a tree'),
    el('p', { class: 'quiet' }, 'Callers first. Arrow keys open and move, Enter shows the node as the whole of the picture above.'),
    el('div', { class: 'scroll', set: { role: 'group', 'aria-label': 'Tree of stacks' } }, stackTreeView(layout, picture.zoom)),
    el('h3', {}, 'Leaks, the most changed first'),
    ...leakTable(leaks(store), store),
  )
}

/** Rows that a test has shown, those first that grew most. */
function leaks({ data, chunk }: Store): readonly number[] {
  const found: { readonly index: number; readonly change: number; readonly head: number }[] = []
  for (let number = 0; number * data.rowChunk < data.rows; number++) {
    const { by, base, head } = chunk(number)
    for (const [at, count] of head.entries())
      if (SAYERS[by[at] ?? -1] !== 'rule')
        found.push({ index: number * data.rowChunk + at, change: count - (base[at] ?? count), head: count })
  }
  return found.sort((a, b) => b.change - a.change || b.head - a.head).map(({ index }) => index)
}

function leakTable(sorted: readonly number[], store: Store): readonly HTMLElement[] {
  const body = el('tbody')
  const more = el('button', { class: 'plain', set: { type: 'button' } })
  const grow = (): void => {
    const from = body.childElementCount
    body.append(...sorted.slice(from, from + STEP).map((index) => leakRow(store.row(index))))
    more.hidden = body.childElementCount >= sorted.length
    more.textContent = `Show more (${count(sorted.length - body.childElementCount, 'leak')} left)`
  }
  more.addEventListener('click', grow)
  grow()
  const heads = ['Leak', 'Base', 'Head', 'Change', 'Since'].map((words, at) =>
    el('th', { class: at > 0 && at < 4 ? 'number' : '', set: { scope: 'col' } }, words),
  )
  return [
    el(
      'div',
      { class: 'scroll', set: { tabindex: 0, role: 'group', 'aria-label': 'Leaks' } },
      el('table', {}, el('caption', {}, 'Goroutines, base against head'), el('thead', {}, el('tr', {}, ...heads)), body),
    ),
    more,
  ]
}

function leakRow(row: RowView): HTMLElement {
  return el(
    'tr',
    {},
    el(
      'th',
      { set: { scope: 'row' } },
      el('a', { set: { href: `#${row.id}` } }, row.message),
      el('br'),
      el('code', { class: 'quiet' }, placeText(row)),
    ),
    el('td', { class: 'number' }, row.base === null ? '?' : String(row.base)),
    el('td', { class: 'number' }, String(row.head)),
    el('td', { class: 'number' }, row.base === null ? '' : signed(row.head - row.base)),
    el('td', {}, row.since),
  )
}
