/**
 * tree-sitter-go 0.25 takes the argument of `new` and `make` for a type. Since Go 1.26 `new` takes values as well, and a
 * local function may be called `make`: `new(int64(1))` then breaks the tree around it, sometimes with the statements
 * behind it. A call of any other name is parsed as it should be, so those names are replaced by others as long.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = { new: 'neo', make: 'mage' }

/** The text with the names of such calls replaced: same length, same lines. Undefined when there is none. */
export function withoutValueCalls(text: string): string | undefined {
  const parts: string[] = []
  let done = 0
  for (const match of text.matchAll(/\b(new|make)\s*\(/g)) {
    const name = match[1] as string
    if (!isValue(text, match.index + match[0].length)) continue
    parts.push(text.slice(done, match.index), OTHER_NAMES[name] as string)
    done = match.index + name.length
  }
  return done === 0 ? undefined : parts.join('') + text.slice(done)
}

/** A word, a qualified word, or one with type arguments, and nothing behind it. */
const TYPE_NAME = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)?(\[.*\])?$/su
/** An index that is no type: a number, a text, a call, a sum. */
const VALUE_INDEX = /\[\s*[^\s\p{L}_*[\]([{<~]|\[[^\]]*[-+/%"`'(]/su
const TYPE_WORD = /^(\[|(map|chan|func|struct|interface)\b|<-\s*chan\b)/

/** Whether the argument that begins here cannot be a type. */
function isValue(text: string, start: number): boolean {
  let { argument, hasBody } = readArgument(text, start)
  argument = argument.trim()
  while (argument.startsWith('*')) argument = argument.slice(1).trim()
  if (argument === '' || TYPE_NAME.test(argument)) return VALUE_INDEX.test(argument)
  // `[]int{1}`, `func() int { … }()`, `struct{}{}`: a type with a body behind it is a value.
  if (TYPE_WORD.test(argument)) return hasBody
  if (!argument.startsWith('(')) return true
  const inside = readArgument(argument, 1).argument
  // `(T)` is what `T` is; `(*p).f()` and `(a, b)` go on behind the parenthesis or the comma.
  return inside.length + 2 < argument.length || isValue(`${inside})`, 0)
}

/** Longer arguments are read only so far. */
const LONGEST = 20_000

/** The first argument up to its comma or parenthesis, and whether braces stand in it that are no struct's or interface's own. */
function readArgument(text: string, start: number): { argument: string; hasBody: boolean } {
  const last = Math.min(text.length, start + LONGEST)
  let depth = 0
  let hasBody = false
  let at = start
  while (at < last) {
    const skipped = skipLiteral(text, at)
    if (skipped > at) {
      at = skipped
      continue
    }
    const char = text[at] as string
    if (depth === 0 && (char === ',' || char === ')')) break
    if (char === '{' && depth === 0 && !/\b(struct|interface)\s*$/.test(text.slice(Math.max(start, at - 20), at))) hasBody = true
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    at++
  }
  return { argument: text.slice(start, at), hasBody }
}

const ENDS: Readonly<Record<string, RegExp>> = { '"': /"|\n/g, '`': /`/g, "'": /'|\n/g, '//': /\n/g, '/*': /\*\//g }

/** The place behind the string, rune or comment that begins here; `at` itself when none does. */
function skipLiteral(text: string, at: number): number {
  const end = ENDS[text[at] as string] ?? ENDS[text.slice(at, at + 2)]
  if (!end) return at
  const escapes = text[at] === '"' || text[at] === "'"
  end.lastIndex = at + (text[at] === '/' ? 2 : 1)
  for (let match = end.exec(text); match; match = end.exec(text)) {
    if (!escapes || !isEscaped(text, match.index)) return match.index + match[0].length
  }
  return text.length
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
