import type { Finding } from '#model/finding.ts'
import type { Place } from '#model/region.ts'
import { cut, type Section } from '../budget.ts'
import { codeSpan, htmlText, markdownText } from '../escape.ts'
import type { Row } from '../row.ts'
import type { MarkdownContext } from './context.ts'
import { lineLink } from './link.ts'

/** From so many functions on a trail is a chain of calls, in which one layer is to be found. */
const CHAIN = 4
const MOST_WORDS = 200

/** The functions on a finding's way, in order; the place of a function with several steps is that of what the finding is about, else its last. */
interface Layer {
  readonly function: string
  readonly place: Place
  readonly isIt: boolean
}

/** The chains of calls that findings go through, a table each: every layer with its place, the one that is wrong in bold. */
export function layerTables(rows: readonly Row[], context: MarkdownContext, most: number): Section {
  const tables = rows.flatMap((row) => (row.kind === 'finding' ? layerTable(row.finding, context) : []))
  return { head: '', rows: tables, foot: '', more: () => '', rank: 6, most }
}

function layerTable(finding: Finding, { links }: MarkdownContext): string[] {
  const layers = layersOf(finding)
  const at = layers.findIndex(({ isIt }) => isIt)
  if (layers.length < CHAIN || at < 0) return []
  const lines = layers.map(({ function: name, place, isIt }, index) => {
    const bold = (text: string): string => (isIt ? `**${text}**` : text)
    const where = lineLink(place.region.file, place.region.startLine, links, place.region.startLine)
    return `| ${bold(String(index + 1))} | ${bold(codeSpan(cut(name, 80)))} | ${where} | ${bold(markdownText(cut(place.message, MOST_WORDS)))} |\n`
  })
  const title = `Layer ${at + 1} of ${layers.length}: ${htmlText(finding.function)}`
  return [
    `<details><summary>${title}</summary>\n\n| Layer | Function | Where | What it does |\n|--:|:--|:--|:--|\n${lines.join('')}\n</details>\n`,
  ]
}

function layersOf({ codeFlow, region, message }: Finding): readonly Layer[] {
  const layers: Layer[] = []
  for (const place of codeFlow) {
    const isIt = place.region.file === region.file && place.region.startLine === region.startLine
    const layer = { function: place.function, place: isIt ? { ...place, message } : place, isIt }
    const last = layers.at(-1)
    if (last?.function !== place.function) layers.push(layer)
    else if (!last.isIt) layers[layers.length - 1] = layer
  }
  return layers
}
