import { pick, type Random } from '../random.ts'

/** A way to spoil a Go text. */
export interface Spoiler {
  readonly name: string
  spoil(text: string, random: Random): string
}

/** Accidents of editors, merges, disks and encodings. */
export const SPOILERS: readonly Spoiler[] = [
  { name: 'characters flipped', spoil: flipped },
  { name: 'span deleted', spoil: (text, random) => onSpan(text, random, () => '') },
  { name: 'span repeated', spoil: (text, random) => onSpan(text, random, (span) => span + span) },
  { name: 'span moved', spoil: moved },
  { name: 'tokens swapped', spoil: swapped },
  { name: 'cut off', spoil: (text, random) => text.slice(0, at(text, random)) },
  { name: 'beginning lost', spoil: (text, random) => text.slice(at(text, random)) },
  { name: 'brackets lost', spoil: (text, random) => text.replaceAll(/[(){}[\]]/g, (sign) => (random() < 0.02 ? '' : sign)) },
  { name: 'brackets added', spoil: (text, random) => onSpan(text, random, (span) => pick([...'(){}[]'], random) + span) },
  { name: 'line ends of Windows', spoil: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'line ends of old Macs', spoil: (text) => text.replaceAll('\n', '\r') },
  { name: 'byte order mark', spoil: (text) => `\ufeff${text}` },
  { name: 'NUL', spoil: (text, random) => onSpan(text, random, (span) => `\0${span}`) },
  { name: 'broken encoding', spoil: (text, random) => onSpan(text, random, (span) => span.replaceAll(/[aeiou]/g, '\ufffd')) },
  { name: 'half a surrogate', spoil: (text, random) => onSpan(text, random, (span) => `\ud83d${span}`) },
  { name: 'conflict markers', spoil: conflicted },
  { name: 'string left open', spoil: (text, random) => onSpan(text, random, (span) => pick(['"', '`', "'", '/*'], random) + span) },
  { name: 'file twice', spoil: (text) => text + text },
  { name: 'names swapped for keywords', spoil: keywords },
  { name: 'lines shuffled', spoil: shuffled },
]

function at(text: string, random: Random): number {
  return Math.floor(random() * (text.length + 1))
}

function onSpan(text: string, random: Random, change: (span: string) => string): string {
  const start = at(text, random)
  const end = Math.min(text.length, start + Math.floor(random() ** 3 * 2_000))
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end)
}

function flipped(text: string, random: Random): string {
  const letters = [...text]
  for (let count = 1 + Math.floor(random() * 8); count > 0; count--) {
    const index = at(text, random)
    letters[index] = String.fromCharCode((letters[index]?.charCodeAt(0) ?? 0) ^ (1 << Math.floor(random() * 7)))
  }
  return letters.join('')
}

function moved(text: string, random: Random): string {
  let taken = ''
  const rest = onSpan(text, random, (span) => {
    taken = span
    return ''
  })
  const put = at(rest, random)
  return rest.slice(0, put) + taken + rest.slice(put)
}

function swapped(text: string, random: Random): string {
  const tokens = text.split(/\b/)
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) {
    const [one, other] = [Math.floor(random() * tokens.length), Math.floor(random() * tokens.length)]
    const held = tokens[one] ?? ''
    tokens[one] = tokens[other] ?? ''
    tokens[other] = held
  }
  return tokens.join('')
}

function conflicted(text: string, random: Random): string {
  const lines = text.split('\n')
  const start = Math.floor(random() * lines.length)
  const ours = lines.slice(start, start + 5)
  lines.splice(start, 5, '<<<<<<< HEAD', ...ours, '=======', ...ours.toReversed(), '>>>>>>> other')
  return lines.join('\n')
}

function keywords(text: string, random: Random): string {
  const words = ['func', 'select', 'go', 'range', 'defer', 'chan', 'type', 'case', 'interface', 'fallthrough', 'goto', '_', 'nil', 'init']
  return text.replaceAll(/\b[a-z]\w*\b/g, (word) => (random() < 0.004 ? (pick(words, random) ?? word) : word))
}

function shuffled(text: string, random: Random): string {
  const lines = text.split('\n')
  const start = Math.floor(random() * lines.length)
  const part = lines.slice(start, start + 30).map((line) => ({ line, rank: random() }))
  lines.splice(start, 30, ...part.sort((a, b) => a.rank - b.rank).map(({ line }) => line))
  return lines.join('\n')
}
