import type { Release, WaitGraph } from '#model/waits.ts'
import { cut, type Section } from '../budget.ts'
import { codeBlock, plain } from '../escape.ts'
import { waitLines } from '../series/waits.ts'
import { count } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { block } from './section.ts'

/** A picture of more places than this is one that nobody reads. */
const MOST_POINTS = 12
const MOST_EDGES = 24
const LABEL = 60
const TWIN = 6_000

/** Who waits for whom as a picture (Mermaid) and the same in words, folded: e-mail and some hosts show the words alone. */
export function waitSections({ report }: MarkdownContext): readonly Section[] {
  return (report.waits ?? []).filter((graph) => graph.points.length > 0).map((graph) => ({ ...block('', 6), rows: [waitText(graph)] }))
}

function waitText(graph: WaitGraph): string {
  const goroutines = graph.points.reduce((sum, point) => sum + point.count, 0)
  const rings = graph.rings.length > 0 ? `, ${count(graph.rings.length, 'ring')} that nothing ends` : ''
  const title = `Who waits for whom: ${count(goroutines, 'goroutine')} at ${count(graph.points.length, 'place')}${rings}`
  const picture = `\`\`\`mermaid\n${drawing(graph)}\n\`\`\`\n`
  const words = codeBlock(cut(waitLines(graph).join('\n'), TWIN), 'text')
  return `<details><summary>${title}</summary>\n\n${picture}\nThe same in words:\n\n${words}\n</details>\n`
}

/** A flow chart: a place where goroutines wait points at what would release it, and from there at where those goroutines wait themselves. */
function drawing({ points, rings }: WaitGraph): string {
  const shown = points.slice(0, MOST_POINTS)
  const names = new Map(shown.map((point, at) => [point.id, `p${at}`]))
  const nodes = shown.map((point, at) => {
    const place = point.site ? `${point.site.function} ${point.site.file}:${point.site.line}` : point.id
    return `  p${at}["${label(`${count(point.count, 'goroutine')} in ${point.state || point.kind}`)}<br>${label(place)}"]`
  })
  const edges = shown.flatMap((point, at) => point.releases.flatMap((release) => edgesOf(`p${at}`, release, names)))
  const ringed = rings.flat().flatMap((id) => names.get(id) ?? [])
  const colour =
    ringed.length > 0 ? [`  classDef ring stroke:#cf222e,stroke-width:3px`, `  class ${[...new Set(ringed)].join(',')} ring`] : []
  const nobody = edges.some((edge) => edge.includes('nobody')) ? ['  nobody(["nobody on the way"])'] : []
  return ['flowchart LR', ...nodes, ...nobody, ...edges.slice(0, MOST_EDGES), ...colour].join('\n')
}

function edgesOf(from: string, { kind, site, waitsAt, running }: Release, names: ReadonlyMap<string, string>): readonly string[] {
  const words = label(`${kind} at ${site.file}:${site.line}`)
  const targets = waitsAt.flatMap((id) => names.get(id) ?? [])
  if (targets.length > 0) return targets.map((target) => `  ${from} -->|"${words}"| ${target}`)
  return running === 0 && waitsAt.length === 0 ? [`  ${from} -.->|"${words}"| nobody`] : []
}

/** Letters, digits and the marks of paths and functions: nothing in it ends a label, a fence or a line, or is markup. */
function label(text: string): string {
  return cut(plain(text).replace(/[^\p{L}\p{N} ._/:*()-]/gu, '·'), LABEL)
}
