import { calledName, resultTargets } from '#go/contracts.ts'
import { unreadNotice } from '#go/notices.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'
import { drainNotices } from '#rule/fix/drain.ts'

/** A library sends on a channel that nobody reads. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const notice = file.functionAround(at) < 0 ? undefined : unreadNotice(pkg, file, at)
  if (!notice) return
  const owner = file.text(resultTargets(file, at)[0] ?? NONE)
  const of = owner === '' || owner === '_' ? calledName(file, at) : owner
  report(at, `nobody reads the ${notice.what} of ${of}, and ${notice.waits} waits for that as soon as there are some`, {
    identity: `${notice.what} of ${of}`,
    codeFlow: [{ node: at, message: `the channel of ${notice.what} comes from here` }],
    ...drainNotices(pkg, file, at, notice),
  })
}
