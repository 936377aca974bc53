/** A line of a step's output that the runner obeys instead of showing. */
export interface Command {
  readonly name: string
  /** Keys as written; the runner compares them without case. */
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

type Escapes = readonly (readonly [token: string, replacement: string])[]

const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const PROPERTY: Escapes = [['%3A', ':'], ['%2C', ','], ...DATA]
const BRACKET: Escapes = [['%3B', ';'], ['%5D', ']'], ...DATA]

const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** The runner's comparisons follow a culture, and cultures skip these: `#<zero width space>#[error]` is a command. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SKIPPED = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f]/gu

/**
 * Reads one line as the runner does (actions/runner 2.336, `ActionCommand`): `::name key=value,key=value::data` after leading blanks, else
 * `##[name key=value;key=value]data` anywhere in the line. `extra` are names beside the runner's own: the token that ends `stop-commands`.
 */
export function parseCommand(line: string, extra: ReadonlySet<string> = new Set()): Command | undefined {
  const text = line.replace(SKIPPED, '')
  const isKnown = (name: string) => KNOWN.has(name.toLowerCase()) || extra.has(name)
  return parseColons(text, isKnown) ?? parseBracket(text, isKnown)
}

function parseColons(text: string, isKnown: (name: string) => boolean): Command | undefined {
  const match = /^[\s\u0085]*::(.*?)::(.*)$/s.exec(text)
  if (!match) return undefined
  const [, info = '', data = ''] = match
  return commandOf(info, ',', data, isKnown, PROPERTY, DATA)
}

function parseBracket(text: string, isKnown: (name: string) => boolean): Command | undefined {
  const match = /##\[([^\]]*)\](.*)$/s.exec(text)
  if (!match) return undefined
  const [, info = '', data = ''] = match
  return commandOf(info, ';', data, isKnown, BRACKET, BRACKET)
}

function commandOf(
  info: string,
  separator: string,
  data: string,
  isKnown: (name: string) => boolean,
  inProperties: Escapes,
  inData: Escapes,
): Command | undefined {
  const [, name = '', list = ''] = /^([^ ]*) ?(.*)$/s.exec(info) ?? []
  if (!isKnown(name)) return undefined
  const pairs = list
    .trim()
    .split(separator)
    .map((pair) => /^=*([^=]+)=(.+)$/s.exec(pair))
    .filter((match) => match !== null)
    .map(([, key = '', value = '']) => [key, decode(value, inProperties)] as const)
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: decode(data, inData) }
}

/** One after the other and `%25` last, so that `%250A` becomes `%0A` and not a line break. */
function decode(text: string, table: Escapes): string {
  return table.reduce((rest, [token, replacement]) => rest.replaceAll(token, replacement), text)
}
