import { activeMarkdown } from '../../test/report/active-markdown.ts'

const OUR_TAGS = /<\/?(?:details(?: open)?|summary|sub|br|code|b)>|<!-- goroutine-gate[^<>]*-->/g

/** What GitHub acts on: a tag, a mention, a reference, a picture, an address. */
const ACTIVE = /[<>]|@|(?<!#)#\d|!\[|\bGH-\d|www\./

/** What of a Markdown text is active though it is not ours: empty for one that only shows what it was given. */
export function activeParts(markdown: string): readonly string[] {
  // Where a link of ours leads is no text: nothing in it is looked for.
  const shown = unfenced(markdown).replace(/\]\(https?:[^()\s]*\)/g, ']')
  return shown.split('\n').flatMap((line) => {
    const active = activeMarkdown(line.replace(/<code>[^<]*<\/code>/g, '').replace(OUR_TAGS, ' '))
    const found = ACTIVE.exec(active)?.[0]
    return found === undefined ? [] : [`${JSON.stringify(found)} is active in ${JSON.stringify(line)}`]
  })
}

/** Tables whose rows differ in their number of cells from their head. */
export function tornTables(markdown: string): readonly string[] {
  const blocks = unfenced(markdown)
    .split(/\n(?!\|)/)
    .filter((block) => /^\|/m.test(block))
  return blocks.flatMap((block) => {
    const rows = block.split('\n').filter((line) => line.startsWith('|'))
    const counts = new Set(rows.map((line) => line.split('|').length))
    return counts.size > 1 ? [`a table with rows of ${[...counts].join(', ')} cells`] : []
  })
}

/** The text without its blocks of code, whose lines may begin with anything. */
function unfenced(markdown: string): string {
  return markdown.replace(/^( *)(`{3,})\w*\n[\s\S]*?\n\1\2$/gm, '')
}
