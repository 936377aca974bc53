import { curves } from './curves.ts'
import { byId } from './dom.ts'
import { type Findings, findings, rowKeys } from './findings.ts'
import { gaps } from './gaps.ts'
import { goroutines } from './goroutines.ts'
import { openStore } from './islands.ts'
import { tests } from './tests.ts'
import { waits } from './waits.ts'

/** Rows that are opened for the printer. */
const PRINTED = 200

const store = openStore()
const { data } = store
const list = findings(store)
rowKeys()
gaps(data)
const later: (() => void)[] = []
if (document.getElementById('goroutines')) whenNear('goroutines', drawGoroutines)
if (data.stacks) whenNear('tests', () => tests(data))
follow(list)
slash()
forThePrinter(list)
document.documentElement.dataset.ready = 'true'

function drawGoroutines(): void {
  goroutines(store)
  if (data.curves.length > 0) curves(data.curves)
  if (data.waits.length > 0) waits(data.waits)
}

/** Work that waits until its section is about to be seen, or is needed for another reason. */
function whenNear(id: string, work: () => void): void {
  const once = (): void => {
    observer.disconnect()
    if (later.includes(once)) work()
    later.splice(later.indexOf(once) >>> 0, 1)
  }
  const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && once(), { rootMargin: '600px' })
  later.push(once)
  observer.observe(byId(id))
}

/** Draws everything that still waits. */
function drawAll(): void {
  for (const work of [...later]) work()
}

/** An address leads to its row, whatever page or filter it is behind, and to a place that is not drawn yet. */
function follow(rows: Findings): void {
  const go = (): void => {
    const [name = '', query] = decoded(location.hash.slice(1)).split(/\?(.*)/s)
    if (name === 'findings' && query !== undefined) rows.apply(location.hash.slice(location.hash.indexOf('?') + 1))
    else if (name !== '' && !rows.reveal(name) && !document.getElementById(name)) {
      drawAll()
      document.getElementById(name)?.scrollIntoView({ block: 'start' })
    }
  }
  addEventListener('hashchange', go)
  go()
  // When it has loaded, the browser goes to the address itself and takes the focus away.
  addEventListener('load', () => setTimeout(go))
}

/** An address that somebody has cut off in the middle of a character is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `/` goes to the search field, from everywhere but a field. */
function slash(): void {
  addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest('input, select, textarea')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    document.getElementById('search')?.focus()
  })
}

function forThePrinter(rows: Findings): void {
  let back: (() => void) | undefined
  addEventListener('beforeprint', () => {
    drawAll()
    back ??= rows.unfold(PRINTED)
  })
  addEventListener('afterprint', () => {
    back?.()
    back = undefined
  })
}
