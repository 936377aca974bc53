import { cancelStore } from '#go/cancel-maps.ts'
import type { Detect, GoFile, Node } from '#rule/detect.ts'

const CANCELS = /cancel|stop|close|shutdown|release/i

/** Cancel functions that are stored where nothing calls them, or taken out without being called. */
export const detect: Detect = ({ store }, { file, pkg, report }) => {
  const found = cancelStore(pkg, file, store as Node)
  if (!found || file.isTest) return
  const { name, stored, removed, read, readers } = found
  const [first] = stored
  if (first && !read) {
    report(first.node, `the cancel functions in ${name} are stored, and nothing calls them`, {
      identity: name,
      file: first.file,
      related: [{ node: store as Node, message: `${name} is declared here` }],
      codeFlow: [{ ...first, message: 'the cancel function is stored here' }],
    })
    return
  }
  if (!first) return
  for (const place of removed) {
    const fn = place.file.declarationAround(place.node)
    if (
      place.file.isTest ||
      readers.some((reader) => reader.file === place.file && reader.file.contains(fn, reader.node)) ||
      callsCancel(place.file, fn)
    )
      continue
    report(place.node, `an entry of ${name} is taken out here without calling its cancel function`, {
      identity: name,
      file: place.file,
      related: [{ ...first, message: 'the cancel function is stored here' }],
      codeFlow: [
        { ...first, message: 'the cancel function is stored here' },
        { ...place, message: 'and is taken out here, uncalled' },
      ],
    })
  }
}

/** Whether the function calls anything that may be the cancel function under another name. */
function callsCancel(file: GoFile, fn: Node): boolean {
  for (const call of file.descendants(fn, 'call_expression')) if (CANCELS.test(file.text(file.child(call, 'function')))) return true
  return false
}
