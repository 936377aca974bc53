import { card } from './card.ts'
import { byId, count, el } from './dom.ts'
import { filters } from './filters.ts'
import type { Store } from './islands.ts'
import { EVERYTHING, Index, type Query, queryOf, queryText } from './search.ts'

/** Rows on one page of the list. */
const PAGE = 50

/** The list of findings with its search; `reveal` shows the row of an id, `apply` a query from an address. */
export interface Findings {
  reveal(id: string): boolean
  apply(text: string): void
  /** All rows that are asked for (at most `most`), opened, for the printer; the function brings the page back. */
  unfold(most: number): () => void
}

/** Fills the section; the worst row is open. */
export function findings(store: Store): Findings {
  const section = byId('findings')
  const index = new Index(store)
  const all = store.data.rows
  const list = el('ol', { class: 'rows', set: { 'aria-label': 'Findings, worst first' } })
  const status = el('p', { class: 'status', set: { role: 'status', 'aria-live': 'polite' } })
  const pager = el('nav', { class: 'pager', set: { 'aria-label': 'Pages of findings' } })
  let found = index.find(EVERYTHING)
  let first = 0

  const draw = (start: number, openRow = -1): void => {
    first = Math.max(0, Math.min(start, Math.floor((found.length - 1) / PAGE) * PAGE))
    const shown = found.slice(first, first + PAGE)
    list.start = first + 1
    list.replaceChildren(...shown.map((each) => card(each, store, each === openRow)))
    status.textContent = statusText(found.length, all, first, shown.length)
    pager.replaceChildren(...pagerButtons(first, found.length, draw, section))
  }
  const ask = (query: Query): void => {
    found = index.find(query)
    remember(query)
    draw(0)
  }
  const bar = filters(store.data, ask)
  if (all > 0) section.append(bar.element)
  section.append(status, list, pager)
  prepareIdle(index)
  draw(0, all > 0 && (store.row(0).blocks || store.row(0).standing === 'new') ? 0 : -1)
  return {
    reveal(id) {
      const number = indexOf(id, store)
      if (number < 0) return false
      if (!found.includes(number)) {
        bar.set(EVERYTHING)
        found = index.find(EVERYTHING)
      }
      draw(found.indexOf(number) - (found.indexOf(number) % PAGE), number)
      const row = byId(id)
      row.scrollIntoView({ block: 'start' })
      row.querySelector<HTMLElement>('button.toggle')?.focus({ preventScroll: true })
      return true
    },
    apply(text) {
      const query = queryOf(text)
      bar.set(query)
      found = index.find(query)
      draw(0)
    },
    unfold(most) {
      const before = first
      list.replaceChildren(...found.slice(0, most).map((each) => card(each, store, true)))
      if (found.length > most) list.append(el('li', { class: 'row' }, `…and ${count(found.length - most, 'more row')}, not printed.`))
      return () => draw(before)
    },
  }
}

/** Reads chunk after chunk while nobody wants anything else, so that the first search of a large report does not have to. */
function prepareIdle(index: Index, number = 0): void {
  if (number >= index.chunks) return
  idle(() => {
    index.prepare(number)
    prepareIdle(index, number + 1)
  })
}

/** Safari knows no idle time. */
function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 50)
}

/** Looks through the rows from the worst on: most addresses lead to one of the first. */
function indexOf(id: string, store: Store): number {
  if (!/^[fl]-/.test(id)) return -1
  const { rows, rowChunk } = store.data
  for (let number = 0; number * rowChunk < rows; number++) {
    const chunk = store.chunk(number)
    const at = chunk.id.findIndex((text) => chunk.texts[text] === id)
    if (at >= 0) return number * rowChunk + at
  }
  return -1
}

function statusText(found: number, all: number, first: number, shown: number): string {
  if (all === 0) return 'Nothing was found.'
  if (found === 0) return `None of ${count(all, 'row')} fits.`
  const range = shown < found ? `${(first + 1).toLocaleString('en')}–${(first + shown).toLocaleString('en')} of ` : ''
  return `${range}${count(found, 'row')}${found < all ? ` of ${all.toLocaleString('en')}` : ''}, worst first`
}

function pagerButtons(first: number, found: number, draw: (start: number) => void, section: HTMLElement): readonly HTMLElement[] {
  if (found <= PAGE) return []
  const go = (start: number) => () => {
    draw(start)
    section.scrollIntoView({ block: 'start' })
    section.querySelector<HTMLElement>('button.toggle')?.focus({ preventScroll: true })
  }
  const button = (words: string, start: number, enabled: boolean): HTMLElement =>
    el('button', { class: 'plain', set: { type: 'button', disabled: enabled ? undefined : '' }, on: { click: go(start) } }, words)
  const page = first / PAGE + 1
  const pages = Math.ceil(found / PAGE)
  return [
    button('First', 0, first > 0),
    button('Previous', first - PAGE, first > 0),
    el('span', {}, `page ${page.toLocaleString('en')} of ${pages.toLocaleString('en')}`),
    button('Next', first + PAGE, page < pages),
    button('Last', (pages - 1) * PAGE, page < pages),
  ]
}

/** The query stands in the address, so that it can be sent to somebody. */
function remember(query: Query): void {
  const text = queryText(query)
  history.replaceState(null, '', text === '' ? '#findings' : `#findings?${text}`)
}

/** Arrow keys, Home and End move between the rows while one of them has the focus. */
export function rowKeys(): void {
  byId('findings').addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (!target.matches('button.toggle')) return
    const toggles = [...document.querySelectorAll<HTMLElement>('#findings button.toggle')]
    const here = toggles.indexOf(target)
    const steps: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: toggles.length - 1 }
    const next = toggles[steps[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
