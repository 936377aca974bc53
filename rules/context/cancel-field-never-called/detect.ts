import { uncalledCancels } from '#go/cancels.ts'
import type { Detect } from '#rule/detect.ts'

/** A cancel function that is stored in a field which nothing in the package ever calls. */
export const detect: Detect = ({ field }, { file, pkg, report }) => {
  for (const lost of uncalledCancels(pkg)) {
    if (lost.field.node !== field || lost.field.file !== file) continue
    const { owner, name } = lost.field
    const declared = { file, node: lost.field.node, message: `${name} is declared here and never called` }
    const message = `the cancel function is kept in ${owner}.${name}, and nothing calls it: the context and what waits for it stay`
    report(lost.filled.node, message, {
      identity: `${owner}.${name}`,
      file: lost.filled.file,
      related: [declared],
      codeFlow: [{ ...lost.filled, message: 'the context is made here' }, declared],
      ...(lost.bounded ? { level: 'note' as const } : {}),
    })
  }
}
