/** Names that a runner obeys, those of both grammars. */
const COMMANDS = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'echo',
  'command',
  'section',
])

/**
 * What a runner would take each line of a log for: `::name props::data` after leading blanks, or `##[name props]data` anywhere.
 * Stricter than the runner: zero-width characters are skipped before looking, as comparisons that follow a culture do,
 * and the name need not be a known one when `anyName` is set.
 */
export function commandsIn(log: string, anyName = true): string[] {
  return log.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).flatMap((line) => {
    const text = line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    return [...doubleColon(text), ...bracket(text)].filter((name) => anyName || COMMANDS.has(name.toLowerCase()))
  })
}

function doubleColon(line: string): string[] {
  const text = line.replace(/^[\s\u0085]+/, '')
  if (!text.startsWith('::')) return []
  const end = text.indexOf('::', 2)
  return end < 0 ? [] : [text.slice(2, end).split(' ')[0] ?? '']
}

function bracket(line: string): string[] {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  return start < 0 || end < 0 ? [] : [line.slice(start + 3, end).split(' ')[0] ?? '']
}

/** A workflow command as the runner reads it; undefined for a line that is none. */
export function parseCommand(line: string): { name: string; properties: Record<string, string>; data: string } | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  const [name = '', ...rest] = text.slice(2, end).split(' ')
  const pairs = rest
    .join(' ')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))])
  return { name, properties: Object.fromEntries(pairs), data: unescapeData(text.slice(end + 2)) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
