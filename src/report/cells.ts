/** Columns that a tab takes in what we print; source and underline are expanded alike. */
const TAB = '    '

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const ZERO = /\p{Mark}/u

/** Cells of a terminal that a text without tabs and control characters takes: 2 for wide characters, 0 for combining marks. */
export function cellsOf(text: string): number {
  let cells = 0
  for (const char of text) cells += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return cells
}

/** Tabs as four blanks each, so that an underline can stand under any place of the line. */
export function expandTabs(text: string): string {
  return text.replaceAll('\t', TAB)
}

/** Words in lines of at most `width` cells; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || cellsOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}
