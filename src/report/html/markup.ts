import { plain } from '../escape.ts'

/** Markup that is safe to stand in the page as it is. */
export interface Markup {
  readonly markup: string
}

/** A value of a template: text is escaped, markup stands as it is, lists are joined. */
export type Piece = string | number | Markup | readonly Markup[]

/** A template of our own markup; every value in it that is not markup itself becomes text. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: strings.reduce((sum, text, at) => sum + shown(values[at - 1]) + text) }
}

/** Text of an element or of a quoted attribute. What a runner's log would take for a command is written as references, too. */
export function pageText(text: string): string {
  return plain(text).replace(/[&<>"'`=]|(?<=##)\[|^\s*:/g, (found) => [...found].map((char) => `&#${char.charCodeAt(0)};`).join(''))
}

function shown(value: Piece | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return pageText(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('')
}
