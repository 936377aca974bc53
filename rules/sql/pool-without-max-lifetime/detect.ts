import { isUnlimitedMysqlPool } from '#go/mysql-pools.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A pool of MySQL connections that may be older than the server and what lies between allow. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  if (!isUnlimitedMysqlPool(pkg, file, at)) return
  report(at, "nothing limits how long the connections of this pool live, which MySQL's driver asks for: SetConnMaxLifetime", {
    identity: 'mysql pool',
    codeFlow: [{ node: at, message: 'the pool is made here' }],
  })
}
