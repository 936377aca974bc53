import picocolors from 'picocolors'
import type { Level } from '#model/finding.ts'

type Paint = (text: string) => string

/** How to draw: colours and characters. Without colour every paint is the identity. */
export interface Pen {
  readonly strong: Paint
  readonly faint: Paint
  readonly levels: Readonly<Record<Level, Paint>>
  readonly good: Paint
  readonly aside: Paint
  readonly added: Paint
  readonly removed: Paint
  readonly signs: Signs
}

interface Signs {
  readonly gutter: string
  readonly elided: string
  /** The underline of what the finding is about, and of the places beside it. */
  readonly heavy: string
  readonly light: string
  readonly pass: string
  readonly warn: string
  readonly block: string
  readonly unjudged: string
  readonly between: string
  readonly to: string
}

const UNICODE: Signs = {
  gutter: '│',
  elided: '⋮',
  heavy: '━',
  light: '─',
  pass: '✔',
  warn: '▲',
  block: '✖',
  unjudged: '?',
  between: ' · ',
  to: '→',
}

const ASCII: Signs = {
  gutter: '|',
  elided: ':',
  heavy: '=',
  light: '-',
  pass: 'ok',
  warn: '!',
  block: 'x',
  unjudged: '?',
  between: ', ',
  to: '->',
}

/** A pen for a terminal (`color`) or for plain text; `unicode` false keeps to ASCII. */
export function penOf(color: boolean, unicode: boolean): Pen {
  const colors = picocolors.createColors(color)
  const level = (hue: Paint) => painted((text) => colors.bold(hue(text)))
  return {
    strong: painted(colors.bold),
    faint: painted(colors.dim),
    levels: { error: level(colors.red), warning: level(colors.yellow), note: level(colors.blue) },
    good: painted(colors.green),
    aside: painted(colors.cyan),
    added: painted(colors.green),
    removed: painted(colors.red),
    signs: unicode ? UNICODE : ASCII,
  }
}

/** Nothing stays nothing: colour must not change where there is text. */
function painted(paint: Paint): Paint {
  return (text) => (text === '' ? '' : paint(text))
}
