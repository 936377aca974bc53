/**
 * A value as the text of a `<script type="application/json">`. Nothing in it can end the element or begin a comment, no hidden character
 * stands in it as itself, and the runner's `##[` does not appear, so that the page can also be printed into a log.
 */
export function islandText(value: unknown): string {
  const text = JSON.stringify(value)
  // Most texts are ASCII, and a page may hold a hundred megabytes of them.
  return (/[^\x20-\x7e]/.test(text) ? text.replace(UNSAFE, escaped) : text.replace(/[<>&]/g, escaped)).replace(/##\[/g, '##\\u005b')
}

const UNSAFE = /[<>&]|[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/gu

function escaped(found: string): string {
  return Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}
