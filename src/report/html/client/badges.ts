import type { RowView } from '../data.ts'
import { el } from './dom.ts'

const STANDINGS: Readonly<Record<RowView['standing'], string>> = {
  new: 'new',
  unknown: 'base not looked at',
  known: 'known',
  suppressed: 'suppressed',
  gone: 'gone',
}

/** How bad a row is and how it stands, in words; colour only repeats them. */
export function badges(row: RowView): readonly HTMLElement[] {
  return [
    ...(row.blocks ? [el('span', { class: 'badge blocks' }, 'blocks')] : []),
    el('span', { class: `badge level-${row.level}` }, row.level),
    el('span', { class: `badge standing-${row.standing}` }, STANDINGS[row.standing]),
  ]
}

const BY: Readonly<Record<RowView['by'], string>> = { rule: 'rule', test: 'test', both: 'rule + test' }

/** Who says it. */
export function sayer(row: RowView): HTMLElement {
  return el('span', { class: `badge by-${row.by}` }, BY[row.by])
}

/** `file:line`, or what is known in its place. */
export function placeText(row: RowView): string {
  return row.file === '' ? row.fn : `${row.file}:${row.line}`
}
