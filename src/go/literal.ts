import type { GoFile } from './file.ts'
import type { Node } from './tree.ts'

/** Whether the keys beside this element are values, as in a map, slice or array literal, and not names of fields. */
export function keysAreValues(file: GoFile, element: Node): boolean {
  const type = typeOfBody(file, file.parent(element))
  return KEYS_ARE_VALUES.some((kind) => file.is(type, kind))
}

const KEYS_ARE_VALUES = ['map_type', 'slice_type', 'array_type', 'implicit_length_array_type'] as const

/**
 * The written type of a literal's body `{…}`, also where it is left out because the literal around it says it:
 * `T` for the inner braces of `[]T{{…}}`. NONE where only a declaration elsewhere would tell.
 */
export function typeOfBody(file: GoFile, body: Node): Node {
  if (file.is(file.parent(body), 'composite_literal')) return file.child(file.parent(body), 'type')
  const path: Node[] = []
  let at = body
  while (at >= 0 && !file.is(file.parent(at), 'composite_literal')) {
    path.push(file.parent(at))
    at = file.enclosing(file.parent(at), 'literal_value')
  }
  let type = file.child(file.parent(at), 'type')
  for (const place of path.reverse()) type = elementType(file, type, place)
  return type
}

/** What an element of a type is: its key where the place stands as a key. A pointer is left out in elided literals as well. */
function elementType(file: GoFile, type: Node, place: Node): Node {
  const holder = file.is(type, 'pointer_type') ? file.first(type) : type
  if (file.is(holder, 'map_type')) return file.child(holder, isKey(file, place) ? 'key' : 'value')
  return file.child(holder, 'element')
}

function isKey(file: GoFile, place: Node): boolean {
  const element = file.parent(place)
  return file.is(element, 'keyed_element') && file.child(element, 'key') === place
}
