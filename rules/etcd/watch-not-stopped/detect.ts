import { type Unended, unendedWork } from '#go/background-work.ts'
import { calledName } from '#go/contracts.ts'
import { etcdCall } from '#go/etcd.ts'
import { reopenedWatch } from '#go/rewatch.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, GoFile, GoPackage, Spot } from '#rule/detect.ts'

/** Folders of command line programs, which live as long as one command. */
const COMMAND = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples?)\//

/** A watch, an observation or a keep-alive of etcd goes on when nobody wants it any more. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const work = etcdCall(pkg, file, at)
  if (!work || livesWithProcess(pkg, file, at)) return
  const name = calledName(file, at)
  const unended = unendedWork(pkg, file, work)
  const again = unended ? undefined : reopenedWatch(pkg, file, work)
  const identity = `${work.work} ${file.text(file.child(at, 'function')).replaceAll(/\s+/g, '')}`
  const started: Spot = { node: at, message: `the ${work.work} is started here` }
  if (unended) {
    const why: Spot = { file: unended.file, node: unended.node, message: WHY[unended.how] }
    report(at, messageOf(unended, work.work, name, file.text(work.context)), { identity, related: [why], codeFlow: [why, started] })
  } else if (again) {
    const left: Spot = { node: again.receive, message: 'what comes next opens another watch, and this one stays' }
    const message = `every turn of the loop opens another watch on ${file.text(work.context)}, and nothing ends the one before`
    report(at, message, { identity, related: [left], codeFlow: [started, left] })
  }
}

const WHY: Readonly<Record<Unended['how'], string>> = {
  endless: 'this context has no end',
  client: 'this context ends with the client alone',
  other: 'this context is kept to be cancelled, and the watch does not run on it',
}

function messageOf({ how }: Unended, work: string, name: string, context: string): string {
  if (how === 'other') return `the ${work} of ${name} runs on ${context}, not on the context that is made here to end it`
  if (how === 'client') return `the ${work} of ${name} runs until the client is closed, for ${context} is the client's own`
  return `the ${work} of ${name} runs until its context ends, and ${context} never does`
}

function livesWithProcess(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const fn = file.functionAround(call)
  return fn < 0 || COMMAND.test(file.path) || isProcessMain(pkg, file, fn) || file.functionName(call) === 'init'
}
