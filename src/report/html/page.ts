import type { Report } from '#model/report.ts'
import type { Sources } from '../excerpt.ts'
import { headline } from '../headline.ts'
import type { Links } from '../markdown/context.ts'
import { rowsOf } from '../row.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.ts'
import { encodeDetail } from './detail-code.ts'
import { encodeFront } from './front-code.ts'
import { idsOf } from './ids.ts'
import { islandText } from './island.ts'
import { html, type Markup } from './markup.ts'
import { DETAIL_CHUNK, NAME_CHUNK, type PageParts, pageParts, ROW_CHUNK } from './parts.ts'
import { encodeRows } from './row-code.ts'
import { reasonViews } from './sections.ts'
import { shell } from './shell.ts'
import { encodeTree } from './tree-code.ts'

export interface HtmlOptions {
  readonly sources: Sources
  readonly links?: Links
}

/**
 * The report as one file that opens from disk: no address is loaded, only this script and this style may run, and every text of the
 * report is in it as data or as escaped text.
 */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const rows = rowsOf(report)
  const ids = idsOf(rows)
  const title = headline(report, rows)
  const parts = pageParts(report, rows, ids, options)
  const { stacks, curves, waits } = parts.data
  const overTime = curves.length > 0 || waits.length > 0
  const body = shell({ report, title, rows: parts.views, reasons: reasonViews(report, rows, ids), overTime, ...(stacks && { stacks }) })
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · goroutine-gate</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${body}
${islands(parts)}
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`.markup
  }`
}

/** Scripts and styles by their hash alone, nothing from elsewhere, and no text that could become markup in the script. */
const POLICY: Markup = {
  markup: [
    "default-src 'none'",
    `script-src 'sha256-${SCRIPT_HASH}'`,
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
}

function islands(parts: PageParts): readonly Markup[] {
  const { data, views, details, stacks, names, lines } = parts
  return [
    island('data', data),
    ...chunked(views, ROW_CHUNK).map((chunk, at) => island(`rows-${at}`, encodeRows(chunk))),
    ...chunked(details, DETAIL_CHUNK).map((chunk, at) => island(`details-${at}`, chunk.map(encodeDetail))),
    ...chunked(names, NAME_CHUNK).map((chunk, at) => island(`names-${at}`, encodeFront(chunk))),
    ...lines.map((source, at) => island(`source-${at}`, source)),
    ...(stacks ? [island('stacks', encodeTree(stacks))] : []),
  ]
}

function chunked<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}

function island(id: string, value: unknown): Markup {
  return { markup: `<script type="application/json" id="${id}">${islandText(value)}</script>\n` }
}
