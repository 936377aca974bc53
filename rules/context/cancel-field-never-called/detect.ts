import { uncalledCancels } from '#go/cancels.ts'
import { NONE } from '#go/tree.ts'
import type { Detect, FunctionRef } from '#rule/detect.ts'

/** A cancel function that is stored in a field which nothing in the package ever calls, or only one of two ways to close. */
export const detect: Detect = ({ field }, { file, pkg, report }) => {
  for (const lost of uncalledCancels(pkg)) {
    if (lost.field.node !== field || lost.field.file !== file) continue
    const { owner, name } = lost.field
    const half = lost.half && { full: nameOf(lost.half.full), plain: nameOf(lost.half.plain) }
    const declared = half
      ? { file: lost.half?.plain.file ?? file, node: lost.half?.plain.node ?? NONE, message: `${half.plain} does not call ${name}` }
      : { file, node: lost.field.node, message: `${name} is declared here and never called` }
    const why = half ? `${half.full} calls it and ${half.plain} does not` : 'nothing calls it'
    const message = `the cancel function is kept in ${owner}.${name}, and ${why}: the context and what waits for it stay`
    report(lost.filled.node, message, {
      identity: `${owner}.${name}`,
      file: lost.filled.file,
      related: [declared],
      codeFlow: [{ ...lost.filled, message: 'the context is made here' }, declared],
      ...(lost.bounded ? { level: 'note' as const } : {}),
    })
  }
}

function nameOf({ file, node }: FunctionRef): string {
  return file.text(file.child(node, 'name'))
}
