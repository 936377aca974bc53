import type { Outcome } from '#drive/check.ts'
import { type Annotation, annotationsOf } from '#report/annotations.ts'
import { html, type Markup } from '#report/html/markup.ts'

/** Lines around an annotation. */
const AROUND = 3
const MOST = 3

/** Annotations between the lines of their files, as the tab "Files changed" shows them. */
export function annotationsPage({ report, sources }: Outcome): string {
  const { annotations } = annotationsOf(report)
  const shown = annotations.filter(({ place }) => place && sources.has(place.file)).slice(0, MOST)
  return `<!doctype html>\n${
    html`<html lang="en"><meta charset="utf-8"><title>Files changed</title><style>${{ markup: STYLE }}</style><body>${shown.map((each) => file(each, sources))}</body></html>`
      .markup
  }`
}

function file(annotation: Annotation, sources: Outcome['sources']): Markup {
  const { place, level, title, message } = annotation
  const lines = sources.get(place?.file ?? '')?.split('\n') ?? []
  const at = place?.endLine ?? place?.line ?? 1
  const rows = lines.slice(Math.max(0, at - AROUND - 1), at + AROUND).map((text, offset) => {
    const number = Math.max(0, at - AROUND - 1) + offset + 1
    const row = html`<tr><td class="no">${number}</td><td><code>${{ markup: html`${text.replaceAll('\t', '    ')}`.markup.replaceAll(' ', '&nbsp;') }}</code></td></tr>`
    if (number !== at) return row
    const words = message.split('\n').map((line) => html`<br>${line}`)
    return html`${row}<tr><td></td><td><div class="box ${level}"><b>Check ${level === 'error' ? 'failure' : level}</b> on line ${at}<p><b>${title}</b>${words}</p></div></td></tr>`
  })
  return html`<section><h2>${place?.file ?? ''}</h2><table>${rows}</table></section>`
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --head: light-dark(#f6f8fa, #151b23); --muted: light-dark(#59636e, #9198a1); }
body { margin: 0; padding: 16px; font: 14px/1.5 "Segoe UI", "Noto Sans", sans-serif; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
section { max-width: 1000px; margin: 0 auto 16px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
h2 { margin: 0; padding: 8px 16px; font: 600 12px monospace; background: var(--head); border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; } td { padding: 1px 12px; vertical-align: top; } code { font: 12px/1.6 monospace; }
.no { width: 48px; text-align: right; color: var(--muted); font: 12px/1.9 monospace; }
.box { margin: 6px 0; padding: 8px 12px; border: 1px solid var(--line); border-left: 4px solid light-dark(#9a6700, #d29922); border-radius: 6px; }
.box.error { border-left-color: light-dark(#cf222e, #f85149); } .box.notice { border-left-color: light-dark(#0969da, #4493f8); } .box p { margin: 4px 0 0; }`
