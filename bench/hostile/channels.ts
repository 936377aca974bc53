import { annotationsOf, renderWorkflowCommands } from '#report/annotations.ts'
import {
  ANNOTATION_CHARACTERS,
  ANNOTATIONS_PER_LEVEL,
  COMMENT_CHARACTERS,
  SARIF_RESULTS,
  SUMMARY_BYTES,
  TITLE_CHARACTERS,
} from '#report/budget.ts'
import { renderComment } from '#report/comment.ts'
import { plainLines, safeLog } from '#report/escape.ts'
import { render } from '#report/index.ts'
import { renderIssue } from '#report/issue.ts'
import { renderSarif } from '#report/sarif.ts'
import { readLog } from '../../test/harness/step-log.ts'
import { commandsIn } from '../../test/report/runner-grammar.ts'
import { activeParts, tornTables } from './markdown.ts'
import { type Hostile, hostileReport } from './report.ts'

/** A way in which a report leaves the tool, and what would be wrong with its bytes. */
export interface Channel {
  readonly name: string
  render(hostile: Hostile): string
  /** What left its context or its budget; empty for a sound output. `texts` is how many texts the report was made of. */
  troubles(output: string, texts: number): readonly string[]
}

const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/u
const LINKS = { serverUrl: 'https://github.com', repository: 'octo/quotes', headSha: '77ab0e1c02f4c8d1b6a3d5e7f9012345678abcde' }

const of = (format: Parameters<typeof render>[1]) => (hostile: Hostile) =>
  render(hostile.report, format, { sources: hostile.sources, color: false, all: true, sarifProfile: 'full', links: LINKS })

/** All channels. */
export const CHANNELS: readonly Channel[] = [
  { name: 'text', render: of('text'), troubles: textTroubles },
  { name: 'annotations', render: ({ report }) => renderWorkflowCommands(annotationsOf(report).annotations), troubles: annotationTroubles },
  {
    name: 'comment',
    render: ({ report, sources }) => renderComment(report, { sources, links: LINKS, id: 'default' }),
    troubles: (output) => [...markdown(output), ...within(output.length, COMMENT_CHARACTERS)],
  },
  {
    name: 'summary',
    render: of('markdown'),
    troubles: (output) => [...markdown(output), ...within(Buffer.byteLength(output), SUMMARY_BYTES)],
  },
  {
    name: 'issue',
    render: ({ report, sources }) => renderIssue(report, { sources, links: LINKS, branch: 'main' }).body,
    troubles: (output) => [...markdown(output), ...within(output.length, COMMENT_CHARACTERS)],
  },
  { name: 'json', render: of('json'), troubles: jsonTroubles },
  { name: 'sarif', render: ({ report, sources }) => renderSarif(report, { profile: 'github', sources }), troubles: sarifTroubles },
  { name: 'full sarif', render: of('sarif'), troubles: sarifTroubles },
  { name: 'codeclimate', render: of('codeclimate'), troubles: jsonTroubles },
  { name: 'rdjson', render: of('rdjson'), troubles: jsonTroubles },
  { name: 'checkstyle', render: of('checkstyle'), troubles: xmlTroubles },
  { name: 'junit', render: of('junit'), troubles: xmlTroubles },
  { name: 'openmetrics', render: of('openmetrics'), troubles: metricsTroubles },
  { name: 'html', render: of('html'), troubles: htmlTroubles },
]

function commands(output: string): readonly string[] {
  // Most outputs have nothing that could be one, nor anything invisible that could hide one.
  if (!/^\s*::|##\[/m.test(output) && hidden(output).length === 0) return []
  return commandsIn(output).map((name) => `a runner takes ${JSON.stringify(name)} for a command`)
}

function hidden(output: string): readonly string[] {
  // An output is nearly all ASCII, and the properties of the rest are dear to ask for.
  const found = HIDDEN.exec(output.replace(/[\n\t\x20-\x7e]+/g, ''))
  return found ? [`U+${found[0].codePointAt(0)?.toString(16)} is in the text`] : []
}

function within(size: number, limit: number): readonly string[] {
  return size > limit ? [`${size} is more than ${limit}`] : []
}

function markdown(output: string): readonly string[] {
  // The variation selectors of our own signs.
  return [...activeParts(output), ...tornTables(output), ...hidden(output.replace(/(?<=\p{Extended_Pictographic})\ufe0f/gu, ''))]
}

/** As it is and as the action prints it, through the port of the runner: that throws for what the platform would do to the lines. */
function textTroubles(output: string): readonly string[] {
  const printed = plainLines(output).split('\n').map(safeLog).join('\n')
  const obeyed = readLog(printed).log !== printed
  return [...(obeyed ? ['the runner obeyed a line of the log'] : []), ...commands(output), ...hidden(output)]
}

function annotationTroubles(output: string): readonly string[] {
  const lines = output.split('\n').slice(0, -1)
  // A name may have a backslash in it where the runner is no Windows; the port of the runner takes that for a Windows path.
  const { annotations, log } = readLog(output.replaceAll('\\', '/'))
  const levels = annotations.map(({ level }) => level)
  return [
    ...(annotations.length === lines.length && log.trim() === '' ? [] : ['a line is no annotation, or more than one']),
    ...annotations.flatMap(({ message, title = '' }) => [
      ...commands(message),
      ...within(message.length, ANNOTATION_CHARACTERS),
      ...within(title.length, TITLE_CHARACTERS),
    ]),
    ...(['error', 'warning', 'notice'] as const).flatMap((level) =>
      within(levels.filter((each) => each === level).length, ANNOTATIONS_PER_LEVEL),
    ),
  ]
}

function jsonTroubles(output: string): readonly string[] {
  JSON.parse(output)
  return [...commands(output), ...hidden(output)]
}

function sarifTroubles(output: string): readonly string[] {
  const { runs } = JSON.parse(output) as { runs: { results: { locations: { physicalLocation: Located }[] }[] }[] }
  const results = runs.flatMap((run) => run.results)
  const uris = results.flatMap(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri))
  return [
    ...jsonTroubles(output),
    ...within(results.length, SARIF_RESULTS),
    ...uris.filter((uri) => !/^[\w.~%/-]*$/.test(uri)).map((uri) => `no relative address: ${JSON.stringify(uri)}`),
  ]
}

