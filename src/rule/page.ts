/**
 * A rule's or a library's page: strict flat front matter, prose for people, code blocks that are the tests.
 *
 * Front matter is `key: value` or `key: [a, b]` between two `---` lines; anything else is an error that names its line.
 */
export interface Page {
  readonly meta: ReadonlyMap<string, MetaValue>
  /** Text under the level-one heading, up to the first section: what the rule is. */
  readonly summary: string
  /** Section text by heading, without code blocks' interpretation. */
  readonly sections: ReadonlyMap<string, string>
  readonly blocks: readonly Block[]
  readonly problems: readonly PageProblem[]
}

export interface MetaValue {
  readonly values: readonly string[]
  readonly line: number
}

/** A fenced block. `file` is the name given by a line like `` `b.go`: `` right before it. */
export interface Block {
  readonly language: string
  readonly text: string
  /** Line of the block's first content line on the page. */
  readonly line: number
  readonly section: string
  readonly file: string
}

export interface PageProblem {
  readonly line: number
  readonly message: string
}

export function readPage(text: string): Page {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const problems: PageProblem[] = []
  const { meta, next } = readMeta(lines, problems)
  const { sections, blocks } = readBody(lines, next, problems)
  return { meta, summary: summaryOf(lines, next), sections, blocks, problems }
}

/** The grammar shared by front matter and contract blocks. */
export function readKeys(lines: readonly string[], firstLine: number, problems: PageProblem[]): Map<string, MetaValue> {
  const keys = new Map<string, MetaValue>()
  lines.forEach((line, index) => {
    const at = firstLine + index
    if (line.trim() === '') return
    const match = /^([a-z][a-z-]*): *(.*)$/.exec(line)
    if (!match) problems.push({ line: at, message: `"${line}" is not "key: value"` })
    else if (keys.has(match[1] as string)) problems.push({ line: at, message: `"${match[1]}" stands twice` })
    else keys.set(match[1] as string, { values: valuesOf(match[2] as string), line: at })
  })
  return keys
}

function valuesOf(text: string): string[] {
  const list = /^\[(.*)\]$/.exec(text.trim())
  if (!list) return [text.trim()]
  return (list[1] as string)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function readMeta(lines: readonly string[], problems: PageProblem[]): { meta: ReadonlyMap<string, MetaValue>; next: number } {
  if (lines[0] !== '---') {
    problems.push({ line: 1, message: 'a page begins with front matter between two lines "---"' })
    return { meta: new Map(), next: 0 }
  }
  const end = lines.indexOf('---', 1)
  if (end < 0) {
    problems.push({ line: 1, message: 'the front matter has no closing "---"' })
    return { meta: new Map(), next: lines.length }
  }
  return { meta: readKeys(lines.slice(1, end), 2, problems), next: end + 1 }
}

function readBody(lines: readonly string[], start: number, problems: PageProblem[]): { sections: Map<string, string>; blocks: Block[] } {
  const sections = new Map<string, string>()
  const blocks: Block[] = []
  let section = ''
  let prose: string[] = []
  const close = (): void => {
    if (section) sections.set(section, prose.join('\n').trim())
    prose = []
  }
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] as string
    const heading = /^## +(.+)$/.exec(line)
    const fence = /^(```+) *(\w*)/.exec(line)
    if (heading) {
      close()
      section = (heading[1] as string).trim()
    } else if (fence) {
      const end = lines.indexOf(fence[1] as string, at + 1)
      const last = end < 0 ? lines.length : end
      const language = fence[2] as string
      if (end < 0) problems.push({ line: at + 1, message: `the block that begins here is not closed by "${fence[1]}"` })
      if (language)
        blocks.push({ language, text: `${lines.slice(at + 1, last).join('\n')}\n`, line: at + 2, section, file: fileNamed(prose) })
      prose.push(...lines.slice(at, last + 1))
      at = last
    } else prose.push(line)
  }
  close()
  return { sections, blocks }
}

/** The file name in a line `` `b.go`: `` right above a block. */
function fileNamed(prose: readonly string[]): string {
  const above = prose.findLast((line) => line.trim() !== '') ?? ''
  return /^`([\w./-]+\.(?:go|mod))`:$/.exec(above.trim())?.[1] ?? ''
}

function summaryOf(lines: readonly string[], start: number): string {
  const heading = lines.findIndex((line, at) => at >= start && /^# /.test(line))
  if (heading < 0) return ''
  const end = lines.findIndex((line, at) => at > heading && /^(## |```)/.test(line))
  return lines
    .slice(heading + 1, end < 0 ? lines.length : end)
    .join('\n')
    .trim()
}
