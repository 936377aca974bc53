import { count } from '../words.ts'
import type { RowView } from './data.ts'
import { html, type Markup } from './markup.ts'

const MOST = 200

/** The findings as a plain list, for a reader whose browser (or host) runs no script. */
export function plainRows(rows: readonly RowView[]): Markup {
  const left = rows.length - MOST
  const items = rows
    .slice(0, MOST)
    .map(
      (row) =>
        html`<li><b>${row.blocks ? 'blocks' : `${row.level}, ${row.standing}`}</b> ${row.message} <code>${row.file === '' ? row.fn : `${row.file}:${row.line}`}</code> ${row.sure}, ${row.since}</li>`,
    )
  return html`<p>No script runs here, so there is no search, and no source and no stacks are shown.</p><ol>${items}</ol>${
    left > 0 ? html`<p>…and ${count(left, 'more row')}, in report.json.</p>` : ''
  }`
}
