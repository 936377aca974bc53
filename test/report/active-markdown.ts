/**
 * What is left of Markdown when everything inert is taken out: code spans (by CommonMark's rule of equal runs), `<code>` elements and
 * entities. What remains is read as Markdown or HTML by the host.
 */
export function activeMarkdown(markdown: string): string {
  return withoutCodeSpans(markdown.replace(/<code>[^<]*<\/code>/g, ' ')).replace(/&(?:amp|lt|gt|#\d+);/g, '·')
}

function withoutCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)]
  let active = ''
  let end = 0
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at]
    const close = runs.findIndex((run, index) => index > at && run[0].length === open?.[0].length)
    if (!open || close < 0) continue
    active += `${text.slice(end, open.index)} `
    end = (runs[close]?.index ?? 0) + open[0].length
    at = close
  }
  return active + text.slice(end)
}

/** What a host acts on that a value must never bring about: tags, cell ends, mentions, references, addresses, pictures, emphasis. */
export const TRIGGERS = /[<>|*_~$`\\]|@|#\d|\bGH-\d|:\/\/|www\.|\b[0-9a-f]{7,40}\b|!?\[|:[a-z]+:/i
