import { reopened } from '#go/reopened.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A reload puts a new listener or server in the place of the old one, which goes on. */
export const detect: Detect = ({ opening, type }, { file, pkg, report }) => {
  const at = opening as Node
  if (file.isTest || (type !== undefined && !/^&?http\.Server\b/.test(file.text(at)))) return
  const found = reopened(pkg, file, at)
  if (!found) return
  const { what, name, reload, store } = found
  const caller = reload.file.declaredName(reload.node)
  const start = { file: reload.file, node: reload.file.child(reload.node, 'name'), message: `${caller} runs again at each reload` }
  report(at, `${caller} puts a new ${what} into ${name}, and the old one is neither closed nor handed over`, {
    identity: `${name} ${what}`,
    related: [start],
    codeFlow: [
      start,
      { node: at, message: `the new ${what} is made here` },
      { ...store, message: 'here it takes the place of the old one' },
    ],
  })
}
