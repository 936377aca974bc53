/**
 * Reads a file command file (`GITHUB_OUTPUT`, `GITHUB_STATE`, `GITHUB_ENV`) as the runner does: `name=value`, or `name<<mark`, lines, `mark`.
 * Throws where the runner fails the step: a line of neither form, a mark without an end.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', sign = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (sign === '' || name === '') throw new Error(`not a file command: ${JSON.stringify(line)}`)
    if (sign === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (rest === '' || end < 0) throw new Error(`${name}: the end mark ${JSON.stringify(rest)} is missing`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
