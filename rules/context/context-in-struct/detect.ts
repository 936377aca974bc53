import { keptContexts } from '#go/kept-contexts.ts'
import type { Detect } from '#rule/detect.ts'

/** A context is kept in a value that outlives the call it was meant for. */
export const detect: Detect = ({ declaration }, { file, pkg, report }) => {
  for (const { field, filled, used } of keptContexts(pkg)) {
    if (field.node !== declaration || field.file !== file) continue
    const { owner, name } = field
    report(
      declaration,
      `${owner}.${name} keeps the context of the call that made it, so later calls end with that one and not with their own`,
      {
        identity: `${owner}.${name}`,
        related: [
          { ...filled, message: 'a parameter is put into it here' },
          { ...used, message: 'and used here, in a later call' },
        ],
        codeFlow: [
          { ...filled, message: `the caller's context is kept here` },
          { ...used, message: 'whoever calls this cannot end it' },
        ],
      },
    )
  }
}