interface Located {
  readonly artifactLocation: { readonly uri: string }
}

/** The only XML that we write: elements, attributes in double quotes, character references, and nothing that XML 1.0 forbids. */
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
const XML_TAG = /<\/?[a-z]+(?: [a-z]+="(?:[^<&"\p{Cc}\ufffe\uffff]|&#\d+;)*")*\/?>/gu

function xmlTroubles(output: string): readonly string[] {
  const rest = output
    .slice(XML_DECLARATION.length)
    .replace(XML_TAG, '')
    .replace(/&#\d+;/g, '')
  const foreign = /[<&]|[^\n\P{Cc}]|[\ufffe\uffff]/u.exec(rest)
  return [
    ...(output.startsWith(XML_DECLARATION) ? [] : ['no declaration']),
    ...(foreign ? [`${JSON.stringify(foreign[0])} stands outside of tags`] : []),
    ...commands(output),
  ]
}

const METRIC =
  /^(?:# (?:TYPE|UNIT|HELP) \w+ [^\n]*|\w+(?:\{\w+="(?:[^"\\\n]|\\[\\"n])*"(?:,\w+="(?:[^"\\\n]|\\[\\"n])*")*\})? -?[\d.e+-]+|# EOF)$/

function metricsTroubles(output: string): readonly string[] {
  const lines = output.split('\n')
  return [
    ...(lines.pop() === '' && lines.at(-1) === '# EOF' ? [] : ['no end']),
    ...lines.filter((line) => !METRIC.test(line)).map((line) => `no line of OpenMetrics: ${JSON.stringify(line)}`),
    ...(lines.filter((line) => line === '# EOF').length > 1 ? ['it ends twice'] : []),
    ...commands(output),
    ...hidden(output),
  ]
}

/** What a page is made of, without what its scripts and data hold. Where a link leads is looked at apart. */
function elementsOf(page: string): { readonly counts: ReadonlyMap<string, number>; readonly links: readonly string[] } {
  const counts = new Map<string, number>()
  const shell = page.replace(/<(script|style)\b.*?<\/\1>/gs, '')
  for (const [name] of shell.matchAll(/<[^\s>]*/g)) if (!/^<\/?a$/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return { counts, links: [...shell.matchAll(/<a\b([^>]*)>/g)].map(([, attributes = '']) => attributes) }
}

const LINK = /^(?: class="[\w -]*")? href="(?:#[\w.%~-]*|https?:\/\/[^"<>\s]*)"(?: (?:class|rel|target)="[\w -]*")*$/

const harmless = new Map<number, ReadonlyMap<string, number>>()

/** Text can take an element away, by being empty or like another; it cannot bring one. Links come and go with evidence that is told apart. */
function htmlTroubles(output: string, texts: number): readonly string[] {
  const plainTexts = Array.from({ length: texts }, (_, at) => `text${at}`)
  const known = harmless.get(texts) ?? elementsOf(of('html')(hostileReport(plainTexts))).counts
  harmless.set(texts, known)
  const { counts, links } = elementsOf(output)
  const more = [...counts].filter(([name, count]) => count > (known.get(name) ?? 0))
  return [
    ...more.map(([name, count]) => `${count} of ${JSON.stringify(name)}, harmless text has ${known.get(name) ?? 0}`),
    ...links.filter((link) => !LINK.test(link)).map((link) => `no link of ours: ${link}`),
    ...commands(output),
  ]
}
