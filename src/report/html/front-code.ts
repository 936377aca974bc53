/**
 * Texts that begin like the one before them: how many characters each shares with that, then what follows them. Frames in the order of their
 * stacks share package and folder, which is most of them.
 */
export type FrontCode = readonly (number | string)[]

/** Packs texts; two elements for each. */
export function encodeFront(texts: readonly string[]): FrontCode {
  let before = ''
  return texts.flatMap((text) => {
    const shared = sharedLength(before, text)
    before = text
    return [shared, text.slice(shared)]
  })
}

/** The texts again. */
export function decodeFront(code: FrontCode): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at < code.length; at += 2) texts.push((texts.at(-1) ?? '').slice(0, Number(code[at])) + code[at + 1])
  return texts
}

function sharedLength(before: string, text: string): number {
  const most = Math.min(before.length, text.length)
  let shared = 0
  while (shared < most && before.charCodeAt(shared) === text.charCodeAt(shared)) shared++
  return shared
}
