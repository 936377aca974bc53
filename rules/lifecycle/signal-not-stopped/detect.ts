import { calleeOf } from '#go/calls.ts'
import { type StillRegistered, stillRegistered } from '#go/signals.ts'
import { loopAround } from '#go/threads.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Bench, Details, Detect, Spot } from '#rule/detect.ts'
import { ownLines } from '#rule/fix/own-lines.ts'

/** Functions that look after signals for the whole process, by their names. */
const FOR_THE_PROCESS = /signal|interrupt|shutdown|graceful|handler|^(init|setup|main|run|serve|start|execute|wait|listen)/i

/** Folders of command line programs, which live as long as one command. */
const COMMAND = /(^|\/)(cmd|cli|commands?)\//

/** A channel stays registered for signals though the function that registered it is over. */
export const detect: Detect = ({ call }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  const fn = file.functionAround(at)
  const callee = calleeOf(pkg, file, at)
  if (fn < 0 || callee.package !== 'os/signal' || callee.name !== 'Notify') return
  const left = stillRegistered(pkg, file, at)
  if (!left || (left.how !== 'closed' && (pkg.name === 'main' || COMMAND.test(file.path) || FOR_THE_PROCESS.test(plainName(bench, at)))))
    return
  const registered: Spot = { file, node: at, message: 'the channel is registered for signals here' }
  if (left.how === 'closed') {
    const closed: Spot = { file: left.file, node: left.close, message: 'and closed here, still registered' }
    const text = `${left.name} is closed while it is still registered: the next signal panics, signal.Stop comes first`
    report(left.close, text, { identity: left.name, file: left.file, related: [registered], codeFlow: [registered, closed] })
    return
  }
  const { name } = left.variable
  const spot = spotOf(left, bench, fn)
  const text =
    left.how === 'returns'
      ? `${name} stays registered when the function returns, and signals go to nobody`
      : `${name} is never given to signal.Stop, and the goroutine that waits for it stays`
  const level = left.how === 'returns' && left.listens ? { level: 'note' as const } : {}
  const fix = left.how === 'returns' ? stopFix(bench, at, name) : {}
  report(at, text, { identity: name, ...level, related: [spot], codeFlow: [registered, spot], ...fix })
}

/** `defer signal.Stop(ch)` right behind the registration, where that is made once for each call of the function. */
function stopFix({ file }: Bench, call: Node, name: string): Pick<Details, 'fix'> {
  const statement = file.parent(call)
  const lines = file.is(statement, 'expression_statement') ? ownLines(file, statement) : undefined
  if (!lines || loopAround(file, call, file.functionAround(call)) >= 0) return {}
  const text = `defer ${file.text(file.child(file.child(call, 'function'), 'operand'))}.Stop(${name})`
  const edits = [{ file, start: lines.end, end: lines.end, newText: `\n${lines.indent}${text}` }]
  return { fix: { description: `take the registration back when the function returns: ${text}`, edits } }
}

function plainName({ file }: Bench, node: Node): string {
  return file.text(file.child(file.declarationAround(node), 'name'))
}

function spotOf(left: Exclude<StillRegistered, { how: 'closed' }>, { file }: Bench, fn: Node): Spot {
  if (left.how === 'goroutine')
    return { file, node: left.waits, message: `a goroutine waits for ${left.variable.name} here, however often the function is called` }
  const end = left.leaves < 0 ? (file.named(file.first(file.child(fn, 'body'))).at(-1) ?? NONE) : left.leaves
  return { file, node: end, message: `the function can leave here with ${left.variable.name} registered` }
}
